import { expect, it } from "vitest";
import { evaluate, safeEvaluate } from "../../src/index.js";
import { readForm } from "../../src/reader/index.js";
import { safeWorkbookSheets, workbookSheets } from "../../src/workbook/index.js";
import { writeWorkbook } from "../../src/xlsx/index.js";

/** What a person decides: a whole score, a share, a share before a deduction. */
const FORM = {
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  indicators: [
    { name: "培训人次", weight: "30", target: "≥150", unit: "人次", actual: "100", reported: "20" },
    { name: "社会效益", weight: "40", target: "明显", actual: "较明显", reported: "33", rule: "由评价组酌情评分" },
    {
      name: "丁",
      weight: "30",
      target: "符合",
      actual: "部分达成",
      reported: "19",
      deduction: { points: "2", reason: "迟报" },
    },
  ],
};

it("published scores that count where a person decides stand in the workbook, and count when it is read back", async () => {
  expect(safeWorkbookSheets(FORM)).toMatchObject({ ok: false });
  const bytes = await writeWorkbook(FORM, { awarded: "reported" });
  const { form } = (await readForm(bytes)).value;
  const again = safeEvaluate({ ...form, standard: FORM.standard });
  // 20 + 33 + 19
  expect(again.ok ? again.value.score : again.issues).toBe("72");
  expect(evaluate(FORM, { awarded: "reported" }).value.score).toBe("72");
});

it("a workbook of published scores shows them as evaluate does", () => {
  const [, scores] = workbookSheets(FORM, { awarded: "reported" }).value;
  const shown = scores?.rows.map((row) => row.map(({ value }) => value).join(" ")).join("\n") ?? "";
  for (const score of ["20", "33", "19", "72"]) expect(shown).toContain(score);
});
