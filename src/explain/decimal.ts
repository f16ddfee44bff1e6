import { type Exact, fromPrinted, round, toText } from "../exact/index.js";
import { certain } from "../shape/certain.js";

/** So many places of a quotient are shown. */
const PLACES = 4;

/**
 * A figure as people read it: a quotient to four places with `≈` before it, a decimal as it is. The exact quotient stands in
 * the JSON.
 *
 * @example
 * decimalWords("40/3"); // => "≈13.3333"
 */
export function decimalWords(text: string): string {
  const exact = text.includes("/") ? fromPrinted(text) : null;
  return exact === null ? text : `≈${toText(round(exact, PLACES, "half-up"))}`;
}

/** A figure that the engine printed, read back. */
export function readBack(text: string): Exact {
  return certain(fromPrinted(text));
}
