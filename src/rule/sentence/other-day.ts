import { dateAt } from "../../text/date-phrase.js";
import { daysBetween } from "../../text/date.js";
import { NO_YEAR } from "../../text/period.js";
import type { Facts } from "./facts.js";
import type { Reading } from "./refusal.js";
import type { Stretch } from "./tokens.js";

/**
 * 6月30日前完成得满分 beside 2023年12月31日前: the day that has to be kept is another one than the target's, by which it would be
 * scored. Null where every day that the sentence names is the target's own, or where that names none.
 */
export function otherDayIn({ grades, deductions, ratios, rest }: Facts, { target, source }: Reading): Stretch | null {
  if (target?.kind !== "deadline") return null;
  const conditions = [
    ...grades.map(({ condition }) => condition),
    ...deductions.map(({ lead }) => lead),
    ...ratios.map(({ condition }) => condition),
    ...rest,
  ];
  const { latest } = target;
  return conditions.find((each) => daysIn(source.text, each).some((day) => daysBetween(day, latest) !== 0)) ?? null;
}

/** The last days that words name. What comes again (每月10日前) is one of many, a year alone only says when. */
function daysIn(text: string, { from, to }: Stretch): readonly string[] {
  const days: string[] = [];
  for (let at = from; at < to; at++) {
    const found = dateAt(text, at, NO_YEAR);
    if (found === null) continue;
    const { latest, every, yearOnly } = found;
    if (latest !== null && every === undefined && !yearOnly) days.push(latest);
    at = Math.max(at, found.to - 1);
  }
  return days;
}
