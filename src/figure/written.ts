import { type Exact, toText } from "../exact/index.js";
import { numberText } from "./number-text.js";

/** One step of a calculation, with its numbers put in; it is true as it stands. */
export interface WrittenStep {
  /** What is calculated: a fixed English key such as `completion`, `score`, `rounding`. */
  readonly what: string;
  /** Arithmetic that equals the value, `95 ÷ 100`; a comparison, `95 ≥ 90`; a rounding, `6.175 → 2 (half-up)`; or words. */
  readonly formula: string;
  /** The exact result: a number, or whether a comparison holds, `true` or `false`. */
  readonly value: string;
  /** That the formula is words: what a person decided, a tier, days, a count of the calendar. */
  readonly kind?: "words";
  /** Of a part, an element or a condition: what the rule calls it. */
  readonly name?: string;
  /** The document and article, or the library's own default. */
  readonly source?: string;
}

/** A step, with only the keys that it has. */
export function stepOf(
  what: string,
  formula: string,
  value: string,
  source: string | undefined,
  words: boolean = false,
  name?: string,
): WrittenStep {
  if (!words && name === undefined) {
    return source === undefined ? { what, formula, value } : { what, formula, value, source };
  }
  return {
    what,
    formula,
    value,
    ...(words ? { kind: "words" } : {}),
    ...(name === undefined ? {} : { name }),
    ...(source === undefined ? {} : { source }),
  };
}

/** A step that is always the same, made once for all that cite the same source as the one before. */
export function lastStep(what: string, value: Exact, name?: string): (source: string | undefined) => WrittenStep {
  let last: WrittenStep | null = null;
  return (source) => {
    if (last === null || last.source !== source) {
      last = Object.freeze(stepOf(what, numberText(value), toText(value), source, false, name));
    }
    return last;
  };
}
