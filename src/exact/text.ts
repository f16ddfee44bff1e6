import { enlarge, type Exact, fraction, reduce, settle } from "./exact.js";
import { commonDivisor, Integer, SAFE, TEN } from "./integer.js";

/** The most digits that a decimal may have: beyond it stands no figure of any form, only an attack or a slip. */
export const MAX_DIGITS = 1000;

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const QUOTIENT = /^([+-]?\d+)\/(\d+)$/;

/**
 * Reads a decimal in plain notation (`"39.35"`, `"-31.55"`, `"007"`) or a quotient (`"2/3"`).
 *
 * @returns the exact value, or null where the text is no such number, has over {@link MAX_DIGITS} characters, or
 * divides by zero.
 */
export function fromText(text: string): Exact | null {
  const quick = fromOrdinary(text);
  if (quick !== null) return quick;
  return text.length > MAX_DIGITS ? null : fromPrinted(text);
}

/** Reads back what {@link toText} printed, however long: a figure worked out may have more digits than any typed. */
export function fromPrinted(text: string): Exact | null {
  const decimal = DECIMAL.exec(text);
  if (decimal !== null) {
    const [, sign = "", integer = "", decimals = ""] = decimal;
    const places = decimals.replace(/0+$/, "");
    return settle(new Integer(sign.replace("+", "") + integer + places), new Integer(10).pow(places.length));
  }
  const quotient = QUOTIENT.exec(text);
  if (quotient === null) return null;
  const divisor = new Integer(quotient[2] ?? "0");
  if (divisor.isZero()) return null;
  return reduce(settle(new Integer((quotient[1] ?? "0").replace("+", "")), divisor));
}

/**
 * Prints an exact value: a plain decimal without trailing zeros where it is finite, else `"numerator/denominator"` in
 * lowest terms.
 */
export function toText(value: Exact): string {
  return (value.text ??= value.large === null ? ordinaryText(value.n, value.d) : largeText(value));
}

function ordinaryText(n: number, d: number): string {
  if (d === 1) return String(n);
  let places = TEN.indexOf(d);
  let digits = n;
  if (places < 0) {
    const divisor = commonDivisor(n, d);
    const numerator = n / divisor;
    const denominator = d / divisor;
    places = placesOf(denominator);
    // A finite decimal of safe integers has at most 52 places; those that pass the safe range go the long way.
    if (places < 0) return `${numerator}/${denominator}`;
    const scale = (TEN[places] ?? Infinity) / denominator;
    digits = numerator * scale;
    if (digits > SAFE || digits < -SAFE) return largeText(fraction(n, d));
  }
  return placed(String(digits < 0 ? -digits : digits), places, digits < 0);
}

/** How many places after the point a safe denominator in lowest terms needs; -1 where no decimal is finite. */
function placesOf(denominator: number): number {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2 === 0; twos++) rest /= 2;
  for (; rest % 5 === 0; fives++) rest /= 5;
  return rest === 1 ? Math.max(twos, fives) : -1;
}

function largeText(value: Exact): string {
  const lowest = enlarge(reduce(value));
  const places = decimalPlaces(lowest.d);
  if (places === null) return `${lowest.n.toFixed()}/${lowest.d.toFixed()}`;
  const scaled = lowest.n.times(new Integer(10).pow(places)).divToInt(lowest.d);
  return placed(scaled.abs().toFixed(), places, scaled.isNegative() && !scaled.isZero());
}

/** Digits that fit a safe integer, by character code: the way nearly every figure of a form goes. */
function fromOrdinary(text: string): Exact | null {
  const length = text.length;
  const negative = text.charCodeAt(0) === 45;
  const first = negative ? 1 : 0;
  if (length - first > 16 || length === first) return null;
  let n = 0;
  let places = -1;
  for (let at = first; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      n = n * 10 + (code - 48);
      if (places >= 0) places++;
    } else if (code === 46 && places < 0 && at > first && at < length - 1) places = 0;
    else return null;
  }
  // 16 characters with a point are 15 digits; 16 digits without one may pass the safe range.
  if (places < 0 && n > 999999999999999) return null;
  const zeros = text.charCodeAt(first) === 48 && length - first > 1 && text.charCodeAt(first + 1) !== 46;
  const asPrinted = !zeros && (places < 0 || n % 10 !== 0) && !(negative && n === 0);
  while (places > 0 && n % 10 === 0) {
    n /= 10;
    places--;
  }
  const value = fraction(negative ? 0 - n : n, TEN[Math.max(places, 0)] ?? 1);
  if (asPrinted) value.text = text;
  return value;
}

/** How many places after the point a denominator in lowest terms needs; null where no decimal is finite. */
function decimalPlaces(denominator: Integer): number | null {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; !rest.eq(1); twos++) {
    const half = rest.divToInt(2);
    if (!half.times(2).eq(rest)) break;
    rest = half;
  }
  for (; !rest.eq(1); fives++) {
    const fifth = rest.divToInt(5);
    if (!fifth.times(5).eq(rest)) break;
    rest = fifth;
  }
  return rest.eq(1) ? Math.max(twos, fives) : null;
}

function placed(digits: string, places: number, negative: boolean): string {
  let padded = digits;
  while (padded.length <= places) padded = "0" + padded;
  let end = padded.length;
  const point = end - places;
  while (end > point && padded.charCodeAt(end - 1) === 48) end--;
  const text = end === point ? padded.slice(0, point) : padded.slice(0, point) + "." + padded.slice(point, end);
  return negative && text !== "0" ? "-" + text : text;
}
