import { divide, type Exact, fromText, hundred, toText, zero } from "../../exact/index.js";

/** A number in digits, with or without thousands separators; bounded, so that no run of digits is read twice over. */
export const DIGITS = "(?:\\d{1,3}(?:,\\d{3}){1,6}(?![\\d])|\\d{1,30})(?:\\.\\d{1,30})?";
/** A number in words, as 一个百分点 or 扣两分. */
export const WORDS = "[一二两三四五六七八九十]{1,3}|半";
/** A number of either kind. */
export const NUMBER: string = `(?:${DIGITS}|${WORDS})`;

const VALUE: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The decimal that {@link NUMBER} matched. */
export function decimalOf(text: string): string {
  if (text === "半") return "0.5";
  const first = text.charAt(0);
  if (first === "十" || VALUE[first] !== undefined) return String(inWords(text));
  const value = fromText(text.replace(/,/g, ""));
  return value === null ? text : toText(value);
}

/** 一 to 九十九; other runs of numerals do not come up before a measure word. */
function inWords(text: string): number {
  const ten = text.indexOf("十");
  if (ten < 0) return [...text].reduce((sum, digit) => sum * 10 + (VALUE[digit] ?? 0), 0);
  const tens = ten === 0 ? 1 : (VALUE[text.charAt(0)] ?? 0);
  return tens * 10 + (VALUE[text.charAt(ten + 1)] ?? 0);
}

/** A percentage as a share: 60 is 0.6. */
export function hundredth(percent: string): string {
  return toText(divide(fromText(decimalOf(percent)) ?? zero, hundred));
}

/** A decimal that has been read already, to compute with. */
export function exact(text: string): Exact {
  return fromText(text) ?? zero;
}
