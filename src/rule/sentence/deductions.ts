import { compare, multiply, subtract, toText, zero } from "../../exact/index.js";
import type { Rule } from "../types.js";
import type { Deduction, Facts, Grade } from "./facts.js";
import { fromOf, lineOf, measuredOn } from "./line.js";
import { type Outcome, type Reading, refuse } from "./refusal.js";
import { exact } from "./number.js";
import { lasts } from "./step.js";

/** A full mark, and a deduction or bonus for each step or case. */
export function deductionRule(facts: Facts, reading: Reading): Outcome {
  const [deduction, second] = facts.deductions;
  if (deduction === undefined) return refuse("rule/not-a-rule", { from: 0, to: 0 });
  if (second !== undefined || facts.ratios.some((ratio) => ratio.ratio !== "taken")) {
    return refuse("rule/not-a-rule", second ?? deduction);
  }
  if (deduction.award.kind === "add") return bonus(facts, deduction, deduction.award.points, reading);
  const stray = facts.grades.find((grade) => !isFullMark(grade, deduction));
  if (stray !== undefined) return refuse("rule/not-a-rule", stray);
  const cap = facts.limits.find((limit) => limit.type === "cap" && limit.points !== null);
  if (cap !== undefined) return refuse("rule/not-a-rule", cap);
  const weight = fullMark(facts, deduction);
  if (weight === "contradictory") return refuse("rule/incomplete", deduction);
  const known = weight ?? reading.weight;
  const points = pointsOf(deduction, known);
  if (points === null || points === "0") return refuse("rule/incomplete", deduction);
  const floor = floorOf(facts, known);
  if (floor === null) return refuse("rule/incomplete", deduction);
  const full = weight === null ? {} : { weight };
  if (deduction.step.kind === "case") {
    if (deduction.step.step !== "1") return refuse("rule/not-a-rule", deduction);
    if (facts.partials.length > 0) return refuse("rule/not-a-rule", facts.partials[0] ?? deduction);
    return { rule: { method: "deduct-per-case", points, floor, ...full } };
  }
  return perStep(facts, deduction, points, floor, full, reading);
}

function perStep(
  facts: Facts,
  deduction: Deduction,
  points: string,
  floor: string,
  full: { readonly weight?: string },
  reading: Reading,
): Outcome {
  const { step } = deduction;
  if (compare(exact(step.step), zero) <= 0) return refuse("rule/incomplete", deduction);
  const line = lineOf(facts, deduction, reading);
  if (line !== null && "refused" in line) return line;
  const of = measuredOn(facts, deduction, line, reading);
  if (typeof of === "object") return of;
  const from = of === "completion" ? (line?.value ?? "100") : fromOf(line, deduction, reading);
  if (typeof from === "object" && from !== null) return from;
  const [partial, other] = facts.partials;
  if (other !== undefined && other.partial !== partial?.partial) return refuse("rule/incomplete", other);
  const byRatio = facts.ratios.some((ratio) => ratio.from > deduction.to) ? "prorate" : undefined;
  if (partial === undefined && byRatio === undefined) reading.note("info", "rule/partial-assumed", deduction);
  // 在计划时间内完成得满分，每相差4%扣1分: the full mark says which side is meant, the target knows it.
  const oneSided =
    step.side === "either" &&
    facts.grades.length > 0 &&
    facts.grades.every(({ condition }) => condition.ranges.length === 0);
  const side = of === "completion" ? "below" : (step.side ?? (from === null ? undefined : sideBeyond(facts)));
  const stepUnit = of === "completion" ? "百分点" : step.unit?.replace("个百分点", "百分点");
  const rule: Rule = {
    method: "deduct-per-step",
    ...(of === "completion" ? { of } : {}),
    step: step.step,
    ...(stepUnit === undefined ? {} : { stepUnit }),
    points,
    ...(side === undefined || oneSided ? {} : { side }),
    ...(from === null ? {} : { from }),
    partial: partial?.partial ?? byRatio ?? "whole-only",
    floor,
    ...full,
  };
  return { rule };
}

/** 控制在100万元以内得5分，每1万元扣0.1分: the side that the full mark leaves. */
function sideBeyond(facts: Facts): "below" | "above" | undefined {
  const ranges = facts.grades.flatMap(({ condition }) => condition.ranges);
  const [range] = ranges;
  if (range === undefined || ranges.length > 1) return undefined;
  if (range.max === undefined && range.min?.hold !== "lawful") return "below";
  return range.min === undefined && range.max?.hold !== "lawful" ? "above" : undefined;
}

/** A grade that only says what the full mark is, and where it is reached. */
function isFullMark(grade: Grade, deduction: Deduction): boolean {
  const { award, condition } = grade;
  if (condition.otherwise || condition.against.length > 0) return false;
  if (award.kind === "take") return grade.to <= deduction.from && /^\(?其中/.test(deduction.lead.name);
  return award.kind === "full" || award.kind === "give";
}

/** The full mark that the sentence states. */
function fullMark(facts: Facts, deduction: Deduction): string | null | "contradictory" {
  const stated = facts.grades.flatMap(({ award }) =>
    (award.kind === "full" || award.kind === "give" || award.kind === "take") && award.points !== undefined
      ? [award.points]
      : [],
  );
  for (const limit of facts.limits) if (limit.type === "total") stated.push(limit.points);
  if (stated.length === 0) {
    for (const limit of facts.limits)
      if (limit.type === "floor" && limit.points !== null && limit.unclear !== true) stated.push(limit.points);
  }
  const [first] = stated;
  if (first === undefined) return null;
  if (stated.some((points) => points !== first)) return "contradictory";
  const taken = deduction.award.kind === "take" ? deduction.award.points : "0";
  return compare(exact(taken), exact(first)) > 0 ? "contradictory" : first;
}

function pointsOf(deduction: Deduction, weight: string | null): string | null {
  const award = deduction.award;
  if (award.kind !== "take-share") return award.points;
  return weight === null ? null : toText(multiply(exact(weight), exact(award.share)));
}

/** 扣满5分为止 of a full mark of 10 leaves 5. */
function floorOf(facts: Facts, weight: string | null): string | null {
  for (const limit of facts.limits) {
    if ((limit.type !== "floor" && limit.type !== "most-taken") || limit.points === null) continue;
    if (limit.type === "floor" && limit.unclear === true && limit.points !== weight) return null;
    if (weight === null) return limit.type === "floor" ? "0" : null;
    const left = subtract(exact(weight), exact(limit.points));
    return compare(left, zero) < 0 ? null : toText(left);
  }
  return "0";
}

/** 每增加1个加2分，最高不超过6分. */
function bonus(facts: Facts, deduction: Deduction, points: string, reading: Reading): Outcome {
  const { step } = deduction;
  const counted = step.kind === "case" || step.unit === null || !/[%‰点]/.test(step.unit);
  if (
    !counted ||
    lasts(step.unit) ||
    step.step !== "1" ||
    step.side === "below" ||
    facts.grades.length > 0 ||
    facts.partials.length > 0
  ) {
    return refuse("rule/not-a-rule", deduction);
  }
  const caps = facts.limits
    .filter((limit) => limit.type === "cap" || limit.type === "total")
    .map((limit) => limit.points);
  const stray = facts.limits.find((limit) => limit.type === "floor" || limit.type === "most-taken");
  if (stray !== undefined) return refuse("rule/not-a-rule", stray);
  const stated = caps.filter((cap) => cap !== null);
  if (stated.some((cap) => cap !== stated[0])) return refuse("rule/incomplete", deduction);
  if (step.beyond === true || step.side === "above") reading.note("warning", "rule/cases-beyond-target", deduction);
  const cap = stated[0];
  return { rule: { method: "add-per-case", points, ...(cap === undefined ? {} : { cap }) } };
}
