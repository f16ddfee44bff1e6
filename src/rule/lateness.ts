import { add, type Exact, fraction, whole } from "../exact/index.js";
import { type Day, dayOf, daysBetween, lastDay, monthsBetween, partsOf } from "../text/date.js";

/** How a begun month or year counts. */
export type Begun = "whole-only" | "started" | "prorate";

/**
 * How many months or years a day lies after another: whole ones, begun ones too, or whole ones and the days over the days
 * of the begun one. A month ends on the day of the same number, else on its last day.
 *
 * @example
 * toText(lateness("2023-06-30", "2023-07-10", "months", "started")) // => "1"
 * toText(lateness("2023-06-30", "2023-07-10", "months", "prorate")) // => "1/3"
 */
export function lateness(from: Day, to: Day, unit: "months" | "years", partial: Begun): Exact {
  const each = unit === "months" ? 1 : 12;
  const count = Math.floor(monthsBetween(from, to) / each);
  const end = monthsAfter(from, count * each);
  const over = daysBetween(end, to);
  if (partial === "whole-only" || over === 0) return whole(count);
  if (partial === "started") return whole(count + 1);
  return add(whole(count), fraction(over, daysBetween(end, monthsAfter(from, (count + 1) * each))));
}

function monthsAfter(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const at = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(at / 12), (at % 12) + 1];
  return dayOf(inYear, inMonth, Math.min(date, lastDay(inYear, inMonth))) ?? day;
}
