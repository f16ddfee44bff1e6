import {
  add,
  compare,
  divide,
  type Exact,
  fromText,
  hundred,
  multiply,
  one,
  subtract,
  toText,
  zero,
} from "../../exact/index.js";
import { conversion } from "../../text/unit.js";
import type { CutOff, BandEnds, Rule } from "../types.js";
import { isShare } from "./amount.js";
import { wayIn } from "./change.js";
import type { Grade } from "./facts.js";
import { type Gap, gapIn, isGap, type Words } from "./gap-words.js";
import { exact } from "./number.js";
import type { Reading } from "./refusal.js";
import type { End, Range } from "./tokens.js";

/** A target with one line. */
type Lined = Extract<NonNullable<Reading["target"]>, { readonly kind: "threshold" }>;

/**
 * 每超出1%扣0.5分，超出10%不得分 beside ≤100万元, 低于5个百分点不得分 beside ≥95%, 延迟5天以上不得分 beside ≤30天: the line is told as
 * its distance from the target, by what it is in or by words; null where it is not, `untold` where it cannot be placed.
 */
export function distanceOf(cut: Grade, rule: Rule, reading: Reading): CutOff | "untold" | null {
  const words = gapIn(reading.source.text, cut.condition);
  const { target } = reading;
  return target?.kind === "deadline" ? (afterDeadline(words, rule) ?? "untold") : fromLine(cut, words, rule, reading);
}

function fromLine(cut: Grade, words: Words, rule: Rule, reading: Reading): CutOff | "untold" | null {
  const { target } = reading;
  const isUpper = target?.kind === "threshold" && target.comparator.startsWith("<");
  const named = isGap(words) ? sideOf(words, isUpper) : movedIn(cut, reading);
  const [range] = isGap(words) ? words.ranges : cut.condition.ranges;
  if (range === undefined || !isFromTarget(rule, target)) return named === null ? null : "untold";
  const told = named === (isUpper ? 1 : -1) ? range.min : undefined;
  const end = told ?? (isUpper ? range.min : range.max);
  if (end === undefined) return null;
  return placed({ range, end, isNamed: told !== undefined, isUpper }, target, rule, reading);
}

/**
 * 每逾期1天扣1分，逾期5天以上不得分: so late that nothing is left, in what the steps count. Where these leave out a begun month, or
 * take it for a whole one, they cannot tell more than 3 months from 3, or 3 from a begun third.
 */
function afterDeadline(words: Words, rule: Rule): CutOff | null {
  const [range, second] = rangesAfter(words);
  if (rule.method !== "deduct-per-step" || rule.of === "completion" || rule.from !== undefined) return null;
  if (range?.min === undefined || range.max !== undefined || second !== undefined) return null;
  const { stepUnit = "天", partial = "whole-only" } = rule;
  const factor = conversion(range.unit ?? stepUnit, stepUnit);
  const isHeld = range.min.hold !== "open";
  const isCounted =
    conversion(stepUnit, "天") !== null || partial === "prorate" || isHeld === (partial === "whole-only");
  if (factor === null || !isCounted) return null;
  return { of: "lateness", min: toText(multiply(exact(range.min.value), factor)), minInclusive: isHeld };
}

/** 逾期5天以上, and 超过5天 beside steps that are days. */
function rangesAfter(words: Words): readonly Range[] {
  if (!isGap(words)) return typeof words === "object" && words !== null ? words.plain : [];
  return words.way === "worse" || words.way === "above" ? words.ranges : [];
}

interface Line {
  readonly range: Range;
  readonly end: End;
  /** Words say that it is a distance. */
  readonly isNamed: boolean;
  readonly isUpper: boolean;
}

function placed(line: Line, target: Lined, rule: Rule, reading: Reading): CutOff | "untold" | null {
  const { range, end, isNamed, isUpper } = line;
  if (isOwn(line, target, reading)) return { of: "actual", ...beyond(target, end) };
  const isShareOf = range.unit === "%" && stepUnitOf(rule) === "%" && !isShare(target.unit ?? reading.unit);
  if (!isShareOf || !(isNamed || isUpper)) return isNamed ? "untold" : null;
  const share = excessOf(divide(exact(end.value), hundred));
  return share === null ? "untold" : { of: "deviation", ...away(zero, share, isUpper, end.hold) };
}

/** Whether a distance is in what the indicator is measured in; of a percentage, in points of it. */
function isOwn({ range, isNamed }: Line, target: Lined, { unit, figures }: Reading): boolean {
  if (!isShare(target.unit ?? unit)) return isNamed && (range.unit === null || range.unit === (target.unit ?? figures));
  return range.unit?.includes("百分点") === true || (range.unit === "%" && isNamed);
}

/** Which way from the target a distance lies. */
function sideOf({ way }: Gap, isUpper: boolean): 1 | -1 {
  if (way === "above" || way === "below") return way === "above" ? 1 : -1;
  return isUpper === (way === "worse") ? 1 : -1;
}

/** 超出10万元以上, 下降5%: words of a way without what is gone beyond. */
function movedIn({ condition: { subject }, from, to }: Grade, { source }: Reading): 1 | -1 | null {
  return BEYOND.test(source.text.slice(from, to)) ? 1 : wayIn(subject);
}

const BEYOND = /超[出额标]|溢出|高出|多出/;

function stepUnitOf(rule: Rule): string | undefined {
  return rule.method === "deduct-per-step" ? rule.stepUnit : undefined;
}

/** 每超1天扣1分，超过5天不得分 beside ≤30天: no value that meets the target is beyond it, so the 5 are those past the 30. */
export function pastTarget(cutOff: CutOff, rule: Rule, { target }: Reading): CutOff | null {
  const { of, min, minInclusive = true } = cutOff;
  if (!isFromTarget(rule, target) || of !== "actual" || min === undefined) return null;
  if (!target.comparator.startsWith("<")) return null;
  return { of, ...beyond(target, { value: min, hold: minInclusive ? "closed" : "open" }) };
}

function isFromTarget(rule: Rule, target: Reading["target"]): target is Lined {
  if (rule.method !== "deduct-per-step" || rule.of === "completion" || target?.kind !== "threshold") return false;
  const from = rule.from === undefined ? null : fromText(rule.from);
  return rule.from === undefined || (from !== null && compare(from, exact(target.value)) === 0);
}

function beyond({ comparator, value }: Lined, { value: distance, hold }: End): BandEnds {
  return away(exact(value), exact(distance), comparator.startsWith("<"), hold);
}

/** What lies further than a distance from a line, above or below it. */
function away(line: Exact, distance: Exact, isUpper: boolean, hold: End["hold"]): BandEnds {
  const isHeld = hold !== "open";
  return isUpper
    ? { min: toText(add(line, distance)), minInclusive: isHeld }
    : { max: toText(subtract(line, distance)), maxInclusive: isHeld };
}

/** 超过10% and 超过110% are the same; what lies between a half and the whole is either. */
function excessOf(share: Exact): Exact | null {
  if (compare(share, one) >= 0) return subtract(share, one);
  return compare(share, HALF) < 0 ? share : null;
}

const HALF = divide(one, exact("2"));
