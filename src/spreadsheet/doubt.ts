import { type Issue, issue } from "../issue/index.js";
import { safeParseActual, safeParseTarget } from "../target/index.js";
import type { Target } from "../target/types.js";
import { dayOf, daysBetween, lastDay } from "../text/date.js";
import type { Cell } from "./cell.js";
import { numberText } from "./number.js";

/**
 * What a number in a cell leaves open and no reader may guess: a sheet keeps 95% as 0.95 and a day as the number of days
 * since 1900, and hands over neither the sign nor the calendar.
 *
 * `sheet/percent-or-number`: a small number against a percentage, without a unit that tells. `sheet/date-serial`: a
 * number against a deadline.
 */
export function doubtful(cells: Readonly<Record<string, Cell>>): readonly Issue[] {
  const { target, actual, unit } = cells;
  if (target === undefined || actual === undefined || target.text === null || actual.text === null) return [];
  if (actual.number !== null && target.number === null) {
    const read = safeParseTarget(target.text);
    if (!read.ok) return [];
    if (isDeadline(read.value)) return serial(actual.number);
    return (unit?.text ?? null) === null && isPercentage(read.value) ? share(actual.number, "actual") : [];
  }
  if (target.number !== null && actual.number === null && (unit?.text ?? null) === null) {
    const read = safeParseActual(actual.text);
    if (read.ok && read.value.kind === "quantity" && read.value.unit === "%") return share(target.number, "target");
  }
  return [];
}

/** Up to here a number may be a percentage as a sheet keeps it: 10 is 1000 %. */
const MOST_SHARE = 10;

function share(number: number, key: "target" | "actual"): readonly Issue[] {
  const size = Math.abs(number);
  if (size === 0 || size > MOST_SHARE) return [];
  const params = { value: numberText(number), percent: numberText(number * 100) };
  return [issue("error", "sheet/percent-or-number", params, { path: `/${key}` })];
}

function isPercentage(target: Target): boolean {
  if (target.kind === "all") return target.targets.some(isPercentage);
  return "unit" in target && target.unit === "%";
}

function isDeadline(target: Target): boolean {
  return target.kind === "deadline";
}

function serial(number: number): readonly Issue[] {
  const date = dayOfSerial(number);
  if (date === null) return [];
  return [issue("error", "sheet/date-serial", { value: numberText(number), date }, { path: "/actual" })];
}

/** The day that a sheet keeps as this number (day 1 is 1900-01-01, and 1900 has a 29 February by mistake); null before March 1900 and after 2100. */
function dayOfSerial(number: number): string | null {
  if (number !== Math.trunc(number) || number < 61 || number > 73_415) return null;
  let year = 1900 + Math.trunc((number - 61) / 366);
  while (daysBetween("1899-12-30", `${year + 1}-01-01`) <= number) year++;
  let rest = number - daysBetween("1899-12-30", `${year}-01-01`);
  for (let month = 1; month <= 12; month++) {
    const days = lastDay(year, month);
    if (rest < days) return dayOf(year, month, rest + 1);
    rest -= days;
  }
  return null;
}
