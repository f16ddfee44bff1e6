import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { readActual } from "../cell/parse-actual.js";
import { readTarget } from "../cell/parse-target.js";
import { numberText } from "../table/number.js";
import { certain } from "../shape/certain.js";
import type { Target } from "../cell/types.js";
import type { Cell } from "./cell.js";
import { dateText, percentText } from "./shown.js";
import type { Percentages } from "./types.js";

/** The cells of an indicator by name. */
export type Cells = Readonly<Record<string, Cell>>;

/** Up to here a number may be a percentage as a sheet keeps it: 10 is 1000%. */
const MOST_SHARE = 10;

/** Where the unit cell says %, a number is most likely in it; up to here it may still be a cell that shows a percentage. */
const MOST_SHARE_WITH_UNIT = 2;

/**
 * What numbers in cells leave open: a sheet keeps 95% as 0.95 and a day as its number since 1900, and hands over neither
 * the sign nor the calendar. No reader may guess; what the host was registered with decides.
 *
 * @returns the cells, a number that stands for a percentage turned into its text; or `sheet/percent-or-number` for a
 * number, or bare digits, against a percentage that may be either, `sheet/date-serial` for a number against a
 * deadline, or two numbers that may be days.
 */
export function settled(cells: Cells, percentages: Percentages): Cells | Unsaid {
  const { target, actual, unit } = cells;
  if (target === undefined || actual === undefined || target.text === null || actual.text === null) return cells;
  const written = unit?.text ?? null;
  const share = typedShare(actual);
  if (share !== null && isBeyondShare(target.text, written)) return doubtful("actual", share);
  if (written !== null) return PERCENT.test(written.trim()) ? cellInPercent(cells) : cells;
  if (actual.number !== null)
    return target.number === null
      ? besideTarget(cells, target.text, actual.number, percentages)
      : (days(target.number, actual.number) ?? cells);
  return target.number === null ? cells : besideActual(cells, actual.text, target.number, percentages);
}

const PERCENT = /^[%％]$/;

/** Digits typed as text that may be a share of one: 0.95, 1. */
function typedShare({ text, number }: Cell): number | null {
  if (number !== null || text === null || !/^\s*-?[01](?:\.\d+)?\s*$/.test(text)) return null;
  return Number(text) === 0 ? null : Number(text);
}

/** Whether a target is a percentage that no share of one is near: 98%. Beside ≤1%, digits as small are in percent too. */
function isBeyondShare(text: string, unit: string | null): boolean {
  const read = readTarget(text, unit === null ? {} : { unit });
  if (!read.ok || !isPercentage(read.value)) return false;
  const { value } = read;
  return value.kind === "threshold" && Math.abs(Number(value.value)) > MOST_SHARE_WITH_UNIT;
}

/** A number beside a target in words: a day beside a deadline, maybe a percentage beside one. */
function besideTarget(cells: Cells, target: string, number: number, percentages: Percentages): Cells | Unsaid {
  const read = readTarget(target);
  if (!read.ok) return cells;
  if (read.value.kind === "deadline") return serial(number) ?? cells;
  return isPercentage(read.value) ? decided(cells, "actual", number, percentages) : cells;
}

/** A number as the target of an actual value in words. */
function besideActual(cells: Cells, actual: string, number: number, percentages: Percentages): Cells | Unsaid {
  const read = readActual(actual);
  const percentage = read.ok && read.value.kind === "quantity" && read.value.unit === "%";
  return percentage ? decided(cells, "target", number, percentages) : cells;
}

function cellInPercent(cells: Cells): Cells | Unsaid {
  for (const key of ["target", "actual"] as const) {
    const number = cells[key]?.number ?? null;
    if (number !== null && number !== 0 && Math.abs(number) <= MOST_SHARE_WITH_UNIT) return doubtful(key, number);
  }
  return cells;
}

function decided(cells: Cells, key: "target" | "actual", number: number, percentages: Percentages): Cells | Unsaid {
  if (number === 0) return cells;
  const share = Math.abs(number) <= MOST_SHARE;
  if (percentages === "fraction" && share) return { ...cells, [key]: { text: asPercent(number), number: null } };
  return share || percentages === "fraction" ? doubtful(key, number) : cells;
}

function doubtful(key: string, number: number): Unsaid {
  const params = { value: textOf(number), percent: asPercent(number).replace("%", "") };
  return issue("error", "sheet/percent-or-number", params, { path: `/${key}` });
}

function isPercentage(target: Target): boolean {
  if (target.kind === "all") return target.targets.some(isPercentage);
  return "unit" in target && target.unit === "%";
}

/** Two numbers that may be two days: counted, an earlier day would be less than the target. Alike, both readings agree. */
function days(target: number, actual: number): Unsaid | null {
  const mayBeDays = [target, actual].every((each) => each >= FIRST_SERIAL && each === Math.floor(each));
  return mayBeDays && target !== actual && target <= LAST_SERIAL ? serial(actual) : null;
}

function serial(number: number): Unsaid | null {
  const date = dateText(number);
  if (date === null || number > LAST_SERIAL) return null;
  return issue("error", "sheet/date-serial", { value: textOf(number), date }, { path: "/actual" });
}

/** No form is of a day before the year 2000 or after 2100. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_415;

function textOf(number: number): string {
  return certain(numberText(number)).text;
}

function asPercent(number: number): string {
  return certain(percentText(number));
}
