import { describe, expect, it } from "vitest";
import { readTable } from "../../src/index.js";

const BELOW = ["一级指标|三级指标|指标值|实际完成值|分值|得分", "产出指标|培训人次|≥5人次|5人次|100|100"];

/** What is read as the goal and what came of it, and the cells around the table that are not used. */
function goalOf(...lines: readonly string[]): unknown {
  const { value, notes } = readTable([...lines, ...BELOW].map((line) => line.split("|")));
  const unused = notes.filter(({ code }) => code === "table/unused").map(({ params }) => params["cell"]);
  return [value.subject?.goal, unused];
}

const both = [{ expected: "新建五个站点", actual: "已建五个站点" }, []];

describe("the goal of the year and what came of it", () => {
  it.each(["年度总体目标", "年度总体目标完成情况", "年度目标"])("stand below their heads beside %s", (corner) => {
    expect(goalOf(`${corner}|预期目标|实际完成情况`, "|新建五个站点|已建五个站点")).toEqual(both);
    expect(goalOf(`${corner}|预期目标||实际完成情况`, "|新建五个站点||已建五个站点")).toEqual(both);
  });

  it.each(["年度总体目标", "年度总体目标完成情况"])("are told apart where the merged cell of %s was lost", (corner) => {
    expect(goalOf(`${corner}|预期目标|实际完成情况`, "新建五个站点|已建五个站点")).toEqual(both);
  });

  it.each([
    ["总体目标", "全年实际完成情况"],
    ["年度总体目标", "目标完成情况概述"],
    ["年初设定目标", "年度总体目标完成情况综述"],
  ])("stand below %s and %s", (expected, achieved) => {
    for (const corner of ["总体目标完成情况", "年度总体目标"])
      expect(goalOf(`${corner}|${expected}||${achieved}`, "|新建五个站点||已建五个站点")).toEqual(both);
  });

  it("are not read where one text is left and no cell tells which it is", () => {
    expect(goalOf("年度总体目标|预期目标|实际完成情况", "新建五个站点")).toEqual([undefined, ["A2"]]);
  });
});
