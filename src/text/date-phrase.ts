import type { CodeNaming } from "../message/code.js";
import { isDigit, isOneOf } from "./char.js";
import { type Day, dayOf } from "./date.js";
import { lexicon } from "./lexicon.js";
import { periodAt } from "./named-date.js";
import { openRange } from "./open-range.js";
import { bareMonth, eightDigits, timed } from "./numeric-date.js";
import {
  type DatePhrase,
  type DateSetting,
  ENDING,
  type Every,
  isDayWord,
  MONTH_PART,
  NO_YEAR,
  PART,
  type Period,
  separatorAt,
  smallAt,
  yearPeriod,
} from "./period.js";

/**
 * Reads the date phrase that begins at `at` in a folded text: `2021年12月底前`, `12月31日前`, `2021.12.31`, `1-12月`,
 * `第三季度`, `上半年`, `每年12月底前`, `年底`. Null where none begins.
 */
export function dateAt(text: string, at: number, setting: DateSetting): DatePhrase | null {
  if (!mayBegin(text, at)) return eightDigits(text, at, setting);
  const cycle = EVERY.at(text, at);
  if (cycle?.meaning === "month") return everyMonth(text, at, cycle.to);
  const from = cycle?.to ?? at;
  const first = firstAt(text, from, cycle?.meaning, setting);
  return first === null ? null : phraseOf(text, at, first, cycle?.meaning);
}

function phraseOf(text: string, from: number, first: Period, every: Every | undefined): DatePhrase | null {
  const second = secondAt(text, first);
  const last = timed(text, second ?? first);
  const ending = endingAt(text, last);
  const year = first.level === "year" && second === null;
  // 每年 alone says only how often.
  if (every === "year" && year && ending.word === undefined) return null;
  return {
    from,
    to: ending.to,
    ...daysOf(first, second, last, ending),
    ...(second === null && ending.meaning !== "by" ? beginOf(text, last) : {}),
    ...(every === undefined ? {} : { every }),
    ...(ending.excluded ? { excluded: true } : {}),
    yearOnly: year && every === undefined && ending.meaning !== "by",
    assumed: [...first.assumed, ...(second?.assumed ?? []), ...ending.assumed],
  };
}

/** What a phrase begins with: a period, or the first of a range that borrows the word from the second. */
function firstAt(text: string, at: number, every: Every | undefined, setting: DateSetting): Period | null {
  if (every === "half-year" || every === "quarter") return wholeYear(text, at);
  return openRange(text, at, setting) ?? periodAt(text, at, every === "year" ? NO_YEAR : setting, null, null);
}

/** The second period of a range. */
function secondAt(text: string, first: Period): Period | null {
  const separator = separatorAt(text, first.to);
  if (separator === first.to) return null;
  return periodAt(text, separator, NO_YEAR, first.year, first.start[0]) ?? bareMonth(text, separator, first);
}

/** The words behind a period: 前, 以内, (含当日). */
interface Ending {
  readonly to: number;
  readonly word?: string;
  readonly meaning?: "by" | "during" | "later";
  readonly excluded: boolean;
  readonly assumed: readonly CodeNaming<"text">[];
}

function endingAt(text: string, last: Period): Ending {
  const after = ENDING.at(text, last.to);
  const end = after ?? last;
  const inclusion = dayInclusionAt(text, end.to);
  if (inclusion !== null) return { ...after, ...inclusion, assumed: [] };
  // 12月31日前: the day itself counts, as forms mean it.
  const included = last.level === "day" && (after?.word === "前" || after?.word === "之前");
  return { ...after, to: end.to, excluded: false, assumed: included ? DAY_INCLUDED : [] };
}

/** The first day of a month or another stretch; 6月底 and 年中 name one day of theirs. */
function beginOf(text: string, { level, year, start, to }: Period): { readonly begins?: Day } {
  const begins = level === "day" || isOneOf("底末终初中", text, to - 1) ? null : dayOf(year, ...start);
  return begins === null ? {} : { begins };
}

/** The last day that is meant, and the first of a range. No day where the calendar has none, or the range runs back. */
function daysOf(
  first: Period,
  second: Period | null,
  last: Period,
  { meaning }: Ending,
): { readonly latest: Day | null; readonly earliest?: Day } {
  const latest = meaning === "later" ? null : dayOf(last.year, ...last.end);
  if (second === null) return { latest };
  const earliest = dayOf(first.year, ...first.start);
  if (earliest === null) return { latest: null };
  const ordered = first.year !== last.year || compareDays(first.start, last.end) <= 0;
  return { latest: ordered ? latest : null, earliest };
}

const DIGITS_OF_DATE = /\d{1,4}(?:[年月季]|[-~至到./第]{1,2}\d)/y;

/** Whether the digits at `at` can belong to a date at all: most numbers of a cell cannot. */
function mayBegin(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at))) return true;
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

const EVERY = lexicon<Every>([
  ["year", "每年度 每年"],
  ["half-year", "每半年"],
  ["quarter", "每季度 每个季度 每季"],
  ["month", "每月 每个月"],
]);

function compareDays(left: readonly [number, number], right: readonly [number, number]): number {
  return left[0] === right[0] ? left[1] - right[1] : left[0] - right[0];
}

/** 每月25日前, 每月底: the last of them in the year stands for all. */
function everyMonth(text: string, at: number, from: number): DatePhrase | null {
  const day = smallAt(text, from);
  if (day !== null && isDayWord(text, day.to)) {
    const after = ENDING.at(text, day.to + 1);
    return after === null ? null : monthly(at, after, day.value, after.meaning, DAY_INCLUDED);
  }
  const part = MONTH_PART.at(text, from);
  if (part === null) return null;
  const [, last, open] = part.meaning;
  const after = ENDING.at(text, part.to);
  return monthly(at, after ?? part, last === 0 ? 31 : last, after?.meaning, open ? ["cell/date-word"] : []);
}

function monthly(
  from: number,
  { to }: { readonly to: number },
  day: number,
  meaning: Ending["meaning"],
  assumed: Ending["assumed"],
): DatePhrase {
  const latest = meaning === "later" ? null : dayOf(null, 12, day);
  return { from, to, latest, every: "month", yearOnly: false, assumed };
}

/** 每季度末, 每半年: needs a word that says when. */
function wholeYear(text: string, at: number): Period | null {
  const part = isOneOf("末底", text, at) ? at + 1 : at;
  if (part === at && ENDING.at(text, at) === null) return null;
  return { ...yearPeriod(null, part), ...PART };
}
