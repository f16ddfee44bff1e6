import { equal, whole } from "../exact/index.js";
import type { CodeNaming } from "../message/code.js";
import { isDigit, isOneOf } from "./char.js";
import { type Day, lastDay } from "./date.js";
import { type Lexicon, lexicon } from "./lexicon.js";
import { numeralAt } from "./numeral.js";

/** What is known beside the text: the year of the form, and whether the unit cell says that numbers are no dates. */
export interface DateSetting {
  readonly year: number | undefined;
  readonly unit: string | null;
}

/** How often something comes again. */
export type Every = "year" | "half-year" | "quarter" | "month";

/** A day, month, quarter or year as a cell writes it, or a stretch from one to another. */
export interface DatePhrase {
  readonly from: number;
  readonly to: number;
  /** Null where the calendar has no such day, or the words mean no last day (2021年6月后). */
  readonly latest: Day | null;
  readonly earliest?: Day;
  /** The first day of the month or other stretch that is told as a whole: 2021年6月, but not 6月底 or 6月前. */
  readonly begins?: Day;
  readonly every?: Every;
  /** (不含), (不含当日): the last day itself is too late. */
  readonly excluded?: boolean;
  /** A year that only says when: 2021年, 当年, without 底, 前 or the like. */
  readonly yearOnly: boolean;
  /** What was assumed, by code. */
  readonly assumed: readonly CodeNaming<"text">[];
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

export const ENDING: Lexicon<"by" | "during" | "later"> = lexicon<"by" | "during" | "later">([
  ["by", "前 之前 以前 底前 底之前 底以前 末前 止 为止 截止 底止"],
  ["during", "内 以内 之内 期间 底内"],
  ["later", "后 之后 以后 起 开始"],
]);

export const NO_YEAR: DateSetting = { year: undefined, unit: null };

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

export const PART = { level: "part" } as const;

export function taken(setting: DateSetting): { readonly assumed: readonly CodeNaming<"text">[] } {
  return { assumed: setting.year === undefined ? [] : ["cell/year-taken"] };
}

export function yearPeriod(year: number | null, to: number): Period {
  return { to, year, start: [1, 1], end: [12, 31], level: "year", assumed: [] };
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
export function endsWord(text: string, found: { readonly word: string; readonly to: number }): boolean {
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

/** A whole number of at most four digits, Arabic or Chinese. */
export function smallAt(text: string, at: number): Small | null {
  let to = at;
  let value = 0;
  for (; to - at < 5; to++) {
    const code = text.charCodeAt(to);
    if (!isDigit(code)) break;
    value = value * 10 + code - 48;
  }
  if (to === at) return hanSmallAt(text, at);
  return to - at > 4 ? null : { value, to };
}

/** A small whole number, and where it ends. */
export interface Small {
  readonly value: number;
  readonly to: number;
}

/** 一 to 三十一 as days and months are counted, and years: 二〇二一. */
function hanSmallAt(text: string, at: number): Small | null {
  if (!isOneOf("一二三四五六七八九十", text, at)) return null;
  const numeral = numeralAt(text, at);
  if (numeral === null || numeral.value === null || numeral.to - at > 4) return null;
  const { value, to } = numeral;
  for (let day = 1; day <= 31; day++) if (equal(value, whole(day))) return { value: day, to };
  return value.d === 1 && isYear(value.n) ? { value: value.n, to } : null;
}

/** Whether a number may be a year of our time. */
export function isYear(value: number): boolean {
  return value >= 1900 && value < 2200;
}

export function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

export function separatorAt(text: string, at: number): number {
  let to = at;
  while (isOneOf("-~至到", text, to) && to - at < 2) to++;
  return to;
}
