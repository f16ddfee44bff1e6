import { whole, zero } from "../exact/index.js";
import { sameCalendar } from "../rule/measure.js";
import type { Day } from "../rule/yardstick.js";
import { daysBetween, monthsBetween, yearsBetween } from "../text/date.js";
import { daySerial, isPlainDay } from "./days.js";
import type { Scope } from "./scope.js";
import { constant, held, NOTHING_FITS, type Term } from "./term.js";
import { choose, says } from "./test.js";

/** How a span of time is counted: the formula over the two cells, and the engine's own count. */
interface Count {
  readonly label: string;
  readonly text: (from: string, to: string) => string;
  readonly between: (from: string, to: string) => number;
}

/** How late something was done, in whole days, months or years; null where there is no formula for it. */
export function lateness(target: Day, stepUnit: string | undefined, scope: Scope): Term | null {
  const { actual } = scope.given;
  const none = constant(zero);
  if (actual?.kind === "qualitative") {
    const cell = scope.ledger.words("完成情况", "达成", `原文：${actual.text.slice(0, 60)}`);
    return choose(says(cell, "达成", actual.tier === "met"), none, NOTHING_FITS);
  }
  const count = COUNTS[stepUnit ?? "天"];
  if (actual?.kind !== "date" || target.latest === null || count === undefined) return null;
  const day = sameCalendar(actual.date, target.latest);
  if (!isPlainDay(day) || !isPlainDay(target.latest)) return null;
  const from = scope.ledger.day("完成期限", target.latest);
  const to = scope.ledger.day("完成日期", day);
  const late = daySerial(day) > daySerial(target.latest);
  const value = late ? whole(count.between(target.latest, day)) : zero;
  return scope.ledger.step(count.label, held(`IF(${to}<=${from},0,${count.text(from, to)})`, value));
}

/** Whole months: a started one does not count, and the last day of a month is the last of every month. */
const months = (from: string, to: string): string =>
  `(YEAR(${to})-YEAR(${from}))*12+MONTH(${to})-MONTH(${from})-IF(DAY(${to})<MIN(DAY(${from}),DAY(EOMONTH(${to},0))),1,0)`;

const DAYS: Count = { label: "迟延天数", text: (from, to) => `${to}-${from}`, between: daysBetween };
const MONTHS: Count = { label: "迟延整月数", text: months, between: monthsBetween };
const YEARS: Count = {
  label: "迟延整年数",
  text: (from, to) => `INT((${months(from, to)})/12)`,
  between: yearsBetween,
};

const COUNTS: Readonly<Record<string, Count>> = { 天: DAYS, 日: DAYS, 月: MONTHS, 个月: MONTHS, 年: YEARS };
