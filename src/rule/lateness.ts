import { type Exact, whole, zero } from "../exact/index.js";
import { daysBetween, monthsBetween, yearsBetween } from "../text/date.js";
import { sameCalendar } from "./measure.js";
import type { Account, Given } from "./scoring.js";
import type { Day } from "./yardstick.js";

/** How late something was done, in whole days, months or years, a started one not counted. */
export interface Lateness {
  readonly met: boolean;
  readonly size: Exact;
  readonly formula: string;
}

const COUNT: Readonly<Record<string, (from: string, to: string) => number>> = {
  天: daysBetween,
  日: daysBetween,
  月: monthsBetween,
  个月: monthsBetween,
  年: yearsBetween,
};

/** Counts the days (天, the default), months (月) or years (年) after a deadline; 0 where it was kept. */
export function daysLate(target: Day, unit: string | undefined, given: Given, account: Account): Lateness | null {
  const actual = given.actual;
  if (actual === null) return account.refuse("actual/missing", {}, "/actual");
  if (actual.kind === "qualitative" && actual.tier === "met") {
    account.remark("info", "actual/done-without-date", {}, "/actual");
    return { met: true, size: zero, formula: "0" };
  }
  if (actual.kind !== "date") {
    const text = actual.kind === "quantity" ? actual.value + (actual.unit ?? "") : actual.text;
    return account.refuse("actual/not-comparable", { actual: text.slice(0, 40) }, "/actual");
  }
  if (target.latest === null) return account.refuse("target/year-needed", {}, "/target");
  const count = COUNT[unit ?? "天"];
  if (count === undefined) return account.refuse("rule/step-unit", { step: unit ?? "", unit: "天" }, "/rule");
  const day = sameCalendar(actual.date, target.latest);
  if (target.inclusive ? day <= target.latest : day < target.latest) return { met: true, size: zero, formula: "0" };
  return { met: false, size: whole(count(target.latest, day)), formula: `${target.latest} → ${day}` };
}
