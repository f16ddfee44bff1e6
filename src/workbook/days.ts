import { daysBetween } from "../text/date.js";

/** The number by which spreadsheet programs count a day. */
export function daySerial(day: string): number {
  return daysBetween("1899-12-30", day);
}

/** Whether a day is one that all programs count alike: a real day with a year, after February 1900. */
export function isPlainDay(day: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (parts === null || day < "1900-03-01") return false;
  const [, , month, date] = parts.map(Number);
  return month !== undefined && date !== undefined && month >= 1 && month <= 12 && date >= 1 && date <= lastDate(day);
}

/** The last day of the month that a day names. */
function lastDate(day: string): number {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const next = month === 12 ? `${year + 1}-01-01` : `${day.slice(0, 5)}${month < 9 ? "0" : ""}${month + 1}-01`;
  return daysBetween(`${day.slice(0, 8)}01`, next);
}
