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
  const shown = format === null ? { ...show(value, "General"), unknown: true } : show(value, format);
  const { text, whole, unknown, coloured } = shown;
  table.put(row, column, text);
  if (unknown) notes.tell("warning", "file/format-unknown", { cell, format: format ?? "?", text });
  else if (text === "")
    notes.tell("warning", "file/format-hides", { cell, format: format ?? "", whole: plainNumber(value) });
  else if (coloured) notes.tell("warning", "file/sign-by-colour", { cell, text });
  if (whole === null || text === "") return;
  notes.tell("info", "file/rounded", { cell, whole, shown: text });
  table.round({ row, column, whole });
}
