import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import type { SelfEvaluation } from "../../src/form/types.js";
import { formTable, tableCsv, tableGrid } from "../../src/report.js";
import { parseDelimited, readTable } from "../../src/table/index.js";
import { readForm } from "../../src/reader/index.js";
import { writeTables } from "../../src/xlsx/index.js";

const url = new URL("../../docs/examples/jinshui-2021.json", import.meta.url);
const form = JSON.parse(readFileSync(url, "utf8")) as SelfEvaluation;
const sheet = formTable(form, evaluate(form).value);

/** The score of a form as read back, by the standard of the form that was written. */
const scoreOf = (read: SelfEvaluation): string => evaluate({ ...read, standard: "cn-henan-jinshui-2021" }).value.score;

describe("a form that was written is read back and scores the same", () => {
  it("as a grid with merged areas", () => {
    const { grid, merges } = tableGrid(sheet);
    expect(scoreOf(readTable(grid, merges).value)).toBe("98.15");
  });

  it("as CSV, without its merged areas", () => {
    const { grid } = parseDelimited(tableCsv(sheet, { bom: true }));
    expect(scoreOf(readTable(grid).value)).toBe("98.15");
  });

  it("as XLSX", async () => {
    const { value } = await readForm(await writeTables([sheet]));
    expect(scoreOf(value.form)).toBe("98.15");
  });
});
