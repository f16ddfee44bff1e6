import { describe, expect, it } from "vitest";
import { readTable } from "../../src/index.js";

const INDICATORS = ["一级指标,三级指标,指标值,完成值,分值,得分", "产出指标,援助案件,≥500件,520件,100,100"];

/** The funds below these heads. */
function funds(heads: string, cells: string) {
  const grid = [`预算资金（万元）,${heads}`, `年度资金总额,${cells}`, ...INDICATORS].map((line) => line.split(","));
  const { value, notes } = readTable(grid);
  return { budget: value.budget, unused: notes.flatMap(({ params }) => String(params["text"] ?? "")) };
}

describe("the change of a budget", () => {
  it.each([
    "年初预算数,调整数,调整后预算数,全年执行数",
    "年初预算数,年中调整数,全年预算数,全年执行数",
    "年初预算数,调整金额,调整后预算,全年执行数",
  ])("is not the budget as it was changed to: %s", (heads) => {
    const { budget, unused } = funds(heads, "1000,-50,950,931");
    expect(budget).toMatchObject({ initial: "1000", adjusted: "950", executed: "931" });
    expect(unused).toContain("-50");
  });

  it("is none either where it alone stands there and is below zero", () => {
    const { budget, unused } = funds("年初预算数,调整数,全年执行数", "1000,-50,931");
    expect(budget).toEqual({ unit: "万元", initial: "1000", executed: "931" });
    expect(unused).toContain("-50");
  });

  it("is not meant where 调整数 stands between the first budget and what was spent", () => {
    expect(funds("年初预算数,调整数,全年执行数", "1000,950,931").budget).toMatchObject({ adjusted: "950" });
  });
});
