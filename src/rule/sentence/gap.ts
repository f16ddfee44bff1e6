import { add, compare, type Exact, hundred, isNegative, multiply, negate, zero } from "../../exact/index.js";
import type { Target } from "../../cell/types.js";
import { isShare, lasts } from "./amount.js";
import { wayIn } from "./change.js";
import type { Grade } from "./facts.js";
import { type Gap, gapIn, isGap, OF_ITSELF, type Way, type Words } from "./gap-words.js";
import { exact } from "./number.js";
import { type Reading, refuse, type Refusal } from "./refusal.js";
import type { Range, Stretch } from "./tokens.js";
import { factorOf } from "./units.js";

/** Where the figures of a sentence lie that are distances from the target. */
export interface OffTarget {
  /** 1 above the target, −1 below it. */
  readonly side: 1 | -1;
  /** Whether that is the side which the target forbids. */
  readonly forbidden: boolean;
  /** Whether a distance of zero is said to be one: 差距在10%以内. */
  readonly zero: boolean;
  /** What the figures are told as: shares of the target, figures of what is measured, or days after a deadline. */
  readonly of: "deviation" | "actual" | "lateness";
  /** The target in the unit of the rule's plain figures; null for shares of it and days after it, where it is not needed. */
  readonly line: Exact | null;
  /** The figures of each condition; of one that says only that the target is met, none. */
  readonly ranges: readonly (readonly Range[] | null)[];
}

/** How far off the target the figures of grades lie; null where they are figures of what is measured. */
export function offTarget(grades: readonly Grade[], at: Stretch, reading: Reading): OffTarget | Refusal | null {
  const { text } = reading.source;
  const told = grades.map((grade) => movedAsGap(gapIn(text, grade.condition), grade, reading));
  const gaps = told.filter(isGap);
  const [first] = gaps.filter((gap) => gap.sure);
  if (first === undefined) return gaps.length === 0 ? null : refuse("rule/incomplete", at);
  const others = told.filter((each, index) => each === null && !isMet(grades[index]));
  if (isMeasured(gaps, grades, reading)) return null;
  if (others.length > 0) return refuse("rule/not-a-rule", at);
  const { target } = reading;
  if (target === null && !gaps.some((gap) => gap.named)) return null;
  return placed(gaps, told.map(rangesOf), at, reading);
}

function rangesOf(words: Words): readonly Range[] | null {
  if (isGap(words)) return words.ranges;
  return words === null || words === "moved" ? null : words.plain;
}

/** 按期完成得满分 beside 延迟5天以内扣2分: the distance of a met target is none. */
export function isMet(grade: Grade | undefined): boolean {
  return grade?.condition.met === true;
}

/** 降低5%以内扣1分: what costs points lies off the target; what gives them may be a change that is measured. */
function movedAsGap(words: Words, { award, condition: { subject, ranges } }: Grade, { name, target }: Reading): Words {
  if (words !== "moved") return words;
  const taken = award.kind === "take" || award.kind === "take-share";
  const other = target?.kind === "threshold" && !target.value.startsWith("-") && target.value !== "0";
  if (!taken || !other || (name !== null && wayIn(name) !== null)) return null;
  const way: Way = wayIn(subject) === 1 ? "above" : "below";
  return { way, named: false, noun: false, sure: true, ranges };
}

/** Whether the distance is what the indicator measures: its name says so, or its limit is the best of the figures. */
export function isMeasured(gaps: readonly Gap[], grades: readonly Grade[], { name, target }: Reading): boolean {
  if (gaps.some((gap) => gap.named)) return false;
  if (name !== null && OF_ITSELF.test(name)) return true;
  if (target?.kind === "qualitative" || target?.kind === "deadline") return target.kind === "qualitative";
  if (target?.kind !== "threshold" || !target.comparator.startsWith("<")) return false;
  return grades.some(
    ({ award, condition: { ranges } }) =>
      award.kind === "full" && ranges.some(({ max, unit }) => unit === target.unit && max?.value === target.value),
  );
}

/** The distances beside the target: refused where it does not tell on which side, or how much they are. */
export function placed(
  gaps: readonly Gap[],
  ranges: OffTarget["ranges"],
  at: Stretch,
  reading: Reading,
): OffTarget | Refusal {
  const { target } = reading;
  const units = new Set(ranges.flatMap((each) => each ?? []).flatMap(({ unit }) => (unit === null ? [] : [unit])));
  const [unit] = units;
  const sides = new Set(gaps.map(({ way }) => sideOf(way, target, unit)));
  const [side] = sides;
  if (side === undefined || side === null || sides.size > 1 || units.size > 1) return refuse("rule/not-a-rule", at);
  const isDay = target?.kind === "deadline";
  if (target !== null && !isDay && (target.kind !== "threshold" || /^[<>]$/.test(target.comparator))) {
    return refuse("rule/not-a-rule", at);
  }
  if (ranges.some((each) => each?.some(({ bare, mirrored }) => bare === true || mirrored === true) === true))
    return refuse("rule/incomplete", at);
  const line = isDay ? null : lineFor(unit, reading);
  if (line === "unclear") return refuse("rule/incomplete", at);
  const zeroed = gaps.every(({ noun }) => noun);
  return {
    side,
    forbidden: forbids(target, side),
    zero: zeroed,
    of: isDay ? "lateness" : line === null ? "deviation" : "actual",
    line,
    ranges,
  };
}

function sideOf(way: Way, target: Target | null, unit: string | undefined): 1 | -1 | null {
  if (target?.kind === "deadline") return isLater(way, unit) ? 1 : null;
  if (way === "above" || way === "below") return way === "above" ? 1 : -1;
  return target?.kind === "threshold" && way === "worse" ? worseThan(target, unit) : null;
}

/** The side of a target that is worse; more days are, and fewer per cent. */
function worseThan({ comparator }: Threshold, unit: string | undefined): 1 | -1 | null {
  const inTime = unit !== undefined && lasts(unit);
  if (comparator === "=") return isShare(unit ?? null) ? -1 : inTime ? 1 : null;
  if (inTime && comparator.startsWith(">")) return null;
  return comparator.startsWith("<") ? 1 : -1;
}

/** Beside a deadline what is beyond it is after it. */
function isLater(way: Way, unit: string | undefined): boolean {
  return (way === "worse" || way === "above") && unit !== undefined && lasts(unit);
}

/** Whether a target forbids what lies on a side; an equality leaves it to the words. */
function forbids(target: Target | null, side: 1 | -1): boolean {
  if (target?.kind !== "threshold" || target.comparator === "=") return true;
  return target.comparator.startsWith("<") === (side === 1);
}

/**
 * What distances are counted from: the target; null where they are shares of it. Of an indicator in per cent 5% is points or a
 * share of the target, which is one only for 100 % (and for nothing at all).
 */
function lineFor(unit: string | undefined, reading: Reading): Exact | null | "unclear" {
  const { target, unit: measured } = reading;
  const points = unit?.includes("百分点") === true;
  const share = isShare(unit ?? null) && !points;
  const inShares = isShare(measured);
  if (share && !inShares) return measured !== null || isNumber(target) ? null : "unclear";
  if (target?.kind !== "threshold" || isNegative(exact(target.value)) || (points && !inShares)) return "unclear";
  return share ? wholeOrNone(exact(target.value)) : lineIn(points ? undefined : unit, target, reading);
}

function wholeOrNone(target: Exact): Exact | "unclear" {
  return compare(target, hundred) === 0 || compare(target, zero) === 0 ? target : "unclear";
}

/** Without any unit a share is one of the target, be it told or not. */
function isNumber(target: Target | null): boolean {
  return target === null || (target.kind === "threshold" && !target.value.startsWith("-"));
}

/** The target in the unit of the rule's plain figures, where distances convert to it. */
function lineIn(unit: string | undefined, { value, unit: own }: Threshold, { figures }: Reading): Exact | "unclear" {
  if (figures === null) return exact(value);
  if (unit !== undefined && unit !== figures && factorOf(unit, figures) === null) return "unclear";
  const factor = own === null ? exact("1") : factorOf(own, figures);
  return factor === null ? "unclear" : multiply(exact(value), factor);
}

type Threshold = Extract<Target, { readonly kind: "threshold" }>;

/** A distance as a figure of what is measured, or as a signed share of the target. */
export function signedBy({ side, line }: OffTarget, distance: Exact): Exact {
  const moved = side === 1 ? distance : negate(distance);
  return line === null ? moved : add(line, moved);
}
