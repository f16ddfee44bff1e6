import { compare, hundred } from "../../exact/index.js";
import type { Condition, Deduction, Facts } from "../sentence/facts.js";
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

/** Whether a line lies above what a completion can come to. */
function exceeds(line: Line | null): boolean {
  return line !== null && compare(exact(line.value), hundred) > 0;
}

function conditionsOf(facts: Facts, deduction: Deduction): readonly Condition[] {
  return [...facts.grades.map((grade) => grade.condition), deduction.lead, ...facts.rest];
}

/** The line that is deducted from, where the sentence states one; a refusal where it states two. */
export function lineOf(facts: Facts, deduction: Deduction, reading: Reading): Line | null | Refusal {
  const unit = deduction.step.unit;
  const lines: Line[] = [];
  for (const { value, unit: of } of facts.standards) lines.push({ value, unit: of });
  if (deduction.step.from !== undefined) lines.push(deduction.step.from);
  for (const condition of conditionsOf(facts, deduction)) {
    for (const range of condition.ranges) {
      const end = range.min ?? range.max;
      if (
        end === undefined ||
        range.mirrored ||
        (range.min !== undefined && range.max !== undefined && range.min !== range.max)
      ) {
        return refuse("rule/not-a-rule", condition);
      }
      if (range.bare) reading.note("info", "rule/comparator-assumed", condition, { value: end.value });
      lines.push({ value: end.value, unit: range.unit });
    }
  }
  const [first] = lines;
  if (first === undefined) return null;
  if (lines.some((line) => line.value !== first.value)) return refuse("rule/incomplete", deduction);
  for (const line of lines) {
    if (!comparable(line.unit, unit, reading)) return refuse("rule/not-a-rule", deduction);
  }
  if (!onSide(facts, deduction)) return refuse("rule/incomplete", deduction);
  return { value: first.value, unit: lines.find((line) => line.unit !== null)?.unit ?? null };
}

/**
 * A step can be measured from a line in its own unit, and where the leaf's unit is known in one that converts; a step in
 * % is per cent of any line.
 */
function comparable(line: string | null, step: string | null, { figures }: Reading): boolean {
  if (line === null || step === null || line === step || step === "%") return true;
  if (line === "%" && step.includes("百分点")) return true;
  return figures !== null && factorOf(line, step) !== null && factorOf(line, figures) !== null;
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
