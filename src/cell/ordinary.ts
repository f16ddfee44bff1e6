import { type Exact, fromText, multiply, toText } from "../exact/index.js";
import type { UnsaidRead } from "../message/types.js";
import type { CellOptions, Target } from "./types.js";
import { readUnitCell, type UnitCell } from "./unit-cell.js";

/**
 * Reads a sign before a plain number (`≥98`, `≤0.5`, `≥98%`), as nearly every target in numbers is written.
 *
 * Nothing in such a cell needs folding, and nothing is assumed in reading it, so it has no notes. Null where the cell
 * is another, or where its unit cell says more than a unit: then all of it has to be looked at.
 */
export function readOrdinary(text: unknown, options: CellOptions | undefined): UnsaidRead<Target> | null {
  if (typeof text !== "string" || text.length > LONGEST) return null;
  const sign = text.charCodeAt(0);
  if (sign !== AT_LEAST && sign !== AT_MOST) return null;
  const percent = text.charCodeAt(text.length - 1) === PERCENT;
  const number = plainNumber(percent ? text.slice(1, -1) : text.slice(1));
  const beside = number === null ? null : plainUnit(options?.unit ?? "", percent);
  if (number === null || beside === null) return null;
  return {
    ok: true,
    value: {
      kind: "threshold",
      comparator: sign === AT_LEAST ? ">=" : "<=",
      value: toText(multiply(number, beside.scale)),
      unit: percent ? "%" : beside.unit,
      stated: true,
    },
    notes: NO_NOTES,
  };
}

/** A unit cell that says no more than a unit; beside a share it must be empty. */
function plainUnit(cell: unknown, percent: boolean): UnitCell | null {
  if (typeof cell !== "string" || (percent && cell !== "")) return null;
  const read = readUnitCell(cell);
  const dated = read.unit !== null && DATED.test(read.unit);
  return read.unreadable || read.remark !== null || read.comparator !== null || dated ? null : read;
}

const AT_LEAST = 0x2265; // ≥
const AT_MOST = 0x2264; // ≤
const PERCENT = 0x25;
const LONGEST = 13;
const NO_NOTES: readonly never[] = Object.freeze([]);

/** A number as it is printed: no sign, no leading zeros, no trailing ones after the point. */
function plainNumber(digits: string): Exact | null {
  const first = digits.charCodeAt(0);
  if (first < 48 || first > 57) return null;
  const number = fromText(digits);
  return number !== null && number.text === digits ? number : null;
}

/** Beside such a unit a number may be a day. */
const DATED = /[年月日号]/;
