import type { Audit } from "../audit/types.js";
import { inWords, namesOf } from "../explain/place.js";
import { positionOf } from "../files/address.js";
import { issue, type Language, messageOf, type SafeResult } from "../message/index.js";
import { loadHucre } from "./hucre.js";
import { cellText } from "./write-sheet.js";

/** What is to be said at a cell. */
export interface CellMark {
  /** The sheet; left out for the first one. */
  readonly sheet?: string;
  /** The cell: `F23`. */
  readonly cell: string;
  /** What is said. */
  readonly text: string;
}

/** The colour of a marked cell. */
const YELLOW = { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFFF2CC" } } as const;

/**
 * A workbook as it is, with comments at cells: what a cell had of its own stays, several marks of one cell follow one
 * another, and a comment that was there comes first.
 *
 * @param bytes An .xlsx file.
 * @param marks What is to be said, and where.
 * @returns the bytes of the marked file, and how many marks found their cell.
 */
export async function markWorkbook(
  bytes: Uint8Array,
  marks: readonly CellMark[],
): Promise<SafeResult<{ readonly bytes: Uint8Array; readonly marked: number }>> {
  const hucre = await loadHucre();
  if (hucre === null) return { ok: false, issues: [issue("error", "xlsx/not-installed")] };
  try {
    const workbook = await hucre.openXlsx(bytes, { readStyles: true });
    let marked = 0;
    for (const { sheet: name, cell, text } of marks) {
      const sheet = name === undefined ? workbook.sheets[0] : workbook.sheets.find((each) => each.name === name);
      const position = positionOf(cell);
      if (sheet === undefined || position === null) continue;
      sheet.cells ??= new Map();
      const key = `${position.row},${position.column}`;
      const value = sheet.rows[position.row]?.[position.column] ?? null;
      const own = sheet.cells.get(key) ?? { value, type: typeof value === "number" ? "number" : "string" };
      const before = own.comment?.text;
      const said = cellText(before === undefined ? text : `${before}\n${text}`);
      sheet.cells.set(key, {
        ...own,
        style: { ...own.style, fill: YELLOW },
        comment: { author: "jixiao", text: said },
      });
      marked++;
    }
    return { ok: true, value: { bytes: await hucre.saveXlsx(workbook), marked }, notes: [] };
  } catch {
    return { ok: false, issues: [issue("error", "file/damaged")] };
  }
}

/** The findings of a form as comments at the cells that they speak of; what is only worth knowing is left out. */
export function marksOf(audit: Audit, formSheet: string | undefined, language: Language): readonly CellMark[] {
  const names = namesOf(audit.indicators);
  return audit.findings.flatMap(({ severity, at: own, ...finding }): CellMark[] => {
    // What was said in reading the table names its cell itself.
    const { cell } = finding.params as { readonly cell?: unknown };
    const at = own ?? (typeof cell === "string" ? cell : undefined);
    if (severity === "info" || at === undefined) return [];
    const cut = at.lastIndexOf("!");
    const sheet = cut < 0 ? formSheet : at.slice(0, cut);
    const text = inWords(messageOf(finding, language), names, language);
    return [{ ...(sheet === undefined ? {} : { sheet }), cell: at.slice(cut + 1), text }];
  });
}
