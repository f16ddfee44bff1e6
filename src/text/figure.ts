import { type Exact, fromText, MAX_DIGITS } from "../exact/index.js";

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

/** The value of a Chinese digit; -1 for any other character. */
export function digitOf(char: string): number {
  if (char === "两") return 2;
  const place = char === "" ? -1 : DIGITS.indexOf(char);
  return place < 0 ? -1 : place % 10;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Arabic digits with thousands separators, decimals or a quotient: `7,548,150.25`, `1/3`. */
export function arabicAt(text: string, from: number): Numeral {
  let at = from;
  let separators = 0;
  let gap = -1;
  let point = -1;
  let good = true;
  let group = 0; // digits since the last separator
  let first = 0; // digits before the first separator
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      group++;
      continue;
    }
    // 12..5 is no number, nor is a part of it.
    if (code === 46 && text.charCodeAt(at + 1) === 46 && isDigit(text.charCodeAt(at + 2))) {
      good = false;
      at++;
      continue;
    }
    if ((code !== 44 && code !== 46 && code !== 32) || !isDigit(text.charCodeAt(at + 1))) break;
    if (point >= 0) good = false;
    if (separators === 0) first = group;
    else if (group !== 3) good = false;
    if (code === 46) point = at;
    else separators++;
    if (code === 32 && gap < 0) gap = at;
    group = 0;
  }
  if (separators > 0 && (first < 1 || first > 3 || text.charCodeAt(from) === 48)) good = false;
  if (separators > 0 && point < 0 && group !== 3) good = false;
  if (at - from > MAX_DIGITS) return { ...NONE, to: at, gap };
  const plain = text.slice(from, at);
  const value = good
    ? fromText((point === from ? "0" : "") + (separators === 0 ? plain : plain.replace(/[, ]/g, "")))
    : null;
  if (point >= 0 || separators > 0 || text.charAt(at) !== "/" || !isDigit(text.charCodeAt(at + 1))) {
    return { ...NONE, value, to: at, gap };
  }
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const whole = text.charCodeAt(end) !== 47 && !(text.charAt(end) === "." && isDigit(text.charCodeAt(end + 1)));
  return { ...NONE, value: whole && end - from <= MAX_DIGITS ? fromText(text.slice(from, end)) : null, to: end };
}

/** Chinese digits: a single one, or a row of them read by place (二〇二一), with decimals after 点. */
export function hanAt(text: string, from: number): Numeral {
  let at = from;
  let integer = "";
  let places = "";
  for (; digitOf(text.charAt(at)) >= 0; at++) integer += digitOf(text.charAt(at));
  const row = at - from;
  const zeros = integer.includes("0");
  // A row of two or three digits without a zero is no number: 三五年, 一二三产业.
  let good = row === 1 || row >= 4 || (zeros && row > 1);
  if (text.charAt(at) === "点" && digitOf(text.charAt(at + 1)) >= 0) {
    for (at++; digitOf(text.charAt(at)) >= 0; at++) places += digitOf(text.charAt(at));
  }
  if (at - from > MAX_DIGITS) good = false;
  const value = good ? fromText(places === "" ? integer : `${integer}.${places}`) : null;
  return { ...NONE, value, to: at, han: true };
}
