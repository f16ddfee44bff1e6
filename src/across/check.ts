import { isNegative, isZero, MAX_PLACES, roundingModes } from "../exact/index.js";
import {
  type ChoiceShape,
  type Keys,
  list,
  needed,
  object,
  type ObjectShape,
  own,
  type Shape,
} from "../indicator/check/shape.js";
import { decimal, decimalThat, fromZero, oneOf, shown, text, wholeNumber } from "../indicator/check/value.js";
import { walk } from "../indicator/check/walk.js";
import { type Issue, issue } from "../issue/index.js";
import type { AcrossRule, MinMaxRule, RankRule, ShareOfBestRule, UnitFigure } from "./types.js";

/** Everything that is wrong with the units and the rule; warnings name keys that nothing reads. */
export function checkAcross(units: readonly UnitFigure[], rule: AcrossRule): readonly Issue[] {
  const none = Array.isArray(units) && units.length === 0;
  return [
    ...(none ? [issue("error", "across/no-units", {}, { path: "/units" })] : walk(figures, units, "/units")),
    ...walk(anyRule, rule, "/rule"),
  ];
}

const figures: Shape = list(object<UnitFigure>({ name: needed(text), value: needed(decimal) }));

const positive = decimalThat((exact) => !isNegative(exact) && !isZero(exact), "rule/not-positive");
const base = {
  method: needed(text),
  weight: needed(fromZero("weight/negative")),
  direction: needed(oneOf(["higher-is-better", "lower-is-better"])),
  rounding: object<NonNullable<AcrossRule["rounding"]>>({
    places: needed(wholeNumber(0, MAX_PLACES)),
    mode: needed(oneOf(roundingModes)),
  }),
  source: text,
};
const rank: Keys<RankRule> = {
  ...base,
  step: needed(positive),
  floor: decimal,
  ties: oneOf(["skip", "dense", "average"]),
};
const minMax: Keys<MinMaxRule> = {
  ...base,
  from: needed(decimal),
  to: needed(decimal),
  whenEqual: oneOf(["from", "to"]),
};

const methods: ReadonlyMap<unknown, ObjectShape> = new Map<unknown, ObjectShape>([
  ["rank", object<RankRule>(rank)],
  ["min-max", object<MinMaxRule>(minMax)],
  ["share-of-best", object<ShareOfBestRule>(base)],
]);

const anyRule: ChoiceShape = {
  is: "choice",
  nest: { family: "across", limit: 1, code: "rule/too-deep" },
  choose: (value) => {
    const method = own(value, "method");
    const known = [...methods.keys()].join(", ");
    const found = methods.get(method);
    if (found !== undefined) return found;
    return method === undefined
      ? { is: "misfit", code: "rule/method-missing", params: { known }, key: "method" }
      : { is: "misfit", code: "rule/unknown-method", params: { method: shown(method), known }, key: "method" };
  },
};
