import { evaluate, type Evaluation } from "../evaluate/index.js";
import type { SelfEvaluation } from "../form/types.js";
import type { Language } from "../message/index.js";
import { findingsTable, formTable, ratiosTable, scoreTable, stepsTable, tableCsv, tableHtml } from "../report.js";
import { inLanguage } from "../message/reword.js";
import type { Sheet } from "../sheet/types.js";
import type { Saved } from "./deliver.js";
import { writeTables, writeWorkbook } from "../xlsx/index.js";

/** What can be taken away. */
export type Taken = "json" | "html" | "csv" | "xlsx" | "workbook" | "input";

/**
 * A form's result as a file.
 *
 * @throws JixiaoError with all issues where the form cannot be scored.
 */
export async function taken(kind: Taken, form: SelfEvaluation, name: string, language: Language): Promise<Saved> {
  const base = name.replace(/\.[a-z]{2,5}$/i, "").replace(/[\\/:*?"<>|\s]+/g, "_");
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
