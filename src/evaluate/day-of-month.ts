import type { Actual, Target } from "../cell/types.js";
import { fold } from "../text/fold.js";
import type { UnsaidRead } from "../message/types.js";
import type { Line } from "../rule/yardstick.js";

/** 每月20日, 每个月20号前: a day of every month, and no other word. */
const OF_MONTHS = /^每个?月(?:的)?(\d{1,2})[日号](?:[前止]|之前|以前)?[。.]?$/;
const LONGEST = 20;

/**
 * A day of every month beside one by which a month's work is due: as that day of the same month; of a form without a year
 * as met or missed. Null beside any other target.
 */
export function dayOfMonth(line: Line | null, target: Target | null, text: string): UnsaidRead<Actual> | null {
  if (target?.kind !== "deadline" || target.every !== "month" || text.length > LONGEST) return null;
  const day = OF_MONTHS.exec(fold(text, LONGEST).text)?.[1]?.padStart(2, "0");
  if (day === undefined || day < "01" || day > "31") return null;
  const latest = line?.numbers[0]?.text;
  if (latest !== undefined) return { ok: true, value: { kind: "date", date: latest.slice(0, -2) + day }, notes: [] };
  const due = target.latest.slice(-2);
  const isMet = target.inclusive ? day <= due : day < due;
  return { ok: true, value: { kind: "qualitative", text: text.trim(), tier: isMet ? "met" : "missed" }, notes: [] };
}
