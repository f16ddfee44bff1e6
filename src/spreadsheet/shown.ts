import { hundred, multiply, readDecimal, toText } from "../exact/index.js";
import { dayOf, daysBetween, lastDay } from "../text/date.js";
import { numberText } from "./number.js";

/**
 * A number that a cell shows as a percentage, as the text that it shows: a sheet keeps 95% as 0.95. Exact.
 *
 * @example
 * percentText(0.57); // => "57%"
 */
export function percentText(number: number): string {
  const read = readDecimal(numberText(number));
  if (typeof read === "string") throw new RangeError(`${read}: ${number} is no number of a sheet`);
  return `${toText(multiply(read, hundred))}%`;
}

/**
 * A number that a cell shows as a day, as the text `YYYY-MM-DD`: a sheet keeps days as their number since 1900, its day 60
 * being a 29 February that 1900 did not have.
 *
 * @returns the day, its time of day left out, or null before March 1900 and after 2100.
 *
 * @example
 * dateText(44561); // => "2021-12-31"
 */
export function dateText(number: number): string | null {
  const day = Math.floor(number);
  if (!(day >= 61 && day <= 73_415)) return null;
  let year = 1900 + Math.floor((day - 61) / 366);
  while (daysBetween(EPOCH, `${year + 1}-01-01`) <= day) year++;
  let rest = day - daysBetween(EPOCH, `${year}-01-01`);
  for (let month = 1; month <= 12; month++) {
    const days = lastDay(year, month);
    if (rest < days) return dayOf(year, month, rest + 1);
    rest -= days;
  }
  return null;
}

/** The day from which the numbers count once the day too many is passed. */
const EPOCH = "1899-12-30";
