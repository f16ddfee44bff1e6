import type { Printing } from "../sentence/method.js";
import { limit, total } from "../sentence/wording.js";
import type { DeductPerStepRule } from "../types.js";

const SIDE = { below: "低", above: "超过", either: "偏离" } as const;

/** Words a deduction for each step. */
export function print(rule: DeductPerStepRule, { unit }: Printing): string {
  const own = rule.stepUnit ?? (rule.of === "completion" ? "百分点" : "");
  const step = rule.step + (own === "百分点" ? "个百分点" : own);
  const partial = { "whole-only": "的不扣分", started: `的按${step}计`, prorate: "的按比例扣分" };
  const side = rule.side === undefined ? "差" : SIDE[rule.side];
  const less = partial[rule.partial ?? "whole-only"];
  return `${head(rule, unit)}每${side}${step}扣${rule.points}分，不足${step}${less}，${limit(rule)}`;
}

/** The full mark, and where it is reached: a figure of the indicator, whatever the unit of the step. */
function head(rule: DeductPerStepRule, unit: string): string {
  const { of, from, side, weight } = rule;
  const full = weight === undefined ? "满分" : `${weight}分`;
  if (of === "completion") return `完成目标值的≥${from ?? "100"}%得${full}，`;
  if (from === undefined) return total(weight);
  const value = from + (unit === "" && rule.stepUnit === "百分点" ? "%" : unit);
  if (side === undefined || side === "either") return `${value.startsWith("-") ? "等于" : "="}${value}得${full}，`;
  return `${side === "above" ? "≤" : "≥"}${value}得${full}，`;
}

/** A deduction with its defaults; of the completion, steps are percentage points below 100. */
export function complete(rule: DeductPerStepRule, unit: string | null): DeductPerStepRule {
  const { of = "actual", partial = "whole-only", floor = "0" } = rule;
  const ofCompletion = of === "completion" ? { from: rule.from ?? "100", side: rule.side ?? "below" } : {};
  const measured = of === "completion" ? "%" : unit;
  const step = rule.stepUnit ?? measured;
  const points = step === "个百分点" || (step === "%" && measured === "%");
  return {
    ...rule,
    of,
    partial,
    floor,
    ...ofCompletion,
    ...(step === null ? {} : { stepUnit: points ? "百分点" : step }),
  };
}
