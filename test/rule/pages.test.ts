import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { page, pages, type Table, tables } from "../docs/markdown.js";

/** The columns of a worked example that go into the leaf, by the name they have on a page. */
const INTO: Readonly<Record<string, string>> = {
  分值: "weight",
  指标值: "target",
  度量单位: "unit",
  实际完成值: "actual",
  上年: "previous",
  件数: "cases",
  得分比例: "awardedShare",
  方向: "direction",
};

/** The columns that tell what comes out. */
const OUT = ["得分", "精确值", "状态", "提示", "不能计分", "算式"] as const;

/** Columns for the reader only. */
const ASIDE = ["说明", "出处"];

/** Evaluates a form of this one leaf at two places half-up; the total need not be 100. */
function evaluateRow(table: Table, row: readonly string[]): Record<string, string> {
  const leaf: Record<string, unknown> = {};
  table.header.forEach((name, column) => {
    const cell = row[column] ?? "";
    const key = INTO[name];
    if (key !== undefined && cell !== "") leaf[key] = cell;
    else if (key === undefined && !ASIDE.includes(name) && !(OUT as readonly string[]).includes(name)) {
      throw new Error(`a column that nothing reads: ${name}`);
    }
  });
  const block: unknown = JSON.parse(table.block?.text ?? "null");
  const more = table.block?.info === "json leaf" ? (block as object) : { rule: block };
  const form = {
    schemaVersion: 1,
    subject: { year: 2023 },
    standard: "cn-mof-2020-10",
    indicators: [{ name: "例", weight: "10", ...more, ...leaf }],
  };
  const read = safeEvaluate(form);
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
  const examples = tables(name).filter(
    (table) =>
      table.block !== null && /^json (rule|leaf)$/.test(table.block.info) && table.header.includes("实际完成值"),
  );

  it("are there", () => {
    expect(examples.length, page(name).slice(0, 40)).toBeGreaterThan(0);
  });

  for (const table of examples) {
    table.rows.forEach((row, place) => {
      it(`line ${table.line + 2 + place}: ${row.filter((cell) => cell !== "").join(" | ")}`, () => {
        const result = evaluateRow(table, row);
        table.header.forEach((column, at) => {
          const cell = row[at] ?? "";
          if (column in INTO || ASIDE.includes(column)) return;
          if (cell !== "" || column === "不能计分") expect(result[column] ?? "", column).toBe(cell);
        });
      });
    });
  }
});
