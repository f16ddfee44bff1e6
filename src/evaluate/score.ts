import { type Exact, hundred, isZero, percent, toText } from "../exact/index.js";
import { gradeHolding } from "../standard/index.js";
import type { FormPlan } from "./plan.js";
import type { Score } from "./types.js";

/** The digits up to which an exact value is shown. */
export const MAX_EXACT_DIGITS = 1000;

/** The score of the whole as shown, its rate and its grade. */
export function scoreOf(plan: FormPlan, total: Exact): Score {
  const rate = rateOf(total, plan.whole.weight);
  return {
    score: toText(total),
    rate: rate === null ? null : toText(rate),
    grade: rate === null ? null : gradeHolding(rate, plan.setting.standard.grades),
  };
}

/** Score over weight in percent, to at most 4 places half-up; null for a weight of zero. */
export function rateOf(score: Exact, weight: Exact): Exact | null {
  if (isZero(weight)) return null;
  return score === weight ? hundred : percent(score, weight, 4, "half-up");
}
