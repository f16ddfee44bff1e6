import type { Unsaid, UnsaidRead } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { readActual } from "../cell/parse-actual.js";
import { readTarget } from "../cell/parse-target.js";
import type { Actual, CellOptions, Target } from "../cell/types.js";
import { printedText } from "../exact/printed.js";
import type { IndicatorLeaf } from "../form/types.js";
import type { Line } from "../rule/yardstick.js";

/*
 * 2023.9 alone is a number: beside a deadline, or beside another such cell, it is a month, as 2023.10 is.
 */

const MONTH = /^\s*20[0-3]\d\.(?:0?[1-9]|1[0-2])\s*$/;
/** Names of what is measured by a day. */
const OF_TIME = /时间|日期|期限|时限|时点|时效/;

/** The target of a leaf whose cells speak of months; null where it is read as it stands. */
export function monthTarget(
  { name, target, unit, actual }: IndicatorLeaf,
  cell: CellOptions,
): UnsaidRead<Target> | null {
  const text = target === undefined || unit !== undefined ? "" : printedText(target);
  if (!isMonth(text)) return null;
  if (!OF_TIME.test(name) && (actual === undefined || !isMonth(printedText(actual)))) return null;
  const read = readTarget(`${text.trim()}月`, cell);
  return read.ok ? { ...read, notes: [asMonth(text)] } : null;
}

/** An actual beside a deadline, as a month; null where it is read as it stands. */
export function monthActual(line: Line | null, text: string, cell: CellOptions): UnsaidRead<Actual> | null {
  if (line?.yardstick.kind !== "day" || !isMonth(text)) return null;
  const read = readActual(`${text.trim()}月`, cell);
  return read.ok ? { ...read, notes: [asMonth(text)] } : null;
}

function asMonth(text: string): Unsaid {
  return issue("warning", "cell/date-or-number", { text: text.trim() }, { from: 0, to: text.length });
}

/** Most cells hold no point, and need no pattern. */
function isMonth(text: string): boolean {
  return text.includes(".") && MONTH.test(text);
}
