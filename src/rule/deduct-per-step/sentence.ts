import { compare, zero } from "../../exact/index.js";
import { dimensionOf } from "../../text/unit.js";
import { counts, isShare } from "../sentence/amount.js";
import { type Deducted, deductedBy } from "../sentence/deducted.js";
import type { Condition, Deduction, Facts } from "../sentence/facts.js";
import type { Takes } from "../sentence/method.js";
import { ABOVE, BELOW } from "../sentence/lexicon.js";
import { exact } from "../sentence/number.js";
import { type Outcome, type Reading, refuse, type Refusal } from "../sentence/refusal.js";
import type { DeductPerStepRule } from "../types.js";
import { type Allowance, allowanceOf } from "./allowance.js";
import { fromOf, isPartOf, lineOf, measuredOn } from "./line.js";
import { cut } from "../../message/cut.js";

export { complete, print } from "./print.js";

export const takes: Takes = { lines: true, over: true };

/** ≥95%得满分，每降低1个百分点扣0.5分，扣完为止. */
export function fits(facts: Facts, reading: Reading): Outcome | null {
  if (facts.basis !== "deduction") return null;
  const deducted = inPoints(deductedBy(facts, reading), reading);
  if ("refused" in deducted) return deducted;
  const { deduction } = deducted;
  if (compare(exact(deduction.step.step), zero) <= 0) return refuse("rule/incomplete", deduction);
  const allowance = allowanceOf(facts, deduction, reading);
  if (allowance !== null && "refused" in allowance) return allowance;
  const begin = allowance === null ? begunAt(facts, deduction, reading) : beyond(allowance);
  if ("refused" in begin) return begin;
  const differs = begin.of === "actual" ? unitDiffering(deduction, reading) : null;
  if (differs !== null) return differs;
  const partial = partialOf(facts, deducted, reading);
  if (typeof partial === "object") return partial;
  return {
    rule: ruleOf(facts, deducted, begin, partial, stepUnitOf(deduction, begin.of, begin.unit ?? reading.unit), reading),
  };
}

/** 每迟报1天 beside 12次: steps of another kind than the indicator are taken off something else. */
function unitDiffering(deduction: Deduction, { unit, target }: Reading): Refusal | null {
  const stated = deduction.step.unit;
  if (stated === null || unit === null || target?.kind === "deadline" || isPartOf(stated, unit)) return null;
  const [step, own] = [dimensionOf(stated), dimensionOf(unit)];
  if (step === null || own === null || step === own || isShare(stated) || isShare(unit)) return null;
  return counts(stated) && counts(unit) ? null : refuse("rule/unit-differs", deduction, { stated, unit: cut(unit) });
}

/** What steps are counted of, and from where. */
interface Begin {
  readonly of: "actual" | "completion";
  readonly from: string | null;
  readonly unit: string | null;
  readonly side?: "below" | "above";
}

function beyond({ from, side }: Allowance): Begin {
  return { of: "actual", from, unit: null, side };
}

/** The line that the sentence states, or none where it is the target. */
function begunAt(facts: Facts, deduction: Deduction, reading: Reading): Begin | Refusal {
  const line = lineOf(facts, deduction, reading);
  if (line !== null && "refused" in line) return line;
  const of = measuredOn(facts, deduction, line, reading);
  if (typeof of === "object") return of;
  const from = of === "completion" ? (line?.value ?? "100") : fromOf(line, deduction, reading);
  return typeof from === "object" && from !== null ? from : { of, from, unit: line?.unit ?? null };
}

/** 每下降1个点 of a rate: a percentage point. */
function inPoints(deducted: Deducted | Refusal, { unit }: Reading): Deducted | Refusal {
  if ("refused" in deducted || !/^个?点$/.test(deducted.deduction.step.unit ?? "") || !isShare(unit)) return deducted;
  const { deduction } = deducted;
  return { ...deducted, deduction: { ...deduction, step: { ...deduction.step, unit: "百分点" } } };
}

type Partial = NonNullable<DeductPerStepRule["partial"]>;

/** What becomes of a part of a step. */
function partialOf(facts: Facts, { deduction }: Deducted, reading: Reading): Partial | Outcome {
  const [partial, other] = facts.partials;
  if (other !== undefined && other.partial !== partial?.partial) return refuse("rule/incomplete", other);
  const byRatio = facts.ratios.some((ratio) => ratio.from > deduction.to);
  if (partial === undefined && !byRatio) reading.note("info", "rule/partial-assumed", deduction);
  return partial?.partial ?? (byRatio ? "prorate" : "whole-only");
}

function ruleOf(
  facts: Facts,
  { deduction, points, ...limits }: Deducted,
  { of, from, side: told }: Begin,
  partial: Partial,
  stepUnit: string | undefined,
  reading: Reading,
): DeductPerStepRule {
  const { step } = deduction;
  const side = of === "completion" ? "below" : (told ?? sideOf(facts, deduction, from, reading));
  return {
    method: "deduct-per-step",
    ...(of === "completion" ? { of } : {}),
    step: step.step,
    ...(stepUnit === undefined ? {} : { stepUnit }),
    points,
    ...(side === undefined ? {} : { side }),
    ...(from === null ? {} : { from }),
    partial,
    ...limits,
  };
}

/** The unit of a step, in full where the sentence names only a part of it. */
function stepUnitOf({ step }: Deduction, of: "actual" | "completion", measured: string | null): string | undefined {
  if (of === "completion") return "百分点";
  if (step.unit !== null && measured !== null && isPartOf(step.unit, measured)) return measured;
  return step.unit?.replace("个百分点", "百分点");
}

type Side = DeductPerStepRule["side"];

/** The side that the words of the step name, else the one that the full mark leaves. */
function sideOf(
  facts: Facts,
  { step: { side: stated, kind }, lead }: Deduction,
  from: string | null,
  reading: Reading,
): Side {
  const inWords = facts.grades.length > 0 && facts.grades.every(({ condition }) => condition.ranges.length === 0);
  // 在计划时间内完成得满分，每相差4%扣1分: the full mark says which side is meant, the target knows it.
  if (stated === "either" && inWords) return isExact(facts, reading) ? "either" : undefined;
  // 不少于12期，每缺1期 is of what is short, 超过3件的每件 of what is too much.
  if (kind === "case") return sideLed(lead) ?? "below";
  return stated ?? sideNamed(lead) ?? (from === null ? undefined : (sideLed(lead) ?? sideBeyond(facts)));
}

/** 等于目标值得满分，每偏离1个百分点扣0.5分: either side of a target loses points which is to be met exactly, and no other's. */
function isExact({ grades }: Facts, { target }: Reading): boolean {
  const names = grades.map(({ condition }) => condition.name);
  if (names.some((name) => LIMITED.test(name))) return false;
  const same = names.some((name) => SAME.test(name));
  if (target?.kind === "threshold") return target.comparator === "=" && (same || target.stated);
  return target === null && same;
}

const SAME = /等于|一致|相[符等同]|吻合|持平/;
const LIMITED = /内|[按及准如][时期]|[未不没]|控制/;

/** 超出部分每1个百分点扣0.5分, 超支每5%扣1分: the side that words before the step name. */
function sideNamed({ name, ranges }: Condition): Side {
  if (ranges.length > 0) return undefined;
  if (OFF.test(name)) return "either";
  if (BEYOND.test(name)) return "above";
  return SHORT.test(name) ? "below" : undefined;
}

const OFF = /偏离[^,;。]{0,10}$/;
const BEYOND = new RegExp(`(?:(?:${ABOVE})[^,;。]{0,8}部分|超支|${ABOVE})$`);
const SHORT = new RegExp(`(?:(?:${BELOW})[^,;。]{0,8}部分|${BELOW})$`);

/** 超过5%的部分，每1个百分点扣0.5分: the side that the words before the step lead to. */
function sideLed({ ranges }: Condition): Side {
  const [range] = ranges;
  if (range === undefined || ranges.length > 1) return undefined;
  if (range.max === undefined && range.min?.hold === "open") return "above";
  return range.min === undefined && range.max?.hold === "open" ? "below" : undefined;
}

/** 控制在100万元以内得5分，每1万元扣0.1分: the side that the full mark leaves. */
function sideBeyond(facts: Facts): Side {
  const ranges = facts.grades.flatMap(({ condition }) => condition.ranges);
  const [range] = ranges;
  if (range === undefined || ranges.length > 1) return undefined;
  if (range.max === undefined && range.min?.hold !== "lawful") return "below";
  return range.min === undefined && range.max?.hold !== "lawful" ? "above" : undefined;
}
