import type { Grid, Merge } from "../table/types.js";
import { shownIn } from "./cells.js";
import type { Sheet } from "./types.js";

/**
 * A sheet as a grid of texts with its merged areas, for whoever writes files with a library of their own.
 *
 * @param sheet What {@link formTable}, {@link scoreTable} and the like return.
 * @returns every cell as shown, all rows of the same length, and the merges, counted from 0. It has no errors.
 *
 * Source: none; the cells are the sheet's own.
 *
 * @example
 * const cell: SheetCell = { value: "98.15", kind: "percent", role: "plain" };
 * const sheet: Sheet = { name: "表", rows: [[cell]], merges: [], widths: [10], print: { orientation: "portrait" } };
 * tableGrid(sheet).grid; // => [["98.15%"]]
 */
export function tableGrid(sheet: Sheet): { readonly grid: Grid; readonly merges: readonly Merge[] } {
  return { grid: sheet.rows.map((row) => row.map(shownIn)), merges: sheet.merges };
}
