import { issue, JixiaoError } from "../issue/index.js";
import type { Sheet } from "../report/sheet/types.js";
import { loadHucre } from "./hucre.js";
import { sheetNames } from "./sheet-names.js";
import { writeSheet } from "./write-sheet.js";

/**
 * Sheets as an XLSX file for Excel, WPS and LibreOffice: merged cells, widths, number formats, headings that repeat on
 * every page, A4 and one page wide. Formulas are written without a result: the program works them out when it opens the
 * file.
 *
 * A text stays a text whatever it begins with (`=`, `+`, `-`, `@`): only a cell's own formula is one. Names of sheets are
 * cut to what workbooks allow. The same sheets give the same bytes.
 *
 * @param sheets What `formTable`, `scoreTable` and the like return, or `workbookSheets`.
 * @returns the bytes of the file.
 * @throws JixiaoError `xlsx/not-installed` where the optional peer hucre is not installed.
 *
 * Source: ECMA-376 (Office Open XML), written by hucre.
 *
 * @example
 * const cell = { value: "98.15", kind: "number", role: "plain" };
 * const sheet = { name: "表", rows: [[cell]], merges: [], widths: [10], print: { orientation: "portrait" } };
 * const bytes = await writeTables([sheet]);
 * String.fromCharCode(bytes[0], bytes[1]); // => "PK"
 */
export async function writeTables(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const hucre = await loadHucre();
  if (hucre === null) throw new JixiaoError([issue("error", "xlsx/not-installed")]);
  const names = sheetNames(sheets.map((sheet) => sheet.name));
  return hucre.writeXlsx({
    sheets: sheets.map((sheet, place) => writeSheet(sheet, names[place] ?? sheet.name)),
    // Without one of its own the file would bear the time of its writing, and no two would be the same.
    properties: { creator: "jixiao", created: UNTIMED, modified: UNTIMED },
    defaultFont: { name: "宋体", size: 10 },
  });
}

const UNTIMED = new Date(Date.UTC(2000, 0, 1));
