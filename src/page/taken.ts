import { evaluate, type Evaluation } from "../evaluate/index.js";
import type { SelfEvaluation } from "../form/types.js";
import { JixiaoError, type Language } from "../message/index.js";
import { findingsTable, formTable, ratiosTable, scoreTable, stepsTable, tableCsv, tableHtml } from "../report.js";
import { audit } from "../audit/index.js";
import { inLanguage } from "../message/reword.js";
import type { Sheet } from "../sheet/types.js";
import type { Saved } from "./deliver.js";
import type { Opened } from "./open.js";
import { withPlaces } from "../reader/index.js";
import { writeTables, writeWorkbook } from "../xlsx/index.js";
import { marksOf, markWorkbook } from "../xlsx/mark.js";

/** What can be taken away. */
export type Taken = "json" | "html" | "csv" | "xlsx" | "workbook" | "input" | "marked";

/** The workbook that a form came from, as it came, and what was read out of it. */
export interface Source extends Pick<Opened, "form" | "places" | "table"> {
  readonly file: Uint8Array;
}

/**
 * A form's result as a file.
 *
 * @throws JixiaoError with all issues where the form cannot be scored.
 */
export async function taken(
  kind: Exclude<Taken, "marked">,
  form: SelfEvaluation,
  name: string,
  language: Language,
): Promise<Saved> {
  const base = baseOf(name);
  switch (kind) {
    case "input":
      return { name: `${base}.json`, type: JSON_TYPE, content: json(form) };
    case "json":
      return { name: `${base}-结果.json`, type: JSON_TYPE, content: json(inLanguage(scored(form, true), language)) };
    case "csv":
      return { name: `${base}.csv`, type: "text/csv", content: `\ufeff${tableCsv(formTable(form, scored(form)))}` };
    case "html":
      return { name: `${base}.html`, type: "text/html", content: tableHtml(sheetsOf(form, language), base) };
    case "xlsx":
      return { name: `${base}-各表.xlsx`, type: XLSX_TYPE, content: await writeTables(sheetsOf(form, language)) };
    case "workbook":
      return { name: `${base}-计算.xlsx`, type: XLSX_TYPE, content: await writeWorkbook(form) };
  }
}

/**
 * The workbook as it came, with a comment at each cell in question, as the form stood in it.
 *
 * @throws JixiaoError where it cannot be audited or written.
 */
export async function markedCopy(
  { file, form, places, table }: Source,
  standard: SelfEvaluation["standard"],
  name: string,
  language: Language,
): Promise<Saved> {
  const found = withPlaces(audit({ ...form, ...(standard === undefined ? {} : { standard }) }).value, places);
  const marked = await markWorkbook(file, marksOf(found, table?.name, language));
  if (!marked.ok) throw new JixiaoError(marked.issues);
  return { name: `${baseOf(name)}-批注.xlsx`, type: XLSX_TYPE, content: marked.value.bytes };
}

/** A name without its ending and without what no file name takes. */
function baseOf(name: string): string {
  return name.replace(/\.[a-z]{2,5}$/i, "").replace(/[\\/:*?"<>|\s]+/g, "_");
}

const JSON_TYPE = "application/json";
const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function scored(form: SelfEvaluation, proof = false): Evaluation {
  return evaluate(form, { proof }).value;
}

function sheetsOf(form: SelfEvaluation, language: Language): readonly Sheet[] {
  const evaluation = scored(form);
  return [
    formTable(form, evaluation),
    scoreTable(evaluation, language, 3),
    ratiosTable(evaluation, language),
    findingsTable(evaluation, language),
    stepsTable(evaluation, language),
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
