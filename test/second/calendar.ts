import { Fraction } from "./fraction.js";
import type { Day } from "./model.js";

function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The days since the first of March of the year 0. */
function count([year, month, day]: Day): number {
  const marched = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(marched / 4) - Math.floor(marched / 100) + Math.floor(marched / 400);
  return marched * 365 + leaps + Math.floor((months * 153 + 2) / 5) + day - 1;
}

/** The same day number some months on, else that month's last day. */
export function monthsOn([year, month, day]: Day, months: number): Day {
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return [y, m, Math.min(day, lengthOf(y, m))];
}

export function daysBetween(from: Day, to: Day): number {
  return count(to) - count(from);
}

/** How late in periods of some months, as `partial` counts the begun one. */
export function periodsLate(from: Day, to: Day, months: number, partial: string): Fraction {
  let whole = 0;
  while (daysBetween(monthsOn(from, (whole + 1) * months), to) >= 0) whole += 1;
  const start = monthsOn(from, whole * months);
  const rest = daysBetween(start, to);
  if (partial === "started") return new Fraction(BigInt(whole + (rest > 0 ? 1 : 0)));
  if (partial !== "prorate") return new Fraction(BigInt(whole));
  const length = daysBetween(start, monthsOn(from, (whole + 1) * months));
  return new Fraction(BigInt(whole)).plus(new Fraction(BigInt(rest), BigInt(length)));
}
