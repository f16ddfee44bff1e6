import type { Rule } from "../types.js";
import type { RuleOf } from "./method.js";
import { METHODS } from "./methods.js";
import { percent } from "./wording.js";

/**
 * Words a rule as the sentence that a clerk would write.
 *
 * Every rule that {@link parseRule} can give is read back from its sentence as the same rule. Rules that no sentence
 * states (composite, manual, measures of an ordinal, modifiers) are worded for reading only.
 *
 * @example
 * printRule({ method: "deduct-per-step", step: "1", stepUnit: "百分点", points: "0.5", from: "95", side: "below" }) // => "≥95%得满分，每低1个百分点扣0.5分，不足1个百分点的不扣分，扣完为止"
 * printRule({ method: "all-or-nothing", weight: "2" }) // => "达到要求得2分，否则不得分"
 */
export function printRule(rule: Rule): string {
  return worded(rule.method, rule) + modifiers(rule);
}

function worded<Method extends Rule["method"]>(method: Method, rule: RuleOf<Method>): string {
  return METHODS[method].print(rule, printRule);
}

function modifiers(rule: Rule): string {
  const over = rule.overAchievement;
  if (over === undefined) return "";
  const reason = over.reasonRequired === true ? "须说明原因" : "";
  const deduct = over.deduct === undefined ? "" : `扣${over.deduct}分`;
  const what = [reason, deduct].filter((each) => each !== "").join("，");
  return `；完成值达到目标值的${percent(over.threshold)}及以上的，${what === "" ? "予以标注" : what}`;
}
