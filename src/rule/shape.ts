import * as is from "../shape/index.js";
import { methods } from "./methods.js";
import type { Rule } from "./types.js";

/** How deep rules may stand in one another. */
const MAX_RULES = 8;

/** A rule as data. */
export const rule: is.NestedShape<Rule> = is.nested(MAX_RULES, "rule/too-deep", (inner) => is.method(optionsOf(inner)));

/** A rule as data, or the sentence that states it; the sentence is read later. */
export const ruleOrSentence: is.TextOrShape<string | Rule> = is.textOr(rule);

/** A rule with keys beside those of its method, which the rules inside it do not have. */
export function ruleWith<More>(keys: is.Keys<More>): is.NestedShape<Rule & More> {
  const options = optionsOf(is.inside(rule)).map(([name, shape]) => [name, is.extended(shape, keys)] as const);
  return is.nested(MAX_RULES, "rule/too-deep", () => is.method(options));
}

function optionsOf(inner: is.Shape<Rule>): (readonly [string, is.ObjectShape<Rule>])[] {
  return methods.map((each) => [each.method, typeof each.shape === "function" ? each.shape(inner) : each.shape]);
}
