import {
  absolute,
  add,
  divide,
  type Exact,
  isNegative,
  isZero,
  maximum,
  minimum,
  multiply,
  subtract,
  sum,
  toText,
  zero,
} from "../../exact/index.js";
import { type Bound, HALF_LOSS, leastSizeOf, LOSS, sizeOf, sumOf, UNKNOWN } from "./bound.js";

/**
 * A figure of a workbook: the formula that gives it, what it is exactly, and how far off a sheet's doubles may be.
 *
 * Every operation here writes the formula and follows the exact value with a bound of the error, so that of each cell it
 * is known whether every spreadsheet program comes to the engine's figure.
 */
export interface Term {
  /** The formula, without `=`. */
  readonly text: string;
  /** How strongly it binds: 3 a cell, number or function; 2 a product; 1 a sum. */
  readonly binding: 1 | 2 | 3;
  readonly value: Exact;
  /** How far a double may be from the value. */
  readonly error: Bound;
  /** The double is the very one nearest to the value, a short decimal or quotient: equal values are equal doubles. */
  readonly clean: boolean;
  /** A number as typed, or one rounded, or one picked out of such: without noise whatever is filled in later. */
  readonly typed: boolean;
}

/** The significant digits of a decimal that a double keeps. */
export const DIGITS = 15;

/**
 * The significant digits of a number that is filled in, up to which a formula comes to the engine's score whatever stands
 * in the other cells: 0.999999999999999 of 5 lies so near to a step of the rounding that no double tells on which side.
 */
export const FREE_DIGITS = 12;

/** A cell, or a number, that holds this very decimal; nothing is sure of one that no double holds. */
export function held(text: string, value: Exact): Term {
  const clean = fits(value);
  return { text, binding: 3, value, error: clean ? sizeOf(value) * HALF_LOSS : UNKNOWN, clean, typed: true };
}

/** A number written into a formula; a quotient of whole numbers, which every program rounds to the nearest double. */
export function constant(value: Exact): Term {
  const text = toText(value);
  const parts = text.split("/");
  const isQuotient = parts.length === 2;
  const term: Term = { ...held(text, value), binding: isNegative(value) ? 1 : isQuotient ? 2 : 3 };
  const isShort = isQuotient && parts.every((part) => part.length <= DIGITS);
  return isShort ? { ...term, error: sizeOf(value) * HALF_LOSS, clean: true } : term;
}

/** The same figure, read from the cell that holds its formula. */
export function at(cell: string, term: Term): Term {
  return { ...term, text: cell, binding: 3 };
}

/** A figure of which nothing is sure. */
export function unsure(term: Term): Term {
  return { ...term, error: UNKNOWN, clean: false };
}

/** What a cell says where nothing fits what was filled in. */
export const NOTHING_FITS: Term = { text: "NA()", binding: 3, value: zero, error: UNKNOWN, clean: false, typed: true };

export function plus(left: Term, right: Term): Term {
  const text = `${left.text}+${closed(right, 1)}`;
  return made(text, 1, add(left.value, right.value), sumError(left, right));
}

export function minus(left: Term, right: Term): Term {
  const text = `${left.text}-${closed(right, 2)}`;
  return made(text, 1, subtract(left.value, right.value), sumError(left, right));
}

export function times(left: Term, right: Term): Term {
  const value = multiply(left.value, right.value);
  const error = sumOf(
    product(sizeOf(left.value), right.error),
    product(sizeOf(right.value), left.error),
    product(left.error, right.error),
    sizeOf(value) * LOSS,
  );
  return made(`${closed(left, 2)}*${closed(right, 2)}`, 2, value, error);
}

/** The quotient; over zero nothing is sure. */
export function over(left: Term, right: Term): Term {
  const text = `${closed(left, 2)}/${closed(right, 3)}`;
  if (isZero(right.value)) return made(text, 2, zero, UNKNOWN);
  const value = divide(left.value, right.value);
  const least = leastSizeOf(right.value) - right.error;
  if (!(least > 0)) return made(text, 2, value, UNKNOWN);
  const error = sumOf(sumOf(left.error, product(sizeOf(value), right.error)) / least, sizeOf(value) * LOSS);
  return made(text, 2, value, error);
}

export function size(term: Term): Term {
  return { ...term, text: `ABS(${term.text})`, binding: 3, value: absolute(term.value) };
}

export function least(left: Term, right: Term): Term {
  return extreme("MIN", left, right, minimum(left.value, right.value));
}

export function most(left: Term, right: Term): Term {
  return extreme("MAX", left, right, maximum(left.value, right.value));
}

/** The sum of cells, given as they stand in a SUM. */
export function total(text: string, parts: readonly Term[]): Term {
  const value = sum(parts.map((part) => part.value));
  const sizes = sumOf(...parts.map((part) => sizeOf(part.value)));
  const error = sumOf(...parts.map((part) => part.error), sizes * HALF_LOSS * parts.length);
  return made(text, 3, value, error);
}

/** The sum of several figures: of cells a SUM. */
export function summed(parts: readonly Term[]): Term {
  if (parts.length === 0) return constant(zero);
  if (parts.some((part) => part.binding < 3)) return parts.reduce(plus);
  const sums: string[] = [];
  for (let at = 0; at < parts.length; at += MOST_ADDED) {
    sums.push(
      `SUM(${parts
        .slice(at, at + MOST_ADDED)
        .map((part) => part.text)
        .join(",")})`,
    );
  }
  return { ...total(sums.join("+"), parts), binding: sums.length > 1 ? 1 : 3 };
}

/** Programs take 255 arguments. */
const MOST_ADDED = 200;

/** Whether a value is a decimal that a double keeps, or one of fewer digits. */
export function fits(value: Exact, most: number = DIGITS): boolean {
  const text = toText(value);
  if (text.includes("/")) return false;
  return text.replace(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "").length <= most;
}

/** What an operation came to: with noise, until it is rounded. */
export function made(text: string, binding: Term["binding"], value: Exact, error: Bound): Term {
  return { text, binding, value, error, clean: false, typed: false };
}

function extreme(name: string, left: Term, right: Term, value: Exact): Term {
  const error = left.error > right.error ? left.error : right.error;
  const text = `${name}(${left.text},${right.text})`;
  return { text, binding: 3, value, error, clean: left.clean && right.clean, typed: left.typed && right.typed };
}

function sumError(left: Term, right: Term): Bound {
  return sumOf(left.error, right.error, (sizeOf(left.value) + sizeOf(right.value)) * LOSS);
}

/** A product of bounds, in which nothing known to be zero counts. */
function product(left: number, right: number): number {
  return left === 0 || right === 0 ? 0 : left * right;
}

/** A term in brackets where it binds less than its place asks for. */
function closed(term: Term, binding: number): string {
  return term.binding < binding ? `(${term.text})` : term.text;
}
