import type { IssueCode, Params } from "../issue/index.js";
import { faultsOf } from "./fault.js";
import type { Bounds, Value, ValueShape } from "./shape.js";

/** Any text. */
export const text: ValueShape<string> = shape({ is: "text", mayBeBlank: true });

/** Text that says something. */
export const words: ValueShape<string> = shape({ is: "text", mayBeBlank: false });

/** What stands in a cell of a table: text, or a number. */
export const cell: ValueShape<string | number> = shape({ is: "cell" });

/** Yes or no. */
export const truth: ValueShape<boolean> = shape({ is: "truth" });

/** Any decimal. The types of rules and standards have it as text; a number is taken too. */
export const decimal: ValueShape<string> = decimalWithin({}, "input/not-decimal");

/** A decimal, or nothing: a figure of an empty form that is not filled in. */
export const decimalOrBlank: ValueShape<string> = shape({
  is: "decimal",
  bounds: {},
  code: "input/not-decimal",
  mayBeBlank: true,
});

/** A decimal within bounds; one outside them is the issue `code`. */
export function decimalWithin(bounds: Bounds, code: IssueCode): ValueShape<string> {
  return shape({ is: "decimal", bounds, code, mayBeBlank: false });
}

/** A whole number written as a JSON number, within bounds. */
export function wholeNumber(least: number, most: number): ValueShape<number> {
  return shape({ is: "whole-number", least, most });
}

/** One of a few words. */
export function oneOf<const W extends string>(words: readonly W[]): ValueShape<W> {
  return shape({ is: "one-of", words });
}

/** A decimal, or a word that names one; anything else is the issue `code`. */
export function wordOrDecimal(words: readonly string[], code: IssueCode): ValueShape<string> {
  return shape({ is: "word-or-decimal", words, code });
}

/** This number and no other; anything else is the issue `code`. */
export function literal<const N extends number>(number: N, code: IssueCode): ValueShape<N> {
  return shape({ is: "literal", literal: number, code });
}

/** A key that is not to be there; where it is, whatever it holds is the issue `code`. */
export function none(code: IssueCode, params: Params): ValueShape<never> {
  return shape({ is: "none", code, params });
}

function shape<T>(value: Value): ValueShape<T> {
  return { is: "value", value, fault: faultsOf(value) };
}
