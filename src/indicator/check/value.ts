import { type Exact, isNegative, MAX_DIGITS, NUMBER_DIGITS, readDecimal, zero } from "../../exact/index.js";
import { MAX_TEXT } from "./limits.js";
import type { Fault, Naming, ValueShape } from "./shape.js";

const MAX_SHOWN = 40;
const MAX_SAFE_DIGITS = 999_999_999_999_999; // 15 nines: every smaller whole number prints with at most 15 digits

/** Any text. */
export const text: ValueShape = {
  is: "value",
  fault: (value) => (typeof value === "string" ? tooLong(value) : wrong("input/not-text", value)),
};

/** Text that says something. */
export const words: ValueShape = {
  is: "value",
  fault: (value) => text.fault(value) ?? (isBlank(value) ? { code: "input/blank", params: {} } : null),
};

/** What stands in a cell of a table: text, or a number. */
export const cell: ValueShape = {
  is: "value",
  fault: (value) => {
    if (typeof value === "string") return tooLong(value);
    return typeof value === "number" ? decimalFault(value) : wrong("input/not-cell", value);
  },
};

/** Yes or no. */
export const truth: ValueShape = {
  is: "value",
  fault: (value) => (typeof value === "boolean" ? null : wrong("input/not-boolean", value)),
};

/** Any decimal. */
export const decimal: ValueShape = { is: "value", fault: decimalFault };

/** A decimal, or nothing: a figure of an empty form that is not filled in. */
export const decimalOrBlank: ValueShape = {
  is: "value",
  fault: (value) => (value === "" ? null : decimalFault(value)),
};

/** A decimal of zero or more; a lesser one is the issue `code`. */
export function fromZero(code: Naming<"value">): ValueShape {
  return {
    is: "value",
    fault: (value) => {
      // What begins with a digit is not below zero: nearly every figure of a form ends here.
      if (isOrdinary(value)) return null;
      return decimalThat((exact) => !isNegative(exact), code).fault(value);
    },
  };
}

/** A decimal for which `holds`; another one is the issue `code`. */
export function decimalThat(holds: (exact: Exact) => boolean, code: Naming<"value">): ValueShape {
  return {
    is: "value",
    fault: (value) => {
      const fault = decimalFault(value);
      if (fault !== null) return fault;
      return holds(exactOf(value) ?? zero) ? null : wrong(code, value);
    },
  };
}

/** A whole number written as a JSON number, within bounds. */
export function wholeNumber(least: number, most: number): ValueShape {
  return {
    is: "value",
    fault: (value) => {
      if (Number.isSafeInteger(value) && typeof value === "number" && value >= least && value <= most) return null;
      return { code: "input/not-whole-number", params: { value: shown(value), least, most } };
    },
  };
}

/** One of a few words. */
export function oneOf(words: readonly string[]): ValueShape {
  return {
    is: "value",
    fault: (value) => {
      if (typeof value === "string" && words.includes(value)) return null;
      return { code: "input/not-one-of", params: { value: shown(value), words: words.join(", ") } };
    },
  };
}

/** The exact value of a decimal; null where it is none. */
export function exactOf(value: unknown): Exact | null {
  const exact = readDecimal(value);
  return typeof exact === "string" ? null : exact;
}

/** A value as a message shows it, cut short. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "[…]";
  return typeof value === "object" && value !== null ? "{…}" : cut(String(value));
}

/** The beginning of a text, for a message. */
export function cut(text: string): string {
  if (text.length <= MAX_SHOWN) return text;
  const last = text.charCodeAt(MAX_SHOWN - 1);
  const half = last >= 0xd800 && last <= 0xdbff; // the first half of a character is no text
  return text.slice(0, half ? MAX_SHOWN - 1 : MAX_SHOWN) + "…";
}

/** What is wrong with a value, which the message shows. */
export function wrong(code: Naming<"value">, value: unknown): Fault {
  return { code, params: { value: shown(value) } };
}

function decimalFault(value: unknown): Fault | null {
  if (isOrdinary(value)) return null;
  const exact = readDecimal(value);
  switch (exact) {
    case "not-a-number":
      return wrong("input/not-decimal", value);
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

function isBlank(value: unknown): boolean {
  return typeof value === "string" && value.trim() === "";
}

function tooLong(value: string): Fault | null {
  if (value.length <= MAX_TEXT) return null;
  return { code: "input/too-long", params: { length: value.length, most: MAX_TEXT, value: cut(value) } };
}
