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

/** The whole numbers of the host, where it has such: much work on long ones is many times as fast in them. */
export const own: BigIntConstructor | null = typeof BigInt === "function" ? BigInt : null;

/** A whole number of the host as one of ours. */
export function integerOf(value: bigint): Integer {
  return new Integer(value.toString());
}
