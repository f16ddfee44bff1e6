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
const OUT = ["得分", "精确值", "状态", "提示", "不能计分", "算式"];

/** Columns for the reader only. */
const ASIDE = ["说明", "出处"];

/** `参数` holds keys of the rule in JSON, put over those of the block; `年度` the form's year, `无` for none. */
const FORM = ["参数", "年度"];

/** What comes out is held to these columns also where the cell is empty: nothing more may be said than the page says. */
const STRICT = ["提示", "不能计分"];

/** Evaluates a form of this one leaf at two places half-up; the total need not be 100. */
function evaluateRow(table: Table, row: readonly string[]): Record<string, string> {
  const leaf: Record<string, unknown> = {};
  const cellOf = (column: string): string => row[table.header.indexOf(column)] ?? "";
  table.header.forEach((name, column) => {
    const cell = row[column] ?? "";
    const key = INTO[name];
    if (key !== undefined && cell !== "") leaf[key] = cell;
    else if (key === undefined && ![...ASIDE, ...FORM, ...OUT].includes(name)) {
      throw new Error(`a column that nothing reads: ${name}`);
    }
  });
  const block: unknown = JSON.parse(table.block?.text ?? "null");
  const given = cellOf("参数");
  const rule = given === "" ? block : { ...(block as object), ...(JSON.parse(given) as object) };
  const more = table.block?.info === "json leaf" ? (block as object) : { rule };
  const year = cellOf("年度");
  const form = {
    schemaVersion: 1,
    subject: year === "无" ? {} : { year: year === "" ? 2023 : Number(year) },
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
    (table) => table.block !== null && /^json (rule|leaf)$/.test(table.block.info) && table.header.includes("得分"),
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
          if (column in INTO || ASIDE.includes(column) || FORM.includes(column)) return;
          if (cell !== "" || STRICT.includes(column)) expect(result[column] ?? "", column).toBe(cell);
        });
      });
    });
  }
});
