import { Integer, integerOf, own, SAFE } from "./integer.js";

/** The greatest common divisor of two safe integers, at least 1. */
export function commonDivisor(left: number, right: number): number {
  let a = left < 0 ? -left : left;
  let b = right < 0 ? -right : right;
  while (b > 0x7fffffff) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  if (b === 0) return a === 0 ? 1 : a;
  // From here on 32 bits hold both, and machines divide those several times as fast.
  let small = b | 0;
  let rest = (a % b) | 0;
  while (rest !== 0) {
    const next = (small % rest) | 0;
    small = rest;
    rest = next;
  }
  return small;
}

/** Two large integers, the second above zero, without their greatest common divisor. */
export function lowestTerms(left: Integer, right: Integer): readonly [Integer, Integer] {
  if (own === null || left.e < OWN_DIGITS || right.e < OWN_DIGITS) {
    const divisor = commonDivisorPlain(left, right);
    return [left.divToInt(divisor), right.divToInt(divisor)];
  }
  const [a, b] = [own(left.toFixed()), own(right.toFixed())];
  const divisor = commonDivisorOwn(a < 0 ? -a : a, b, own);
  return divisor === own(1) ? [left, right] : [integerOf(a / divisor), integerOf(b / divisor)];
}

/** Below so many digits it costs more to change the kind of number. */
const OWN_DIGITS = 40;

/**
 * The greatest common divisor of two whole numbers of the host, neither below zero.
 *
 * Euclid's algorithm as D. H. Lehmer shortened it (Knuth, The Art of Computer Programming, volume 2, 4.5.2, algorithm L):
 * the leading digits say how a whole run of divisions comes out, which the long numbers then make at once. One division
 * at a time takes nearly three times as long at 900 digits, and twenty-five times at 12,000.
 */
export function commonDivisorOwn(left: bigint, right: bigint, own: BigIntConstructor): bigint {
  let [a, b] = left < right ? [right, left] : [left, right];
  let bits = 4 * a.toString(16).length;
  while (b > SAFE) {
    while (a >> own(bits) < LEADING) bits -= 8;
    const steps = leadingSteps(Number(a >> own(bits)), Number(b >> own(bits)));
    if (steps === null) [a, b] = [b, a % b];
    else {
      const [p, q, r, s] = [own(steps[0]), own(steps[1]), own(steps[2]), own(steps[3])];
      [a, b] = [p * a + q * b, r * a + s * b];
    }
  }
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

/** Leading digits are at least so large, and below 2^51: their sums and quotients are exact in doubles. */
const LEADING = 2 ** 43;

/**
 * The divisions that leading digits are sure of, as one step: `a, b` become `p·a + q·b, r·a + s·b`; null where they are
 * sure of none.
 */
function leadingSteps(a: number, b: number): readonly [number, number, number, number] | null {
  let [x, y] = [a, b];
  let [p, q, r, s] = [1, 0, 0, 1];
  // The true a ÷ b lies between these two quotients: where both have the same whole part, so has it.
  while (y + r !== 0 && y + s !== 0) {
    const times = Math.floor((x + p) / (y + r));
    if (times !== Math.floor((x + q) / (y + s))) break;
    [p, r] = [r, p - times * r];
    [q, s] = [s, q - times * s];
    [x, y] = [y, x - times * y];
  }
  return q === 0 ? null : [p, q, r, s];
}

/** The greatest common divisor of two large integers, at least 1, without anything of the host. */
export function commonDivisorPlain(left: Integer, right: Integer): Integer {
  let a = left.abs();
  let b = right.abs();
  while (!b.isZero()) {
    if (a.lte(SAFE) && b.lte(SAFE)) return new Integer(commonDivisor(a.toNumber(), b.toNumber()));
    const rest = a.minus(b.times(a.divToInt(b)));
    a = b;
    b = rest;
  }
  return a.isZero() ? new Integer(1) : a;
}
