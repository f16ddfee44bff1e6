import type { Actual, Target } from "../cell/types.js";
import { fold } from "../text/fold.js";
import type { UnsaidRead } from "../message/types.js";
import type { Line } from "../rule/yardstick.js";

/** 每月20日, 每个月20号前: a day of every month, and what was done by it. */
const OF_MONTHS = /^每个?月(?:的)?(\d{1,2})[日号](?:[前止]|之前|以前)?([一-鿿]*)[。.]?$/;
const LONGEST = 20;

/** What is looked at of an indicator. */
interface Due {
  readonly line: Line | null;
  readonly target: Target | null;
  readonly targetText: string | null;
}

/**
 * A day of every month beside one by which a month's work is due: as that day of the same month; of a form without a year
 * as met or missed. Null beside any other target, and where the cell has words that the target's own text has not.
 */
export function dayOfMonth({ line, target, targetText }: Due, text: string): UnsaidRead<Actual> | null {
  if (target?.kind !== "deadline" || target.every !== "month" || text.length > LONGEST) return null;
  const day = dayIn(text, targetText ?? "");
  if (day === null) return null;
  const latest = line?.numbers[0]?.text;
  if (latest !== undefined) return { ok: true, value: { kind: "date", date: latest.slice(0, -2) + day }, notes: [] };
  const due = target.latest.slice(-2);
  const isMet = target.inclusive ? day <= due : day < due;
  return { ok: true, value: { kind: "qualitative", text: text.trim(), tier: isMet ? "met" : "missed" }, notes: [] };
}

/** The day that a cell names, where it says no more than the target does. */
function dayIn(text: string, targetText: string): string | null {
  const [, number = "", done = ""] = OF_MONTHS.exec(fold(text, LONGEST).text) ?? [];
  const day = number.padStart(2, "0");
  return day < "01" || day > "31" || !targetText.includes(done) ? null : day;
}
