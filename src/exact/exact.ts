import { commonDivisor, lowestTerms } from "./divisor.js";
import { Integer, SAFE } from "./integer.js";

/**
 * An exact rational number: `n / d`, the denominator positive, not always in lowest terms.
 *
 * Ordinary values live in two safe integers. A value that they cannot hold lives in `large` (then `n` and `d` are 0).
 * Which of the two it is never shows in a result: the same number prints as the same text.
 */
export interface Exact {
  readonly n: number;
  readonly d: number;
  readonly large: Large | null;
  /** What it prints as, once it has been printed: a figure stands in several formulas and is worked out for one. */
  text: string | null;
}

interface Large {
  readonly n: Integer;
  readonly d: Integer;
}

export const zero: Exact = whole(0);
export const one: Exact = whole(1);
export const hundred: Exact = whole(100);

/** The exact value of a safe integer. */
export function whole(n: number): Exact {
  return fraction(n, 1);
}

/** The quotient of two safe integers, the second above zero. */
export function fraction(n: number, d: number): Exact {
  return { n, d, large: null, text: null };
}

export function add(augend: Exact, addend: Exact): Exact {
  if (augend.large === null && addend.large === null) {
    if (augend.d === addend.d) {
      const n = augend.n + addend.n;
      if (isSafe(n)) return fraction(n, augend.d);
    } else {
      // Over the least common denominator: decimals of different length keep a power of ten.
      const divisor = commonDivisor(augend.d, addend.d);
      const right = addend.d / divisor;
      const n = augend.n * right + addend.n * (augend.d / divisor);
      const d = augend.d * right;
      // A sum of two safe products can round only above SAFE, so a safe result was exact throughout.
      if (isSafe(augend.n * right) && isSafe(addend.n * (augend.d / divisor)) && isSafe(n) && d <= SAFE) {
        return fraction(n, d);
      }
    }
  }
  return addLarge(enlarge(augend), enlarge(addend));
}

export function subtract(minuend: Exact, subtrahend: Exact): Exact {
  return add(minuend, negate(subtrahend));
}

export function multiply(multiplicand: Exact, multiplier: Exact): Exact {
  if (multiplier === one) return multiplicand; // as for every target that is met: its text is known too
  if (multiplicand.large === null && multiplier.large === null) {
    const n = multiplicand.n * multiplier.n;
    const d = multiplicand.d * multiplier.d;
    if (isSafe(n) && d <= SAFE) return fraction(n, d);
  }
  const left = enlarge(multiplicand);
  const right = enlarge(multiplier);
  return tidy(left.n.times(right.n), left.d.times(right.d));
}

/** The quotient; the divisor must not be zero. */
export function divide(dividend: Exact, divisor: Exact): Exact {
  if (isZero(divisor)) throw new RangeError("division by zero");
  if (dividend.large === null && divisor.large === null) {
    const n = dividend.n * divisor.d;
    const d = dividend.d * divisor.n;
    if (isSafe(n) && isSafe(d)) return d < 0 ? fraction(0 - n, -d) : fraction(n, d);
  }
  const left = enlarge(dividend);
  const right = enlarge(divisor);
  const n = left.n.times(right.d);
  const d = left.d.times(right.n);
  return d.isNegative() ? tidy(n.negated(), d.negated()) : tidy(n, d);
}

export function negate(value: Exact): Exact {
  if (value.large !== null) return beyond(value.large.n.negated(), value.large.d);
  return fraction(0 - value.n, value.d); // 0 - n: never a negative zero
}

export function absolute(value: Exact): Exact {
  return isNegative(value) ? negate(value) : value;
}

export function isZero(value: Exact): boolean {
  return value.large === null ? value.n === 0 : value.large.n.isZero();
}

export function isNegative(value: Exact): boolean {
  return value.large === null ? value.n < 0 : value.large.n.isNegative() && !value.large.n.isZero();
}

/** Below zero, zero or above zero, as the left value is less than, equal to or greater than the right one. */
export function compare(left: Exact, right: Exact): number {
  if (left.large === null && right.large === null) {
    const a = left.n * right.d;
    const b = right.n * left.d;
    // Doubles round monotonically: products on different sides of a double never change places; equal ones may differ.
    if (a !== b) return a < b ? -1 : 1;
    if (isSafe(a)) return 0;
  }
  const a = enlarge(left);
  const b = enlarge(right);
  return a.n.times(b.d).cmp(b.n.times(a.d));
}

export function equal(left: Exact, right: Exact): boolean {
  return compare(left, right) === 0;
}

export function minimum(left: Exact, right: Exact): Exact {
  return compare(left, right) <= 0 ? left : right;
}

export function maximum(left: Exact, right: Exact): Exact {
  return compare(left, right) >= 0 ? left : right;
}

/** The same number in lowest terms. */
export function reduce(value: Exact): Exact {
  if (value.large !== null) return lowest(value.large.n, value.large.d);
  const divisor = commonDivisor(value.n, value.d);
  return divisor === 1 ? value : fraction(value.n / divisor, value.d / divisor);
}

/** Numerator and denominator as large integers, whichever path the value is on. */
export function enlarge(value: Exact): Large {
  return value.large ?? { n: new Integer(value.n), d: new Integer(value.d) };
}

/** Beyond so many digits a fraction is kept as it comes: finding its lowest terms would cost more than it saves. */
const REDUCED_DIGITS = 2000;

/** In lowest terms unless it is very long, on the path of safe integers where they hold it. */
export function tidy(n: Integer, d: Integer): Exact {
  return n.e + d.e > REDUCED_DIGITS ? settle(n, d) : lowest(n, d);
}

/** In lowest terms, on the path of safe integers where they hold it. */
export function lowest(n: Integer, d: Integer): Exact {
  return settle(...lowestTerms(n, d));
}

/** As it stands, on the path of safe integers where they hold it. */
export function settle(n: Integer, d: Integer): Exact {
  if (d.lte(SAFE) && n.abs().lte(SAFE)) return fraction(n.toNumber() + 0, d.toNumber());
  return beyond(n, d);
}

/** What no two safe integers hold. */
function beyond(n: Integer, d: Integer): Exact {
  return { n: 0, d: 0, large: { n, d }, text: null };
}

/**
 * A product or sum of safe integers that comes out within the safe range is exact: were the true value beyond it,
 * the nearest double would be too.
 */
export function isSafe(n: number): boolean {
  return n <= SAFE && n >= -SAFE;
}

function addLarge(left: Large, right: Large): Exact {
  if (left.d.eq(right.d)) return settle(left.n.plus(right.n), left.d);
  return tidy(left.n.times(right.d).plus(right.n.times(left.d)), left.d.times(right.d));
}
