import type { NumberShower } from "./number/shown.js";
import { plainNumber } from "./number/plain.js";
import type { Notes } from "./notes.js";
import type { TableBuilder } from "./table-builder.js";

/**
 * Puts what a cell shows of a number into the table, and tells where that is not all of it or cannot be known.
 *
 * @param format Null where the workbook names a format that it does not have.
 */
export function putNumber(
  table: TableBuilder,
  { row, column }: { readonly row: number; readonly column: number },
  value: number,
  format: string | null,
  { show, notes }: { readonly show: NumberShower; readonly notes: Notes },
): void {
  if (!table.isOpen()) return;
  const cell = table.place(row, column);
  const { text, whole, unknown, coloured } =
    format === null ? { ...show(value, "General"), unknown: true } : show(value, format);
  table.put(row, column, text);
  const differs = (severity: "info" | "warning", stored: string, shown: string): void =>
    notes.tell(severity, "file/shown-differs", { cell, stored, shown, read: text, format: format ?? "?" });
  if (unknown) differs("warning", text, "?");
  else if (text === "") differs("warning", plainNumber(value), "");
  else if (coloured) differs("warning", plainNumber(value), text.slice(1));
  if (whole === null || text === "") return;
  if (!coloured) differs("info", whole, text);
  table.round({ row, column, whole });
}
