import { type FormInput, type WorkbookOptions, workbookSheets } from "../workbook/index.js";
import { writeTables } from "./write-tables.js";

/**
 * A form as an XLSX file that computes itself: cells to fill in, and formulas that give every leaf, group and total score,
 * the rates, ratios and the grade in Excel, WPS and LibreOffice.
 *
 * What it holds is said of {@link workbookSheets}. The scores and steps have their results in the file, so that previews
 * show them; the program that opens it works all of them out anew.
 *
 * @param input A `SelfEvaluation` with its actual values (checked here; anything may be passed).
 * @param options `standard` takes the place of the form's own; `spareRows` says how many blank rows a group has; with
 * `awarded: "reported"` published scores stand where a person decides.
 * @returns the bytes of the file.
 * @throws JixiaoError with all issues at once where the form cannot be computed, as `evaluate`; `xlsx/not-installed`
 * where the optional peer hucre is not installed.
 *
 * Source: the standards and rules of the form; 财预〔2020〕10号 附件1 for the layout.
 *
 * @example
 * const bytes = await writeWorkbook({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100" }],
 * });
 * String.fromCharCode(...bytes.subarray(0, 2)); // => "PK"
 */
export async function writeWorkbook(input: FormInput, options: WorkbookOptions = {}): Promise<Uint8Array> {
  return writeTables(workbookSheets(input, options).value);
}
