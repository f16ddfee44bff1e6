import { add, compare, type Exact, toText, zero } from "../../exact/index.js";
import { isShare } from "../sentence/amount.js";
import { isDeviation } from "../sentence/deviation.js";
import type { Condition, Deduction, Facts, Grade } from "../sentence/facts.js";
import { isMeasured, placed, signedBy } from "../sentence/gap.js";
import { type Gap, gapIn, isGap, type Words } from "../sentence/gap-words.js";
import { oneFigure } from "../sentence/given.js";
import { exact } from "../sentence/number.js";
import { type Reading, refuse, type Refusal } from "../sentence/refusal.js";
import type { Range } from "../sentence/tokens.js";
import { factorOf, inUnitOf } from "../sentence/units.js";

/** Where a deduction begins that leaves a distance from the target free. */
export interface Allowance {
  readonly from: string;
  readonly side: "below" | "above";
}

/**
 * 逾期5天以内不扣分，超过5天的，每超1天扣1分: five days beyond the target are free, and steps count from there. Only where the
 * sentence says so of what lies beyond them: behind （5天以内不扣分） alone they may be counted from the target as well. Null where
 * no figure is a distance.
 */
export function allowanceOf(facts: Facts, deduction: Deduction, reading: Reading): Allowance | Refusal | null {
  const free = facts.grades.filter(({ condition }) => condition.ranges.length > 0 && condition.met !== true);
  const { lead } = deduction;
  const leads = lead.ranges.length > 0 ? [lead] : [];
  const conditions = [...free.map(({ condition }) => condition), ...leads];
  if (conditions.length === 0 || isDeviation(conditions, reading)) return null;
  const told = conditions.map((condition) => inPoints(gapIn(reading.source.text, condition), condition, reading));
  const gaps = told.filter(isGap).filter(({ sure }) => sure);
  if (gaps.length === 0) return isHidden(free, deduction, reading) ? refuse("rule/incomplete", deduction) : null;
  if (isMeasured(gaps, free, reading)) return null;
  if (reading.target === null && !gaps.some(({ named }) => named)) return null;
  // Of a day that is passed the steps of every day are counted.
  if (reading.target?.kind === "deadline") return refuse("rule/not-a-rule", deduction);
  const isBeyond = leads.length > 0 ? free.length > 0 : BEYOND.test(lead.name);
  const ranges = told.flatMap(rangesOf);
  return isBeyond ? begun(gaps, ranges, deduction, reading) : refuse("rule/incomplete", deduction);
}

const BEYOND = /^(?:在?[此这之其]后|以后|超[过出]?的?(?:部分)?的?|低于的?(?:部分)?)$/;

/** 超过5个百分点的: of a figure in per cent that is none of its own, but how far it lies off. */
function inPoints(words: Words, { ranges }: Condition, { target, unit }: Reading): Words {
  const isPlain = words !== null && words !== "moved" && !isGap(words);
  if (!isPlain || target?.kind !== "threshold" || !isShare(unit) || !arePoints(ranges, target.value)) return words;
  const way = target.comparator.startsWith("<") ? "above" : "worse";
  return { way, named: false, noun: false, sure: true, ranges };
}

/** Whether a figure is in points, and neither none nor the target itself. */
function arePoints([range]: readonly Range[], target: string): boolean {
  if (range?.unit?.includes("百分点") !== true) return false;
  const value = oneFigure(range)?.value ?? "0";
  return value !== "0" && value !== target;
}

function rangesOf(words: Words): readonly Range[] {
  if (isGap(words)) return words.ranges;
  return words === null || words === "moved" ? [] : words.plain;
}

/** 每延迟1天扣1分（5天以内不扣分） beside ≤30天: a figure this far inside the target is no line of it. */
function isHidden(free: readonly Grade[], deduction: Deduction, { target, figures }: Reading): boolean {
  if (target?.kind !== "threshold" || target.comparator.startsWith(">")) return false;
  const behind = free.filter(({ from }) => from > deduction.from).map(({ condition }) => condition);
  const led = deduction.lead.ranges.filter(({ min, max }) => min?.hold === "open" && max === undefined);
  const ranges = free.length === 0 ? led : behind.flatMap((each) => each.ranges);
  return ranges.some((range) => {
    const end = oneFigure(range);
    const value = end === null ? null : inUnit(end.value, range.unit ?? figures, target.unit);
    return value !== null && compare(value, zero) > 0 && compare(add(value, value), exact(target.value)) <= 0;
  });
}

function inUnit(value: string, unit: string | null, wanted: string | null): Exact | null {
  const same = unit === null || wanted === null || unit === wanted;
  return same || factorOf(unit, wanted) !== null ? exact(value) : null;
}

/** The line that lies so far beyond the target. */
function begun(
  gaps: readonly Gap[],
  ranges: readonly Range[],
  deduction: Deduction,
  reading: Reading,
): Allowance | Refusal {
  const off = placed(gaps, [ranges], deduction, reading);
  if ("refused" in off) return off;
  const value = sameIn(ranges);
  const ofOther = isShare(deduction.step.unit) && !isShare(reading.unit);
  const side = off.side === 1 ? "above" : "below";
  const { side: stated = side } = deduction.step;
  if (value === null || ofOther || !off.forbidden || off.line === null || stated !== side) {
    return refuse("rule/incomplete", deduction);
  }
  const unit = ranges.find((range) => range.unit !== null)?.unit ?? null;
  const scale = unit?.includes("百分点") === true ? asStated : inUnitOf(unit, [value], deduction, reading);
  return typeof scale === "object" ? scale : { from: toText(signedBy(off, exact(scale(value)))), side };
}

/** The one figure of all ranges; null where there are two. */
function sameIn(ranges: readonly Range[]): string | null {
  const values = new Set(ranges.map((range) => oneFigure(range)?.value ?? null));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

function asStated(value: string): string {
  return value;
}
