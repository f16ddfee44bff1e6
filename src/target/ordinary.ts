import { fromText, multiply, toText } from "../exact/index.js";
import type { Read } from "../issue/issue.js";
import type { CellOptions, Target } from "./types.js";
import { readUnitCell } from "./unit-cell.js";

const ORDINARY = /^([≥≤])((?:0|[1-9]\d{0,11})(?:\.\d{1,6})?)(%?)$/;

/**
 * Reads a sign before a plain number (`≥98`, `≤0.5`, `≥98%`), as nearly every target in numbers is written.
 *
 * Nothing in such a cell needs folding, and nothing is assumed in reading it, so it has no notes. Null where the cell
 * is another, or where its unit cell says more than a unit: then all of it has to be looked at.
 */
export function readOrdinary(text: unknown, options: CellOptions | undefined): Read<Target> | null {
  const [, sign, digits = "", percent = ""] = typeof text === "string" ? (ORDINARY.exec(text) ?? []) : [];
  if (sign === undefined) return null;
  const given = options?.unit ?? "";
  if (typeof given !== "string" || (percent !== "" && given !== "")) return null;
  const { unit, scale, comparator, unreadable } = readUnitCell(given);
  const number = fromText(digits);
  if (number === null || unreadable || comparator !== null || (unit !== null && DATED.test(unit))) return null;
  return {
    ok: true,
    value: {
      kind: "threshold",
      comparator: sign === "≥" ? ">=" : "<=",
      value: toText(multiply(number, scale)),
      unit: percent === "" ? unit : percent,
      stated: true,
    },
    notes: [],
  };
}

/** Beside such a unit a number may be a day. */
const DATED = /[年月日号]/;
