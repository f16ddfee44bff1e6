import { describe, expect, it } from "vitest";
import { type CellValue, type Merge, readTable } from "../../src/index.js";

const HEAD = ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分", "偏差原因"];
const row = (name: string, ...cells: readonly string[]): readonly CellValue[] => [
  "产出指标",
  "数量指标",
  name,
  ...cells,
];
const fitted = (grid: readonly (readonly CellValue[])[], merges: readonly Merge[] = []): readonly string[] =>
  readTable(grid, merges).notes.flatMap(({ code, params }) =>
    code === "table/rows-fitted" ? [String(params["cell"])] : [],
  );

describe("a row that ends before its header does", () => {
  const rows = (more: string): readonly (readonly CellValue[])[] => [
    [...HEAD, more],
    row("甲", "≥1次", "1次", "40", "40", "", "附件1"),
    row("乙", "≥2次", "2次", "20", "20", "", "附件2"),
    row("丙", "≤10分钟", "12分钟", "30", "25", "网络升级"),
    row("丁", "≥3次", "3次", "10", "10", "", "附件3"),
  ];

  it("keeps its reason where it stands, though nearly all others have words at the end", () => {
    const { value } = readTable(rows("佐证材料"));
    expect(value.indicators[0]).toMatchObject({ children: [{ children: [{}, {}, { reason: "网络升级" }, {}] }] });
    expect(fitted(rows("佐证材料"))).toEqual([]);
  });

  const counted = [
    [...HEAD.slice(0, 5), "复核完成值", "分值"],
    row("甲", "≥1次", "1次", "1次", "40"),
    row("乙", "≥2次", "2次", "2次", "20"),
    row("丙", "≥3次", "3次", "3次", "30"),
    row("丁", "≥4次", "4", "10"),
  ];

  it("is put into its columns in a paste, where it lacks a figure that all others have", () => {
    expect(fitted(counted)).toEqual(["A5"]);
  });

  it("stays as it stands where the cells of a file have their places", () => {
    expect(fitted(counted, [{ startRow: 1, startCol: 0, endRow: 1, endCol: 0 }])).toEqual([]);
  });

  it("is put into its columns even there, where it cannot stand as it does", () => {
    const slipped = [...counted.slice(0, 4), ["丁类", "戊", "≥4次", "4次", "4次", "10"]];
    expect(fitted(slipped, [{ startRow: 1, startCol: 0, endRow: 1, endCol: 0 }])).toEqual(["A5"]);
  });
});
