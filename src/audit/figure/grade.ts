import {
  add,
  compare,
  type Exact,
  fraction,
  isZero,
  multiply,
  percentOf,
  round,
  subtract,
  toText,
} from "../../exact/index.js";
import { gradeHolding, isGrade } from "../../standard/grade.js";
import type { Grade } from "../../standard/types.js";
import { valueOf } from "../compute/values.js";
import type { Computed } from "../compute/compute.js";
import { partRounding, shownBy } from "../compute/sum.js";
import { holds, plain, printedSpan, type Span } from "../compute/interval.js";
import { added } from "../compute/sum.js";
import type { Variant } from "../reading/variants.js";
import type { PublishedFigure, FigureReading } from "../types.js";
import { placesOf, printedText } from "../../exact/printed.js";
import { isFitting } from "./fit.js";
import { fullOf, isWeighedOtherwise } from "./whole.js";
import type { Reading } from "../reading/types.js";
import { certain } from "../../shape/certain.js";
import { cut } from "../../message/cut.js";

/**
 * The published grade, held against the grade of the total: of the published total where it is the computed one as far as
 * it is printed, else of the computed one, and that it follows a published total that is wrong is a reading.
 *
 * @param open - Whether the total cannot be computed, because weights are missing.
 * @param figures - The published scores, with what was found of the total.
 */
export function gradeFigure(
  base: Computed,
  variants: readonly Variant[],
  open: boolean,
  figures: readonly PublishedFigure[],
): PublishedFigure | null {
  const reported = base.plan.form.reported?.grade?.trim();
  const { grades } = base.plan.setting.standard;
  if (reported === undefined || grades.length === 0) return null;
  const total = totalsOf(base, open, figures);
  const { score, published, shown, isRight, rateOf } = total;
  const rate = rateOf(isRight === false || published === null ? shown : published);
  const own = rate === null ? null : gradeHolding(rate, grades);
  const said = {
    kind: "grade" as const,
    path: "/reported/grade",
    name: "",
    reported: cut(reported),
    interval: score === null ? null : plain(printedSpan(score)),
    computed: own,
    exact: rate === null ? null : toText(rate),
  };
  if (rate === null) return { ...said, verdict: "not-computed", readings: [] };
  if (isGrade(reported, own)) return { ...said, verdict: "agrees", readings: [] };
  if (mayReach(base, total, reported)) return { ...said, verdict: "within-places", readings: [] };
  const readings = gradeReadings(total, rate, variants, reported, grades);
  return { ...said, verdict: readings.length > 0 ? "reproduced" : "unexplained", readings };
}

/** The total as it is published and as it is computed. */
interface Totals {
  /** As it is printed. */
  readonly score: string | null;
  readonly published: Exact | null;
  /** As the standard rounds it; null where it cannot be computed. */
  readonly shown: Exact | null;
  readonly full: Exact | null;
  /** Whether the published total is the computed one, as far as it is printed; null where one of them is missing. */
  readonly isRight: boolean | null;
  /** A total in percent of the full mark. */
  readonly rateOf: (points: Exact | null) => Exact | null;
}

function totalsOf(base: Computed, open: boolean, figures: readonly PublishedFigure[]): Totals {
  const form = base.plan.form.reported;
  const full = isWeighedOtherwise(base, null) ? null : fullOf(base, null);
  const exact = open ? null : added(base, null, partRounding(base));
  const shown = exact === null ? null : shownBy(base.plan, exact);
  const score = form?.score === undefined ? null : printedText(form.score);
  const published = score === null ? null : valueOf(score);
  const found = exact === null ? undefined : figures.find(({ kind }) => kind === "total");
  return {
    score,
    published,
    shown,
    full,
    isRight: found === undefined ? null : isFitting(found),
    rateOf: (points) => (points === null || full === null || isZero(full) ? null : percentOf(points, full)),
  };
}

/** The grade is read from the total as shown: only a total that prints another one at fewer places leaves it open. */
function mayReach(base: Computed, { score, published, shown, full, isRight }: Totals, reported: string): boolean {
  const { rounding, standard } = base.plan.setting;
  if (score === null || isRight === false) return false;
  const coarse = placesOf(score) < rounding.places && !isSame(published, shown);
  // There is a rate, and so there are full marks.
  return coarse && reaches(printedSpan(score), certain(full), reported, standard.grades);
}

/** The ways in which the published grade comes about, the simplest first. */
function gradeReadings(
  { score, published, shown, isRight, rateOf }: Totals,
  rate: Exact,
  variants: readonly Variant[],
  reported: string,
  grades: readonly Grade[],
): readonly FigureReading[] {
  const readings: FigureReading[] = [];
  const offer = (reading: Reading, other: Exact | null, table: readonly Grade[]): void => {
    if (other === null || !isGrade(reported, gradeHolding(other, table))) return;
    readings.push({ reading, rounding: "none", exact: toText(other), value: reported, steps: [] });
  };
  if (isRight === false) offer("published-score", rateOf(published), grades);
  offer("computed-score", rateOf(shown), grades);
  offer("boundary-belongs-below", subtract(rate, fraction(1, 1_000_000)), grades);
  offer("rounded-to-whole", round(rate, 0, "half-up"), grades);
  offer("grades-80-70-60", rate, LOWER);
  // A published total rules out every reading that gives another one.
  if (score !== null) return readings;
  for (const { hypothesis, computed } of variants) offer(hypothesis.name, rateOf(added(computed, null, null)), grades);
  return readings;
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
  return inside.some((each) => isGrade(grade, gradeHolding(percentOf(each, full), grades)) && compare(each, full) <= 0);
}
