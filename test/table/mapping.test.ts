import { describe, expect, it } from "vitest";
import { type Grid, type Indicator, safeReadTable, type TableMapping } from "../../src/index.js";

const grid: Grid = [
  ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "上报数"],
  ["产出指标", "数量指标", "培训人次", "≥100", "90", "20", "95"],
  ["产出指标", "质量指标", "合格率", "≥95%", "96%", "20", "97%"],
  ["效益指标", "社会效益", "合格率", "提升", "提升", "30", "显著"],
];

function read(mapping: TableMapping, cells: Grid = grid) {
  const result = safeReadTable(cells, [], { mapping });
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

function leaves(indicators: readonly Indicator[]): Indicator[] {
  return indicators.flatMap((each) => ("children" in each ? leaves(each.children) : [each]));
}

function codes(mapping: unknown, cells: Grid = grid): string[] {
  const result = safeReadTable(cells, [], { mapping: mapping as TableMapping });
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

describe("a mapping goes before the words of the table", () => {
  it.each<[string, string | number]>([
    ["the header's text", "上报数"],
    ["the letter", "G"],
    ["the number from 0", 6],
  ])("in which column holds what, by %s", (_how, column) => {
    const actuals = leaves(read({ columns: { actual: column } }).indicators);
    expect(actuals).toMatchObject([{ actual: "95" }, { actual: "97%" }, { actual: "显著" }]);
  });

  it("in a table without headers", () => {
    const bare = grid.slice(1);
    const columns = { first: "A", second: "B", third: "C", target: "D", actual: "E", weight: "F" };
    expect(read({ columns }, bare).indicators).toEqual(read({}).indicators);
  });

  it("in a table whose headers have other words", () => {
    const [, ...rest] = grid;
    const own: Grid = [["大类", "中类", "小类", "要求", "结果", "分", "上报"], ...rest];
    const columns = { first: "大类", second: "中类", third: "小类", target: "要求", actual: "结果", weight: "分" };
    expect(read({ columns }, own).indicators).toEqual(read({}).indicators);
    expect(codes({}, own)).toEqual(["table/no-header"]);
  });

  it("in which row the header is", () => {
    const own: Grid = [["说明"], ["甲", "乙", "丙", "丁", "戊", "己"], ...grid.slice(1)];
    const columns = { first: 0, second: 1, third: 2, target: 3, actual: 4, weight: 5 };
    expect(read({ header: 2, columns }, own).indicators).toEqual(read({}).indicators);
    expect(read({ header: [1, 2], columns }, own).indicators).toEqual(read({}).indicators);
  });

  it.each<[string, string]>([
    ["the name", "培训人次"],
    ["the names on the way", "产出指标/数量指标/培训人次"],
    ["the last of these names", "数量指标/培训人次"],
    ["the pointer", "/indicators/0/children/0/children/0"],
    ["the row", "row 2"],
    ["the row in Chinese", "第2行"],
  ])("in weights and values, by %s", (_how, key) => {
    const form = read({ weights: { [key]: "25" }, values: { [key]: { actual: "99", reason: "补训" } } });
    expect(leaves(form.indicators)[0]).toMatchObject({ weight: "25", actual: "99", reason: "补训", target: "≥100" });
  });

  it("in the weights of groups, for which the weights below are not added up", () => {
    const form = read({ weights: { 产出指标: "45", 数量指标: "25" } });
    expect(form.indicators[0]).toMatchObject({ weight: "45", children: [{ name: "数量指标", weight: "25" }, {}] });
  });

  it("in what stands in no table", () => {
    const given: TableMapping = {
      subject: { name: "某局", year: 2023, kind: "project" },
      standard: "cn-mof-2020-10",
      budget: { unit: "万元", adjusted: "100", executed: "90" },
      indicators: [{ name: "预算执行", weight: "30", ratio: "budget-execution" }],
      reported: { score: "97" },
      fullMarks: "100",
      notApplicablePolicy: "drop",
      rounding: { places: 2, mode: "half-up", stage: "total" },
      caps: [],
    };
    const form = read({ ...given, weights: { "/indicators/1/children/0/children/0": "21" } });
    expect(form).toMatchObject(
      given.indicators === undefined ? {} : { ...given, indicators: [...given.indicators, {}, {}] },
    );
    expect(leaves(form.indicators)[1]).toMatchObject({ name: "培训人次", weight: "21" });
  });
});

describe("a mapping that does not fit", () => {
  it.each<[string, unknown, string[]]>([
    ["names nobody", { weights: { 没有: "1" } }, ["table/mapping-no-indicator"]],
    ["names two", { weights: { 合格率: "1" } }, ["table/mapping-several"]],
    ["names a row without a header", { header: 99 }, ["table/mapping-no-row"]],
    ["has an unknown key", { colums: {} }, ["table/mapping-unknown-key"]],
    ["has an unknown column", { columns: { aim: "D" } }, ["table/mapping-unknown-key"]],
    ["has a column of the wrong shape", { columns: { target: -1 } }, ["table/mapping-shape"]],
    [
      "is wrong everywhere",
      { header: "1", weights: 1, values: { 甲: 1 }, columns: [] },
      new Array<string>(4).fill("table/mapping-shape"),
    ],
    ["is a list", [], ["table/mapping-shape"]],
    ["gives a weight that is none", { weights: { 培训人次: "多" } }, ["input/not-decimal"]],
    [
      "gives a key that no indicator has with a wrong value",
      { values: { 培训人次: { direction: "up" } } },
      ["input/not-one-of"],
    ],
  ])("%s", (_what, mapping, expected) => {
    expect(codes(mapping)).toEqual(expected);
  });
});
