import type { Exact } from "../../exact/index.js";

/**
 * How far a spreadsheet's doubles may be off from a figure: itself a double, always too large rather than too small.
 *
 * It decides only whether a cell may be a formula; no figure is ever worked out from it. `UNKNOWN` says that nothing is
 * sure.
 */
export type Bound = number;

export const UNKNOWN: Bound = Infinity;

/** Makes up for what the doubles of the bound themselves lose. */
const MORE = 1 + 2 ** -40;

/**
 * What one operation may lose, relative to its operands: far more than a double's own 2^-53, because spreadsheet programs
 * take differences below 2^-48 for none.
 */
export const LOSS: Bound = 2 ** -47;

/** What one addition of a SUM may lose, and the nearest double to a decimal. */
export const HALF_LOSS: Bound = 2 ** -52;

/** The size of a figure, rounded up. */
export function sizeOf(value: Exact): number {
  const size = value.large === null ? value.n / value.d : value.large.n.toNumber() / value.large.d.toNumber();
  const positive = size < 0 ? -size : size;
  return positive === positive ? positive * MORE : UNKNOWN; // not a number: beyond what doubles hold
}

/** The size of a figure, rounded down. */
export function leastSizeOf(value: Exact): number {
  const size = sizeOf(value);
  return size === UNKNOWN ? 0 : size / MORE / MORE;
}

/** Bounds added up. */
export function sumOf(...bounds: readonly Bound[]): Bound {
  return bounds.reduce((sum, each) => sum + each, 0) * MORE;
}
