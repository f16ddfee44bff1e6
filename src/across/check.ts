import { MAX_PLACES, roundingModes } from "../exact/index.js";
import { type Issue, issue } from "../message/index.js";
import { sayAll } from "../message/said.js";
import { positive, weight } from "../rule/base.js";
import * as is from "../shape/index.js";
import { walk } from "../shape/walk.js";
import type { AcrossRule, MinMaxRule, RankRule, ShareOfBestRule, UnitFigure } from "./types.js";

/** Everything that is wrong with the units and the rule; warnings name keys that nothing reads. */
export function checkAcross(units: readonly UnitFigure[], rule: AcrossRule): readonly Issue[] {
  return [...checkUnits(units), ...sayAll(walk(rules, rule, "/rule"))];
}

/** What is wrong with the units alone. */
export function checkUnits(units: unknown): readonly Issue[] {
  const none = Array.isArray(units) && units.length === 0;
  return none ? [issue("error", "across/no-units", {}, { path: "/units" })] : sayAll(walk(figures, units, "/units"));
}

const figures = is.list(
  is.object<UnitFigure>({
    name: is.needed(is.text),
    value: is.needed(is.decimal),
  }),
);

const baseWith = <const M extends string>(name: M) => ({
  method: is.needed(is.oneOf([name])),
  weight: is.needed(weight),
  direction: is.needed(is.oneOf(["higher-is-better", "lower-is-better"])),
  rounding: is.object<NonNullable<AcrossRule["rounding"]>>({
    places: is.needed(is.wholeNumber(0, MAX_PLACES)),
    mode: is.needed(is.oneOf(roundingModes)),
  }),
  source: is.text,
});
const rank = is.object<RankRule>({
  ...baseWith("rank"),
  step: is.needed(positive),
  floor: is.decimal,
  ties: is.oneOf(["skip", "dense", "average"]),
});
const minMax = is.object<MinMaxRule>({
  ...baseWith("min-max"),
  from: is.needed(is.decimal),
  to: is.needed(is.decimal),
  whenEqual: is.oneOf(["from", "to"]),
});
const shareOfBest = is.object<ShareOfBestRule>(baseWith("share-of-best"));

const rules = is.method<AcrossRule>([
  ["rank", rank],
  ["min-max", minMax],
  ["share-of-best", shareOfBest],
]);
