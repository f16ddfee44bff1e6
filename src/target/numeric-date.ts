import { dayOf } from "../text/date.js";
import { type Lexicon, lexicon } from "../text/lexicon.js";
import type { DatePhrase } from "./date-phrase.js";
import { type DateSetting, dayPeriod, monthAt, type Period, smallAt } from "./period.js";

export const ENDING: Lexicon<"by" | "during" | "later"> = lexicon<"by" | "during" | "later">([
  ["by", "前 之前 以前 底前 底之前 底以前 末前 止 为止 截止 底止"],
  ["during", "内 以内 之内 期间 底内"],
  ["later", "后 之后 以后 起 开始 开工 启动"],
]);

const NUMERIC = /(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?(?!\d)/y;

/** 2021-12-31, 2021.12.31, 2021/12, 2021.12月: the last two only where they cannot be numbers. */
export function numericAt(text: string, at: number, setting: DateSetting): Period | null {
  if (text.charCodeAt(at) < 49 || text.charCodeAt(at) > 50) return null;
  NUMERIC.lastIndex = at;
  const match = NUMERIC.exec(text);
  if (match === null) return null;
  const [all, y = "", sign = "", m = "", d] = match;
  const year = Number(y);
  const month = Number(m);
  const end = at + all.length;
  if (year < 1900 || year >= 2200) return null;
  if (d !== undefined) {
    if (text.charAt(end) === sign) return null;
    return dayPeriod(year, month, Number(d), text.charAt(end) === "日" ? end + 1 : end);
  }
  if (month < 1 || month > 12) return null;
  if (text.charAt(end) === "月") return monthAt(text, month, end + 1, year);
  const closed = end === text.length || ENDING.at(text, end) !== null || separatorAt(text, end) > end;
  if (setting.unit !== null || !closed || (m.length < 2 && !isStretch(text, at, end)) || year < 2000 || year >= 2040)
    return null;
  return { ...monthAt(text, month, end, year), to: end, assumed: ["cell/date-or-number"] };
}

const STRETCH_ON = /[-~至到]{1,2}20\d\d[-./]\d{1,2}(?![\d./])/y;
const STRETCH_BACK = /20\d\d[-./]\d{1,2}[-~至到]{1,2}$/;

/** 2022.1-2022.12: two of them are months even where one alone (2022.1) is a number. */
function isStretch(text: string, from: number, end: number): boolean {
  STRETCH_ON.lastIndex = end;
  return STRETCH_ON.test(text) || STRETCH_BACK.test(text.slice(Math.max(0, from - 9), from));
}

/** 20211231, standing alone where the unit cell names no unit. */
export function eightDigits(text: string, at: number, setting: DateSetting): DatePhrase | null {
  if (at !== 0 || text.length !== 8 || setting.unit !== null || !/^20[0-3]\d{5}$/.test(text)) return null;
  const latest = dayOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  if (latest === null) return null;
  return { from: 0, to: 8, latest, yearOnly: false, assumed: ["cell/date-or-number"] };
}

export function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

/** The second part of 2021.01-12. */
export function bareMonth(text: string, at: number, first: Period): Period | null {
  const number = smallAt(text, at);
  if (number === null || first.level !== "month" || !first.assumed.includes("cell/date-or-number")) return null;
  return isMonth(number.value) && number.to === text.length ? monthAt(text, number.value, number.to, first.year) : null;
}

export function separatorAt(text: string, at: number): number {
  let to = at;
  while ("-~至到".includes(text.charAt(to) || "x") && to - at < 2) to++;
  return to;
}
