import type { Unsaid, UnsaidRead } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { readActual } from "../cell/parse-actual.js";
import { readTarget } from "../cell/parse-target.js";
import type { Actual, CellOptions, Target } from "../cell/types.js";
import { printedText } from "../exact/printed.js";
import type { IndicatorLeaf } from "../form/types.js";
import type { Line } from "../rule/yardstick.js";

/*
 * 2023.9 alone is a number: beside a deadline, or beside another such cell, it is a month, as 2023.10 is. So is the 12 of
 * an indicator that is named after a month, with 月 in its unit cell; of any other it is how many months.
 */

const MONTH = /^\s*20[0-3]\d\.(?:0?[1-9]|1[0-2])\s*$/;
/** Names of what is measured by a day. */
const OF_TIME = /时间|日期|期限|时限|时点|时效/;

/** The target of a leaf whose cells speak of months; null where it is read as it stands. */
export function monthTarget(
  { name, target, unit, actual }: IndicatorLeaf,
  cell: CellOptions,
): UnsaidRead<Target> | null {
  const text = target === undefined ? "" : printedText(target);
  if (unit !== undefined)
    return isOfYear(text, unit, cell) && NAMED.test(name)
      ? asMonths(text, (month) => readTarget(month, yearOf(cell)))
      : null;
  if (!isMonth(text)) return null;
  if (!OF_TIME.test(name) && (actual === undefined || !isMonth(printedText(actual)))) return null;
  return asMonths(text, (month) => readTarget(month, cell));
}

/** An actual beside a deadline, as a month; null where it is read as it stands. */
export function monthActual(
  line: Line | null,
  target: string | null,
  text: string,
  cell: CellOptions,
): UnsaidRead<Actual> | null {
  if (
    line?.yardstick.kind !== "day" ||
    !(isMonth(text) || [target ?? "", text].every((each) => isOfYear(each, cell.unit, cell)))
  )
    return null;
  return asMonths(text, (month) => readActual(month, yearOf(cell)));
}

/** What is read as a month has no unit. */
function yearOf({ year }: CellOptions): CellOptions {
  return year === undefined ? {} : { year };
}

/** 12 or 12月 beside 月, in a year that is known. */
function isOfYear(text: string, unit: string | null | undefined, { year }: CellOptions): boolean {
  return year !== undefined && typeof unit === "string" && UNIT.test(unit.trim()) && OF_YEAR.test(text);
}

const UNIT = /^月份?$/;
const NAMED = /月份|日期|时点/;
const OF_YEAR = /^\s*(?:0?[1-9]|1[0-2])(?:月份?)?\s*$/;

function asMonths<T>(text: string, read: (month: string) => UnsaidRead<T>): UnsaidRead<T> | null {
  const found = read(text.trim().replace(/(?:月份?)?$/, "月"));
  return found.ok ? { ...found, notes: [asMonth(text)] } : null;
}

function asMonth(text: string): Unsaid {
  return issue("warning", "cell/date-or-number", { text: text.trim() }, { from: 0, to: text.length });
}

/** Most cells hold no point, and need no pattern. */
function isMonth(text: string): boolean {
  return text.includes(".") && MONTH.test(text);
}
