import { describe, expect, it } from "vitest";
import { readTable } from "../../src/table/index.js";

const LEAVES = [
  ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "培训场次", "≥9场", "9场", "90", "90"],
];
const read = (...rows: readonly (readonly string[])[]) => readTable([...rows, ...LEAVES].map((row) => [...row])).value;

describe("labels of the budget block", () => {
  it.each([
    ["年初预算", "全年预算", "全年执行"],
    ["年初预算数", "全年预算数", "全年执行数"],
    ["年初预算", "调整后预算", "实际支出"],
    ["年初预算", "调整预算", "支出数"],
  ])("%s, %s, %s are what was set, what it became and what was spent", (initial, adjusted, executed) => {
    const funds = ["项目资金（万元）", "", "", initial, adjusted, executed, "分值"];
    expect(read(funds, ["", "年度资金总额", "", "150", "180", "171", "10"]).budget).toMatchObject({
      initial: "150",
      adjusted: "180",
      executed: "171",
    });
  });
});

describe("labels of whose form it is", () => {
  it.each(["部门名称", "单位名称", "部门单位", "部门/单位"])("%s", (label) => {
    expect(read([label, "甲县税务局"], ["项目名称", "宣传"], ["年度", "2022"]).subject?.organisation).toBe(
      "甲县税务局",
    );
  });
});

describe("labels of a unit with words or a colon", () => {
  it.each([
    ["省级预算部门名称", "甲县税务局"],
    ["县直预算单位名称", "甲县税务局"],
    ["部门：甲县税务局"],
    ["单位：甲县税务局"],
    ["单位（盖章）：甲县税务局"],
    ["单位：", "甲县税务局"],
    ["部门：甲县税务局　　金额单位：万元"],
  ])("%s", (...cells) => {
    expect(read(cells).subject?.name).toBe("甲县税务局");
  });

  it.each(["单位：个", "单位：万元", "单位：%"])("%s names nobody", (cell) => {
    expect(read([cell]).subject?.name).toBeUndefined();
  });

  it("and one below that names a part of the unit makes no second form", () => {
    expect(read(["部门名称", "甲县税务局"], ["单位：甲县税务局办公室"]).subject?.name).toBe("甲县税务局");
  });
});

describe("the grade in the row of the total", () => {
  const graded = (...cells: readonly string[]): unknown =>
    readTable([...LEAVES.map((row) => [...row, row === LEAVES[0] ? "偏差原因" : ""]), [...cells]]).value.reported
      ?.grade;

  it("stands in a cell of its own behind the score", () => {
    expect(graded("总分", "", "", "", "", "100", "96", "良")).toBe("良");
  });

  it("and other words there are none", () => {
    expect(graded("总分", "", "", "", "", "100", "96", "良好率不足")).toBeUndefined();
  });
});

describe("whose form it is, in the header of the funds", () => {
  const funds = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];
  const figures = ["60", "60", "57", "10", "95%", "9.5"];

  it.each([
    ["below its label", ["项目名称", "主管部门", ...funds], ["图书馆开放", "市文旅局", ...figures]],
    ["below its label alone", ["项目名称", ...funds], ["图书馆开放补助", ...figures]],
    [
      "beside its label",
      ["项目名称", "图书馆开放", "", ...funds],
      ["项目资金（万元）", "年度资金总额", "", ...figures],
    ],
  ])("%s", (_where, header, line) => {
    const { subject, budget } = read(header, line);
    expect(subject?.name).toMatch(/^图书馆开放/);
    expect(budget).toMatchObject({ initial: "60", adjusted: "60", executed: "57" });
  });

  it("left blank, is no label of the funds below it", () => {
    const { subject, budget } = read(["项目名称", "", "", ...funds], ["项目资金", "年度资金总额", "", ...figures]);
    expect(subject?.name).toBeUndefined();
    expect(budget).toMatchObject({ executed: "57" });
  });

  it("the head of a column is no value of the label before it", () => {
    expect(read(["项目名称", "宣传", "主管部门", "分值"]).subject?.supervisor).toBeUndefined();
  });
});
