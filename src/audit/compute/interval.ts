import {
  add,
  compare,
  type Exact,
  fraction,
  fromPrinted,
  fromText,
  isNegative,
  isZero,
  multiply,
  negate,
  toText,
  zero,
} from "../../exact/index.js";
import { placesOf, unitOfPlace } from "../../exact/printed.js";
import { valueOf } from "./values.js";

/** All values between two bounds, each of which belongs to it or not; plain data, bounds as exact text. */
export interface Interval {
  /** The lower bound. */
  readonly low: string;
  /** Whether the lower bound belongs to it. */
  readonly lowInclusive: boolean;
  /** The upper bound. */
  readonly high: string;
  /** Whether the upper bound belongs to it. */
  readonly highInclusive: boolean;
}

/** An interval to calculate with. */
export interface Span {
  readonly low: Exact;
  readonly lowIn: boolean;
  readonly high: Exact;
  readonly highIn: boolean;
}

/** How a figure came to its printed places: 四舍五入, or 截断 (the rest cut off). */
export type Printing = "half-up" | "down";

/**
 * The values that a printed figure stands for: all that print as it at its places.
 *
 * @param text - The figure as printed: trailing zeros are places too.
 * @param printing - `half-up`: 39.35 is [39.345, 39.355); `down`: [39.35, 39.36). A figure below zero is rounded away
 * from zero, so its interval is the mirror image; zero stands for both sides.
 *
 * @example
 * printed("39.35") // => { low: "39.345", lowInclusive: true, high: "39.355", highInclusive: false }
 * printed("-31.55") // => { low: "-31.555", lowInclusive: false, high: "-31.545", highInclusive: true }
 * printed("39.35", "down") // => { low: "39.35", lowInclusive: true, high: "39.36", highInclusive: false }
 */
export function printed(text: string, printing: Printing = "half-up"): Interval {
  return plain(printedSpan(text, printing));
}

/** As {@link printed}, to calculate with. */
export function printedSpan(text: string, printing: Printing = "half-up"): Span {
  const value = fromText(text) ?? fromPrinted(text) ?? zero;
  const unit = unitOfPlace(placesOf(text));
  const half = multiply(unit, fraction(1, 2));
  const below = printing === "half-up" ? half : zero;
  const above = printing === "half-up" ? half : unit;
  if (isZero(value)) return { low: negate(above), lowIn: false, high: above, highIn: false };
  if (isNegative(value)) return { low: add(value, negate(above)), lowIn: false, high: add(value, below), highIn: true };
  return { low: add(value, negate(below)), lowIn: true, high: add(value, above), highIn: false };
}

/** What a published score stands for: no score lies above its weight, so a full mark stands for no more than itself. */
export function scoreSpan(text: string, most: Exact | null, printing: Printing = "half-up"): Span {
  const span = printedSpan(text, printing);
  return most === null || compare(most, valueOf(text)) !== 0 ? span : { ...span, high: most, highIn: true };
}

/** Figures of one column, all with the places of the finest of them. */
export function alike(figures: readonly string[]): readonly string[] {
  const most = figures.reduce((places, text) => Math.max(places, placesOf(text)), 0);
  return figures.map((text) => {
    const missing = most - placesOf(text);
    return missing === 0 ? text : `${text}${text.includes(".") ? "" : "."}${"0".repeat(missing)}`;
  });
}

/** The one value. */
export function exactly(value: Exact): Span {
  return { low: value, lowIn: true, high: value, highIn: true };
}

export function holds(span: Span, value: Exact): boolean {
  const low = compare(value, span.low);
  const high = compare(value, span.high);
  return (low > 0 || (low === 0 && span.lowIn)) && (high < 0 || (high === 0 && span.highIn));
}

/** What two intervals have in common; null where that is nothing. */
export function meet(left: Span, right: Span): Span | null {
  const low = compare(left.low, right.low);
  const high = compare(left.high, right.high);
  const span: Span = {
    low: low >= 0 ? left.low : right.low,
    lowIn: low > 0 ? left.lowIn : low < 0 ? right.lowIn : left.lowIn && right.lowIn,
    high: high <= 0 ? left.high : right.high,
    highIn: high < 0 ? left.highIn : high > 0 ? right.highIn : left.highIn && right.highIn,
  };
  return isEmpty(span) ? null : span;
}

function isEmpty(span: Span): boolean {
  const order = compare(span.low, span.high);
  return order > 0 || (order === 0 && !(span.lowIn && span.highIn));
}

/** All sums of one value of each. */
export function together(left: Span, right: Span): Span {
  return {
    low: add(left.low, right.low),
    lowIn: left.lowIn && right.lowIn,
    high: add(left.high, right.high),
    highIn: left.highIn && right.highIn,
  };
}

/** All differences of a value of the left one and a value of the right one. */
export function less(left: Span, right: Span): Span {
  return together(left, { low: negate(right.high), lowIn: right.highIn, high: negate(right.low), highIn: right.lowIn });
}

/** Every value times a factor above zero. */
export function times(span: Span, factor: Exact): Span {
  return { ...span, low: multiply(span.low, factor), high: multiply(span.high, factor) };
}

/** As plain data. */
export function plain(span: Span): Interval {
  return {
    low: toText(span.low),
    lowInclusive: span.lowIn,
    high: toText(span.high),
    highInclusive: span.highIn,
  };
}
