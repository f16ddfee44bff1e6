import { type Exact, fromText, MAX_DIGITS } from "../exact/index.js";
import { isDigit, isOneOf } from "./char.js";

/** A number as it stands in a folded text. */
export interface Numeral {
  /** Exact; null where the text means a number but writes none: `1,5`, `2.3.4`, over 1,000 digits. */
  readonly value: Exact | null;
  readonly to: number;
  /** The share that the words of the number name: 百分之 is %, 千分之 ‰, 万分之 ‱. */
  readonly unit: "%" | "‰" | "‱" | null;
  /** Written in Chinese characters. */
  readonly han: boolean;
  /** The place of a blank that stands as a thousands separator; -1 without. */
  readonly gap: number;
}

/** No number yet; what a reading does not say of one. */
export const NONE: Numeral = { value: null, to: 0, unit: null, han: false, gap: -1 };

/** Chinese digits, each at the place of its value or ten behind it; 两 is two. */
export const DIGITS = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖两";

/** Twenty, thirty and forty. */
export const TENS = "廿卅卌";

/** The decimals after 点 in Chinese digits, as 二五 in 三点二五; empty where none follow. */
export function hanPlaces(text: string, at: number): string {
  if (text.charAt(at) !== "点") return "";
  let places = "";
  for (let each = at + 1; digitOf(text.charAt(each)) >= 0; each++) places += digitOf(text.charAt(each));
  return places;
}

/** The value of a Chinese digit; -1 for any other character. */
export function digitOf(char: string): number {
  if (char === "两") return 2;
  const place = char === "" ? -1 : DIGITS.indexOf(char);
  return place < 0 ? -1 : place % 10;
}

/** Arabic digits with thousands separators, decimals or a quotient: `7,548,150.25`, `1/3`. */
export function arabicAt(text: string, from: number): Numeral {
  const { to, gap, separators, point, good } = rowAt(text, from);
  if (to - from > MAX_DIGITS) return { ...NONE, to, gap };
  const bare = separators === 0 && point < 0;
  const quotient = bare ? quotientAt(text, from, to) : null;
  if (quotient !== null) return quotient;
  const plain = separators === 0 ? text.slice(from, to) : text.slice(from, to).replace(/[, ]/g, "");
  return { ...NONE, value: good ? fromText(point === from ? `0${plain}` : plain) : null, to, gap };
}

/** A row of digits with what separates them, and whether it is a number. */
interface Row {
  to: number;
  /** How many commas and blanks stand between thousands. */
  separators: number;
  /** Where the decimal point stands, and the first blank; -1 without. */
  point: number;
  gap: number;
  good: boolean;
}

const [BLANK, COMMA, POINT, SLASH] = [32, 44, 46, 47];

function rowAt(text: string, from: number): Row {
  const row: Row = { to: digitsEnd(text, from), separators: 0, point: -1, gap: -1, good: true };
  let group = row.to - from;
  for (let sign = signAt(text, row.to); sign > 0; sign = signAt(text, row.to)) {
    // 12..5 is no number, nor is a part of it.
    if (sign === 2) row.good = false;
    else separate(row, text.charCodeAt(row.to), group);
    const begin = row.to + sign;
    row.to = digitsEnd(text, begin);
    group = row.to - begin;
  }
  if (row.separators > 0 && (text.charCodeAt(from) === 48 || (row.point < 0 && group !== 3))) row.good = false;
  return row;
}

/** How long the sign is that stands here between digits: one, two for `..`, nothing. */
function signAt(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (code !== POINT && code !== COMMA && code !== BLANK) return 0;
  if (isDigit(text.charCodeAt(at + 1))) return 1;
  return text.startsWith("..", at) && isDigit(text.charCodeAt(at + 2)) ? 2 : 0;
}

/** Takes the sign behind a group of so many digits: one to three before the first separator, then three by three. */
function separate(row: Row, code: number, group: number): void {
  const whole = row.separators === 0 ? group >= 1 && group <= 3 : group === 3;
  const decimals = code === POINT && row.separators === 0;
  if (row.point >= 0 || !(whole || decimals)) row.good = false;
  if (code === POINT) row.point = row.to;
  else row.separators++;
  if (code === BLANK && row.gap < 0) row.gap = row.to;
}

/** 1/3; null where no quotient stands here. */
function quotientAt(text: string, from: number, bar: number): Numeral | null {
  if (text.charCodeAt(bar) !== SLASH || !isDigit(text.charCodeAt(bar + 1))) return null;
  const to = digitsEnd(text, bar + 1);
  // 15/10万 is 15 in every hundred thousand, not 1.5.
  if (isOneOf("十百千万亿", text, to) && /^10*$/.test(text.slice(bar + 1, to))) return null;
  const next = text.charCodeAt(to);
  const goesOn = next === SLASH || (next === POINT && isDigit(text.charCodeAt(to + 1)));
  return { ...NONE, value: goesOn || to - from > MAX_DIGITS ? null : fromText(text.slice(from, to)), to };
}

function digitsEnd(text: string, at: number): number {
  let to = at;
  while (isDigit(text.charCodeAt(to))) to++;
  return to;
}

/** Chinese digits: a single one, or a row of them read by place (二〇二一), with decimals after 点. */
export function hanAt(text: string, from: number): Numeral {
  let at = from;
  let integer = "";
  // 二两: a 两 behind a digit is the unit.
  for (; digitOf(text.charAt(at)) >= 0 && (at === from || text.charAt(at) !== "两"); at++)
    integer += digitOf(text.charAt(at));
  const row = at - from;
  const zeros = integer.includes("0");
  // A row of two or three digits without a zero is no number: 三五年, 一二三产业.
  let good = row === 1 || row >= 4 || (zeros && row > 1);
  const places = hanPlaces(text, at);
  if (places !== "") at += places.length + 1;
  if (at - from > MAX_DIGITS) good = false;
  const value = good ? fromText(places === "" ? integer : `${integer}.${places}`) : null;
  return { ...NONE, value, to: at, han: true };
}
