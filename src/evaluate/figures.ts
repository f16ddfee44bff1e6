import type { Rounding } from "../standard/types.js";
import { type Figure, hundred, over, rounded, times } from "../figure/figure.js";

/** A score as it is shown: rounded once, as the standard says. */
export function shownFigure(exact: Figure, { places, mode }: Rounding): Figure {
  return rounded(exact, places, mode);
}

/** 得分率: score over weight in percent, to at most 4 places half-up. */
export function rateFigure(score: Figure, weight: Figure): Figure {
  return rounded(times(over(score, weight), hundred), 4, "half-up");
}

/** A score over what applies, converted to full marks. */
export function rescaledFigure(sum: Figure, weight: Figure, fullMarks: Figure): Figure {
  return times(over(sum, weight), fullMarks);
}
