import { certain } from "../shape/certain.js";
import type { Sheet } from "../sheet/types.js";
import { width } from "../sheet/text/grid.js";
import { shownIn } from "../sheet/cells.js";
import type { Merge } from "../table/types.js";

/** Points a line of text takes. */
const LINE = 14;

/** The most points that a row may be high. */
const HIGHEST = 400;

/** The merged areas of a sheet by their first cell. */
export function mergesOf(sheet: Sheet): ReadonlyMap<string, Merge> {
  return new Map(sheet.merges.map((merge) => [`${merge.startRow},${merge.startCol}`, merge]));
}

/**
 * The height of a row in points for what wraps in it, because programs do not work out the height of a row for merged
 * cells, and some for none.
 */
export function rowHeight(sheet: Sheet, place: number, merges: ReadonlyMap<string, Merge>): number {
  const row = certain(sheet.rows[place]);
  if (row.some((cell) => cell.role === "title")) return 30;
  const lines = row.reduce((most, cell, column) => {
    if (cell.formula !== undefined || cell.value === "") return most;
    const across = spanOf(sheet, merges.get(`${place},${column}`), place, column);
    return across === null ? most : Math.max(most, linesIn(shownIn(cell), across));
  }, 1);
  return Math.min(HIGHEST, lines * LINE + 6);
}

/** How wide a cell is with what it is merged with; null where it is merged downwards, for then other rows hold it too. */
function spanOf(sheet: Sheet, merge: Merge | undefined, row: number, column: number): number | null {
  if (merge !== undefined && merge.endRow > row) return null;
  const last = merge === undefined ? column : merge.endCol;
  return sheet.widths.slice(column, last + 1).reduce((sum, each) => sum + each, 0);
}

function linesIn(text: string, across: number): number {
  const places = Math.max(1, across - 1.5);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line) / places)), 0);
}
