import { yearAt } from "./named-date.js";
import {
  type DateSetting,
  isMonth,
  isYear,
  type Period,
  separatorAt,
  type Small,
  smallAt,
  taken,
  yearPeriod,
} from "./period.js";

/** 1-12月, 2021年1-12月, 2019-2021年, 1-3季度: the first part borrows the word from the second. */
export function openRange(text: string, at: number, setting: DateSetting): Period | null {
  const year = yearAt(text, at, setting);
  const first = ordinalAt(text, year?.to ?? at);
  if (first === null) return null;
  const separator = separatorAt(text, first.to);
  const next = separator === first.to ? null : ordinalAt(text, separator);
  if (next === null) return null;
  const word = text.charAt(next.to);
  if (word === "年")
    return year === null && isYear(first.value) && isYear(next.value) ? yearPeriod(first.value, first.to) : null;
  const month = firstMonth(word, first.value, next.value);
  if (month === 0) return null;
  return {
    to: first.to,
    year: year === null ? (setting.year ?? null) : year.year,
    start: [month, 1],
    end: [month, 1],
    level: word === "月" ? "month" : "part",
    assumed: (year ?? taken(setting)).assumed,
  };
}

/** The month that a range of months or quarters begins with; 0 where there is no such range. */
function firstMonth(word: string, first: number, next: number): number {
  if (word === "月") return isMonth(first) && isMonth(next) ? first : 0;
  return word === "季" && first >= 1 && first < next && next <= 4 ? first * 3 - 2 : 0;
}

/** 3, 第3. */
function ordinalAt(text: string, at: number): Small | null {
  return smallAt(text, text.charAt(at) === "第" ? at + 1 : at);
}
