import { type Day, dayOf } from "../text/date.js";
import { lexicon } from "../text/lexicon.js";
import type { CodeNaming } from "../message/index.js";
import type { DeadlineTarget } from "./types.js";
import { bareMonth, ENDING, eightDigits, isMonth, separatorAt } from "./numeric-date.js";
import {
  type DateSetting,
  isDayWord,
  MONTH_PART,
  NO_YEAR,
  PART,
  type Period,
  periodAt,
  smallAt,
  taken,
  yearAt,
  yearPeriod,
} from "./period.js";

/** A day, month, quarter or year as a cell writes it, or a stretch from one to another. */
export interface DatePhrase {
  readonly from: number;
  readonly to: number;
  /** Null where the calendar has no such day, or the words mean no last day (2021年6月后). */
  readonly latest: Day | null;
  readonly earliest?: Day;
  readonly every?: NonNullable<DeadlineTarget["every"]>;
  /** (不含), (不含当日): the last day itself is too late. */
  readonly excluded?: boolean;
  /** A year that only says when: 2021年, 当年, without 底, 前 or the like. */
  readonly yearOnly: boolean;
  /** What was assumed, by code. */
  readonly assumed: readonly CodeNaming<"text">[];
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
  const inclusion = dayInclusionAt(text, after?.to ?? last.to);
  const to = inclusion?.to ?? after?.to ?? last.to;
  const day = after?.meaning === "later" ? null : dayOf(last.year, ...last.end);
  const begins = dayOf(first.year, ...first.start);
  const ordered = second === null || first.year !== last.year || compareDays(first.start, last.end) <= 0;
  return {
    from: at,
    to,
    latest: ordered && (second === null || begins !== null) ? day : null,
    ...(second !== null && begins !== null ? { earliest: begins } : {}),
    ...(every === undefined ? {} : { every }),
    ...(inclusion?.excluded === true ? { excluded: true } : {}),
    yearOnly: first.level === "year" && second === null && after?.meaning !== "by" && every === undefined,
    assumed: [
      ...first.assumed,
      ...(second?.assumed ?? []),
      ...(inclusion === null && before(text, last, after?.word) ? DAY_INCLUDED : []),
    ],
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

const DAY_INCLUSION = /\((不)?包?含(?:[当本该][日天]|本数|(?:\d{1,2}月)?\d{1,2}[日号])?\)/y;

function dayInclusionAt(text: string, at: number): { readonly excluded: boolean; readonly to: number } | null {
  DAY_INCLUSION.lastIndex = at;
  const match = DAY_INCLUSION.exec(text);
  return match === null ? null : { excluded: match[1] !== undefined, to: at + match[0].length };
}

const DAY_INCLUDED: readonly CodeNaming<"text">[] = ["cell/day-included"];

const EVERY = lexicon<NonNullable<DeadlineTarget["every"]>>([
  ["year", "每年度 每年"],
  ["half-year", "每半年"],
  ["quarter", "每季度 每个季度 每季"],
  ["month", "每月 每个月"],
]);

function compareDays(left: readonly [number, number], right: readonly [number, number]): number {
  return left[0] === right[0] ? left[1] - right[1] : left[0] - right[0];
}

/** 12月31日前: the day itself counts, as forms mean it. */
function before(text: string, last: Period, word: string | undefined): boolean {
  return last.level === "day" && (word === "前" || word === "之前") && text.length >= last.to;
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
