import { certain } from "../shape/certain.js";

/** A number that a sheet handed over, as a decimal text, and what was noticed on the way. */
export interface NumberText {
  readonly text: string;
  /** The number as the double prints, where it has more digits than a sheet shows. */
  readonly rounded: string | null;
  /** The short decimal that single precision has made this number of. */
  readonly residueOf: string | null;
}

/** The most significant digits that a sheet keeps and shows. */
const SHEET_DIGITS = 15;

/** Significant digits with the power of ten of the first one: `0.0125` is 125 and -2. */
interface Digits {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: number;
}

/**
 * A number as a sheet shows it: at most 15 significant digits, in plain notation.
 *
 * No arithmetic of floating point is done: the digits are those that print the number. What looks like a short decimal
 * that has gone through single precision is kept, and the short decimal named.
 *
 * @returns null for what is no finite number.
 *
 * @example
 * numberText(0.1 + 0.2)?.text // => "0.3"
 * numberText(0.0900000762939453)?.residueOf // => "0.09"
 */
export function numberText(value: number): NumberText | null {
  const printed = digitsOf(String(value));
  if (printed === null) return null;
  const kept = roundDigits(printed, SHEET_DIGITS);
  return {
    text: plain(kept),
    rounded: printed.digits.length > SHEET_DIGITS ? plain(printed) : null,
    residueOf: residueOf(kept),
  };
}

/** A decimal text moved by so many places: 2 turns a share into a percentage. */
export function shiftPoint(text: string, places: number): string {
  const digits = digitsOf(text);
  return digits === null ? text : plain({ ...digits, exponent: digits.exponent + places });
}

/** The short decimal that a number is the single-precision image of, itself or a hundred times it (a percentage). */
function residueOf(value: Digits): string | null {
  if (value.digits.length < 9) return null;
  if (!isSingle(value) && !isSingle({ ...value, exponent: value.exponent + 2 })) return null;
  for (let length = 1; length <= 6; length++) {
    const short = roundDigits(value, length);
    if (isNear(value, short)) return plain(short);
  }
  return null;
}

/** Whether the digits are the first 15 of a number that single precision holds exactly. */
function isSingle(value: Digits): boolean {
  const single = digitsOf(String(Math.fround(Number(plain(value)))));
  return single !== null && plain(roundDigits(single, SHEET_DIGITS)) === plain(value);
}

/** Whether two numbers agree to six digits, as single precision keeps them through a few operations. */
function isNear(value: Digits, short: Digits): boolean {
  const pad = (digits: string): string => (digits + "0".repeat(SHEET_DIGITS)).slice(0, SHEET_DIGITS);
  const shift = short.exponent - value.exponent; // rounded up past a power of ten
  const distance = Math.abs(Number(pad(value.digits)) - Number(pad(short.digits)) * (shift === 0 ? 1 : 10));
  return distance * 1_000_000 <= Number(pad(value.digits));
}

/** What JavaScript prints for a number, or a plain decimal text. */
function digitsOf(text: string): Digits | null {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text);
  if (match === null) return null;
  const [, sign, integer = "", decimals = "", power = "0"] = match;
  const all = integer + decimals;
  const significant = all.replace(/^0+/, "");
  const leading = all.length - significant.length;
  const digits = significant.replace(/0+$/, "");
  if (digits === "") return { negative: false, digits: "0", exponent: 0 };
  return { negative: sign === "-", digits, exponent: integer.length - 1 - leading + Number(power) };
}

/** Rounded to so many digits, a half away from zero. */
function roundDigits(value: Digits, length: number): Digits {
  if (value.digits.length <= length) return value;
  const kept = value.digits.slice(0, length).split("").map(Number);
  let carry = value.digits.charCodeAt(length) >= 53 ? 1 : 0;
  for (let at = length - 1; at >= 0 && carry > 0; at--) {
    const next = certain(kept[at]) + 1;
    kept[at] = next === 10 ? 0 : next;
    carry = next === 10 ? 1 : 0;
  }
  const digits = `${carry > 0 ? "1" : ""}${kept.join("")}`.replace(/0+$/, "");
  return { negative: value.negative, digits, exponent: value.exponent + carry };
}

function plain({ negative, digits, exponent }: Digits): string {
  const point = exponent + 1;
  const whole = point <= 0 ? "0" : (digits + "0".repeat(Math.max(point - digits.length, 0))).slice(0, point);
  const rest = point <= 0 ? "0".repeat(-point) + digits : digits.slice(point);
  return `${negative ? "-" : ""}${whole}${rest === "" ? "" : `.${rest}`}`;
}
