import { divide, enlarge, type Exact, fraction, hundred, multiply, settle } from "./exact.js";
import { SAFE, TEN, tenTo } from "./integer.js";

/**
 * How a value between two neighbours is rounded:
 *
 * | mode | goes to | 2.5 | -2.5 | 2.4 | -2.6 |
 * |---|---|---|---|---|---|
 * | `half-up` | the nearer; a half away from zero (四舍五入) | 3 | -3 | 2 | -3 |
 * | `half-down` | the nearer; a half towards zero | 2 | -2 | 2 | -3 |
 * | `half-even` | the nearer; a half to the even neighbour | 2 | -2 | 2 | -3 |
 * | `up` | away from zero | 3 | -3 | 3 | -3 |
 * | `down` | towards zero (截断) | 2 | -2 | 2 | -2 |
 * | `ceiling` | the greater | 3 | -2 | 3 | -2 |
 * | `floor` | the lesser | 2 | -3 | 2 | -3 |
 */
export type RoundingMode = (typeof roundingModes)[number];

/** All rounding modes, by name. */
export const roundingModes = ["half-up", "half-down", "half-even", "up", "down", "ceiling", "floor"] as const;

/** The most places a figure is rounded to. */
export const MAX_PLACES = 20;

/** Rounds once, to `places` after the point; the result is a finite decimal. */
export function round(value: Exact, places: number, mode: RoundingMode): Exact {
  const scale = TEN[places];
  if (value.large === null && scale !== undefined) {
    // Already has no more places than asked for. A quotient that is no whole number lies at least 1 ÷ d from the next
    // one, and the double of at most 10^15 ÷ d is nearer than that to the quotient.
    const times = scale / value.d;
    if (Math.floor(times) === times) return value;
    const rounded = quotientOver(value.n * scale, value.d, scale, mode);
    if (rounded !== null) return rounded;
  }
  const { n, d } = enlarge(value);
  const large = tenTo(places);
  const scaled = n.times(large);
  const negative = scaled.isNegative();
  const size = scaled.abs();
  const quotient = size.divToInt(d);
  const rest = size.minus(quotient.times(d));
  const side = rest.times(2).cmp(d);
  const odd = !quotient.divToInt(2).times(2).eq(quotient);
  const rounded = away(mode, negative, !rest.isZero(), side, odd) ? quotient.plus(1) : quotient;
  return settle(negative ? rounded.negated() : rounded, large);
}

/** What a part is of a whole that is not zero, in percent. */
export function percentOf(part: Exact, total: Exact): Exact {
  return multiply(divide(part, total), hundred);
}

/** What a part is of a whole that is not zero, in percent, rounded once. */
export function percent(part: Exact, total: Exact, places: number, mode: RoundingMode): Exact {
  const scale = TEN[places];
  if (part.large === null && total.large === null && total.n > 0 && scale !== undefined) {
    const rounded = quotientOver(part.n * total.d * 100 * scale, part.d * total.n, scale, mode);
    if (rounded !== null) return rounded;
  }
  return round(percentOf(part, total), places, mode);
}

/** n ÷ d rounded to a whole number, over the scale; null where these doubles do not say for sure what it is. */
function quotientOver(n: number, d: number, scale: number, mode: RoundingMode): Exact | null {
  const size = n < 0 ? -n : n;
  // Products within the safe range are exact, and both are within it where this bound holds. Were the double of size ÷ d
  // rounded up to a whole number, that number × d would be above SAFE, yet at most size + d: below this bound the floor
  // is the true quotient.
  if (size > SAFE - d) return null;
  const quotient = Math.floor(size / d);
  const rest = size - quotient * d;
  const rounded = away(mode, n < 0, rest !== 0, 2 * rest - d, quotient % 2 === 1) ? quotient + 1 : quotient;
  return fraction(n < 0 ? 0 - rounded : rounded, scale);
}

/** Whether the size grows by one: `side` is below, at or above zero as the rest is below, at or above a half. */
function away(mode: RoundingMode, negative: boolean, inexact: boolean, side: number, odd: boolean): boolean {
  switch (mode) {
    case "half-up":
      return side >= 0 && inexact;
    case "half-down":
      return side > 0;
    case "half-even":
      return side > 0 || (side === 0 && odd);
    case "up":
      return inexact;
    case "down":
      return false;
    case "ceiling":
      return inexact && !negative;
    case "floor":
      return inexact && negative;
  }
}
