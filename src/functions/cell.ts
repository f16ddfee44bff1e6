import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { MAX_CELL } from "../table/limits.js";
import { numberText } from "../table/number.js";

/** What one cell holds, as a form would: its text, null where it is blank. */
export interface Cell {
  readonly text: string | null;
  /** The number that the host handed over; null where the cell holds text. */
  readonly number: number | null;
}

/** What hosts show in place of a result: `#N/A`, `#REF!`, `#DIV/0!`, `#NAME?`, `#SPILL!` … */
const ERROR_VALUE = /^#(?:N\/A|[A-Z_]+(?:\/0)?[!?])$/;

const BLANK: Cell = { text: null, number: null };

/**
 * Reads what a host handed over for one cell: text as it stands, a number at 15 significant digits, as the sheet shows it.
 *
 * @returns the cell, or why it is none: `sheet/error-value`, `sheet/logical`, `sheet/not-a-cell`.
 */
export function cellOf(value: unknown): Cell | Unsaid {
  if (value === undefined || value === null) return BLANK;
  if (typeof value === "number") {
    const read = numberText(value);
    if (read === null) return issue("error", "sheet/error-value", { text: String(value) });
    return { text: read.text, number: value };
  }
  if (typeof value === "boolean") return issue("error", "sheet/logical", { text: value ? "TRUE" : "FALSE" });
  if (typeof value !== "string") return issue("error", "sheet/not-a-cell");
  if (value.length > MAX_CELL) return issue("error", "sheet/cell-too-long", { length: value.length, most: MAX_CELL });
  if (value.trim() === "") return BLANK;
  if (ERROR_VALUE.test(value.trim().toUpperCase())) {
    return issue("error", "sheet/error-value", { text: value.trim() });
  }
  return { text: value, number: null };
}
