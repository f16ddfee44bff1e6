import type { Rounding } from "../standard/types.js";
import type { Figure } from "../figure/figure.js";
import { check, compared, first, hundred, least, over, rounded, step, times, when } from "../figure/make.js";

/**
 * A score as it is shown: rounded once, as the standard says. Full marks are the weight itself, and less than full marks
 * are never rounded above it; what lies above, a bonus, is simply rounded.
 *
 * @param weight - Null where it has no more places than are shown: then rounding alone comes to the same.
 */
export function shownFigure(exact: Figure, weight: Figure | null, { places, mode }: Rounding): Figure {
  const shown = step("rounding", rounded(exact, places, mode));
  if (weight === null) return shown;
  const isFull = check("full-marks", compared(exact, "=", weight));
  const within = step("within-weight", least([shown, weight]));
  return first([when(isFull, step("weight", weight)), when(compared(exact, "<", weight), within)], shown);
}

/** 得分率: score over weight in percent, to at most 4 places half-up. */
export function rateFigure(score: Figure, weight: Figure): Figure {
  return rounded(times(over(score, weight), hundred), 4, "half-up");
}

/** A score over what applies, converted to full marks. */
export function rescaledFigure(sum: Figure, weight: Figure, fullMarks: Figure): Figure {
  return times(over(sum, weight), fullMarks);
}
