import { expect, it } from "vitest";
import { evaluate, safeEvaluate, safeReadTable } from "../../src/index.js";
import { formTable, tableGrid } from "../../src/report.js";
import type { SelfEvaluation } from "../../src/index.js";

const form: SelfEvaluation = {
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  indicators: [
    { name: "制度", weight: "9", target: "制度健全", actual: "部分健全", awardedShare: "1/3", reason: "评议" },
    { name: "其余", weight: "91", target: "≥1个", actual: "1个" },
  ],
};

it("a share that is a quotient stands in the table as a text, and scores the same when it is read back", () => {
  const { value } = evaluate(form);
  const table = formTable(form, value);
  const shares = table.rows.flatMap((row) => row.filter((cell) => cell.value === "1/3"));
  expect(shares.map(({ kind }) => kind)).toEqual(["text"]);
  const read = safeReadTable(tableGrid(table).grid);
  const again = read.ok ? safeEvaluate({ ...read.value, standard: "cn-mof-2020-10" }) : read;
  expect([value.score, again.ok ? again.value.score : again.issues]).toEqual(["94", "94"]);
});
