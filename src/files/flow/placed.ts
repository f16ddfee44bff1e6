import { isEmpty } from "../cell-text.js";
import { MAX_COLUMNS } from "../limits.js";
import type { TableBuilder } from "../table-builder.js";
import type { Layout, PutCell } from "./lay.js";
import type { RawCell } from "./raw.js";

interface Area {
  readonly startRow: number;
  endRow: number;
  readonly startCol: number;
  readonly endCol: number;
}

/** Lays cells that say themselves where they stand, as those of Word, Writer and Calc do. */
export const placed: Layout = (raw, table, put) => {
  /** The areas that a cell of the next row may continue, by column. */
  let open = new Map<number, Area>();
  const close = (): void => {
    for (const area of open.values()) if (area.endRow > area.startRow || area.endCol > area.startCol) table.merge(area);
  };
  let row = 0;
  for (const { cells, hidden, times } of raw.rows) {
    if (hidden) table.hideRows(row, row + times - 1);
    const next = new Map<number, Area>();
    for (const cell of cells) {
      const above = cell.continues ? open.get(cell.column) : undefined;
      if (above !== undefined) {
        above.endRow = row;
        next.set(cell.column, above);
        open.delete(cell.column);
        table.put(row, cell.column + cell.columns - 1, "");
        continue;
      }
      repeat(cell, row, times, table, put);
      if (cell.times > 1 || times > 1) continue;
      const { rows, columns, column } = cell;
      next.set(column, { startRow: row, endRow: row + rows - 1, startCol: column, endCol: column + columns - 1 });
    }
    close();
    open = next;
    row += times;
  }
  close();
};

/** More blank cells side by side are the rest of a sheet. */
const MOST_BLANK = 64;

/** A cell as often as it stands there; blank ones are not counted out, and there may be a million of them. */
function repeat(cell: RawCell, row: number, times: number, table: TableBuilder, put: PutCell): void {
  if (isEmpty(cell.text) && cell.tables.length === 0 && cell.remark === null) {
    if (times === 1 && cell.times <= MOST_BLANK)
      table.put(row, cell.column + Math.max(cell.columns, cell.times) - 1, "");
    return;
  }
  for (let down = 0; down < times && table.isOpen(); down++) {
    for (let right = 0; right < Math.min(cell.times, MAX_COLUMNS + 1); right++) {
      put(cell, row + down, cell.column + right);
      // What is not read is told of once.
      if (cell.text.text === "") return;
    }
  }
}
