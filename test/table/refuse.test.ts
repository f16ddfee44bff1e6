import { describe, expect, it } from "vitest";
import {
  type CellValue,
  type Grid,
  type Merge,
  type SafeResult,
  safeReadTable,
  type SelfEvaluation,
} from "../../src/index.js";

const head = ["一级指标", "三级指标", "指标值", "实际完成值", "分值"];
const rowOf = (name: string): CellValue[] => ["产出指标", name, "≥1", "1", "5"];

function codes(read: SafeResult<SelfEvaluation>): string[] {
  return read.ok ? [] : read.issues.map(({ code }) => code);
}

const refused = (grid: Grid, merges: readonly Merge[] = []): string[] => codes(safeReadTable(grid, merges));

describe("a table that cannot be read", () => {
  it("has no header: the message says what one looks like", () => {
    const read = safeReadTable([rowOf("甲"), rowOf("乙")]);
    expect(codes(read)).toEqual(["table/no-header"]);
    expect(read.ok ? "" : read.issues[0]?.message).toContain("“一级指标、二级指标、三级指标、指标值");
  });

  it("holds two forms one below the other: the message names both and the cell of the second", () => {
    const form = (name: string) => [["项目名称", name], head, rowOf(`${name}一`), rowOf(`${name}二`)];
    const read = safeReadTable([...form("甲"), ...form("乙")]);
    expect(codes(read)).toEqual(["table/several-forms"]);
    expect(read.ok ? {} : read.issues[0]?.params).toEqual({ cell: "B5", first: "甲", second: "乙" });
  });

  it("holds two forms without names", () => {
    expect(refused([head, rowOf("甲"), ["合计", null, null, null, "5"], head, rowOf("乙"), rowOf("丙")])).toEqual([
      "table/several-forms",
    ]);
  });

  it("holds a form below one without a name: the message names its title, and what can be named", () => {
    const second = [["设备更新项目支出绩效自评表"], head, rowOf("乙")];
    const read = safeReadTable([head, rowOf("甲"), ["合计", null, null, null, "5"], ...second]);
    const params = { cell: "A4", first: "产出指标", second: "设备更新项目支出绩效自评表" };
    expect(read.ok ? {} : read.issues[0]?.params).toEqual(params);
  });

  it("holds the same form twice", () => {
    const form = [head, rowOf("甲"), rowOf("乙"), ["合计", null, null, null, "10"]];
    expect(refused([...form, ...form])).toEqual(["table/several-forms"]);
  });

  it("holds two forms side by side", () => {
    const read = safeReadTable([
      [...head, null, ...head],
      [...rowOf("甲"), null, ...rowOf("乙")],
    ]);
    expect(read.ok ? {} : read.issues.map(({ code, params }) => [code, params])).toEqual([
      ["table/several-forms", { cell: "G1", first: "产出指标", second: "产出指标" }],
    ]);
  });

  it("is empty", () => {
    expect(refused([])).toEqual(["table/empty"]);
    expect(refused([[null, " "], ["\n"]])).toEqual(["table/empty"]);
  });

  it("is no table at all", () => {
    for (const grid of [null, "表", 1, [1], [["甲"], "乙"]]) {
      expect(refused(JSON.parse(JSON.stringify(grid)) as Grid)).toEqual(["table/not-grid"]);
    }
  });

  it("has too many columns", () => {
    expect(refused([head, new Array<CellValue>(300).fill("甲")])).toEqual(["table/too-many-columns"]);
  });
});

describe("a very long table", () => {
  const long = (rows: number): Grid => [
    head,
    ...Array.from({ length: rows }, (_, place) => rowOf(`指标${String(place)}`)),
  ];

  it("of 100,000 rows is refused with its length, at once", () => {
    const begin = process.hrtime.bigint();
    const read = safeReadTable(long(100_000));
    expect(read.ok ? {} : read.issues[0]?.params).toEqual({ rows: 100_001, most: 5000 });
    expect(codes(read)).toEqual(["table/too-many-rows"]);
    expect(Number(process.hrtime.bigint() - begin)).toBeLessThan(20e9);
  });

  it("of 4,999 rows is read", () => {
    const read = safeReadTable(long(4999));
    const [group] = read.ok ? read.value.indicators : [];
    expect(group !== undefined && "children" in group && group.children.length).toBe(4999);
  });

  it("of a million blank rows around a form is the form", () => {
    const grid: CellValue[][] = Array.from({ length: 1_000_000 }, () => []);
    grid[10] = head;
    grid[999_990] = rowOf("甲");
    const read = safeReadTable(grid);
    expect(read.ok && JSON.stringify(read.value.indicators)).toContain('"甲"');
  });

  it("keeps its notes to a number that can be read", () => {
    const grid = [
      [...head, "佐证材料"],
      ...Array.from({ length: 4000 }, (_, at) => [...rowOf(`指标${String(at)}`), "见附件"]),
    ];
    const read = safeReadTable(grid);
    const notes = read.ok ? read.notes : [];
    expect(notes.length).toBe(2001);
    expect(notes[2000]?.params).toEqual({ count: 2001 }); // 4,000 cells and the summed weight, less 2,000
  });
});

describe("merged areas", () => {
  it("that overlap or lie outside do no harm, however many there are", () => {
    const all: Merge[] = Array.from({ length: 5000 }, (_, at) => ({
      startRow: at % 3,
      startCol: 0,
      endRow: 1_000_000,
      endCol: 16_000,
    }));
    const read = safeReadTable(
      [head, rowOf("甲"), rowOf("乙")],
      [...all, { startRow: -1, startCol: -1, endRow: 0, endCol: 0 }],
    );
    expect(read.ok && read.notes.some(({ code }) => code === "table/merges-overlap")).toBe(true);
  });

  it("over words give them to each row, over the rows of one group give the figure to the group", () => {
    const titles = ["一级指标", "二级指标", "三级指标", "指标值", "度量单位", "实际完成值", "分值", "备注"];
    const grid = [
      titles,
      ["产出指标", "数量指标", "甲", "≥1", "个", "1", "20", "均已完成"],
      [null, null, "乙", "≥2", null, "2", null, null],
      [null, "质量指标", "丙", "≥3", "%", "3", "30", null],
    ];
    const down = (col: number, from: number, to: number): Merge => ({
      startRow: from,
      startCol: col,
      endRow: to,
      endCol: col,
    });
    const read = safeReadTable(grid, [down(0, 1, 3), down(1, 1, 2), down(4, 1, 2), down(6, 1, 2), down(7, 1, 2)]);
    expect(read.ok && read.value.indicators).toEqual([
      {
        name: "产出指标",
        weight: "50",
        children: [
          {
            name: "数量指标",
            weight: "20",
            children: [
              { name: "甲", target: "≥1", unit: "个", actual: "1", reason: "均已完成" },
              { name: "乙", target: "≥2", unit: "个", actual: "2", reason: "均已完成" },
            ],
          },
          { name: "质量指标", children: [{ name: "丙", weight: "30", target: "≥3", unit: "%", actual: "3" }] },
        ],
      },
    ]);
    const noted = read.ok ? read.notes.map(({ code }) => code) : [];
    expect(noted).toEqual(["table/weight-summed", "table/merged-to-group", "table/merged-text", "table/merged-text"]);
  });

  it("over figures of rows that are no group stay with the first, with a warning", () => {
    const grid = [
      head,
      ["产出指标", "甲", "≥1", "1", "20"],
      [null, "乙", "≥2", "2", null],
      [null, "丙", "≥3", "3", "30"],
    ];
    const read = safeReadTable(grid, [{ startRow: 1, startCol: 4, endRow: 2, endCol: 4 }]);
    expect(
      read.ok && read.notes.filter(({ severity }) => severity === "warning").map(({ code, params }) => [code, params]),
    ).toEqual([
      ["table/weight-missing", { cell: "A2", name: "产出指标" }],
      ["table/merged-figure", { cell: "E2", value: "20", rows: "2–3", name: "甲" }],
    ]);
  });
});
