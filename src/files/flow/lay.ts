import { isEmpty } from "../cell-text.js";
import { type Reading, type TableBuilder, tableBuilder } from "../table-builder.js";
import { excerpt, tellUnread } from "../tell-cell.js";
import type { FileTable } from "../types.js";
import type { RawCell, RawTable } from "./raw.js";
import { certain } from "../../shape/certain.js";

/** Puts the cells of a table where they stand. */
export type Layout = (raw: RawTable, table: TableBuilder, put: PutCell) => void;

/** Puts a cell at its place and tells what is to be said of it. */
export type PutCell = (cell: RawCell, row: number, column: number) => void;

/** The tables of a document with every cell in its place; those without a name are counted. */
export function layTables(tables: readonly RawTable[], layout: Layout, reading: Reading): (FileTable | null)[] {
  const { notes } = reading;
  const names = new Map(tables.map((raw, at) => [raw, raw.name ?? `表${at + 1}`]));
  return tables.map((raw) => {
    const table = tableBuilder(certain(names.get(raw)), raw.hidden, reading);
    for (const [first, last] of raw.hiddenColumns) table.hideColumns(first, last);
    layout(raw, table, (cell, row, column) => {
      table.put(row, column, cell.text.text);
      if (isEmpty(cell.text) && cell.tables.length === 0 && cell.remark === null) return;
      const place = table.place(row, column);
      tellUnread(cell.text, place, notes);
      tellRemark(cell, place, reading);
      for (const inner of cell.tables) {
        const name = names.get(inner);
        if (name !== undefined) notes.tell("info", "file/nested-table", { cell: place, table: name });
      }
    });
    return table.finish(raw.before);
  });
}

function tellRemark({ remark, text }: RawCell, cell: string, { notes }: Reading): void {
  switch (remark?.code) {
    case undefined:
      return;
    case "file/formulas":
      return notes.tell("warning", "file/formulas", { cell, text: excerpt(text.text) });
    case "file/formula-without-value":
      return notes.tell("warning", "file/formula-without-value", { cell });
    case "file/shown-differs": {
      const { stored, shown } = remark;
      return notes.tell("warning", "file/shown-differs", { cell, stored, shown, read: text.text, format: "?" });
    }
  }
}
