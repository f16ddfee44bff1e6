import { beginningOf } from "../../cell/stretch.js";
import type { Actual, CellOptions, DeadlineTarget, Target } from "../../cell/types.js";
import type { Unsaid } from "../../message/types.js";
import { issue } from "../../message/unsaid.js";
import type { Line } from "../../rule/yardstick.js";
import { dayOfMonth } from "../day-of-month.js";
import { certain } from "../../shape/certain.js";

/** What is looked at of an indicator. */
interface Dated {
  readonly line: Line | null;
  readonly target: Target | null;
  readonly targetText: string | null;
  readonly cell: CellOptions;
}

/**
 * Why a day in the actual cell does not tell whether a deadline was kept: 2023年3月28日 beside 每月25日前 may be of March or of
 * April, and 2023年6月 beside 2023年6月15日前 before or after it. Null where it tells.
 */
export function dayDoubt(plan: Dated, text: string, actual: Actual, notes: readonly Unsaid[]): Unsaid | null {
  const { target, targetText, line } = plan;
  const latest = line?.numbers[0]?.text;
  if (target?.kind !== "deadline" || actual.kind !== "date" || latest === undefined) return null;
  if (dayOfMonth(line, target, text) !== null) return null;
  const said = { text, date: actual.date, latest };
  return target.every === undefined || target.every === "year"
    ? ofStretch(plan.cell, target, said, notes)
    : ofMany(certain(targetText), said, firstDay(plan.cell, said, notes));
}

/** A day in the actual cell, and the last one that its target allows. */
interface Said {
  readonly text: string;
  readonly date: string;
  readonly latest: string;
}

/** The day itself, or the first day of the stretch that the cell names. */
function firstDay(cell: CellOptions, { text, date }: Said, notes: readonly Unsaid[]): string {
  const isStretch = notes.some(({ code }) => code === "cell/period-as-day");
  return (isStretch ? beginningOf(text, cell) : null) ?? date;
}

/** What lies behind the last deadline of the year is late for any of them. */
function ofMany(targetText: string, { text, latest }: Said, begins: string): Unsaid | null {
  if (begins > latest) return null;
  return issue("error", "actual/counted-otherwise", { target: targetText.slice(0, 40), actual: text.slice(0, 40) });
}

function ofStretch(
  cell: CellOptions,
  { inclusive }: DeadlineTarget,
  said: Said,
  notes: readonly Unsaid[],
): Unsaid | null {
  const { text, date, latest } = said;
  const begins = firstDay(cell, said, notes);
  const [may, must] = inclusive ? [begins <= latest, date <= latest] : [begins < latest, date < latest];
  return may && !must ? issue("error", "actual/period-too-long", { text: text.slice(0, 40) }) : null;
}
