import { describe, expect, it } from "vitest";
import { readTable } from "../../src/table/index.js";
import { audited } from "./forms.js";

/** The codes of what an audit finds of a table whose cells stand between bars. */
function codesOf(...rows: readonly string[]): readonly string[] {
  const { value } = readTable(rows.map((row) => row.split("|")));
  return audited({ ...value, standard: "cn-mof-2020-10" }).findings.map(({ code }) => code);
}

const MISSING = "budget/figure-missing";
const RULES = "一级指标|二级指标|三级指标|权重|评分标准|自评得分";
const CELLS = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分";
const SUMMARY = "一级指标|分值|得分";
const BLOCK = "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分";

describe("a ratio whose figures the form does not hold", () => {
  const row = "预算执行|资金管理|公用经费控制率|40|公用经费实际支出≤预算安排的，得40分，否则不得分|40";
  const rest = "预算执行|资金管理|管理制度健全性|60|制度健全的得60分|60";

  it("was scored by a person in a table of rules and scores", () => {
    expect(codesOf(RULES, row, rest)).not.toContain(MISSING);
  });

  it("is said to be", () => {
    expect(codesOf(RULES, row, rest).filter((code) => code === "score/judged")).toHaveLength(2);
  });

  it("was scored by a person in a summary of the first level", () => {
    expect(codesOf(SUMMARY, "预算执行|10|9.85", "产出指标|50|48.2", "效益指标|40|38")).not.toContain(MISSING);
  });

  it("is asked for where nobody scored it", () => {
    expect(codesOf(SUMMARY, "预算执行|10|", "产出指标|50|48.2", "效益指标|40|38")).toContain(MISSING);
  });

  it("leaves a cell for its result what it is: blank", () => {
    const blank = "过程|管理|公用经费控制率|≤100%||40|40";
    expect(codesOf(CELLS, blank, "过程|管理|完成率|≥90%|95%|60|60")).toContain("score/blank-full");
  });

  it("is asked for where the block of the budget is there and blank", () => {
    const rows = ["产出指标|数量|甲|≥10个|10个|90|90"];
    expect(codesOf(BLOCK, "|年度资金总额||||10||10", CELLS, ...rows)).toContain(MISSING);
  });
});
