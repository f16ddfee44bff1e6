import { describe, expect, it } from "vitest";
import { type CellValue, type Note, safeEvaluate, safeReadTable, type SelfEvaluation } from "../../src/index.js";
import { withPlaces } from "../../src/reader/index.js";

const head = ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"];

function read(grid: readonly (readonly CellValue[])[]): {
  readonly value: SelfEvaluation;
  readonly notes: readonly Note[];
  readonly places: Readonly<Record<string, string>>;
} {
  const result = safeReadTable(grid);
  return result.ok ? result : expect.unreachable(result.issues[0]?.message);
}

/** The note of a code: there is one, and what its figures are. */
function noteOf(code: string, grid: readonly (readonly CellValue[])[]): unknown {
  const notes = read(grid).notes.filter((note) => note.code === code);
  expect(notes.length).toBe(1);
  return notes[0]?.params;
}

describe("what is assumed in reading a table is said", () => {
  const funds = (budget: string, executed: string, rate: string): readonly (readonly string[])[] => [
    ["项目资金", "全年预算数", "全年执行数", "执行率"],
    ["年度资金总额", budget, executed, rate],
    head,
    ["产出", "数量", "甲", "≥1", "1", "5", "5"],
  ];
  const published = (grid: readonly (readonly CellValue[])[]): unknown => read(grid).value.reported?.ratios;

  it("a rate of execution that is a share by the amounts beside it is read in percent", () => {
    const grid = funds("1153", "1084.6", "0.9407");
    expect(noteOf("table/rate-is-share", grid)).toEqual({ cell: "D2", value: "0.9407", read: "94.07" });
    expect(published(grid)).toEqual({ "budget-execution": "94.07" });
  });

  it("a rate of execution without a percent sign and without amounts to tell by is left out", () => {
    const grid = funds("1153", "", "0.9407");
    expect(noteOf("table/rate-unclear", grid)).toEqual({ cell: "D2", value: "0.9407" });
    expect(published(grid)).toBe(undefined);
  });

  it.each([
    ["1000", "9", "0.9", "0.9"], // 9 of 1000 are 0.9 %
    ["1153", "1084.6", "0.94%", "0.94"],
    ["1153", "1084.6", "94.07", "94.07"],
    ["1153", "0", "0", "0"],
  ])("a rate of execution in percent stays: %s, %s, %s", (budget, executed, rate, shown) => {
    const grid = funds(budget, executed, rate);
    expect(published(grid)).toEqual({ "budget-execution": shown });
    expect(read(grid).notes.filter(({ code }) => code.startsWith("table/rate-"))).toEqual([]);
  });

  it("a row without a name goes on with the texts of the row above", () => {
    const grid = [head, ["产出", "数量", "甲", "≥1", "已完成全部", "5", "5"], ["", "", "", "", "任务", "", ""]];
    expect(noteOf("table/cell-continued", grid)).toEqual({ cell: "E3", text: "任务", name: "甲" });
    expect(JSON.stringify(read(grid).value)).toContain('"actual":"已完成全部任务"');
  });

  it("a fourth level is joined to the third", () => {
    const four = ["一级指标", "二级指标", "三级指标", "四级指标", "指标值", "分值"];
    const grid = [four, ["产出", "数量", "培训", "场次", "≥1", "5"], ["", "", "", "人次", "≥9", "6"]];
    expect(noteOf("table/fourth-level", grid)).toEqual({ cell: "C2", name: "培训" });
    const text = JSON.stringify(read(grid).value);
    expect(text).toContain('"name":"培训：场次","weight":"5"');
    expect(text).toContain('"name":"培训：人次","weight":"6"');
  });

  it("a group only of the summary becomes one of the first level, before the others where it stands there", () => {
    const summary = [
      ["指标", "权重分值", "得分"],
      ["预算执行", "10", "9"],
      ["产出", "5", "4"],
      ["加分", "1", "0"],
    ];
    const grid = [head, ["产出", "数量", "甲", "≥1", "1", "5", "4"], [], ...summary];
    const { value, notes } = read(grid);
    expect(value.indicators.map(({ name, weight, reported }) => [name, weight, reported])).toEqual([
      ["预算执行", "10", "9"],
      ["产出", "5", "4"],
      ["加分", "1", "0"],
    ]);
    expect(notes.filter(({ code }) => code === "table/from-summary").map(({ params }) => params)).toEqual([
      { cell: "A5", name: "预算执行" },
      { cell: "A7", name: "加分" },
    ]);
  });

  it("a table of the groups that follow goes on with the first", () => {
    const wider = [...head, "备注"];
    const grid = [
      head,
      ["产出", "数量", "甲", "≥1", "1", "5", "5"],
      [],
      wider,
      ["效益", "社会", "乙", "≥1", "1", "5", "5", ""],
    ];
    expect(noteOf("table/goes-on", grid)).toEqual({ cell: "A5", name: "效益" });
    expect(read(grid).value.indicators.map(({ name }) => name)).toEqual(["产出", "效益"]);
  });

  it("an indicator of one of two tables is kept, in its group", () => {
    const targets = [
      ["一级指标", "三级指标", "指标值"],
      ["产出", "甲", "≥1"],
      ["", "乙", "≥2"],
      ["", "丙", "≥3"],
    ];
    const results = [
      ["一级指标", "三级指标", "实际完成值"],
      ["产出", "甲", "1"],
      ["", "乙", "2"],
    ];
    const grid = [...targets, [], ...results];
    expect(noteOf("table/in-one-table", grid)).toEqual({ cell: "B4", name: "丙" });
    expect(read(grid).value.indicators).toEqual([
      {
        name: "产出",
        children: [
          { name: "甲", target: "≥1", actual: "1" },
          { name: "乙", target: "≥2", actual: "2" },
          { name: "丙", target: "≥3" },
        ],
      },
    ]);
  });

  it("two tables that differ: the one with actual values counts", () => {
    const targets = [
      ["一级指标", "三级指标", "指标值"],
      ["产出", "甲", "≥1"],
      ["", "乙", "≥2"],
    ];
    const results = [
      ["一级指标", "三级指标", "指标值", "实际完成值"],
      ["产出", "甲", "≥1", "1"],
      ["", "乙", "≥3", "2"],
    ];
    const grid = [...targets, [], ...results];
    expect(noteOf("table/tables-differ", grid)).toEqual({ cell: "B3", name: "乙", one: "≥3", other: "≥2" });
    expect(JSON.stringify(read(grid).value)).toContain('"target":"≥3"');
  });

  it("a cell longer than any of a sheet is cut off", () => {
    const grid = [head, ["产出", "数量", "甲", "达".repeat(40_000), "1", "5", "5"]];
    expect(noteOf("table/long-cell", grid)).toEqual({ cell: "D2", length: 40_000, most: 32_767 });
  });

  it("a word in a comparator's column that is none is left out", () => {
    const grid = [
      ["一级指标", "三级指标", "指标性质", "指标值"],
      ["产出", "甲", "重要", "1"],
    ];
    expect(noteOf("table/not-comparator", grid)).toEqual({ cell: "C2", text: "重要" });
  });

  it("a comparator that contradicts the target's own does not count", () => {
    const grid = [
      ["一级指标", "三级指标", "指标性质", "指标值"],
      ["产出", "甲", "≥", "≤1"],
      ["", "乙", "≥", "≥1"],
    ];
    expect(noteOf("table/two-comparators", grid)).toEqual({ cell: "C2", sign: "≥", target: "≤1" });
    expect(JSON.stringify(read(grid).value)).toContain('"name":"乙","target":"≥1"');
  });

  it("a number at the end of a group's name stays in the name", () => {
    const grid = [head, ["投入13", "预算配置", "甲", "≥1", "1", "13", "13"]];
    expect(noteOf("table/number-in-name", grid)).toEqual({ cell: "A2", name: "投入13" });
  });

  it("a weight in a name and another in the group's own row: the row counts", () => {
    const grid = [head, ["产出（40分）", "", "", "", "", "45", "40"], ["", "数量", "甲", "≥1", "1", "45", "40"]];
    expect(noteOf("table/two-weights", grid)).toEqual({ cell: "F2", name: "产出", one: "40", other: "45" });
    expect(read(grid).value.indicators[0]).toMatchObject({ name: "产出", weight: "45", reported: "40" });
  });

  it("a blank cell is named itself, where what it lacks should stand", () => {
    const grid = [head, ["产出", "数量", "甲", "≥1", "", "5", ""], ["", "", "乙", "", "1", "", "5"]];
    const { value, notes, places } = read(grid);
    expect(notes.find(({ code }) => code === "table/weight-missing")?.params).toEqual({ cell: "F3", name: "产出" });
    const found = safeEvaluate({ ...value, standard: "cn-mof-2020-10" });
    const cells = found.ok ? [] : withPlaces(found.issues, places).map(({ code, at }) => [code, at]);
    expect(cells).toEqual([
      ["weight/missing", "F3"],
      ["actual/missing", "E2"],
      ["target/missing", "D3"],
    ]);
  });

  it("words where a figure should be are no figure; notes come in the order of the sheet", () => {
    const grid = [head, ["产出", "数量", "甲", "≥1", "1", "十分", "五"], ["", "", "乙", "≥1", "1", "5", "满分"]];
    const warned = read(grid).notes.filter(({ severity }) => severity === "warning");
    expect(warned.map(({ code, params }) => [code, params["cell"]])).toEqual([
      ["table/not-figure", "F2"],
      ["table/weight-missing", "F2"],
      ["table/not-figure", "G2"],
      ["table/not-figure", "G3"],
    ]);
  });
});

describe("a row of the form that is not used", () => {
  const used = ["产出", "数量", "指标1：甲", "≥3座", "3座", "100", "100"];
  const leavesOf = (...row: readonly CellValue[]): unknown => {
    const { value, notes } = read([head, used, row]);
    const leaves = safeEvaluate(value, { standard: "cn-mof-2020-10" });
    const told = notes.flatMap(({ code, params }) => (code === "table/empty-line" ? [params["cell"]] : []));
    return { score: leaves.ok ? leaves.value.score : leaves.issues.map(({ code }) => code), told };
  };

  it("is left out where its weight and its score are 0, as where they are blank", () => {
    const left = { score: "100", told: ["C3"] };
    expect(leavesOf("", "", "指标2：", "", "", "", "")).toEqual(left);
    expect(leavesOf("", "", "指标2：", "", "", "0", "0")).toEqual(left);
    expect(leavesOf("", "", "指标2：", "", "", 0, 0)).toEqual(left);
    expect(leavesOf("", "", "指标2：", "/", "", "0.00分", "")).toEqual(left);
  });

  it("is an indicator where it weighs something or has a value of 0", () => {
    expect(leavesOf("", "", "指标2：", "", "", "5", "0")).toMatchObject({ told: [] });
    expect(leavesOf("", "", "指标2：", "", "0", "0", "0")).toMatchObject({ told: [] });
    expect(leavesOf("", "", "乙", "", "", "0", "0")).toMatchObject({ told: [] });
  });
});
