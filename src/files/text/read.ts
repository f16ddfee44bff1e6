import { type Delimiter, parseDelimited } from "../../table/delimited.js";
import { bytesOf, MAX_TEXT, megabytesOf } from "../limits.js";
import { refuse } from "../refusal.js";
import { type Reading, tableBuilder } from "../table-builder.js";
import { tellUnread } from "../tell-cell.js";
import type { FileKind, FileTable } from "../types.js";

/** A text taken apart into one table: CSV, text between tabs or blanks, Markdown; a line without columns is a cell. */
export function readText(
  text: string,
  reading: Reading,
): { readonly kind: FileKind; readonly tables: readonly (FileTable | null)[]; readonly after: readonly string[] } {
  if (text.length > bytesOf(MAX_TEXT)) refuse("file/too-large", { size: megabytesOf(text.length), most: MAX_TEXT });
  const { grid, delimiter } = parseDelimited(text);
  const table = tableBuilder("", false, reading);
  for (const [row, cells] of grid.entries()) {
    for (const [column, cell] of cells.entries()) {
      const whole = String(cell ?? "");
      const shown = delimiter === "|" ? withoutStruck(whole) : { text: whole, struck: "" };
      table.put(row, column, shown.text);
      tellUnread({ struck: shown.struck }, table.place(row, column), reading.notes);
    }
  }
  if (delimiter === " ") reading.notes.tell("warning", "table/split-at-blanks");
  return { kind: kindOf(delimiter, text), tables: [table.finish()], after: [] };
}

function kindOf(delimiter: Delimiter, text: string): FileKind {
  if (delimiter === "|") return "markdown";
  if (delimiter === "\t") return text.includes("\t") ? "tsv" : "text";
  return delimiter === " " ? "text" : "csv";
}

/** Markdown strikes text out between `~~`. */
function withoutStruck(cell: string): { text: string; struck: string } {
  let struck = "";
  const text = cell.replace(/~~(?=\S)([^~]{1,2000})~~/g, (_whole, inner: string) => {
    struck += inner;
    return "";
  });
  return { text, struck };
}
