import { issue, JixiaoError } from "../message/index.js";
import { certain } from "../shape/certain.js";
import type { Sheet } from "../sheet/types.js";
import { loadHucre } from "./hucre.js";
import { writeSheet } from "./write-sheet.js";

/**
 * Sheets as an XLSX file for Excel, WPS and LibreOffice: merged cells, widths, number formats, headings that repeat on
 * every page, A4 and one page wide. Formulas are written with the result that their cell has, if any: the program works them
 * out when it opens the file.
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
 * const cell: SheetCell = { value: "98.15", kind: "number", role: "plain" };
 * const sheet: Sheet = { name: "表", rows: [[cell]], merges: [], widths: [10], print: { orientation: "portrait" } };
 * const bytes = await writeTables([sheet]);
 * String.fromCharCode(...bytes.slice(0, 2)); // => "PK"
 */
export async function writeTables(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const hucre = await loadHucre();
  if (hucre === null) throw new JixiaoError([issue("error", "xlsx/not-installed")]);
  const names = sheetNames(sheets.map((sheet) => sheet.name));
  return hucre.writeXlsx({
    sheets: sheets.map((sheet, place) => writeSheet(sheet, certain(names[place]))),
    // Without one of its own the file would bear the time of its writing, and no two would be the same.
    properties: { creator: "jixiao", created: UNTIMED, modified: UNTIMED },
    defaultFont: { name: "宋体", size: 10 },
  });
}

const UNTIMED = new Date(Date.UTC(2000, 0, 1));

/**
 * Names that workbooks allow, in the same order: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end, no
 * two the same, none empty.
 *
 * @example
 * sheetNames(["A/B", "a_b", ""]) // => ["A_B", "a_b 2", "Sheet3"]
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, place) => {
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    const allowed = name.replace(/[[\]:*?/\\\u0000-\u001f]/g, "_").replace(/^'+|'+$/g, "_");
    const base = allowed.trim() === "" ? `Sheet${place + 1}` : allowed;
    let unique = base.slice(0, 31);
    for (let next = 2; taken.has(unique.toLowerCase()); next++) {
      const end = ` ${next}`;
      unique = base.slice(0, 31 - end.length) + end;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
