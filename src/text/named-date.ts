import type { CodeNaming } from "../message/code.js";
import { isOneOf } from "./char.js";
import { lastDay } from "./date.js";
import { lexicon } from "./lexicon.js";
import { numericAt } from "./numeric-date.js";
import {
  type DateSetting,
  dayPeriod,
  endsWord,
  isDayWord,
  isMonth,
  isYear,
  MONTH_PART,
  monthAt,
  PART,
  type Period,
  type Small,
  smallAt,
  taken,
  yearPeriod,
} from "./period.js";

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

/** A stretch of the calendar: with a year, its own or the one before it in a range, or without. */
export function periodAt(
  text: string,
  at: number,
  setting: DateSetting,
  inherited: number | null,
  month: number | null,
): Period | null {
  return (
    numericAt(text, at, setting) ??
    ownYearAt(text, at, setting, inherited) ??
    inNamedYear(text, at, setting, month) ??
    inOtherYear(text, at, setting, inherited, month)
  );
}

/** 年底, 年内: of the form's own year. */
function ownYearAt(text: string, at: number, setting: DateSetting, inherited: number | null): Period | null {
  const own = OWN_YEAR.at(text, at);
  if (own === null) return null;
  const year = yearPeriod(setting.year ?? inherited, own.to);
  return { ...year, ...(own.meaning === "end" ? PART : {}), ...taken(setting) };
}

/** 2021年, 2021年6月, 次年上半年: a year, with a part of it or without. */
function inNamedYear(text: string, at: number, setting: DateSetting, month: number | null): Period | null {
  const named = yearAt(text, at, setting);
  if (named === null) return null;
  const { year, to, assumed, unknown } = named;
  const part = partAt(text, to, year ?? setting.year ?? null, month, true);
  if (unknown === true) return part === null ? null : { ...part, end: [0, 0] };
  return part === null ? { ...yearPeriod(year, to), assumed } : { ...part, assumed: [...assumed, ...part.assumed] };
}

/** 6月, 第三季度: a part of the year that the phrase named before, or of the form's. */
function inOtherYear(
  text: string,
  at: number,
  setting: DateSetting,
  inherited: number | null,
  month: number | null,
): Period | null {
  const part = partAt(text, at, inherited ?? setting.year ?? null, month, false);
  if (part === null || inherited !== null) return part;
  return { ...part, assumed: [...taken(setting).assumed, ...part.assumed] };
}

/** What stands after the year, or by itself: a half, a quarter, a month with or without a day. */
function partAt(text: string, at: number, year: number | null, month: number | null, named: boolean): Period | null {
  return halfAt(text, at, year, named) ?? numberedAt(text, at, year, month, named);
}

function halfAt(text: string, at: number, year: number | null, named: boolean): Period | null {
  const half = YEAR_PART.at(text, at);
  if (half === null || (!named && half.word.length === 1) || !endsWord(text, half)) return null;
  const [m, d, n, e, open] = half.meaning;
  return { to: half.to, year, start: [m, d], end: [n, e], level: "part", assumed: open ? ["cell/date-word"] : [] };
}

function numberedAt(
  text: string,
  at: number,
  year: number | null,
  month: number | null,
  named: boolean,
): Period | null {
  const ordinal = text.charAt(at) === "第" ? at + 1 : at;
  const number = smallAt(text, ordinal);
  if (number === null) return null;
  const quarter = quarterOf(text, number, year);
  if (quarter !== null) return quarter;
  const { value, to } = number;
  if (text.charAt(to) === "月" && ordinal === at && (named || isMonth(value) || goesOn(text, to + 1)))
    return monthAt(text, value, to + 1, year);
  return month !== null && isDayWord(text, to) ? dayPeriod(year, month, value, to + 1) : null;
}

/** 13月底, 13月5日: what is said of a month, though the calendar has none of that number; 18月 alone may count them. */
function goesOn(text: string, at: number): boolean {
  const day = smallAt(text, at);
  return (day !== null && isDayWord(text, day.to)) || MONTH_PART.at(text, at) !== null;
}

/** 3季度, 第三季度末. */
function quarterOf(text: string, { value, to }: Small, year: number | null): Period | null {
  if (text.charAt(to) !== "季" || value < 1 || value > 4) return null;
  const end = to + (text.charAt(to + 1) === "度" ? 2 : 1);
  const last = value * 3;
  return {
    to: isOneOf("末底", text, end) ? end + 1 : end,
    year,
    start: [last - 2, 1],
    end: [last, lastDay(year, last)],
    level: "part",
    assumed: [],
  };
}

interface Year {
  readonly year: number | null;
  readonly to: number;
  readonly assumed: readonly CodeNaming<"text">[];
  readonly unknown?: boolean;
}

/** 2021年, 二〇二一年度, 21年 before a month, 当年, 次年. */
export function yearAt(text: string, at: number, setting: DateSetting): Year | null {
  return relativeYearAt(text, at, setting) ?? numberedYearAt(text, at);
}

function relativeYearAt(text: string, at: number, setting: DateSetting): Year | null {
  const relative = RELATIVE.at(text, at);
  if (relative === null) return null;
  const { meaning, to } = relative;
  // 次年 of a year that nobody names: the month 0 makes it no day.
  if (setting.year === undefined) return { year: null, to, assumed: [], unknown: meaning !== 0 };
  return { year: setting.year + meaning, to, ...taken(setting) };
}

function numberedYearAt(text: string, at: number): Year | null {
  const number = smallAt(text, at);
  if (number === null || text.charAt(number.to) !== "年") return null;
  const length = number.to - at;
  const to = number.to + (text.charAt(number.to + 1) === "度" ? 2 : 1);
  if (isYear(number.value) && length === 4) return { year: number.value, to, assumed: [] };
  if (length !== 2 || number.value < 10 || !isDated(text, to)) return null;
  return { year: 2000 + number.value, to, assumed: ["cell/short-year"] };
}

/** Whether a month or the end of the year follows. */
function isDated(text: string, at: number): boolean {
  const month = smallAt(text, at);
  return (month !== null && text.charAt(month.to) === "月") || isOneOf("底末", text, at);
}
