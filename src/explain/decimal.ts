import { fromPrinted, round, toText } from "../exact/index.js";

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
