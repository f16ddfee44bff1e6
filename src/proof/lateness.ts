import { add, divide, one, toText, whole } from "../exact/index.js";
import { type Day, daysBetween, dayOf, lastDay, monthsBetween, partsOf } from "../text/date.js";

/** How a begun month or year counts. */
export type Begun = "whole-only" | "started" | "prorate";

/**
 * How many months, or years, a day lies after another: whole ones, begun ones too, or the exact part; 0 where it does not.
 *
 * A month ends on the same day number, else on the month's last day; of a begun one the days count over all its days.
 */
export function lateness(latest: Day, day: Day, months: 1 | 12, begun: Begun): string {
  if (daysBetween(latest, day) <= 0) return "0";
  const count = Math.floor(monthsBetween(latest, day) / months);
  const start = later(latest, count * months);
  const days = daysBetween(start, day);
  if (begun === "whole-only" || days === 0) return String(count);
  const part =
    begun === "started" ? one : divide(whole(days), whole(daysBetween(start, later(latest, (count + 1) * months))));
  return toText(add(whole(count), part));
}

/** The day so many months later. */
function later(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const all = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(all / 12), (all % 12) + 1];
  return dayOf(y, m, Math.min(date, lastDay(y, m))) ?? day;
}
