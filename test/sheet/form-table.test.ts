import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import type { SelfEvaluation } from "../../src/form/types.js";
import { formTable, type Sheet, tableGrid } from "../../src/report.js";

/** A project with every part of the form: 8 of 10 万元 spent, 45 of 50 people trained, satisfaction met. */
const form: SelfEvaluation = {
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  subject: {
    name: "培训项目",
    year: 2023,
    kind: "project",
    supervisor: "某局",
    goal: { expected: "培训 50 人", actual: "培训 45 人" },
  },
  budget: {
    unit: "万元",
    initial: "9",
    adjusted: "10",
    executed: "8",
    sources: [
      { name: "本年财政拨款", initial: "9", adjusted: "9", executed: "7" },
      { name: "其他资金", adjusted: "1", executed: "1" },
    ],
  },
  indicators: [
    { name: "预算执行率", weight: "10", ratio: "budget-execution" },
    {
      name: "产出指标",
      weight: "60",
      children: [
        {
          name: "数量指标",
          children: [
            { name: "培训人数", weight: "40", target: "≥50", unit: "人", actual: "45", reason: "报名不足" },
            { name: "场次", weight: "20", target: "3", unit: "场", actual: "3" },
          ],
        },
      ],
    },
    { name: "满意度", weight: "30", target: "≥90%", actual: "95%" },
  ],
};

const table = (of: SelfEvaluation): Sheet => formTable(of, evaluate(of).value);
const rows = (of: SelfEvaluation): string[] => tableGrid(table(of)).grid.map((row) => row.join("|"));

describe("the form as a table", () => {
  it("names who carries the project out", () => {
    const own = { ...form, subject: { ...form.subject, organisation: "某中心" } };
    expect(rows(own)).toContain("主管部门||某局|||实施单位|某中心||");
  });

  it("has the rows of the official form", () => {
    // 8 ÷ 10 = 80 %: 8 of 10 points. 45 ÷ 50 × 40 = 36. 8 + 36 + 20 + 30 = 94.
    expect(rows(form)).toEqual([
      "项目支出绩效自评表||||||||",
      "（2023年度）||||||||",
      "项目名称||培训项目||||||",
      "主管部门||某局|||实施单位|||",
      "项目资金（万元）|||年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分",
      "|年度资金总额||9|10|8|10|80.00%|8",
      "|其中：本年财政拨款||9|9|7|-|-|-",
      "|其他资金|||1|1|-|-|-",
      "年度总体目标|预期目标||||实际完成情况|||",
      "|培训 50 人||||培训 45 人|||",
      "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
      "|产出指标（60分）|数量指标|培训人数|≥50人|45人|40|36|报名不足",
      "|||场次|3场|3场|20|20|",
      "|满意度|||≥90%|95%|30|30|",
      "总分||||||100|94|",
    ]);
  });

  it("merges the groups over their rows, and a leaf of an upper level over the levels that it does not have", () => {
    const merges = table(form).merges.map((each) => [each.startRow, each.startCol, each.endRow, each.endCol].join(" "));
    expect(merges).toEqual([
      "0 0 0 8",
      "1 0 1 8",
      "2 0 2 1",
      "2 2 2 8",
      "3 0 3 1",
      "3 2 3 4",
      "3 6 3 8",
      "4 1 4 2",
      "5 1 5 2",
      "6 1 6 2",
      "7 1 7 2",
      "4 0 7 0",
      "8 0 9 0",
      "8 1 8 4",
      "8 5 8 8",
      "9 1 9 4",
      "9 5 9 8",
      "11 2 12 2",
      "11 1 12 1",
      "13 1 13 3",
      "10 0 13 0",
      "14 0 14 5",
    ]);
  });

  it("prints the three official rows of funds where the form names no sources", () => {
    const { sources: _, ...budget } = form.budget ?? {};
    expect(rows({ ...form, budget }).slice(6, 9)).toEqual([
      "|其中：本年财政拨款|||||-|-|-",
      "|上年结转资金|||||-|-|-",
      "|其他资金|||||-|-|-",
    ]);
  });

  it("keeps the execution rate among the indicators where it has a reason to tell", () => {
    const [execution, ...others] = form.indicators;
    const indicators = [{ ...execution, reason: "进度滞后" }, ...others] as SelfEvaluation["indicators"];
    expect(rows({ ...form, indicators })[11]).toBe("|预算执行率|||≥100%|80.00%|10|8|进度滞后");
  });

  it("is titled by the kind of its subject", () => {
    const department: SelfEvaluation = { ...form, subject: { ...form.subject, kind: "department" } };
    expect(rows(department).slice(0, 3)).toEqual([
      "部门（单位）整体支出绩效自评表||||||||",
      "（2023年度）||||||||",
      "部门（单位）名称||培训项目|||主管部门|某局||",
    ]);
  });

  it("shows what does not apply as such", () => {
    const leaf = { name: "场次", weight: "30", target: "≥3", notApplicable: true };
    const indicators = [form.indicators[0], form.indicators[1], leaf] as SelfEvaluation["indicators"];
    expect(rows({ ...form, notApplicablePolicy: "drop", indicators })[13]).toBe(
      '|场次|||≥3|不适用|0|0||{"notApplicable":true}',
    );
  });
});
