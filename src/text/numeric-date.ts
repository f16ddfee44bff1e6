import { dayOf, neighbourOf, partsOf } from "./date.js";
import {
  type DatePhrase,
  type DateSetting,
  dayPeriod,
  ENDING,
  isMonth,
  isYear,
  monthAt,
  type Period,
  separatorAt,
  smallAt,
} from "./period.js";

const NUMERIC = /(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?(?!\d)/y;

/** 2021-12-31, 2021.12.31, 2021/12, 2021.12月: the last two only where they cannot be numbers. */
export function numericAt(text: string, at: number, setting: DateSetting): Period | null {
  if (text.charCodeAt(at) < 49 || text.charCodeAt(at) > 50) return null;
  NUMERIC.lastIndex = at;
  const match = NUMERIC.exec(text);
  if (match === null) return null;
  const [all, y = "", sign = "", m = "", d] = match;
  const [year, month, end] = [Number(y), Number(m), at + all.length];
  if (!isYear(year)) return null;
  if (d !== undefined) return text.charAt(end) === sign ? null : dayPeriod(year, month, Number(d), dayEnd(text, end));
  if (!isMonth(month)) return null;
  if (text.charAt(end) === "月") return monthAt(text, month, end + 1, year);
  const written = m.length === 2 || isStretch(text, at, end);
  return written && isNoNumber(text, end, year, setting)
    ? { ...monthAt(text, month, end, year), to: end, assumed: ["cell/date-or-number"] }
    : null;
}

/** Whether 2021.12 can be a month here: the unit cell says nothing else, and nothing follows that would. */
function isNoNumber(text: string, end: number, year: number, { unit }: DateSetting): boolean {
  return unit === null && year >= 2000 && year < 2040 && isClosed(text, end);
}

/** Behind 2021-12-31 a 日 says nothing more. */
function dayEnd(text: string, at: number): number {
  return text.charAt(at) === "日" ? at + 1 : at;
}

/** Whether nothing follows that would make another thing of a year and a month. */
function isClosed(text: string, end: number): boolean {
  return end === text.length || ENDING.at(text, end) !== null || separatorAt(text, end) > end;
}

const TIME =
  /[ T]?(?:凌晨|上午|下午|晚上?)?(\d{1,2})(?::\d{2}(?::\d{2}(?:\.\d{1,9})?)?|[时点](?:\d{1,2}分(?:\d{1,2}秒)?|整|半)?)(Z|[+-]\d{2}:?\d{2})?/y;

/**
 * A day with its time, as databases write it: the day of Beijing. A time without a zone is Beijing's own; what is told in
 * another zone (2021-12-31T16:00:00Z) may lie on the next or the last day there.
 */
export function timed(text: string, period: Period): Period {
  TIME.lastIndex = period.to;
  const match = TIME.exec(text);
  const [all = "", hour = "", zone] = match ?? [];
  if (all === "" || period.level !== "day" || Number(hour) > 24) return period;
  const to = period.to + all.length;
  const day = period.year === null || zone === undefined ? null : dayOf(period.year, ...period.end);
  if (day === null) return { ...period, to };
  const { year, month, date } = partsOf(neighbourOf(day, daysOn(all, Number(hour), zone ?? "Z")));
  return { ...dayPeriod(year, month, date, to), assumed: period.assumed };
}

const BEIJING = 8 * 60;

/** How many days later than written it is in Beijing: -1, 0 or 1. */
function daysOn(time: string, hour: number, zone: string): number {
  const minutes = Number(/[:时点](\d{1,2})/.exec(time)?.[1] ?? 0);
  const east =
    zone === "Z" ? 0 : Number(`${zone.charAt(0)}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  return Math.floor((hour * 60 + minutes - east + BEIJING) / (24 * 60));
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

/** The second part of 2021.01-12. */
export function bareMonth(text: string, at: number, first: Period): Period | null {
  const number = smallAt(text, at);
  if (number === null || first.level !== "month" || !first.assumed.includes("cell/date-or-number")) return null;
  return isMonth(number.value) && number.to === text.length ? monthAt(text, number.value, number.to, first.year) : null;
}
