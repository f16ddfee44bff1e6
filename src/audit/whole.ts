import {
  add,
  compare,
  divide,
  type Exact,
  fraction,
  hundred,
  isZero,
  multiply,
  percentOf,
  round,
  subtract,
  sum,
  toText,
} from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import { gradeOf, isGrade } from "../standard/grade.js";
import type { Grade } from "../standard/types.js";
import { allKnown, type Computed, partRounding, shownBy, valueOf } from "./compute.js";
import { type Candidate, fit } from "./fit.js";
import { holds, meet, plain, printedSpan, type Span, times } from "./interval.js";
import { added } from "./scores.js";
import type { Variant } from "./variants.js";
import type { Figure, Reading } from "./types.js";
import { placesOf, printedText } from "../exact/printed.js";

/** What the whole, or a group, is measured against. */
export function fullOf(base: Computed, index: number | null): Exact | null {
  if (index !== null) return base.weights[index] ?? null;
  if (base.plan.rescaled) return decimalOf(base.plan.setting.fullMarks);
  const parts = allKnown(base.plan.first.map((first) => base.weights[first]));
  return parts === null ? null : sum(parts);
}

/** Every published score rate: of the whole, and of the nodes given beside the form. */
export function rateFigures(
  base: Computed,
  variants: readonly Variant[],
  rates: Readonly<Record<string, string>>,
): readonly Figure[] {
  const { plan } = base;
  const figures: Figure[] = [];
  plan.nodes.forEach((node, index) => {
    const rate = rates[node.path];
    const reported = node.input.reported === undefined ? null : printedText(node.input.reported);
    const path = `${node.path}/reportedRate`;
    if (rate !== undefined) figures.push(rateFigure(base, variants, index, path, node.input.name, rate, reported));
  });
  const whole = plan.form.reported;
  if (whole?.rate !== undefined) {
    const score = whole.score === undefined ? null : printedText(whole.score);
    figures.push(rateFigure(base, variants, null, "/reported/rate", "", printedText(whole.rate), score));
  }
  return figures;
}

/** A rate is held against the published score where there is one, else against the computed one. */
function rateFigure(
  base: Computed,
  variants: readonly Variant[],
  index: number | null,
  path: string,
  name: string,
  rate: string,
  score: string | null,
): Figure {
  const full = fullOf(base, index);
  const percent = (value: Exact | null): Exact | null =>
    value === null || full === null || isZero(full) ? null : percentOf(value, full);
  const computed = added(base, index, null);
  const own = percent(score === null ? (computed === null ? null : shownBy(base.plan, computed)) : valueOf(score));
  const others: Candidate[] = [];
  const offer = (reading: string, exact: Exact | null): void => {
    if (exact !== null) others.push({ reading, exact });
  };
  offer("computed-score", percent(computed));
  for (const { hypothesis, computed: other } of variants) offer(hypothesis.name, percent(added(other, index, null)));
  if (own !== null) offer("rate-as-fraction", divide(own, hundred));
  if (score !== null && own !== null)
    offer("score-over-full-marks", percentOf(valueOf(score), decimalOf(base.plan.setting.fullMarks)));
  const shown = own === null ? null : round(own, Math.min(placesOf(rate), 20), "half-up");
  const figure = fit({ kind: "rate", path, name }, rate, own, shown, others);
  if (score === null || full === null || isZero(full) || figure.verdict === "agrees") return figure;
  const possible = times(printedSpan(score), divide(hundred, full));
  return meet(possible, printedSpan(rate)) === null ? figure : { ...figure, verdict: "within-places", readings: [] };
}

/**
 * The published grade, held against the grade of the total: of the published total where it is the computed one as far as
 * it is printed, else of the computed one, and that it follows a published total that is wrong is a reading.
 *
 * @param open - Whether the total cannot be computed, because weights or rows are missing.
 */
export function gradeFigure(base: Computed, variants: readonly Variant[], open: boolean): Figure | null {
  const form = base.plan.form.reported;
  const { grades } = base.plan.setting.standard;
  const full = fullOf(base, null);
  if (form?.grade === undefined || grades.length === 0) return null;
  const reported = form.grade.trim();
  const exact = open ? null : added(base, null, partRounding(base));
  const shown = exact === null ? null : shownBy(base.plan, exact);
  const score = form.score === undefined ? null : printedText(form.score);
  const published = score === null ? null : valueOf(score);
  const isRight =
    score === null || exact === null || shown === null
      ? null
      : holds(printedSpan(score), exact) || isSame(published, shown);
  const rateOf = (points: Exact | null): Exact | null =>
    points === null || full === null || isZero(full) ? null : percentOf(points, full);
  const rate = rateOf(isRight === false || published === null ? shown : published);
  const own = rate === null ? null : gradeOf(rate, grades);
  const said = {
    kind: "grade" as const,
    path: "/reported/grade",
    name: "",
    reported: reported.slice(0, 40),
    interval: score === null ? null : plain(printedSpan(score)),
    computed: own,
    exact: rate === null ? null : toText(rate),
  };
  if (rate === null) return { ...said, verdict: "not-computed", readings: [] };
  if (isGrade(reported, own)) return { ...said, verdict: "agrees", readings: [] };
  // The grade is read from the total as shown: only a total that prints another one at fewer places leaves it open.
  const coarse = score !== null && placesOf(score) < base.plan.setting.rounding.places && !isSame(published, shown);
  if (coarse && isRight !== false && full !== null && reaches(printedSpan(score), full, reported, grades)) {
    return { ...said, verdict: "within-places", readings: [] };
  }
  const readings: Reading[] = [];
  const offer = (reading: string, other: Exact | null, table: readonly Grade[]): void => {
    if (other === null || !isGrade(reported, gradeOf(other, table))) return;
    readings.push({ reading, rounding: "none", exact: toText(other), value: reported, steps: [] });
  };
  if (isRight === false) offer("published-score", rateOf(published), grades);
  offer("computed-score", rateOf(shown), grades);
  offer("boundary-belongs-below", subtract(rate, fraction(1, 1_000_000)), grades);
  offer("rounded-to-whole", round(rate, 0, "half-up"), grades);
  offer("grades-80-70-60", rate, LOWER);
  // A published total rules out every reading that gives another one.
  if (score === null) {
    for (const { hypothesis, computed: other } of variants) {
      offer(hypothesis.name, rateOf(added(other, null, null)), grades);
    }
  }
  return { ...said, verdict: readings.length > 0 ? "reproduced" : "unexplained", readings };
}

function isSame(left: Exact | null, right: Exact | null): boolean {
  return left !== null && right !== null && compare(left, right) === 0;
}

/** Bands in use beside the usual ones: 80, 70, 60. */
const LOWER: readonly Grade[] = [
  { name: "优", min: "80" },
  { name: "良", min: "70", max: "80" },
  { name: "中", min: "60", max: "70" },
  { name: "差", max: "60" },
];

/** Whether a score that prints as published earns the grade: at an end of the interval, or just inside it. */
function reaches(span: Span, full: Exact, grade: string, grades: readonly Grade[]): boolean {
  const half = fraction(1, 2);
  const middle = multiply(add(span.low, span.high), half);
  const inside = [span.low, multiply(add(span.high, middle), half), span.high].filter((each) => holds(span, each));
  return inside.some((each) => isGrade(grade, gradeOf(percentOf(each, full), grades)) && compare(each, full) <= 0);
}
