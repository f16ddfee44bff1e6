import { type Exact, fromPrinted, fromText, round, toText } from "../../exact/index.js";
import type { DecimalInput } from "../../exact/input.js";
import { printedText } from "../../exact/printed.js";
import { certain } from "../../shape/certain.js";

/** The exact value of a figure that the check has let through, and may since have got zeros behind it. */
export function valueOf(value: DecimalInput): Exact {
  const text = printedText(value);
  return fromText(text) ?? certain(fromPrinted(text));
}

/** A figure as a finding shows it, whatever zeros it was typed with. */
export function amountText(value: DecimalInput): string {
  return toText(valueOf(value));
}

/** The most digits of an exact value that is shown. */
const SHOWN_DIGITS = 60;

/** An exact value as text; one too long to read to 10 places. */
export function textOf(value: Exact): string {
  const text = toText(value);
  return text.length <= SHOWN_DIGITS ? text : toText(round(value, 10, "half-up"));
}

/** All of a list, where all of it is known; else null. */
export function allKnown<T>(list: readonly (T | null | undefined)[]): readonly T[] | null {
  return list.every((each): each is T => each !== null && each !== undefined) ? list : null;
}

/** Exact values longer than these digits are worked with at so many places: no printed figure tells them apart. */
const LONGEST = 200;
const FINEST = 100;

/** An exact value that costs no more to work with than any figure of a form needs. */
export function bounded(value: Exact): Exact {
  return toText(value).length <= LONGEST ? value : round(value, FINEST, "half-even");
}
