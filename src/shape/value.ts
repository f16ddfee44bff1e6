import type { IssueCode, Params } from "../message/code.js";
import { faultsOf } from "./fault.js";
import type { Range, Value, ValueShape } from "./shape.js";

/** Any text. */
export const text: ValueShape<string> = shape({ is: "text", mayBeBlank: true });

/** Text that says something. */
export const words: ValueShape<string> = shape({ is: "text", mayBeBlank: false });

/** What stands in a cell of a table: text, or a number. */
export const cell: ValueShape<string | number> = shape({ is: "cell" });

/** What something is called by others: text, or any number, of which nothing is computed. */
export const name: ValueShape<string | number> = shape({ is: "name" });

/** Anything: somebody else looks at it. */
export const any: ValueShape<never> = shape({ is: "any" });

/** Yes or no. */
export const truth: ValueShape<boolean> = shape({ is: "truth" });

/** Any decimal. The types of rules and standards have it as text; a number is taken too. */
export const decimal: ValueShape<string> = decimalWithin("any", "input/not-decimal");

/** A decimal, or nothing: a figure of an empty form that is not filled in. */
export const decimalOrBlank: ValueShape<string> = decimalWithin("any", "input/not-decimal", [""]);

/** A decimal within a range, or one of these words; another one is the issue `code`. */
export function decimalWithin(range: Range, code: IssueCode, words: readonly string[] = []): ValueShape<string> {
  return shape({ is: "decimal", range, code, words, quotients: false });
}

/** Any decimal or quotient. */
export const quotient: ValueShape<string> = quotientWithin("any", "input/not-decimal");

/** A decimal or quotient (`"2/3"`) within a range, or one of these words; another one is the issue `code`. */
export function quotientWithin(range: Range, code: IssueCode, words: readonly string[] = []): ValueShape<string> {
  return shape({ is: "decimal", range, code, words, quotients: true });
}

/** A whole number written as a JSON number, within bounds. */
export function wholeNumber(least: number, most: number): ValueShape<number> {
  return shape({ is: "whole-number", least, most });
}

/** One of a few words; anything else is the issue `code`. */
export function oneOf<const W extends string | number>(
  words: readonly W[],
  code: IssueCode = "input/not-one-of",
): ValueShape<W> {
  return shape({ is: "one-of", words, code });
}

/** A key that is not to be there; where it is, whatever it holds is the issue `code`. */
export function none(code: IssueCode, params: Params): ValueShape<never> {
  return shape({ is: "none", code, params });
}

function shape<T>(value: Value): ValueShape<T> {
  return { is: "value", value, fault: faultsOf(value) };
}
