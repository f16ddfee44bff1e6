import { type Exact, negate, settle, whole } from "./exact.js";
import { Integer, tenTo } from "./integer.js";
import { fromText, MAX_DIGITS } from "./text.js";

/** The most significant digits of a JSON number whose decimal can still be told from the double that carries it. */
export const NUMBER_DIGITS = 15;

/** A decimal: text in plain notation, or a JSON number of at most 15 significant digits. */
export type DecimalInput = string | number;

/**
 * Why a value is no decimal: it is none at all; it is text of over {@link MAX_DIGITS} characters; or it is a JSON number
 * of over {@link NUMBER_DIGITS} significant digits, whose last digits may already be lost.
 */
export type DecimalRefusal = "not-a-number" | "too-long" | "too-many-digits";

/**
 * Reads a decimal as it comes in JSON: text in plain notation (`"39.35"`), or a number whose shortest decimal has at most
 * 15 significant digits.
 *
 * A number is the decimal that prints it: 0.1 is one tenth, 1e21 is a one and 21 zeros, 1e-7 is a ten-millionth.
 *
 * @returns the exact value, or the reason why there is none.
 */
export function readDecimal(value: unknown): Exact | DecimalRefusal {
  if (typeof value === "number") return fromNumber(value);
  if (typeof value !== "string") return "not-a-number";
  if (value.length > MAX_DIGITS) return "too-long";
  if (value.includes("/")) return "not-a-number"; // a quotient is no figure of a form
  return fromText(value) ?? "not-a-number";
}

/**
 * Reads a decimal as {@link readDecimal} does, or a quotient (`"2/3"`): where a figure is only computed with, what no
 * finite decimal says may be said exactly.
 */
export function readQuotient(value: unknown): Exact | DecimalRefusal {
  const isQuotient = typeof value === "string" && value.length <= MAX_DIGITS && value.includes("/");
  return isQuotient ? (fromText(value) ?? "not-a-number") : readDecimal(value);
}

/** The exact value of a decimal that has been checked before; throws a RangeError where it has not. */
export function decimalOf(value: string | number): Exact {
  const read = readDecimal(value);
  if (typeof read === "string") throw new RangeError(`${read}: a decimal was not checked`);
  return read;
}

// What JavaScript prints for a finite number: `1e+21`, `1.5e-7`, `-0.25`.
const PRINTED = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

function fromNumber(value: number): Exact | DecimalRefusal {
  if (Number.isInteger(value) && value < 1e15 && value > -1e15) return whole(value + 0); // + 0: never a negative zero
  const printed = PRINTED.exec(String(value));
  if (printed === null) return "not-a-number"; // NaN and the infinities
  const [, sign, integer = "", decimals = "", exponent = "0"] = printed;
  const digits = (integer + decimals).replace(/^0+/, "");
  if (digits.replace(/0+$/, "").length > NUMBER_DIGITS) return "too-many-digits";
  const places = decimals.length - Number(exponent);
  const scale = tenTo(places < 0 ? -places : places);
  const significand = new Integer(digits);
  const size = places < 0 ? settle(significand.times(scale), new Integer(1)) : settle(significand, scale);
  return sign === "" ? size : negate(size);
}
