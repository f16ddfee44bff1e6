import { commonDivisor } from "./divisor.js";
import { enlarge, type Exact, fraction, reduce, settle } from "./exact.js";
import { Integer, SAFE, TEN, tenTo } from "./integer.js";

/** The most digits that a decimal may have: beyond it stands no figure of any form, only an attack or a slip. */
export const MAX_DIGITS = 1000;

/** The largest safe integer. */
const SAFE_TEXT = String(SAFE);

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
    const digits = integer + places;
    if (isSafeText(digits)) return fraction(Number(sign + digits) + 0, TEN[places.length] ?? 1);
    return settle(new Integer(sign.replace("+", "") + digits), tenTo(places.length));
  }
  const quotient = QUOTIENT.exec(text);
  if (quotient === null) return null;
  const [, dividend = "0", divisor = "0"] = quotient;
  if (/^0+$/.test(divisor)) return null;
  if (isSafeText(dividend.replace(/^[+-]/, "")) && isSafeText(divisor)) {
    return reduce(fraction(Number(dividend) + 0, Number(divisor))); // + 0: never a negative zero
  }
  return reduce(settle(new Integer(dividend.replace("+", "")), new Integer(divisor)));
}

/** Whether digits, without a sign or zeros in front, are a safe integer. */
function isSafeText(digits: string): boolean {
  return digits.length < SAFE_TEXT.length || (digits.length === SAFE_TEXT.length && digits <= SAFE_TEXT);
}

/**
 * Prints an exact value: a plain decimal without trailing zeros where it is finite, else `"numerator/denominator"` in
 * lowest terms.
 */
export function toText(value: Exact): string {
  return (value.text ??= value.large === null ? ordinaryText(value) : largeText(value));
}

function ordinaryText(value: Exact): string {
  if (value.d === 1) return String(value.n);
  let places = zerosOf(value.d);
  if (places < 0) {
    lessen(value);
    places = placesOf(value.d);
    if (places < 0) return `${value.n}/${value.d}`;
  }
  const scale = TEN[places] ?? Infinity;
  const size = (value.n < 0 ? -value.n : value.n) * (scale / value.d);
  // A finite decimal of safe integers has at most 52 places; those that pass the safe range go the long way.
  return size > SAFE ? largeText(value) : decimalText(value.n < 0, size, places, scale);
}

/** Whole digits over a power of ten, without trailing zeros. */
function decimalText(negative: boolean, digits: number, places: number, scale: number): string {
  const whole = Math.floor(digits / scale);
  const rest = digits - whole * scale;
  const text = negative ? `-${whole}` : String(whole);
  if (rest === 0) return text;
  let decimals = String(rest);
  while (decimals.length < places) decimals = "0" + decimals;
  let end = places;
  while (decimals.charCodeAt(end - 1) === 48) end--;
  return text + "." + (end === places ? decimals : decimals.slice(0, end));
}

/** How many zeros a power of ten has; -1 where it is none. The usual ones first: this is asked of every figure. */
function zerosOf(scale: number): number {
  if (scale === 100) return 2;
  if (scale === 10) return 1;
  if (scale === 1000) return 3;
  if (scale === 10000) return 4;
  const short = scale | 0; // machines divide 32 bits several times as fast
  return short === scale && short % 10000 !== 0 ? -1 : TEN.indexOf(scale);
}

/** Brings a value on the path of safe integers to lowest terms, in place: the same number, in smaller integers. */
function lessen(value: { n: number; d: number }): void {
  const divisor = commonDivisor(value.n, value.d);
  if (divisor === 1) return;
  value.n /= divisor;
  value.d /= divisor;
}

/** How many places after the point a safe denominator in lowest terms needs; -1 where no decimal is finite. */
function placesOf(denominator: number): number {
  let long = denominator;
  let twos = 0;
  let fives = 0;
  for (; long > 0x7fffffff && long % 2 === 0; twos++) long /= 2;
  for (; long > 0x7fffffff && long % 5 === 0; fives++) long /= 5;
  if (long > 0x7fffffff) return -1; // neither two nor five divides it
  let rest = long | 0;
  for (; (rest & 1) === 0; twos++) rest >>= 1;
  for (; rest % 5 === 0; fives++) rest = (rest / 5) | 0;
  return rest === 1 ? Math.max(twos, fives) : -1;
}

function largeText(value: Exact): string {
  const lowest = enlarge(reduce(value));
  const places = decimalPlaces(lowest.d);
  if (places === null) return `${lowest.n.toFixed()}/${lowest.d.toFixed()}`;
  const scaled = lowest.n.times(tenTo(places)).divToInt(lowest.d);
  return placed(scaled.abs().toFixed(), places, scaled.isNegative() && !scaled.isZero());
}

/** Digits that fit a safe integer, by character code: the way nearly every figure of a form goes. */
// One loop and no call: written for speed. That it gives what the plain reader gives is tested.
// oxlint-disable-next-line complexity
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
