import { beginningOf } from "../../cell/stretch.js";
import type { Actual, CellOptions, DeadlineTarget, Target } from "../../cell/types.js";
import type { Unsaid } from "../../message/types.js";
import { issue } from "../../message/unsaid.js";
import type { Line } from "../../rule/yardstick.js";
import { dayOfMonth } from "../day-of-month.js";
import { stageIn } from "../../text/turning.js";
import { LONGEST } from "./sensed.js";
import { certain } from "../../shape/certain.js";
import { cut } from "../../message/cut.js";

/** What is looked at of an indicator. */
interface Dated {
  readonly name: string;
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
  if (dayOfMonth(plan, text) !== null) return null;
  if (isOtherStage(plan, certain(targetText), text))
    return issue("error", "cell/turned", { text: cut(text) }, { from: 0, to: text.length });
  const said = { text, date: actual.date, latest };
  return target.every === undefined || target.every === "year"
    ? ofStretch(plan.cell, target, said, notes)
    : ofMany(certain(targetText), said, firstDay(plan.cell, said, notes));
}

/** 2022年12月开工 beside 2022年12月底前完工: a day of something else than what the target or the name says is due then. */
function isOtherStage({ name }: Dated, targetText: string, text: string): boolean {
  const stage = stageIn(text.slice(0, LONGEST));
  if (stage === null || `${name}${targetText}`.includes(stage)) return false;
  const due = targetText.slice(0, LONGEST).replace(OF_DAYS, "").slice(-2);
  return due.length > 1 && (due === "完成" || !text.includes(due));
}

/** The words of a day itself; what else a target says is what is due then. */
const OF_DAYS = /[^一-鿿]|[年月日号底末初前内止旬季]|[上中下]旬|[之以][前内]|第?[一二三四]季度|[上下]半年/g;

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
  return issue("error", "actual/counted-otherwise", { target: cut(targetText), actual: cut(text) });
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
  return may && !must ? issue("error", "actual/period-too-long", { text: cut(text) }) : null;
}
