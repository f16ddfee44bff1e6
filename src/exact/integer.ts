import { Decimal as Base } from "decimal.js";

/**
 * Whole numbers of any size, for what no safe integer holds.
 *
 * A clone of our own, so that no setting of another user of decimal.js reaches us and none of ours reaches them.
 * Its type is our own, smaller one: a class of decimal.js takes only its own kind, which no signature is to name.
 * At this precision sum, difference, product and whole quotient of integers are exact, whatever their size.
 */
export const Integer = Base.clone({
  precision: 1e9,
  rounding: Base.ROUND_DOWN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  maxE: 9e15,
  minE: -9e15,
}) as unknown as new (value: number | string) => Integer;

/** What is asked of a whole number of any size: no signature that others read shows whose numbers they are. */
export interface Integer {
  /** The power of ten of its first digit. */
  readonly e: number;
  plus(addend: Integer | number): Integer;
  minus(subtrahend: Integer): Integer;
  times(factor: Integer | number): Integer;
  divToInt(divisor: Integer | number): Integer;
  pow(exponent: number): Integer;
  abs(): Integer;
  negated(): Integer;
  cmp(other: Integer): number;
  eq(other: Integer | number): boolean;
  lte(other: Integer | number): boolean;
  isZero(): boolean;
  isNegative(): boolean;
  toNumber(): number;
  toFixed(): string;
  toString(): string;
}

/** The largest number up to which every whole number is a double of its own: 2^53 - 1. */
export const SAFE = 9007199254740991;

/** The powers of ten among the safe integers, by their number of zeros. */
export const TEN: readonly number[] = [
  1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

/** A power of ten, of any size; said as a number with an exponent, it is not multiplied out. */
export function tenTo(places: number): Integer {
  return new Integer(`1e${places}`);
}

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

/** The whole numbers of the host, where it has such: much work on long ones is many times as fast in them. */
export const own: BigIntConstructor | null = typeof BigInt === "function" ? BigInt : null;

/** A whole number of the host as one of ours. */
export function integerOf(value: bigint): Integer {
  return new Integer(value.toString());
}

/** The greatest common divisor of two large integers, at least 1. */
export function commonDivisorLarge(left: Integer, right: Integer): Integer {
  if (own === null || left.e < OWN_DIGITS || right.e < OWN_DIGITS) return commonDivisorPlain(left, right);
  let a = own(left.abs().toFixed());
  let b = own(right.abs().toFixed());
  while (b > 0) [a, b] = [b, a % b];
  return integerOf(a);
}

/** Below so many digits it costs more to change the kind of number. */
const OWN_DIGITS = 40;

/** The same without anything of the host: the plain twin. */
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
