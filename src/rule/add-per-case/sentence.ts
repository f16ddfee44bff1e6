import { oneDeduction } from "../sentence/deducted.js";
import type { Deduction, Facts } from "../sentence/facts.js";
import { type Outcome, type Reading, refuse } from "../sentence/refusal.js";
import { lasts } from "../sentence/amount.js";
import type { AddPerCaseRule } from "../types.js";
import { earnedBy } from "./earned.js";

/** 每增加1个加2分，最高不超过6分. */
export function fits(facts: Facts, reading: Reading): Outcome | null {
  if (facts.deductions[0]?.award.kind !== "add") return null;
  // ①有制度②有台账，每有一项加1分: what is listed is not what is counted.
  if (LISTED.test(reading.source.text.slice(facts.from, facts.to))) return refuse("rule/not-a-rule", facts);
  const bonus = oneDeduction(facts);
  if ("refused" in bonus) return bonus;
  const { step, award } = bonus;
  if (award.kind === "add" && award.earns === true) return earnedBy(facts, bonus, reading);
  const plain = facts.grades.length + facts.partials.length === 0 && isCase(bonus);
  if (award.kind !== "add" || !plain) return refuse("rule/not-a-rule", bonus);
  const stray = facts.limits.find(({ type }) => type !== "cap" && type !== "total");
  if (stray !== undefined) return refuse("rule/not-a-rule", stray);
  const [cap, ...others] = facts.limits.flatMap(({ points }) => (points === null ? [] : [points]));
  if (others.some((other) => other !== cap)) return refuse("rule/incomplete", bonus);
  if (step.beyond === true || step.side === "above") reading.note("warning", "rule/cases-beyond-target", bonus);
  return { rule: { method: "add-per-case", points: award.points, ...(cap === undefined ? {} : { cap }) } };
}

const LISTED = /[①②⑴⑵][^]*[②③⑵⑶]/;

/** One of what is counted; not a measure, not a time. */
function isCase({ step }: Deduction): boolean {
  const counted = step.kind === "case" || step.unit === null || !/[%‰点]/.test(step.unit);
  return counted && !lasts(step.unit) && step.step === "1" && (step.kind === "case" || step.side !== "below");
}

/** Words a bonus for each case. */
export function print({ points, cap }: AddPerCaseRule): string {
  return `每增加1个加${points}分${cap === undefined ? "" : `，最高不超过${cap}分`}`;
}
