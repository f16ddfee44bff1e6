import {
  either,
  type EitherShape,
  extended,
  inside,
  type Keys,
  method,
  nested,
  type NestedShape,
  type ObjectShape,
  type Shape,
  text,
} from "../shape/index.js";
import { methods } from "./methods.js";
import type { Rule } from "./types.js";

/** How deep rules may stand in one another. */
const MAX_RULES = 8;

/** A rule as data. */
export const rule: NestedShape<Rule> = nested(MAX_RULES, "rule/too-deep", (inner) => method(optionsOf(inner)));

/** A rule as data, or the sentence that states it; the sentence is read later. */
export const ruleOrSentence: EitherShape<string | Rule> = either(text, rule);

/** A rule with keys beside those of its method, which the rules inside it do not have. */
export function ruleWith<More>(keys: Keys<More>): NestedShape<Rule & More> {
  const options = optionsOf(inside(rule)).map(([name, shape]) => [name, extended(shape, keys)] as const);
  return nested(MAX_RULES, "rule/too-deep", () => method(options));
}

function optionsOf(inner: Shape<Rule>): (readonly [string, ObjectShape<Rule>])[] {
  return methods.map((each) => [each.method, typeof each.shape === "function" ? each.shape(inner) : each.shape]);
}
