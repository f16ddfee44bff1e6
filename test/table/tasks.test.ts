import { describe, expect, it } from "vitest";
import { readTable } from "../../src/index.js";

const LEAVES = [
  ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "培训场次", "≥9场", "9场", "90", "90"],
];
const FUNDS = [
  ["部门预算执行（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "得分"],
  ["", "年度资金总额", "3700", "3690", "3653.1", "10", "9.9"],
];
const read = (...rows: readonly (readonly string[])[]) => readTable([...rows, ...LEAVES].map((row) => [...row])).value;

describe("a list of tasks with what they cost", () => {
  it.each([
    [
      "with their content",
      [
        ["年度主要任务", "任务名称", "主要内容", "预算数（万元）", "执行数（万元）"],
        ["", "优抚对象补助", "发放抚恤补助", "3200", "3180"],
        ["", "双拥工作", "开展慰问活动", "60", "58"],
      ],
    ],
    [
      "by their names alone",
      [
        ["任务名称", "预算数（万元）", "执行数（万元）"],
        ["优抚对象补助", "3200", "3180"],
        ["双拥工作经费", "60", "58"],
      ],
    ],
    [
      "with the corner in every row",
      [
        ["年度主要任务", "任务名称", "主要内容", "预算数（万元）", "执行数（万元）"],
        ["年度主要任务", "优抚对象补助", "发放抚恤补助", "3200", "3180"],
      ],
    ],
  ])("is not the funds of the form: %s", (_which, tasks) => {
    expect(read(...tasks, ...FUNDS).budget).toMatchObject({ initial: "3700", adjusted: "3690", executed: "3653.1" });
  });

  it("but funds by kind and source are", () => {
    const head = ["资金性质", "资金来源", "年初预算数", "全年预算数", "全年执行数"];
    expect(read(head, ["财政资金", "年度资金总额", "120", "110", "100"]).budget).toMatchObject({ executed: "100" });
  });

  it("and a second block of funds is named where it begins", () => {
    const again = [
      ["项目资金", "", "年初预算数", "全年预算数", "全年执行数"],
      ["", "资金总额", "1", "2", "3"],
    ];
    expect(() => read(...FUNDS, ...again)).toThrow("这一份是“项目资金”");
  });
});

describe("a line of funds with points, beside the form's own rows of 预算执行", () => {
  const line = ["项目资金", "年度资金总额", "", "58", "58", "56.84", "10", "9.8"];
  const head = ["项目资金", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "得分"];
  const form = (...rows: readonly (readonly string[])[]) =>
    readTable(
      [head, line, ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"], ...rows].map((row) => [
        ...row,
      ]),
    );
  const others = ["产出指标", "数量指标", "培训场次", "≥9场", "9场", "90", "90"];

  it("gives no ratio to a group", () => {
    const { value } = form(["预算执行", "预算执行", "预算执行率", "100%", "98%", "10", "9.8"], others);
    expect(value.indicators[0]).not.toHaveProperty("ratio");
  });

  it("leaves a row of the rate in it as it is printed", () => {
    const { value } = form(["预算执行", "预算执行", "预算执行率", "100%", "98%", "10", "9.8"], others);
    expect(value.indicators[0]).toEqual({
      name: "预算执行",
      weight: "10",
      children: [
        {
          name: "预算执行",
          children: [{ name: "预算执行率", weight: "10", target: "100%", actual: "98%", reported: "9.8" }],
        },
      ],
    });
  });

  it("fills in what a row of the rate in it lacks", () => {
    const { value } = form(["预算执行", "预算执行", "预算执行率", "", "", "", ""], others);
    expect(value.indicators[0]).toMatchObject({
      children: [{ children: [{ ratio: "budget-execution", weight: "10", reported: "9.8" }] }],
    });
  });

  it("is told of where the row says otherwise", () => {
    const { notes } = form(["预算执行", "预算执行", "预算执行率", "100%", "98%", "10", "9"], others);
    expect(notes.find(({ code }) => code === "table/tables-differ")?.params).toMatchObject({
      cell: "H2",
      name: "预算执行率",
      one: "9",
      other: "9.8",
    });
  });
});
