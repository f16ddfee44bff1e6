import { describe, expect, it } from "vitest";
import { parseDelimited } from "../../src/index.js";

const HEAD = "一级指标   二级指标    三级指标      指标值     分值";
const FIRST = "产出指标   数量指标    苗木          ≥50株      60";
const rows = (...lines: readonly string[]): unknown => parseDelimited([HEAD, FIRST, ...lines].join("\n")).grid.slice(2);

describe("a single blank in text with columns of blanks", () => {
  it("parts two cells where the second begins in a column of the header and of other lines", () => {
    expect(rows("满意度指标 受益对象    居民评价      ≥90%       40")).toEqual([
      ["满意度指标", "受益对象", "居民评价", "≥90%", "40"],
    ]);
  });

  it("is part of a name where the second word begins elsewhere", () => {
    expect(rows("效益指标   社会效益    A 级景区      ≥2家       40")).toEqual([
      ["效益指标", "社会效益", "A 级景区", "≥2家", "40"],
    ]);
    expect(rows("           社会效益    居民收入增长率 ≥90%      40")).toEqual([
      ["", "社会效益", "居民收入增长率 ≥90%", "", "40"],
    ]);
  });

  it("goes by the header above, and not by that of another table", () => {
    const text = [
      "预算资金（万元）  年初预算数  全年预算数  全年执行数  分值  执行率  得分",
      "年度资金总额          30          30          24      10    80%     8",
      HEAD,
      FIRST,
      "满意度指标 受益对象    居民评价      ≥90%       40",
    ];
    expect(parseDelimited(text.join("\n")).grid[4]).toEqual(["满意度指标", "受益对象", "居民评价", "≥90%", "40"]);
  });
});
