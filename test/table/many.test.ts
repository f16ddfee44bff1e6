import { describe, expect, it } from "vitest";
import { cellAt, type Grid, readTable, readTables, safeReadTable } from "../../src/index.js";

const listed: Grid = [
  ["单位名称", "项目名称", "一级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
  ["甲局", "培训费", "产出指标", "人数", "≥100人", "110人", "60", "60"],
  ["", "", "效益指标", "满意率", "≥90%", "95%", "40", "40"],
  ["", "", "合计", "", "", "", "100", "100"],
  ["乙局", "宣传费", "产出指标", "场次", "≥10场", "5场", "100", "50"],
];

const form = (name: string, actual: string, score: string): Grid => [
  ["项目支出绩效自评表"],
  ["项目名称", name],
  ["一级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "场次", "≥10场", actual, "100", score],
  ["总分", "", "", "", "100", score],
  ["填表人：张某"],
];

describe("many forms in one sheet", () => {
  it("in the rows of one table are told apart by the column of their project", () => {
    const forms = readTables(listed).value.map(({ value: { subject, reported, indicators } }) => [
      subject,
      reported,
      indicators.map(({ name, weight }) => `${name} ${String(weight)}`),
    ]);
    expect(forms).toEqual([
      [{ name: "培训费", organisation: "甲局" }, { score: "100" }, ["产出指标 60", "效益指标 40"]],
      [{ name: "宣传费", organisation: "乙局" }, undefined, ["产出指标 100"]],
    ]);
  });

  it("below one another begin where another project is named", () => {
    const both = readTables([...form("甲项目", "10场", "100"), ...form("乙项目", "5场", "50")]).value;
    expect(both.map(({ value }) => [value.subject?.name, value.reported?.score])).toEqual([
      ["甲项目", "100"],
      ["乙项目", "50"],
    ]);
    expect(both.map(({ places }) => places["/indicators/0/children/0/actual"])).toEqual(["D4", "D10"]);
  });

  it("are refused where one is asked for, with where the second begins", () => {
    const read = safeReadTable(listed);
    expect(read.ok ? "" : read.issues.map(({ code, params }) => [code, params])).toEqual([
      ["table/several-forms", { cell: "B5", first: "培训费", second: "宣传费" }],
    ]);
  });

  it("are one where the same project is named again, on its second page", () => {
    const [title, name, header, row, total] = form("甲项目", "10场", "100");
    const page = [
      ["项目支出绩效自评表（续）"],
      name ?? [],
      header ?? [],
      ["效益指标", "好评率", "≥90%", "95%", "0", "0"],
    ];
    const read = readTables([title ?? [], name ?? [], header ?? [], row ?? [], ...page, total ?? []]).value;
    expect(read.map(({ value }) => value.indicators.map((each) => each.name))).toEqual([["产出指标", "效益指标"]]);
  });
});

describe("every value remembers its cell", () => {
  const grid: Grid = [
    ["项目名称", "道路维护", "", "单位名称", "公路站"],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", "100", "120", "108", "10", "90%", "9"],
    ["", "其中：财政拨款", "100", "120", "108"],
    ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分", "偏差原因"],
    ["产出指标", "数量指标", "里程", "≥50公里", "45公里", "90", "81", "降雨"],
    ["总分", "", "", "", "", "100", "90"],
  ];

  it("of the subject, the budget, the indicators and the total, by JSON Pointer", () => {
    expect(readTable(grid).places).toEqual({
      "/subject/name": "B1",
      "/subject/organisation": "E1",
      "/budget/initial": "C3",
      "/budget/adjusted": "D3",
      "/budget/executed": "E3",
      "/budget/sources/0/initial": "C4",
      "/budget/sources/0/adjusted": "D4",
      "/budget/sources/0/executed": "E4",
      "/reported/ratios/budget-execution": "G3",
      "/reported/score": "G7",
      "/indicators/0": "E3",
      "/indicators/0/name": "E3",
      "/indicators/0/weight": "F3",
      "/indicators/0/reported": "H3",
      "/indicators/1": "A6",
      "/indicators/1/name": "A6",
      "/indicators/1/children/0": "B6",
      "/indicators/1/children/0/name": "B6",
      "/indicators/1/children/0/children/0": "C6",
      "/indicators/1/children/0/children/0/name": "C6",
      "/indicators/1/children/0/children/0/target": "D6",
      "/indicators/1/children/0/children/0/actual": "E6",
      "/indicators/1/children/0/children/0/weight": "F6",
      "/indicators/1/children/0/children/0/reported": "G6",
      "/indicators/1/children/0/children/0/reason": "H6",
    });
  });

  it("with the sheet's name before it where one is given", () => {
    const { places } = readTable(grid, [], { sheet: "自评表" });
    expect(places["/indicators/1/children/0/children/0/actual"]).toBe("自评表!E6");
  });

  it("and what stands in no cell has that of what it belongs to", () => {
    const { places } = readTable(grid);
    expect(cellAt(places, "/indicators/1/weight")).toBe("A6");
    expect(cellAt(places, "/indicators/1/children/0/children/0/rule")).toBe("C6");
    expect(cellAt(places, "/standard")).toBe(null);
  });

  it("of a row that was put into its columns, where it stood", () => {
    const head = ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"];
    const { places } = readTable([
      head,
      ["产出", "数量", "甲", "≥1", "1", "5", "5"],
      ["质量", "乙", "≥2", "2", "5", "5"],
    ]);
    expect(places["/indicators/0/children/1/children/0/actual"]).toBe("D3");
  });
});
