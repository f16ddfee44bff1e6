import type { Reading } from "../table-builder.js";
import type { Layout } from "./lay.js";
import { mendRowSpans } from "./mend.js";

/** Lays cells that fall into place from the left, past the cells from above that reach into their row, as in HTML. */
export function spanned(reading: Reading): Layout {
  return (raw, table, put) => {
    const mended = mendRowSpans(raw, table, reading.notes);
    if (mended === null) return;
    for (const [row, { hidden }] of raw.rows.entries()) if (hidden) table.hideRows(row, row);
    mended.widths.forEach((width, row) => table.put(row, width - 1, ""));
    for (const { cell, row, column, rows } of mended.cells) {
      put(cell, row, column);
      if (rows > 1 || cell.columns > 1) {
        table.merge({ startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + cell.columns - 1 });
      }
    }
  };
}
