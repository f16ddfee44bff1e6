import { deductedBy } from "../sentence/deducted.js";
import type { Facts } from "../sentence/facts.js";
import { type Outcome, type Reading, refuse } from "../sentence/refusal.js";
import { limit, total } from "../sentence/wording.js";
import type { DeductPerCaseRule } from "../types.js";

/** 每发现一例扣1分，扣完为止. */
export function fits(facts: Facts, reading: Reading): Outcome | null {
  if (facts.basis !== "deduction" || facts.deductions[0]?.step.kind !== "case") return null;
  const deducted = deductedBy(facts, reading);
  if ("refused" in deducted) return deducted;
  const { deduction, ...figures } = deducted;
  const [partial] = facts.partials;
  if (deduction.step.step !== "1" || partial !== undefined) {
    return refuse("rule/not-a-rule", deduction.step.step === "1" ? (partial ?? deduction) : deduction);
  }
  return { rule: { method: "deduct-per-case", ...figures } };
}

/** Words a deduction for each case. */
export function print(rule: DeductPerCaseRule): string {
  return `${total(rule.weight)}每发现1例扣${rule.points}分，${limit(rule)}`;
}

/** A deduction with its defaults. */
export function complete(rule: DeductPerCaseRule): DeductPerCaseRule {
  return { ...rule, floor: rule.floor ?? "0" };
}
