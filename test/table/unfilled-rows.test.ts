import { describe, expect, it } from "vitest";
import { type Indicator, safeReadTable } from "../../src/index.js";

const HEAD = "一级指标|二级指标|三级指标|指标值|完成值|分值|得分|原因";
const ROWS = [
  "产出指标(60分)|数量指标|检测批次|≥40批|42批|30|30|",
  "时效指标|报告时限|≤5天|4天|30|30|",
  "效益指标(40分)|社会效益|投诉办结率|≥98%|99%|40|40|",
];

/** The names of a table that lacks its merged cells, or what is refused in it. */
function names(...rows: readonly string[]): unknown {
  const read = safeReadTable([HEAD, ...ROWS, ...rows].map((line) => line.split("|")));
  if (!read.ok) return read.issues.map(({ code, params }) => `${code} ${String(params["cell"])}`);
  const inner = (list: readonly Indicator[]): unknown =>
    list.map((each) => ("children" in each ? [each.name, inner(each.children)] : each.name));
  return inner(read.value.indicators);
}

describe("a row that nobody has filled in, where merged cells are lost", () => {
  const LAST = "长期影响|制度数|≥2项|2项|10|10|";
  const full = (more: unknown): unknown => [
    [
      "产出指标",
      [
        ["数量指标", ["检测批次"]],
        ["时效指标", ["报告时限"]],
      ],
    ],
    ["效益指标", [["社会效益", ["投诉办结率"]], more]],
  ];

  it.each([
    ["with 无 for its indicator", "生态效益|无|||||"],
    ["with nothing behind its name", "经济效益指标||||||"],
    ["with dashes up to the end", "生态效益|/|/|/|/|/|/"],
    ["whose name no form has, by the cells that it lacks", "协同效益|无|||||"],
    ["without blanks behind it, by its name", "生态效益|无"],
  ])("is a second level %s", (_, row) => {
    expect(names(row, LAST)).toEqual(full(["长期影响", ["制度数"]]));
  });

  it("is a group of the first level where its name is that of one", () => {
    expect(names("效果指标|无|无||||", "长期影响|制度数|≥2项|2项|10|10|")).toEqual(
      (full(null) as unknown[])
        .map((group, at) => (at === 0 ? group : ["效益指标", [["社会效益", ["投诉办结率"]]]]))
        .concat([["效果指标", [["长期影响", ["制度数"]]]]]),
    );
  });

  it("is refused where it may belong to several levels", () => {
    expect(names("协同效益|无", LAST)).toEqual(["table/row-does-not-fit A5"]);
  });

  it("stays as it stands at the end of the table", () => {
    expect(names("其他需要说明的问题|无")).toEqual(names());
  });
});

describe("a row that says 不适用 in place of a name", () => {
  it("is no indicator", () => {
    const rows = [
      ...ROWS.slice(0, 2).map((row, at) => (at === 0 ? row : `|${row}`)),
      "效益指标(40分)|经济效益|不适用|||||",
    ];
    const grid = [HEAD, ...rows, "|社会效益|投诉办结率|≥98%|99%|40|40|"].map((line) => line.split("|"));
    const read = safeReadTable(grid);
    expect(read.ok && JSON.stringify(read.value.indicators).includes("不适用")).toBe(false);
    expect(read.ok && read.value.indicators.map(({ name }) => name)).toEqual(["产出指标", "效益指标"]);
  });
});
