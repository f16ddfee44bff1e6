import { absolute, compare, divide, type Exact, hundred, multiply, toText, zero } from "../../exact/index.js";
import { isShare } from "./amount.js";
import { wayIn } from "./change.js";
import { isDeviation } from "./deviation.js";
import type { Condition, Deduction, Facts, Grade } from "./facts.js";
import { gapIn, isGap } from "./gap-words.js";
import { exact } from "./number.js";
import { namesCompletion } from "./percent.js";
import { type Reading, refuse, type Refusal } from "./refusal.js";
import type { End, Range } from "./tokens.js";

/** How figures are told over: 0.9 in per cent, 90% as the number 0.9. */
type Told = "percent" | "number";

/**
 * The facts with their figures told as the indicator is measured. A ratio is written as a number and as a percentage: 控制率≤1
 * beside a cell of 98%, ≥90% beside a target of 0.9. Where the target does not tell which of the two bare figures near
 * one are, nobody can.
 */
export function inShares(facts: Facts, reading: Reading): Facts | Refusal {
  if (!MEASURED.includes(facts.basis)) return facts;
  const conditions = conditionsOf(facts);
  const target = numberOf(reading);
  if (target === null || isDeviation(conditions, reading)) return facts;
  const figures = figuresOf(facts, conditions);
  const told = isBare(figures)
    ? overBare(figures, conditions, target, reading)
    : overPercent(figures, facts, target, reading);
  if (told === "unclear") return refuse("rule/incomplete", facts);
  return told === null ? facts : toldOver(facts, told);
}

const MEASURED: readonly Facts["basis"][] = ["figures", "deduction", "interpolation"];

interface Figure {
  readonly value: Exact;
  readonly unit: string | null;
}

function isBare(figures: readonly Figure[]): boolean {
  return figures.length > 0 && figures.every(({ unit }) => unit === null);
}

function numberOf({ target }: Reading): Exact | null {
  if (target?.kind === "threshold") return absolute(exact(target.value));
  return target?.kind === "range" ? absolute(exact(target.min)) : null;
}

/** Bare figures beside a percentage, or beside a count that no ratio is. */
function overBare(
  figures: readonly Figure[],
  conditions: readonly Condition[],
  target: Exact,
  { unit }: Reading,
): Told | "unclear" | null {
  const sizes = figures.map(({ value }) => absolute(value)).filter((value) => compare(value, zero) > 0);
  const near = sizes.length > 0 && sizes.every((value) => compare(value, NEAR) <= 0);
  if (!near || sizes.some((value) => compare(value, target) === 0)) return null;
  const exactly = sizes.some((value) => compare(multiply(value, hundred), target) === 0);
  const far = compare(target, TEN) >= 0;
  const broken = sizes.some((value) => !isWhole(value));
  if (isShare(unit)) return besideShare(unit, exactly || far, broken, target);
  if (unit === null) return exactly && broken ? "percent" : null;
  const named = conditions.some(({ subject }) => RATIO.test(subject));
  return !/倍|度|分/.test(unit) && far && (broken || named) ? "percent" : null;
}

/** Beside a target of none, figures like 0.1 may be either; whole ones are taken as the cell writes them. */
function besideShare(unit: string | null, clear: boolean, broken: boolean, target: Exact): Told | "unclear" | null {
  if (unit === "%" && clear) return "percent";
  return broken && (unit !== "%" || compare(target, zero) === 0) ? "unclear" : null;
}

/** Percentages beside a bare target near one, of which they are no completion. */
function overPercent(figures: readonly Figure[], facts: Facts, target: Exact, { unit, source }: Reading): Told | null {
  if (unit !== null || compare(target, zero) === 0 || compare(target, NEAR) > 0) return null;
  if (!figures.every((figure) => figure.unit === "%")) return null;
  const conditions = conditionsOf(facts).filter(({ ranges }) => ranges.length > 0);
  const other = conditions.some(
    (condition) =>
      namesCompletion(condition.subject) ||
      wayIn(condition.subject) !== null ||
      isGap(gapIn(source.text, condition)) ||
      condition.ranges.some(({ mirrored }) => mirrored === true),
  );
  const points = facts.deductions.some(({ step }) => step.unit?.includes("百分点") === true);
  return other || (figures.length === 0 && !points) ? null : "number";
}

/** What calls itself a ratio: 完成率, 比值, 系数. */
const RATIO = /(?:率|比例?|比值|系数)$/;
const NEAR = exact("1.5");
const TEN = exact("10");

function isWhole(value: Exact): boolean {
  return /^\d+$/.test(toText(value));
}

function conditionsOf({ grades, deductions, betweens, rest }: Facts): readonly Condition[] {
  return [...grades.map(({ condition }) => condition), ...deductions.map(({ lead }) => lead), ...betweens, ...rest];
}

function figuresOf({ standards, deductions }: Facts, conditions: readonly Condition[]): readonly Figure[] {
  const ends = conditions.flatMap(({ ranges }) =>
    ranges.flatMap(({ min, max, unit }) =>
      [min, max].flatMap((end) => (end === undefined ? [] : [{ value: end.value, unit }])),
    ),
  );
  const lines = deductions.flatMap(({ step }) => (step.from === undefined ? [] : [step.from]));
  return [...ends, ...standards, ...lines].map(({ value, unit }) => ({ value: exact(value), unit }));
}

function toldOver(facts: Facts, told: Told): Facts {
  const grade = (each: Grade): Grade => ({ ...each, condition: conditionOver(each.condition, told) });
  return {
    ...facts,
    grades: facts.grades.map(grade),
    deductions: facts.deductions.map((each) => deductionOver(each, told)),
    betweens: facts.betweens.map((each) => conditionOver(each, told)),
    rest: facts.rest.map((each) => conditionOver(each, told)),
    standards: facts.standards.map((each) => ({ ...each, value: over(each.value, told), unit: UNIT[told] })),
  };
}

const UNIT = { percent: "%", number: null } as const;

function conditionOver(condition: Condition, told: Told): Condition {
  return { ...condition, ranges: condition.ranges.map((range) => rangeOver(range, told)) };
}

function rangeOver({ min, max, ...about }: Range, told: Told): Range {
  const end = (each: End): End => ({ ...each, value: over(each.value, told) });
  const low = min === undefined ? undefined : end(min);
  // Of one figure both ends are one: what compares them compares the same.
  const high = max === undefined ? undefined : max === min ? low : end(max);
  return {
    ...about,
    ...(low === undefined ? {} : { min: low }),
    ...(high === undefined ? {} : { max: high }),
    unit: UNIT[told],
  };
}

/** A step of a ratio is points of it: 0.01 is one of a hundred. */
function deductionOver({ step, lead, ...rest }: Deduction, told: Told): Deduction {
  const own = told === "percent" ? step.unit === null : isShare(step.unit) || step.unit?.includes("百分点") === true;
  const { from } = step;
  const measured = {
    ...step,
    ...(own ? { step: over(step.step, told), unit: told === "percent" ? "个百分点" : null } : {}),
    ...(from === undefined ? {} : { from: { value: over(from.value, told), unit: UNIT[told] } }),
  };
  return { ...rest, step: measured, lead: conditionOver(lead, told) };
}

function over(value: string, told: Told): string {
  return toText(told === "percent" ? multiply(exact(value), hundred) : divide(exact(value), hundred));
}
