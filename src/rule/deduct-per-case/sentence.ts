import type { Target } from "../../cell/types.js";
import { conversion } from "../../text/unit.js";
import { isShare } from "../sentence/amount.js";
import { deductedBy } from "../sentence/deducted.js";
import type { Deduction, Facts } from "../sentence/facts.js";
import { type Outcome, type Reading, refuse } from "../sentence/refusal.js";
import { UNDONE } from "../sentence/step.js";
import type { Range } from "../sentence/tokens.js";
import { limit, total } from "../sentence/wording.js";
import type { DeductPerCaseRule } from "../types.js";

/** 每发现一例扣1分，扣完为止. */
export function fits(facts: Facts, reading: Reading): Outcome | null {
  if (facts.basis !== "deduction" || facts.deductions[0]?.step.kind !== "case") return null;
  // 每缺1人, 每有1人未到 beside ≥15人: the 13 that are there are no cases.
  const asked = askedBy(facts, facts.deductions[0], reading);
  if (asked === "alike") return null;
  const line = lineBeside(facts, facts.deductions[0]);
  // 不少于12期，每缺1期: what is short of a line is a step below it, and what lies beyond one no mere count.
  if (line !== undefined && !isNone(line))
    return line.min === undefined ? refuse("rule/not-a-rule", facts.deductions[0]) : null;
  if (line === undefined && asked === "otherwise") return refuse("rule/not-a-rule", facts.deductions[0]);
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

/** 每缺1人, 每少续报1次, 每有一项未完成, 未完成的每项, 每迟报1次: the cases are of what is not there, not done, or done too late. */
function lacks({ step: { missing, undone, late, side }, lead }: Deduction): boolean {
  return missing === true || side === "below" || undone === true || late === true || UNDONE.test(lead.name);
}

/**
 * What a target asks for that wants a number to be reached: of the kind that the cases are of, so that the actual value
 * counts what is done, or of something else, which is no number of cases either; null where it asks for no such number.
 */
function askedBy(facts: Facts, deduction: Deduction, reading: Reading): "alike" | "otherwise" | null {
  const { target, figures } = reading;
  // The item of a list has cases of its own.
  if (facts.from > 0 || !lacks(deduction) || !wantsNumber(target)) return null;
  const { unit, late } = deduction.step;
  const wanted = target.unit ?? figures;
  const isAlike = unit !== null && wanted !== null && conversion(wanted, unit) !== null;
  if (isOfWhole(deduction, target, reading)) return "otherwise";
  // What was done too late was done: the actual value counts it too.
  if (late !== true && isAlike) return "alike";
  // A share is no number of cases by itself: they are stated beside it.
  return isShare(wanted) ? null : "otherwise";
}

/**
 * 每有1%不满意 beside 满意度≥95%: what is left of the whole, and not what the actual value falls short of the target by, unless that is
 * the whole. 未达到, 未达标 are of the target itself.
 */
function isOfWhole({ from, to, step }: Deduction, target: Target, { source, figures }: Reading): boolean {
  if (target.kind !== "threshold" || !isShare(step.unit) || !isShare(target.unit ?? figures)) return false;
  if (target.value === "100") return false;
  const [, denied] = DENIED.exec(source.text.slice(from, to)) ?? [];
  return denied !== undefined && !denied.startsWith("达");
}

const DENIED = new RegExp(`(?:${UNDONE.source})([^,;。扣]{1,12})`);

function wantsNumber(target: Target | null): target is Extract<Target, { readonly kind: "threshold" | "range" }> {
  if (target?.kind === "range") return true;
  return target?.kind === "threshold" && !target.comparator.startsWith("<") && target.value !== "0";
}

/** A line in the unit of the cases. */
function lineBeside({ grades, rest }: Facts, { step, lead }: Deduction): Range | undefined {
  const conditions = [lead, ...grades.map(({ condition }) => condition), ...rest];
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
