import {
  compare,
  type Exact,
  isNegative,
  MAX_DIGITS,
  NUMBER_DIGITS,
  one,
  readDecimal,
  readQuotient,
  round,
  zero,
} from "../exact/index.js";
import type { IssueCode } from "../message/code.js";
import { MAX_TEXT } from "./limits.js";
import { exactOf, shown } from "./look.js";
import { nearest } from "./nearest.js";
import type { DecimalValue, Fault, Range, Value } from "./shape.js";
import { cut } from "../message/cut.js";

const MAX_SAFE_DIGITS = 999_999_999_999_999; // 15 nines: every smaller whole number prints with at most 15 digits

/** What says what is wrong with a value, or null: made once for each shape, so that a check does not look it up again. */
export function faultsOf(of: Value): (value: unknown) => Fault | null {
  switch (of.is) {
    case "text":
      return of.mayBeBlank ? textFault : wordsFault;
    case "cell":
      return cellFault;
    case "name":
      return (value) => (Number.isFinite(value) ? null : cellFault(value));
    case "any":
      return () => null;
    case "truth":
      return (value) => (typeof value === "boolean" ? null : wrong("input/not-boolean", value));
    case "decimal":
      return decimalFaults(of);
    case "whole-number":
      return (value) => {
        const { least, most } = of;
        if (Number.isSafeInteger(value) && typeof value === "number" && value >= least && value <= most) return null;
        return { code: "input/not-whole-number", params: { value: shown(value), least, most } };
      };
    case "one-of":
      return (value) => {
        if (isIn(of.words, value)) return null;
        const near = typeof value === "string" ? nearest(value, of.words.map(String)) : "";
        return { code: of.code, params: { value: shown(value), nearest: near, words: of.words.join(", ") } };
      };
    case "none":
      return () => ({ code: of.code, params: of.params });
  }
}

/** What is wrong with a value, which the message shows. */
export function wrong(code: IssueCode, value: unknown): Fault {
  return { code, params: { value: shown(value) } };
}

function isIn(words: readonly unknown[], value: unknown): boolean {
  return words.includes(value);
}

function textFault(value: unknown): Fault | null {
  return typeof value === "string" ? tooLong(value) : wrong("input/not-text", value);
}

function wordsFault(value: unknown): Fault | null {
  const fault = textFault(value);
  return fault === null && String(value).trim() === "" ? { code: "input/blank", params: {} } : fault;
}

function cellFault(value: unknown): Fault | null {
  if (typeof value === "string") return tooLong(value);
  return typeof value === "number" ? decimalFault(value) : wrong("input/not-cell", value);
}

function tooLong(value: string): Fault | null {
  if (value.length <= MAX_TEXT) return null;
  return { code: "input/too-long", params: { length: value.length, most: MAX_TEXT, value: cut(value) } };
}

function decimalFaults({ range, code, words, quotients }: DecimalValue): (value: unknown) => Fault | null {
  const read = quotients ? readQuotient : readDecimal;
  if (words.length > 0) return (value) => (isIn(words, value) ? null : decimalFault(value, code, read));
  if (range === "any") return (value) => decimalFault(value, code, read);
  return (value) => {
    // What begins with a digit is not below zero: nearly every figure of a form ends here.
    if (range === "from-zero" && isOrdinary(value)) return null;
    return (
      decimalFault(value, "input/not-decimal", read) ??
      (holds(exactOf(value) ?? zero, range) ? null : wrong(code, value))
    );
  };
}

function holds(exact: Exact, range: Range): boolean {
  switch (range) {
    case "any":
      return true;
    case "from-zero":
      return !isNegative(exact);
    case "above-zero":
      return compare(exact, zero) > 0;
    case "share":
      return !isNegative(exact) && compare(exact, one) <= 0;
    case "below-one":
      return !isNegative(exact) && compare(exact, one) < 0;
    case "count":
      return !isNegative(exact) && compare(round(exact, 0, "down"), exact) === 0;
  }
}

function decimalFault(value: unknown, code: IssueCode = "input/not-decimal", read = readDecimal): Fault | null {
  if (isOrdinary(value)) return null;
  const exact = read(value);
  switch (exact) {
    case "not-a-number":
      return wrong(code, value);
    case "too-long":
      return { code: "input/decimal-too-long", params: { value: shown(value), most: MAX_DIGITS } };
    case "too-many-digits":
      return { code: "input/too-many-digits", params: { value: shown(value), most: NUMBER_DIGITS } };
    default:
      return null;
  }
}

/** A short decimal that begins with a digit, or such a whole number: known to be good without working out its value. */
function isOrdinary(value: unknown): boolean {
  if (typeof value === "number") return value >= 0 && value <= MAX_SAFE_DIGITS && value % 1 === 0;
  if (typeof value !== "string" || value.length === 0 || value.length > 20) return false;
  let point = false;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code === 46 && !point && at > 0 && at < value.length - 1) point = true;
    else if (code < 48 || code > 57) return false;
  }
  return true;
}
