import { compare, type Exact, fromPrinted, fromText, toText } from "../exact/index.js";
import type { ProofText } from "../figure/expression.js";
import type { Work } from "./work.js";

/** A value of a proof made ready to be worked with. */
export type Result = Exact | boolean | ProofText;

/** The most characters that a number of a proof may have: a step may be longer than the 1,000 digits of a figure. */
export const MAX_NUMBER = 10_000;

/**
 * Reads a value of a proof; null where it is none, or a number that is not written plainly: a finite decimal without
 * trailing zeros, else a quotient in lowest terms.
 */
export function resultOf(value: unknown, work: Work): Result | null {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return numberOf(value, work);
  if (!isObject(value) || typeof value["text"] !== "string") return null;
  return { text: value["text"] };
}

/** A number written plainly; null for any other text, and where reading it would take too long. */
export function numberOf(text: string, work: Work): Exact | null {
  if (text.length > MAX_NUMBER || !work.reads(text)) return null;
  const number = fromText(text) ?? fromPrinted(text);
  return number !== null && toText(number) === text ? number : null;
}

/** Whether two values are the same: of one kind, and equal. */
export function sameResult(left: Result, right: Result): boolean {
  if (isNumber(left)) return isNumber(right) && compare(left, right) === 0;
  if (typeof left === "boolean") return left === right;
  return isText(right) && left.text === right.text;
}

export function isNumber(result: Result): result is Exact {
  return typeof result === "object" && "n" in result;
}

export function isText(result: Result): result is ProofText {
  return typeof result === "object" && "text" in result && !("n" in result);
}

/** Whether a JSON value has keys. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
