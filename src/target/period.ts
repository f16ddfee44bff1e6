import { equal, whole } from "../exact/index.js";
import type { CodeNaming } from "../message/index.js";
import { lastDay } from "../text/date.js";
import { type Lexicon, lexicon } from "../text/lexicon.js";
import { numeralAt } from "../text/numeral.js";
import { isMonth, numericAt } from "./numeric-date.js";

/** What is known beside the text: the year of the form, and whether the unit cell says that numbers are no dates. */
export interface DateSetting {
  readonly year: number | undefined;
  readonly unit: string | null;
}

/** A stretch of the calendar; months and days from 1, the year null where none is named. */
export interface Period {
  readonly to: number;
  readonly year: number | null;
  readonly start: readonly [month: number, day: number];
  readonly end: readonly [month: number, day: number];
  readonly level: "year" | "part" | "month" | "day";
  readonly assumed: readonly CodeNaming<"text">[];
}

export const NO_YEAR: DateSetting = { year: undefined, unit: null };

/** Which year a word means, counted from the year of the form. */
const RELATIVE = lexicon<number>([
  [0, "当年度 当年 本年度 本年 今年 该年度"],
  [-1, "上年度 上年 去年 上一年"],
  [1, "次年度 次年 明年 翌年 下年度 下一年"],
]);

/** Words that name a part of the form's own year by its end. */
const OWN_YEAR = lexicon<"end" | "year">([
  ["end", "年底 年末 年终 岁末"],
  ["year", "年内 年度内"],
]);

/** The end of a year, by the month and day that the word means. */
const YEAR_PART = lexicon<readonly [number, number, number, number, boolean]>([
  [[1, 1, 12, 31, false], "年底 底 末 年末 终 年终 年内"],
  [[1, 1, 1, 31, true], "初 年初"],
  [[1, 1, 6, 30, true], "中 年中"],
  [[1, 1, 6, 30, false], "上半年底 上半年末 上半年"],
  [[7, 1, 12, 31, false], "下半年底 下半年末 下半年"],
]);

/** A part of a month: its first and last day (0: the last of the month), and whether the word leaves it open. */
export const MONTH_PART: Lexicon<readonly [first: number, last: number, open: boolean]> = lexicon<
  readonly [number, number, boolean]
>([
  [[1, 10, false], "上旬"],
  [[11, 20, false], "中旬"],
  [[21, 0, false], "下旬"],
  [[1, 10, true], "初"],
  [[1, 15, true], "中"],
  [[1, 0, false], "底 末"],
]);

/** A stretch of the calendar: with a year, its own or the one before it in a range, or without. */
export function periodAt(
  text: string,
  at: number,
  setting: DateSetting,
  inherited: number | null,
  month: number | null,
): Period | null {
  const numeric = numericAt(text, at, setting);
  if (numeric !== null) return numeric;
  const own = OWN_YEAR.at(text, at);
  if (own !== null) {
    return {
      ...yearPeriod(setting.year ?? inherited, own.to),
      ...(own.meaning === "end" ? PART : {}),
      ...taken(setting),
    };
  }
  const year = yearAt(text, at, setting);
  const from = year?.to ?? at;
  const inYear = year === null ? inherited : year.year;
  const part = partAt(text, from, inYear ?? setting.year ?? null, month, year !== null);
  if (year?.unknown === true) return part === null ? null : { ...part, end: [0, 0] };
  if (part === null) return year === null ? null : { ...yearPeriod(year.year, from), assumed: year.assumed };
  const assumed = [...(year?.assumed ?? (inYear === null ? taken(setting).assumed : [])), ...part.assumed];
  return { ...part, assumed };
}

export const PART = { level: "part" } as const;

export function taken(setting: DateSetting): { readonly assumed: readonly CodeNaming<"text">[] } {
  return { assumed: setting.year === undefined ? [] : ["cell/year-taken"] };
}

export function yearPeriod(year: number | null, to: number): Period {
  return { to, year, start: [1, 1], end: [12, 31], level: "year", assumed: [] };
}

/** What stands after the year, or by itself: a half, a quarter, a month with or without a day. */
function partAt(text: string, at: number, year: number | null, month: number | null, named: boolean): Period | null {
  const half = YEAR_PART.at(text, at);
  if (half !== null && (named || half.word.length > 1) && endsWord(text, half)) {
    const [m, d, n, e, open] = half.meaning;
    return { to: half.to, year, start: [m, d], end: [n, e], level: "part", assumed: open ? ["cell/date-word"] : [] };
  }
  const ordinal = text.charAt(at) === "第" ? at + 1 : at;
  const number = smallAt(text, ordinal);
  if (number === null) return null;
  const quarter = text.startsWith("季度", number.to) ? 2 : text.charAt(number.to) === "季" ? 1 : 0;
  if (quarter > 0 && number.value <= 4 && number.value > 0) {
    const end = number.to + quarter;
    const to = "末底".includes(text.charAt(end)) && end < text.length ? end + 1 : end;
    const last = number.value * 3;
    return { to, year, start: [last - 2, 1], end: [last, lastDay(year, last)], level: "part", assumed: [] };
  }
  if (text.charAt(number.to) === "月" && ordinal === at && (named || isMonth(number.value))) {
    return monthAt(text, number.value, number.to + 1, year);
  }
  if (month !== null && isDayWord(text, number.to)) return dayPeriod(year, month, number.value, number.to + 1);
  return null;
}

export function monthAt(text: string, month: number, at: number, year: number | null): Period {
  const from = text.charAt(at) === "份" ? at + 1 : at;
  const day = smallAt(text, from);
  if (day !== null && isDayWord(text, day.to)) return dayPeriod(year, month, day.value, day.to + 1);
  const found = MONTH_PART.at(text, from);
  const part = found !== null && endsWord(text, found) ? found : null;
  const [first, last, open] = part?.meaning ?? [1, 0, false];
  return {
    to: part?.to ?? from,
    year,
    start: [month, first],
    end: [month, last === 0 ? lastDay(year, month) : last],
    level: part === null ? "month" : "part",
    assumed: open ? ["cell/date-word"] : [],
  };
}

/** 中 in 中央, 初 in 初中, 终 in 终身 name no part of a year. */
function endsWord(text: string, found: { readonly word: string; readonly to: number }): boolean {
  if (!"中初终".includes(found.word)) return true;
  const next = text.charAt(found.to);
  return next === "" || next.charCodeAt(0) < 128 || ",;。、前之以至到完竣验建交投达实启开".includes(next);
}

export function dayPeriod(year: number | null, month: number, day: number, to: number): Period {
  return { to, year, start: [month, day], end: [month, day], level: "day", assumed: [] };
}

export function isDayWord(text: string, at: number): boolean {
  return text.charAt(at) === "日" || text.charAt(at) === "号";
}

interface Year {
  readonly year: number | null;
  readonly to: number;
  readonly assumed: readonly CodeNaming<"text">[];
  readonly unknown?: boolean;
}

/** 2021年, 二〇二一年度, 21年 before a month, 当年, 次年. */
export function yearAt(text: string, at: number, setting: DateSetting): Year | null {
  const relative = RELATIVE.at(text, at);
  if (relative !== null) {
    if (setting.year === undefined) {
      // 次年 of a year that nobody names: the month 0 makes it no day.
      return { year: null, to: relative.to, assumed: [], unknown: relative.meaning !== 0 };
    }
    return { year: setting.year + relative.meaning, to: relative.to, ...taken(setting) };
  }
  const number = smallAt(text, at);
  if (number === null || text.charAt(number.to) !== "年") return null;
  const length = number.to - at;
  const to = number.to + (text.charAt(number.to + 1) === "度" ? 2 : 1);
  if (number.value >= 1900 && number.value < 2200 && length === 4) return { year: number.value, to, assumed: [] };
  const month = smallAt(text, to);
  const dated = (month !== null && text.charAt(month.to) === "月") || "底末".includes(text.charAt(to) || "-");
  return length === 2 && number.value >= 10 && dated
    ? { year: 2000 + number.value, to, assumed: ["cell/short-year"] }
    : null;
}

/** A whole number of at most four digits, Arabic or Chinese. */
export function smallAt(text: string, at: number): { readonly value: number; readonly to: number } | null {
  let to = at;
  let value = 0;
  for (; to - at < 5; to++) {
    const code = text.charCodeAt(to);
    if (!(code >= 48 && code <= 57)) break;
    value = value * 10 + code - 48;
  }
  if (to > at) return to - at > 4 ? null : { value, to };
  if (!"一二三四五六七八九十".includes(text.charAt(at) || "-")) return null;
  const numeral = numeralAt(text, at);
  if (numeral === null || numeral.value === null || numeral.to - at > 4) return null;
  for (value = 1; value <= 31; value++) if (equal(numeral.value, whole(value))) return { value, to: numeral.to };
  return numeral.value.d === 1 && numeral.value.n >= 1900 && numeral.value.n < 2200
    ? { value: numeral.value.n, to: numeral.to }
    : null;
}
