import { type Issue, issue, type Note, orThrow, type Read } from "../message/index.js";
import { containerIssue } from "./container.js";
import { loadHucre } from "./hucre.js";
import { sheetOf, type WorkbookContent } from "./read-sheet.js";

/**
 * Reads the sheets of an .xlsx workbook as grids with their merged areas and number formats, for `readTable`.
 *
 * Formulas are not calculated: the values that the workbook was saved with are read. The file may have at most 32 MB,
 * unpacked 64 MB.
 *
 * @param bytes The file.
 * @returns the sheets in order, with notes.
 * @throws JixiaoError: see {@link safeReadWorkbook}.
 *
 * @example
 * await readWorkbook(new Uint8Array()).catch((error) => error.issues[0].code); // => "table/not-xlsx"
 */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<{ readonly value: WorkbookContent; readonly notes: readonly Note[] }> {
  return orThrow(await safeReadWorkbook(bytes));
}

/**
 * Reads a workbook as {@link readWorkbook} does, and returns issues instead of throwing them.
 *
 * Codes: `xlsx/not-installed` (install `hucre`), `table/xlsx-password`, `table/old-workbook` (.xls, .et),
 * `table/not-xlsx`, `table/xlsx-damaged`, `table/xlsx-too-large`, `table/xlsx-unpacks-too-large`.
 *
 * @example
 * const read = await safeReadWorkbook(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
 * read.ok ? "" : read.issues[0].code; // => "table/old-workbook"
 */
export async function safeReadWorkbook(bytes: Uint8Array): Promise<Read<WorkbookContent>> {
  if (!(bytes instanceof Uint8Array)) return failed(issue("error", "table/not-xlsx"));
  const refused = containerIssue(bytes);
  if (refused !== null) return failed(refused);
  const hucre = await loadHucre();
  if (hucre === null) return failed(issue("error", "xlsx/not-installed"));
  try {
    const workbook = await hucre.readXlsx(bytes, { readStyles: true });
    const read = workbook.sheets.map(sheetOf);
    return { ok: true, value: { sheets: read.map(({ sheet }) => sheet) }, notes: read.flatMap(({ notes }) => notes) };
  } catch {
    return failed(issue("error", "table/xlsx-damaged"));
  }
}

function failed(why: Issue): Read<WorkbookContent> {
  return { ok: false, issues: [why] };
}
