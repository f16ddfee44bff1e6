import { describe, expect, it } from "vitest";
import { readTable } from "../../src/index.js";

/** The target and the actual value of one indicator below these heads. */
function read(heads: string, cells: string): unknown {
  const grid = [`一级指标,三级指标,${heads},分值`, `产出指标,建设村数,${cells},100`].map((line) => line.split(","));
  const [group] = readTable(grid).value.indicators;
  const [leaf] = group !== undefined && "children" in group ? (group.children ?? []) : [];
  return leaf !== undefined && "target" in leaf ? [leaf.target, leaf.actual] : null;
}

describe("of columns that name years, those of the last year with a result are the form's", () => {
  it("and not those of the year before it", () => {
    expect(read("2022年指标值,2022年完成值,2023年指标值,2023年完成值", "10个,11个,20个,18个")).toEqual([
      "20个",
      "18个",
    ]);
  });

  it("and not what is planned for the next", () => {
    expect(read("2024年指标值,2023年指标值,2023年完成值", "30个,20个,18个")).toEqual(["20个", "18个"]);
  });

  it("whatever order they stand in", () => {
    expect(read("2023年指标值,2022年指标值,2023年完成值,2022年完成值", "20个,10个,18个,11个")).toEqual([
      "20个",
      "18个",
    ]);
  });

  it("but one without a year is the form's own beside earlier ones", () => {
    expect(read("年度指标值,2021年实际完成值,2022年实际完成值,实际完成值", "20个,9个,11个,18个")).toEqual([
      "20个",
      "18个",
    ]);
  });
});
