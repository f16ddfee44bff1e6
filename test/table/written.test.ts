import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluate, parseDelimited, readTable, type SelfEvaluation } from "../../src/index.js";
import { formTable, tableCsv, tableGrid, tableMarkdown } from "../../src/report.js";
import { readFile } from "../../src/files/index.js";
import { writeTables } from "../../src/xlsx/index.js";

const form = JSON.parse(
  readFileSync(new URL("../../docs/examples/culture-2023.json", import.meta.url), "utf8"),
) as SelfEvaluation;
const evaluation = evaluate(form).value;
const sheet = formTable(form, evaluation);

/** The form scored again by the standard that no table states. */
function scored(read: SelfEvaluation) {
  const { score, grade, indicators } = evaluate({ ...read, standard: form.standard ?? "" }).value;
  return { score, grade, indicators: indicators.map(({ name, weight, score: own }) => [name, weight, own]) };
}

/** What no cell of the form says: the share that a person awarded. */
const options = { mapping: { values: { 公共文化服务水平: { awardedShare: "0.7" } } } };

const original = {
  score: evaluation.score,
  grade: evaluation.grade,
  indicators: evaluation.indicators.map(({ name, weight, score }) => [name, weight, score]),
};

describe("the official form, written and read again, is scored the same", () => {
  it.each<[string, () => Promise<SelfEvaluation> | SelfEvaluation]>([
    ["as a grid", () => readTable(tableGrid(sheet).grid, sheet.merges, options).value],
    ["as CSV", () => readTable(parseDelimited(tableCsv(sheet)).grid, [], options).value],
    ["as Markdown", () => readTable(parseDelimited(tableMarkdown(sheet)).grid, [], options).value],
    [
      "as a workbook",
      async () => {
        const [first] = (await readFile(await writeTables([sheet]))).value.tables;
        return first === undefined ? expect.unreachable() : readTable(first.rows, first.merges, options).value;
      },
    ],
  ])("%s", async (_how, read) => {
    const again = await read();
    expect(scored(again)).toEqual(original);
    expect(again.reported?.score).toBe(evaluation.score);
  });
});
