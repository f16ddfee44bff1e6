import { describe, expect, it } from "vitest";
import { evaluate, safeEvaluate } from "../../src/index.js";
import { readForm } from "../../src/reader/index.js";
import { writeWorkbook } from "../../src/xlsx/index.js";

const CLERK = {
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  subject: { year: 2021 },
  budget: { unit: "万元", initial: "125", adjusted: "120", executed: "108" },
  indicators: [
    { name: "预算执行率", weight: "10", ratio: "budget-execution" },
    {
      name: "产出指标",
      weight: "90",
      children: [
        { name: "甲", weight: "30", target: "≥90%", actual: "80%", reason: "工期延误" },
        { name: "乙", weight: "20", target: "≤5%", actual: "10%" },
        { name: "丙", weight: "20", target: "≥150人次", actual: "100人次" },
        { name: "丁", weight: "10", target: "符合", actual: "未达成年度指标且效果较差", awardedShare: "0.3" },
        { name: "戊", weight: "5", target: "2021年12月底前", actual: "2021-12-20" },
        { name: "己", weight: "5", target: "≥3", unit: "万人", actual: "2.5", rule: "每少1万人扣1分，扣完为止" },
      ],
    },
  ],
};

describe("law 7: a workbook is read back as the form that it was made of", () => {
  it("with comparators, units, shares, rules, reasons and the budget", async () => {
    const { form } = (await readForm(await writeWorkbook(CLERK))).value;
    const again = safeEvaluate({ ...form, standard: CLERK.standard });
    const written = evaluate(CLERK).value;
    expect(again.ok ? [again.value.score, again.value.grade] : again.issues).toEqual([written.score, written.grade]);
    expect(form.budget).toMatchObject({ initial: "125", adjusted: "120", executed: "108" });
    expect(JSON.stringify(form.indicators)).toContain("工期延误");
  });
});
