import { absolute, type Exact, round, toText } from "../exact/index.js";
import { type Bound, sizeOf } from "../figure/sheet/bound.js";
import { DIGITS, fits, held, type Term } from "../figure/sheet/term.js";

/** A figure written as a value: what the engine says, as far as a double holds it. */
export function asValue(value: Exact): { readonly text: string; readonly term: (cell: string) => Term } {
  if (fits(value)) return { text: toText(value), term: (cell) => held(cell, value) };
  const digits = toText(round(absolute(value), 0, "down")).length;
  const text = cut(toText(round(value, Math.max(0, Math.min(20, DIGITS - digits)), "half-up")));
  const error: Bound = sizeOf(value) * 1e-14;
  const term = (cell: string): Term => ({
    text: cell,
    binding: 3,
    value,
    error,
    clean: false,
    typed: false,
  });
  return { text, term };
}

/** At most fifteen significant digits, the rest zeros, so that it is taken for a number. */
function cut(text: string): string {
  let seen = 0;
  let kept = "";
  for (const character of text) {
    if (/\d/.test(character) && (seen > 0 || character !== "0")) seen++;
    kept += seen > DIGITS && /\d/.test(character) ? "0" : character;
  }
  return kept;
}
