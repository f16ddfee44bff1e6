import { type Exact, hundred, isZero, percent, toText } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import { gradeOf } from "../standard/index.js";
import type { FormPlan } from "./plan.js";

/** The digits up to which an exact value is shown. */
export const MAX_EXACT_DIGITS = 1000;

/** What a form scores, without how. */
export interface Score {
  /** The total as shown. */
  readonly score: string;
  /** Score over weight in percent, at most 4 places; null for a weight of zero. */
  readonly rate: string | null;
  /** The grade that the rate earns; null where the standard has none for it. */
  readonly grade: string | null;
}

/** The score of the whole as shown, its rate and its grade. */
export function scoreOf(plan: FormPlan, total: Exact): Score {
  const rate = rateOf(total, weightOf(plan));
  return {
    score: toText(total),
    rate: rate === null ? null : toText(rate),
    grade: rate === null ? null : gradeOf(rate, plan.setting.standard.grades),
  };
}

/** What the total is measured against: all that counts, or the full marks it was converted to. */
export function weightOf(plan: FormPlan): Exact {
  return plan.rescaled ? decimalOf(plan.setting.fullMarks) : plan.weight;
}

/** Score over weight in percent, to at most 4 places half-up; null for a weight of zero. */
export function rateOf(score: Exact, weight: Exact): Exact | null {
  if (isZero(weight)) return null;
  return score === weight ? hundred : percent(score, weight, 4, "half-up");
}
