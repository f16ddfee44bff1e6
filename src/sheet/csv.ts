import { harmless } from "../text/harmless.js";
import * as is from "../shape/index.js";
import { demandOptions } from "../shape/demand.js";
import { shownIn } from "./cells.js";
import type { Sheet, SheetCell } from "./types.js";

/** How a CSV text is written. */
export interface CsvOptions {
  /** A byte order mark at the beginning, by which Excel and WPS know the text as UTF-8; default false. */
  readonly bom?: boolean;
  /** Default `,`; a tab makes TSV. */
  readonly separator?: "," | ";" | "\t";
}

/**
 * A sheet as CSV (RFC 4180): rows end with CR LF, cells with a separator, a quote or a line break stand in quotes.
 *
 * A text that a program would take for a formula (`=`, `+`, `-`, `@`, their full-width forms, a tab or line break at its
 * beginning) gets an apostrophe before it, as spreadsheet programs themselves mark text; numbers stay as they are.
 *
 * @param sheet What {@link formTable}, {@link scoreTable} and the like return.
 * @returns the text; what merged areas cover is blank.
 * @throws JixiaoError with `options/…` for an option that there is not, or of a wrong type.
 *
 * Source: RFC 4180.
 *
 * @example
 * const cell = (value: string): SheetCell => ({ value, role: "plain", kind: "text" });
 * const rows = [[cell("=1+1"), cell("-31.55%"), cell("甲,乙")]];
 * tableCsv({ name: "表", rows, merges: [], widths: [8, 8, 8], print: { orientation: "portrait" } });
 * // => "'=1+1,-31.55%,\"甲,乙\"\r\n"
 */
export function tableCsv(sheet: Sheet, given: CsvOptions = {}): string {
  demandOptions(shape, given);
  const options = (given as CsvOptions | null) ?? {};
  const separator = options.separator ?? ",";
  const special = new RegExp(`["\\r\\n${separator}]|^\\s|\\s$`);
  const quoted = (value: string): string => (special.test(value) ? `"${value.replace(/"/g, '""')}"` : value);
  const lines = sheet.rows.map((row) => row.map((cell) => quoted(guarded(cell))).join(separator) + "\r\n");
  return (options.bom === true ? "\uFEFF" : "") + lines.join("");
}

const shape = is.object<CsvOptions>({ bom: is.truth, separator: is.oneOf([",", ";", "\t"]) });

function guarded(cell: SheetCell): string {
  const value = shownIn(cell);
  const shown = harmless(value);
  return cell.kind === "text" && isFormulaLike(value) ? `'${shown}` : shown;
}

/**
 * Whether a text would be taken for a formula by a program that opens a CSV file: it begins with `=` `+` `-` `@`, with
 * their full-width forms, or with a tab, carriage return or line feed, blanks before it not counting.
 *
 * A number (`-31.55`, `-31.55%`, `+3`) is one whatever opens it, and a dash alone is nothing.
 *
 * @example
 * isFormulaLike("=HYPERLINK(1)") // => true
 * isFormulaLike("-31.55%") // => false
 */
export function isFormulaLike(text: string): boolean {
  if (/^[\t\r\n]/.test(text)) return true;
  const start = text.trim();
  return /^[=+\-@＝＋－＠]/.test(start) && !/^[+-]?\d[\d,]*(?:\.\d+)?[%％]?$/.test(start) && !/^[-－]+$/.test(start);
}
