import { equal, whole } from "../exact/index.js";
import { type Day, dayOf, lastDay } from "../text/date.js";
import { lexicon } from "../text/lexicon.js";
import { numeralAt } from "../text/numeral.js";
import type { IssueCode } from "../issue/issue.js";
import type { DeadlineTarget } from "./types.js";

/** A day, month, quarter or year as a cell writes it, or a stretch from one to another. */
export interface DatePhrase {
  readonly from: number;
  readonly to: number;
  /** Null where the calendar has no such day, or the words mean no last day (2021年6月后). */
  readonly latest: Day | null;
  readonly earliest?: Day;
  readonly every?: NonNullable<DeadlineTarget["every"]>;
  /** A year that only says when: 2021年, 当年, without 底, 前 or the like. */
  readonly yearOnly: boolean;
  /** What was assumed, by code. */
  readonly assumed: readonly IssueCode[];
}

/** What is known beside the text: the year of the form, and whether the unit cell says that numbers are no dates. */
export interface DateSetting {
  readonly year: number | undefined;
  readonly unit: string | null;
}

/** A stretch of the calendar; months and days from 1, the year null where none is named. */
interface Period {
  readonly to: number;
  readonly year: number | null;
  readonly start: readonly [month: number, day: number];
  readonly end: readonly [month: number, day: number];
  readonly level: "year" | "part" | "month" | "day";
  readonly assumed: readonly IssueCode[];
}

/**
 * Reads the date phrase that begins at `at` in a folded text: `2021年12月底前`, `12月31日前`, `2021.12.31`, `1-12月`,
 * `第三季度`, `上半年`, `每年12月底前`, `年底`. Null where none begins.
 */
export function dateAt(text: string, at: number, setting: DateSetting): DatePhrase | null {
  if (!mayBegin(text, at)) return eightDigits(text, at, setting);
  const cycle = EVERY.at(text, at);
  const every = cycle?.meaning;
  let from = cycle?.to ?? at;
  if (every === "month") return everyMonth(text, at, from);
  const first =
    every === undefined || every === "year"
      ? (openRange(text, from, setting) ?? periodAt(text, from, every === "year" ? NO_YEAR : setting, null, null))
      : wholeYear(text, from);
  if (first === null) return null;
  from = first.to;
  const separator = separatorAt(text, from);
  const second =
    separator > from
      ? (periodAt(text, separator, { year: undefined, unit: null }, first.year, first.start[0]) ??
        bareMonth(text, separator, first))
      : null;
  const last = second ?? first;
  const after = ENDING.at(text, last.to);
  if (every !== undefined && first.level === "year" && after === null && second === null && every === "year")
    return null;
  const to = after?.to ?? last.to;
  const day = after?.meaning === "later" ? null : dayOf(last.year, ...last.end);
  const begins = dayOf(first.year, ...first.start);
  const ordered = second === null || first.year !== last.year || compareDays(first.start, last.end) <= 0;
  return {
    from: at,
    to,
    latest: ordered && (second === null || begins !== null) ? day : null,
    ...(second !== null && begins !== null ? { earliest: begins } : {}),
    ...(every === undefined ? {} : { every }),
    yearOnly: first.level === "year" && second === null && after?.meaning !== "by" && every === undefined,
    assumed: [...first.assumed, ...(second?.assumed ?? []), ...(before(text, last, after?.word) ? DAY_INCLUDED : [])],
  };
}

const DIGITS_OF_DATE = /\d{1,4}(?:[年月季]|[-~至到./第]{1,2}\d)/y;

/** Whether the digits at `at` can belong to a date at all: most numbers of a cell cannot. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 48 || code > 57) return true;
  DIGITS_OF_DATE.lastIndex = at;
  return DIGITS_OF_DATE.test(text);
}

const NO_YEAR: DateSetting = { year: undefined, unit: null };
const DAY_INCLUDED: readonly IssueCode[] = ["cell/day-included"];

const EVERY = lexicon<NonNullable<DeadlineTarget["every"]>>([
  ["year", "每年度 每年"],
  ["half-year", "每半年"],
  ["quarter", "每季度 每个季度 每季"],
  ["month", "每月 每个月"],
]);

const ENDING = lexicon<"by" | "during" | "later">([
  ["by", "前 之前 以前 底前 底之前 底以前 末前 止 为止 截止 底止"],
  ["during", "内 以内 之内 期间 底内"],
  ["later", "后 之后 以后 起 开始 开工 启动"],
]);

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
const MONTH_PART = lexicon<readonly [number, number, boolean]>([
  [[1, 10, false], "上旬"],
  [[11, 20, false], "中旬"],
  [[21, 0, false], "下旬"],
  [[1, 10, true], "初"],
  [[1, 15, true], "中"],
  [[1, 0, false], "底 末"],
]);

function compareDays(left: readonly [number, number], right: readonly [number, number]): number {
  return left[0] === right[0] ? left[1] - right[1] : left[0] - right[0];
}

/** 12月31日前: the day itself counts, as forms mean it. */
function before(text: string, last: Period, word: string | undefined): boolean {
  return last.level === "day" && (word === "前" || word === "之前") && text.length >= last.to;
}

/** A stretch of the calendar: with a year, its own or the one before it in a range, or without. */
function periodAt(
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

const PART = { level: "part" } as const;

function taken(setting: DateSetting): { readonly assumed: readonly IssueCode[] } {
  return { assumed: setting.year === undefined ? [] : ["cell/year-taken"] };
}

function yearPeriod(year: number | null, to: number): Period {
  return { to, year, start: [1, 1], end: [12, 31], level: "year", assumed: [] };
}

/** What stands after the year, or by itself: a half, a quarter, a month with or without a day. */
function partAt(text: string, at: number, year: number | null, month: number | null, named: boolean): Period | null {
  const half = YEAR_PART.at(text, at);
  if (half !== null && (named || half.word.length > 1) && !(half.word === "中" && text.charAt(half.to) === "旬")) {
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

function monthAt(text: string, month: number, at: number, year: number | null): Period {
  const from = text.charAt(at) === "份" ? at + 1 : at;
  const day = smallAt(text, from);
  if (day !== null && isDayWord(text, day.to)) return dayPeriod(year, month, day.value, day.to + 1);
  const part = MONTH_PART.at(text, from);
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

function dayPeriod(year: number | null, month: number, day: number, to: number): Period {
  return { to, year, start: [month, day], end: [month, day], level: "day", assumed: [] };
}

function isDayWord(text: string, at: number): boolean {
  return text.charAt(at) === "日" || text.charAt(at) === "号";
}

interface Year {
  readonly year: number | null;
  readonly to: number;
  readonly assumed: readonly IssueCode[];
  readonly unknown?: boolean;
}

/** 2021年, 二〇二一年度, 21年 before a month, 当年, 次年. */
function yearAt(text: string, at: number, setting: DateSetting): Year | null {
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
function smallAt(text: string, at: number): { readonly value: number; readonly to: number } | null {
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

const NUMERIC = /(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?(?!\d)/y;

/** 2021-12-31, 2021.12.31, 2021/12, 2021.12月: the last two only where they cannot be numbers. */
function numericAt(text: string, at: number, setting: DateSetting): Period | null {
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
  if (setting.unit !== null || !closed || m.length < 2 || year < 2000 || year >= 2040) return null;
  return { ...monthAt(text, month, end, year), to: end, assumed: ["cell/date-or-number"] };
}

/** 20211231, standing alone where the unit cell names no unit. */
function eightDigits(text: string, at: number, setting: DateSetting): DatePhrase | null {
  if (at !== 0 || text.length !== 8 || setting.unit !== null || !/^20[0-3]\d{5}$/.test(text)) return null;
  const latest = dayOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  if (latest === null) return null;
  return { from: 0, to: 8, latest, yearOnly: false, assumed: ["cell/date-or-number"] };
}

/** 1-12月, 2021年1-12月, 2019-2021年, 1-3季度: the first part borrows the word from the second. */
function openRange(text: string, at: number, setting: DateSetting): Period | null {
  const year = yearAt(text, at, setting);
  const from = year?.to ?? at;
  const ordinal = text.charAt(from) === "第" ? from + 1 : from;
  const first = smallAt(text, ordinal);
  if (first === null) return null;
  const separator = separatorAt(text, first.to);
  if (separator === first.to) return null;
  const next = smallAt(text, text.charAt(separator) === "第" ? separator + 1 : separator);
  if (next === null) return null;
  const inYear = year === null ? (setting.year ?? null) : year.year;
  const assumed = year?.assumed ?? taken(setting).assumed;
  const word = text.charAt(next.to);
  if (word === "年" && year === null && isYear(first.value) && isYear(next.value))
    return yearPeriod(first.value, first.to);
  if (word === "月" && isMonth(first.value) && isMonth(next.value)) {
    return { to: first.to, year: inYear, start: [first.value, 1], end: [first.value, 1], level: "month", assumed };
  }
  if (word === "季" && first.value >= 1 && first.value < next.value && next.value <= 4) {
    const month = first.value * 3 - 2;
    return { to: first.to, year: inYear, start: [month, 1], end: [month, 1], level: "part", assumed };
  }
  return null;
}

function isYear(value: number): boolean {
  return value >= 1900 && value < 2200;
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

/** The second part of 2021.01-12. */
function bareMonth(text: string, at: number, first: Period): Period | null {
  const number = smallAt(text, at);
  if (number === null || first.level !== "month" || !first.assumed.includes("cell/date-or-number")) return null;
  return isMonth(number.value) && number.to === text.length ? monthAt(text, number.value, number.to, first.year) : null;
}

function separatorAt(text: string, at: number): number {
  let to = at;
  while ("-~至到".includes(text.charAt(to) || "x") && to - at < 2) to++;
  return to;
}

/** 每月25日前, 每月底: the last of them in the year stands for all. */
function everyMonth(text: string, at: number, from: number): DatePhrase | null {
  const day = smallAt(text, from);
  const dated = day !== null && isDayWord(text, day.to) ? day : null;
  const part = dated === null ? MONTH_PART.at(text, from) : null;
  const end = dated === null ? part?.to : dated.to + 1;
  if (end === undefined) return null;
  const date = dated?.value ?? (part?.meaning[1] === 0 ? 31 : (part?.meaning[1] ?? 31));
  const after = ENDING.at(text, end);
  if (dated !== null && after === null) return null;
  return {
    from: at,
    to: after?.to ?? end,
    latest: after?.meaning === "later" ? null : dayOf(null, 12, date),
    every: "month",
    yearOnly: false,
    assumed: part?.meaning[2] === true ? ["cell/date-word"] : dated === null ? [] : DAY_INCLUDED,
  };
}

/** 每季度末, 每半年: needs a word that says when. */
function wholeYear(text: string, at: number): Period | null {
  const part = "末底".includes(text.charAt(at) || "x") ? at + 1 : at;
  if (part === at && ENDING.at(text, at) === null) return null;
  return { ...yearPeriod(null, part), ...PART };
}
