/** A day, `YYYY-MM-DD`, or `--MM-DD` where no year is known. */
export type Day = string;

/**
 * Whether a year has a 29 February.
 *
 * @example
 * isLeapYear(2000) // => true
 * isLeapYear(1900) // => false
 */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The last day of a month; of February without a year the 29th, so that it lies at the end in every year. */
export function lastDay(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * A day of the calendar in writing; null where the calendar has no such day.
 *
 * @example
 * dayOf(2021, 12, 31) // => "2021-12-31"
 * dayOf(null, 6, 30) // => "--06-30"
 * dayOf(2021, 2, 29) // => null
 */
export function dayOf(year: number | null, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  return `${year === null ? "-" : padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/**
 * A day without a year as a day of the year given; one with a year stays as it is.
 *
 * 29 February becomes the 28th in a year that has none.
 *
 * @example
 * inYear("--02-29", 2021) // => "2021-02-28"
 */
export function inYear(day: Day, year: number): Day {
  if (!day.startsWith("--")) return day;
  const { month, date } = partsOf(day);
  return dayOf(year, month, Math.min(date, lastDay(year, month))) ?? day;
}

/**
 * How many days the second day lies after the first; negative where it lies before.
 *
 * Days without a year are counted in the year of the other, and in an ordinary year where neither names one.
 *
 * @example
 * daysBetween("2021-12-31", "2022-01-03") // => 3
 */
export function daysBetween(from: Day, to: Day): number {
  const [first, second] = together(from, to);
  return dayNumber(second) - dayNumber(first);
}

/** The number of a day with a year, counted from 1970-01-01. */
export function dayNumberOf(day: Day): number {
  return dayNumber(day) - EPOCH;
}

/**
 * The day before, the day itself or the day after.
 *
 * @example
 * neighbourOf("2021-12-31", 1) // => "2022-01-01"
 */
export function neighbourOf(day: Day, by: number): Day {
  const { year, month, date } = partsOf(day);
  const [before, after] = [month === 1 ? 12 : month - 1, month === 12 ? 1 : month + 1];
  const beforeYear = month === 1 ? year - 1 : year;
  if (date + by < 1) return dayOf(beforeYear, before, lastDay(beforeYear, before)) ?? day;
  return dayOf(year, month, date + by) ?? dayOf(month === 12 ? year + 1 : year, after, 1) ?? day;
}

/**
 * How many whole months the second day lies after the first, a started one not counted. From the last day of a month
 * to the last day of another is whole months.
 *
 * @example
 * monthsBetween("2021-12-31", "2022-02-28") // => 2
 * monthsBetween("2021-12-15", "2022-02-14") // => 1
 */
export function monthsBetween(from: Day, to: Day): number {
  const [first, second] = together(from, to);
  if (dayNumber(second) < dayNumber(first)) return 0 - monthsBetween(second, first);
  const a = partsOf(first);
  const b = partsOf(second);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  const reached = b.date >= Math.min(a.date, lastDay(b.year, b.month));
  return reached ? months : months - 1;
}

/** How many whole years the second day lies after the first, a started one not counted. */
export function yearsBetween(from: Day, to: Day): number {
  const months = monthsBetween(from, to);
  return months < 0 ? 0 - Math.floor(-months / 12) : Math.floor(months / 12);
}

/** The parts of a written day; the year is 0 where it names none. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const bare = day.startsWith("--");
  return {
    year: bare ? 0 : Number(day.slice(0, 4)),
    month: Number(day.slice(bare ? 2 : 5, bare ? 4 : 7)),
    date: Number(day.slice(-2)),
  };
}

const ORDINARY_YEAR = 2001;

function together(from: Day, to: Day): readonly [Day, Day] {
  const named = [from, to].find((day) => !day.startsWith("--"));
  const year = named === undefined ? ORDINARY_YEAR : partsOf(named).year;
  return [inYear(from, year), inYear(to, year)];
}

/** Days since the first of March of the year 0: months are counted from March, so that the leap day comes last. */
function dayNumber(day: Day): number {
  const { year, month, date } = partsOf(day);
  const shifted = (month + 9) % 12;
  const y = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((shifted * 306 + 5) / 10) + date;
}

const EPOCH = /* @__PURE__ */ dayNumber("1970-01-01");

function padded(value: number, length: number): string {
  let text = String(value);
  while (text.length < length) text = "0" + text;
  return text;
}
