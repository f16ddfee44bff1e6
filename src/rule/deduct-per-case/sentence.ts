import { conversion } from "../../text/unit.js";
import { deductedBy } from "../sentence/deducted.js";
import type { Deduction, Facts } from "../sentence/facts.js";
import { type Outcome, type Reading, refuse } from "../sentence/refusal.js";
import type { Range } from "../sentence/tokens.js";
import { limit, total } from "../sentence/wording.js";
import type { DeductPerCaseRule } from "../types.js";

/** 每发现一例扣1分，扣完为止. */
export function fits(facts: Facts, reading: Reading): Outcome | null {
  if (facts.basis !== "deduction" || facts.deductions[0]?.step.kind !== "case") return null;
  // 每缺1人 beside ≥15人: the 13 that are there are no cases.
  if (facts.deductions[0].step.missing === true && isOfTarget(facts.deductions[0], reading)) return null;
  const line = lineBeside(facts, facts.deductions[0]);
  // 不少于12期，每缺1期: what is short of a line is a step below it, and what lies beyond one no mere count.
  if (line !== undefined && !isNone(line))
    return line.min === undefined ? refuse("rule/not-a-rule", facts.deductions[0]) : null;
  const deducted = deductedBy(facts, reading);
  if ("refused" in deducted) return deducted;
  const { deduction, ...figures } = deducted;
  const [partial] = facts.partials;
  if (deduction.step.step !== "1" || partial !== undefined) {
    return refuse("rule/not-a-rule", deduction.step.step === "1" ? (partial ?? deduction) : deduction);
  }
  return { rule: { method: "deduct-per-case", ...figures } };
}

/** 0起得满分，每发生1起扣1分: none of them is the full mark of all cases. */
function isNone({ min, max }: Range): boolean {
  return (max ?? min)?.value === "0";
}

/** Whether the target asks for a number of what is counted. */
function isOfTarget({ step: { unit } }: Deduction, { target }: Reading): boolean {
  if (target?.kind !== "threshold" || target.comparator.startsWith("<") || target.value === "0") return false;
  return unit !== null && target.unit !== null && conversion(target.unit, unit) !== null;
}

/** A line in the unit of the cases. */
function lineBeside({ grades, rest }: Facts, { step, lead }: Deduction): Range | undefined {
  const conditions = [...grades.map(({ condition }) => condition), lead, ...rest];
  return conditions.flatMap(({ ranges }) => ranges).find(({ unit }) => unit !== null && unit === step.unit);
}

/** Words a deduction for each case. */
export function print(rule: DeductPerCaseRule): string {
  return `${total(rule.weight)}每发现1例扣${rule.points}分，${limit(rule)}`;
}

/** A deduction with its defaults. */
export function complete(rule: DeductPerCaseRule): DeductPerCaseRule {
  return { ...rule, floor: rule.floor ?? "0" };
}
