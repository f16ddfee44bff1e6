import { intervalInWords } from "../bands/print.js";
import type { Rule } from "../types.js";
import { leafUnit } from "./leaf-unit.js";
import type { RuleOf } from "./method.js";
import { METHODS } from "./methods.js";
import type { RuleOptions } from "./options.js";
import { percent } from "./wording.js";

/**
 * Words any rule for reading only, also one that no sentence says; `printRule` gives sentences that can be read
 * again.
 *
 * @param rule - The rule as data.
 * @param options - What is known about the leaf: its unit is written beside the figures.
 * @returns the rule in words.
 * @example
 * ruleText({ method: "manual", score: "3", reason: "专家评定" }) // => "由人评定，得3分：专家评定"
 * ruleText({ method: "deduct-per-step", step: "1", stepUnit: "万元", points: "1", from: "1500000", side: "below" }, { unit: "元" }) // => "≥1500000元得满分，每低1万元扣1分，不足1万元的不扣分，扣完为止"
 */
export function ruleText(rule: Rule, options: Pick<RuleOptions, "unit" | "target"> = {}): string {
  return worded(rule, leafUnit(options).figures ?? "");
}

/** A rule in the words of its method, a unit behind its plain figures. */
export function worded(rule: Rule, unit: string): string {
  return inWords(rule.method, rule, unit) + overshot(rule) + cut(rule, unit);
}

function inWords<Method extends Rule["method"]>(method: Method, rule: RuleOf<Method>, unit: string): string {
  return METHODS[method].print(rule, { unit, nested: (inner) => worded(inner, unit) });
}

/** 偏离度: what happens where the actual is far above the target. */
function overshot({ overAchievement: over }: Rule): string {
  if (over === undefined) return "";
  const reason = over.reasonRequired === true ? "须说明原因" : "";
  const deduct = over.deduct === undefined ? "" : `扣${over.deduct}分`;
  const what = [reason, deduct].filter((each) => each !== "").join("，");
  return `；完成值达到目标值的${percent(over.threshold)}及以上的，${what === "" ? "予以标注" : what}`;
}

/** 低于60%不得分: where the rule gives nothing. */
function cut(rule: Rule, unit: string): string {
  if (rule.cutOff === undefined) return "";
  const { of, ...interval } = rule.cutOff;
  if (of === "cases") return `；${intervalInWords("actual", interval, "例")}不得分`;
  return `；${intervalInWords(of, interval, of === "lateness" ? daysOf(rule) : unit)}不得分`;
}

/** What a lateness is counted in. */
function daysOf(rule: Rule): string {
  const unit = rule.method === "deduct-per-step" ? rule.stepUnit : rule.method === "bands" ? rule.lateIn : undefined;
  return unit ?? "天";
}
