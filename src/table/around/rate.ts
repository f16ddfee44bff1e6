import type { BudgetFigures } from "../../budget/types.js";
import {
  absolute,
  compare,
  divide,
  type Exact,
  fraction,
  fromText,
  hundred,
  isZero,
  multiply,
  subtract,
} from "../../exact/index.js";
import { decimalOf } from "../../exact/input.js";
import { shiftPoint } from "../number.js";
import type { CellPlace, Telling } from "../tell.js";
import type { Figure } from "../word/figure.js";

/**
 * The rate of execution in percent, as its cell says it. What is at most 1.5 and has no percent sign may be a share, 0.9 for
 * 90 %: the amounts beside it tell. Where there are none it is left out.
 */
export function executionRate(
  figure: Figure | null,
  amounts: BudgetFigures,
  at: CellPlace,
  { tell }: Telling,
): string | null {
  const stated = figure === null ? null : fromText(figure.value);
  if (figure === null || stated === null) return null;
  if (figure.percent || isZero(stated) || compare(absolute(stated), MOST) > 0) return figure.value;
  const share = shareOf(amounts);
  if (share === null) {
    tell("warning", "table/rate-unclear", at, { value: figure.value });
    return null;
  }
  const distance = (other: Exact): Exact => absolute(subtract(stated, other));
  if (compare(distance(share), distance(multiply(share, hundred))) >= 0) return figure.value;
  const read = shiftPoint(figure.value, 2);
  tell("warning", "table/rate-is-share", at, { value: figure.value, read });
  return read;
}

/** No budget is overspent by more than half. */
const MOST = fraction(3, 2);

function shareOf({ adjusted, initial, executed }: BudgetFigures): Exact | null {
  const budget = adjusted ?? initial;
  if (budget === undefined || executed === undefined || isZero(decimalOf(budget))) return null;
  return divide(decimalOf(executed), decimalOf(budget));
}
