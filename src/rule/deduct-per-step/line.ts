import { compare, hundred } from "../../exact/index.js";
import type { Condition, Deduction, Facts } from "../sentence/facts.js";
import { isDeviation } from "../sentence/deviation.js";
import { oneFigure } from "../sentence/given.js";
import { exact } from "../sentence/number.js";
import { OF_COMPLETION, percentOf } from "../sentence/percent.js";
import { type Reading, refuse, type Refusal } from "../sentence/refusal.js";
import { factorOf, inUnitOf } from "../sentence/units.js";

/** Where a deduction begins, as the sentence states it. */
export interface Line {
  readonly value: string;
  readonly unit: string | null;
}

/** The line in the leaf's unit. */
export function fromOf(line: Line | null, deduction: Deduction, reading: Reading): string | null | Refusal {
  if (line === null) return null;
  const scale = inUnitOf(line.unit, [line.value], deduction, reading);
  return typeof scale === "object" ? scale : scale(line.value);
}

/** What the steps are taken from: percentage points may be those of the completion. */
export function measuredOn(
  facts: Facts,
  deduction: Deduction,
  line: Line | null,
  reading: Reading,
): "actual" | "completion" | Refusal {
  const { step, lead } = deduction;
  const told = conditionsOf(facts, deduction).filter((condition) => condition.ranges.length > 0);
  const off = [...told, ...nameOf(lead)].filter((condition) => line === null || !isErrorRate(condition, reading));
  if (isDeviation(off, reading)) return refuse("rule/not-a-rule", deduction);
  const subjects = told.map((condition) => condition.subject);
  const inPercent = step.unit?.includes("百分点") === true || (step.unit === "%" && line?.unit === "%");
  const beyond = step.side === "above" || step.side === "either" || exceeds(line);
  if (subjects.some((subject) => OF_COMPLETION.test(subject)) && (!inPercent || beyond)) {
    return refuse("rule/not-a-rule", deduction);
  }
  if (!inPercent) return "actual";
  const given = {
    subjects: line !== null ? subjects : OF_COMPLETION.test(lead.name) ? [] : [lead.name],
    lines: line === null ? [] : [line.value],
    beyond,
  };
  return percentOf(given, deduction, reading);
}

/** 误差率不超过1%, of an indicator that is not named: the rate of errors itself. */
function isErrorRate({ subject }: Condition, { name }: Reading): boolean {
  return name === null && /^[^目标指计划预期与较比]{0,8}误差率$/.test(subject);
}

/** 偏差率每超过1%: what is measured is named without a figure. */
function nameOf(lead: Condition): readonly Condition[] {
  return lead.ranges.length > 0 ? [] : [{ ...lead, subject: lead.name }];
}

/** Whether a line lies above what a completion can come to. */
function exceeds(line: Line | null): boolean {
  return line !== null && compare(exact(line.value), hundred) > 0;
}

function conditionsOf(facts: Facts, deduction: Deduction): readonly Condition[] {
  return [...facts.grades.map((grade) => grade.condition), deduction.lead, ...facts.rest];
}

/** The line that is deducted from, where the sentence states one; a refusal where it states two. */
export function lineOf(facts: Facts, deduction: Deduction, reading: Reading): Line | null | Refusal {
  const lines = linesOf(facts, deduction, reading);
  if ("refused" in lines) return lines;
  const [first] = lines;
  if (first === undefined) return null;
  if (lines.some((line) => line.value !== first.value)) return refuse("rule/incomplete", deduction);
  const { unit } = deduction.step;
  if (!lines.every((line) => comparable(line.unit, unit, reading))) return refuse("rule/not-a-rule", deduction);
  if (!onSide(facts, deduction)) return refuse("rule/incomplete", deduction);
  return { value: first.value, unit: lines.find((line) => line.unit !== null)?.unit ?? null };
}

/** All lines that a sentence states: 以…为标准, within the step, and the figures of its conditions. */
function linesOf(facts: Facts, deduction: Deduction, reading: Reading): readonly Line[] | Refusal {
  const lines: Line[] = facts.standards.map(({ value, unit }) => ({ value, unit }));
  if (deduction.step.from !== undefined) lines.push(deduction.step.from);
  for (const condition of conditionsOf(facts, deduction)) {
    // A size goes beyond a line on either side of zero.
    if (condition.subject.includes("绝对值")) return refuse("rule/not-a-rule", condition);
    for (const range of condition.ranges) {
      const end = oneFigure(range);
      if (end === null) return refuse("rule/not-a-rule", condition);
      if (range.bare) reading.note("info", "rule/comparator-assumed", condition, { value: end.value });
      lines.push({ value: end.value, unit: range.unit });
    }
  }
  return lines;
}

/**
 * A step can be measured from a line in its own unit, and where the leaf's unit is known in one that converts; a step in
 * % is per cent of any line.
 */
function comparable(line: string | null, step: string | null, { figures }: Reading): boolean {
  if (line === null || step === null || line === step || step === "%") return true;
  if ((line === "%" && step.includes("百分点")) || isPartOf(step, line)) return true;
  return figures !== null && factorOf(line, step) !== null && factorOf(line, figures) !== null;
}

/** 每高出100元 of a price in 元/平方米: what is counted is named, and what it is counted by goes without saying. */
export function isPartOf(step: string, unit: string): boolean {
  return unit.startsWith(`${step}/`);
}

/** Whether the full mark lies on the other side of the line than the deduction. */
function onSide(facts: Facts, deduction: Deduction): boolean {
  const side = deduction.step.side;
  for (const { condition } of facts.grades) {
    for (const range of condition.ranges) {
      if (range.min !== undefined && range.max === undefined && side === "above") return false;
      if (range.max !== undefined && range.min === undefined && side === "below" && range.max.hold !== "lawful")
        return false;
    }
  }
  return true;
}
