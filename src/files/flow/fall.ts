import { issue } from "../../message/index.js";
import { MAX_CELLS, TABLE_LIMITS } from "../limits.js";
import type { TableBuilder } from "../table-builder.js";
import type { RawCell, RawTable } from "./raw.js";

/** A cell that has fallen into its place. */
export interface FallenCell {
  readonly cell: RawCell;
  readonly row: number;
  readonly column: number;
  /** The rows it takes, as far as there are rows. */
  readonly rows: number;
}

/** A table whose cells have fallen into place. */
export interface Fallen {
  readonly cells: readonly FallenCell[];
  /** How many places of each row are taken from the left on; Infinity where two cells take one place. */
  readonly widths: readonly number[];
}

/**
 * Lets the cells fall into place.
 *
 * @param rowsOf The rows that a cell takes, where this is not what it says.
 */
export function fall(raw: RawTable, rowsOf: ReadonlyMap<RawCell, number> = new Map()): Fallen {
  const cells: FallenCell[] = [];
  const widths: number[] = [];
  /** The row from which on each column is free. */
  const free: number[] = [];
  for (const [row, each] of raw.rows.entries()) {
    let column = 0;
    let overlaps = false;
    for (const cell of each.cells) {
      while ((free[column] ?? 0) > row) column++;
      const rows = Math.min(rowsOf.get(cell) ?? cell.rows, raw.rows.length - row);
      cells.push({ cell, row, column, rows });
      for (const end = column + cell.columns; column < end; column++) {
        overlaps ||= (free[column] ?? 0) > row;
        free[column] = row + rows;
      }
    }
    widths.push(overlaps ? Infinity : free.reduce((width, until, at) => (until > row ? at + 1 : width), 0));
  }
  return { cells, widths };
}

/** Whether cells with these spans stay within the limits; else the table is kept out. */
export function spansFit(raw: RawTable, table: TableBuilder): boolean {
  let places = 0;
  for (const [row, { cells }] of raw.rows.entries()) {
    for (const { columns } of cells) places += columns;
    if (places > MAX_CELLS) {
      table.refuse(issue("error", "file/table-too-large", { cell: table.place(row, 0), ...TABLE_LIMITS }));
      return false;
    }
  }
  return true;
}
