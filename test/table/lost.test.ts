import { describe, expect, it } from "vitest";
import { type Grid, safeReadTable } from "../../src/index.js";

const FUNDS = [
  "项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分",
  "年度资金总额|100|100|100|10|100%|10",
];

/** The codes and cells of what prevents a form. */
function refused(...lines: readonly string[]): unknown {
  const grid: Grid = lines.map((line) => line.split("|"));
  const read = safeReadTable(grid);
  return read.ok ? "read" : read.issues.map(({ code, params }) => `${code} ${String(params["cell"] ?? "")}`);
}

describe("a form of which only the funds can be read", () => {
  const row = "产出指标|数量指标|培训人次|≥5人次|5人次|90|90";

  it("is refused where rows of indicators stand below without a header", () => {
    expect(refused(...FUNDS, row)).toEqual(["table/no-header A3"]);
  });

  it("is refused at the pieces of a header that is broken over lines", () => {
    const pieces = ["绩效指标|一级", "指标|名称|年度", "指标值|实际完成值|分", "值|得|分"];
    expect(refused(...FUNDS, ...pieces, row)).toEqual(["table/no-header A3"]);
  });

  it("is refused at the header where no row below it can be read", () => {
    expect(refused(...FUNDS, "二级指标|三级指标|年度指标值|实际完成值|分值|得分", "（一）产出")).toEqual([
      "table/no-indicators A3",
    ]);
  });

  it("is read where nothing else stands there, and where a total and notes do", () => {
    expect(refused(...FUNDS)).toBe("read");
    expect(refused("项目名称|甲|主管部门|乙", ...FUNDS, "总分|||||10|10", "填表人：张三|联系电话：123")).toBe("read");
  });
});
