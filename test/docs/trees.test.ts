import { describe, expect, it } from "vitest";
import { type AcrossRule, safeScoreAcross } from "../../src/across/index.js";
import type { ScoredIndicator } from "../../src/evaluate/index.js";
import { evaluated } from "../evaluate/forms.js";
import { type Table, tables } from "./markdown.js";

/** The tables of a page below blocks with this info string. */
function examples(page: string, info: string): Table[] {
  return tables(page).filter((table) => table.block?.info === info);
}

function flat(nodes: readonly ScoredIndicator[]): ScoredIndicator[] {
  return nodes.flatMap((node) => ("children" in node ? [node, ...flat(node.children)] : [node]));
}

/** Holds a row to what came out, cell by cell; a column that nothing gives is an error, an empty cell claims nothing. */
function hold(table: Table, row: readonly string[], result: Readonly<Record<string, string>>): void {
  table.header.forEach((column, at) => {
    if (["指标", "单位", "参数", "说明"].includes(column)) return;
    if (!(column in result)) throw new Error(`a column that nothing reads: ${column}`);
    const cell = row[at] ?? "";
    if (cell !== "" || column === "提示" || column === "不能计分") expect(result[column], column).toBe(cell);
  });
}

describe("the worked examples of docs/tree.md", () => {
  const found = examples("tree.md", "json form");

  it("are there", () => {
    expect(found.length).toBeGreaterThan(8);
  });

  for (const table of found) {
    const form = JSON.parse(table.block?.text ?? "") as object;
    table.rows.forEach((row, place) => {
      it(`line ${table.line + 2 + place}: ${row.filter((cell) => cell !== "").join(" | ")}`, () => {
        const whole = evaluated({ schemaVersion: 1, standard: "cn-mof-2020-10", ...form });
        const name = row[table.header.indexOf("指标")];
        const node = name === "合计" ? whole : flat(whole.indicators).find((each) => each.name === name);
        if (node === undefined) throw new Error(`no indicator ${name ?? ""}`);
        const path = "path" in node ? node.path : "";
        const codes = whole.findings.filter((each) => (each.path ?? "") === path).map((each) => each.code);
        hold(table, row, {
          分值: node.weight,
          得分: node.score,
          精确值: node.exact ?? "",
          得分率: node.rate ?? "",
          状态: "status" in node ? node.status : "",
          提示: codes.join(" "),
        });
      });
    });
  }
});

describe("the worked examples of docs/across.md", () => {
  const found = examples("across.md", "json across");

  it("are there", () => {
    expect(found.length).toBe(5);
  });

  for (const table of found) {
    const block = JSON.parse(table.block?.text ?? "") as { rule: AcrossRule; units: Record<string, string> };
    table.rows.forEach((row, place) => {
      it(`line ${table.line + 2 + place}: ${row.filter((cell) => cell !== "").join(" | ")}`, () => {
        const given = row[table.header.indexOf("参数")] ?? "";
        const rule = { ...block.rule, ...(given === "" ? {} : (JSON.parse(given) as object)) };
        const units = Object.entries(block.units).map(([name, value]) => ({ name, value }));
        const read = safeScoreAcross(units, rule);
        const name = row[table.header.indexOf("单位")];
        const unit = read.ok ? read.value.find((each) => each.name === name) : undefined;
        hold(table, row, {
          位次: unit?.place ?? "",
          得分: unit?.score ?? "",
          精确值: unit?.exact ?? "",
          不能计分: read.ok ? "" : read.issues.map((each) => each.code).join(" "),
        });
      });
    });
  }
});
