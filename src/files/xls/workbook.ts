import { loadNumfmt, numberShower } from "../number/shown.js";
import type { Reading } from "../table-builder.js";
import type { FileTable } from "../types.js";
import { xlsGlobals } from "./globals.js";
import { xlsSheet } from "./sheet.js";

/**
 * The sheets of an XLS workbook of Excel 97 to 2003 (and of WPS's .et, which is the same).
 *
 * Source: [MS-XLS] Excel Binary File Format.
 */
export async function readXls(stream: Uint8Array, reading: Reading): Promise<(FileTable | null)[]> {
  const globals = xlsGlobals(stream);
  const show = numberShower(await loadNumfmt(), globals.from1904);
  const sheets = globals.sheets.map((sheet) => xlsSheet(stream, sheet, globals, { show, reading }));
  const count = sheets.reduce((sum, { comments }) => sum + comments, 0);
  if (count > 0) reading.notes.tell("info", "file/comments", { count });
  return sheets.map(({ table }) => table);
}
