import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { page, pages, type Table, tables } from "../docs/markdown.js";
import { ASIDE, FORM, formOfRow, INTO, workedExamples } from "./rows.js";

/** What comes out is held to these columns also where the cell is empty: nothing more may be said than the page says. */
const STRICT = ["提示", "不能计分"];

/** Evaluates the form of a row. */
function evaluateRow(table: Table, row: readonly string[]): Record<string, string> {
  const read = safeEvaluate(formOfRow(table, row));
  if (!read.ok) return { 不能计分: read.issues.map((issue) => issue.code).join(" ") };
  const [scored] = read.value.indicators;
  if (scored === undefined || !("steps" in scored)) throw new Error("no leaf came out");
  const ignored = ["weight/total-differs", "kind/satisfaction-by-name"];
  return {
    得分: scored.score,
    精确值: scored.exact ?? "",
    状态: scored.status,
    提示: read.value.findings
      .map((finding) => finding.code as string)
      .filter((code) => !ignored.includes(code))
      .join(" "),
    算式: scored.steps.map((step) => `${step.what}: ${step.formula} = ${step.value}`).join("; "),
  };
}

describe.each(pages("rules"))("the worked examples of docs/%s", (name) => {
  const examples = workedExamples(tables(name));

  it("are there", () => {
    expect(examples.length, page(name).slice(0, 40)).toBeGreaterThan(0);
  });

  for (const table of examples) {
    table.rows.forEach((row, place) => {
      it(`line ${table.line + 2 + place}: ${row.filter((cell) => cell !== "").join(" | ")}`, () => {
        const result = evaluateRow(table, row);
        table.header.forEach((column, at) => {
          const cell = row[at] ?? "";
          if (column in INTO || ASIDE.includes(column) || FORM.includes(column)) return;
          if (cell !== "" || STRICT.includes(column)) expect(result[column] ?? "", column).toBe(cell);
        });
      });
    });
  }
});
