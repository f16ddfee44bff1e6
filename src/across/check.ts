import { MAX_PLACES, roundingModes } from "../exact/index.js";
import { type Issue, issue } from "../issue/index.js";
import {
  decimal,
  decimalWithin,
  list,
  method,
  needed,
  object,
  oneOf,
  text,
  wholeNumber,
  walk,
} from "../shape/index.js";
import type { AcrossRule, MinMaxRule, RankRule, ShareOfBestRule, UnitFigure } from "./types.js";

/** Everything that is wrong with the units and the rule; warnings name keys that nothing reads. */
export function checkAcross(units: readonly UnitFigure[], rule: AcrossRule): readonly Issue[] {
  const none = Array.isArray(units) && units.length === 0;
  return [
    ...(none ? [issue("error", "across/no-units", {}, { path: "/units" })] : walk(figures, units, "/units")),
    ...walk(rules, rule, "/rule"),
  ];
}

const figures = list(object<UnitFigure>({ name: needed(text), value: needed(decimal) }));

const baseWith = <const M extends string>(name: M) => ({
  method: needed(oneOf([name])),
  weight: needed(decimalWithin({ from: 0 }, "weight/negative")),
  direction: needed(oneOf(["higher-is-better", "lower-is-better"])),
  rounding: object<NonNullable<AcrossRule["rounding"]>>({
    places: needed(wholeNumber(0, MAX_PLACES)),
    mode: needed(oneOf(roundingModes)),
  }),
  source: text,
});
const rank = object<RankRule>({
  ...baseWith("rank"),
  step: needed(decimalWithin({ above: 0 }, "rule/not-positive")),
  floor: decimal,
  ties: oneOf(["skip", "dense", "average"]),
});
const minMax = object<MinMaxRule>({
  ...baseWith("min-max"),
  from: needed(decimal),
  to: needed(decimal),
  whenEqual: oneOf(["from", "to"]),
});
const shareOfBest = object<ShareOfBestRule>(baseWith("share-of-best"));

const rules = method<AcrossRule>([
  ["rank", rank],
  ["min-max", minMax],
  ["share-of-best", shareOfBest],
]);
