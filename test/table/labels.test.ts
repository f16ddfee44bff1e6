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

describe("the title of a form", () => {
  const titled = (title: string): unknown => read([title]).subject;

  it.each(["自评表", "绩效评价自评打分表", "绩效评价得分表", "绩效自评评分情况表", "绩效指标完成情况表（汇总）"])(
    "that ends in %s names the year, the kind and the body",
    (kind) => {
      const subject = { name: "甲县档案馆", year: 2022, kind: "department" };
      expect(titled(`甲县档案馆2022年度部门整体支出${kind}`)).toEqual(subject);
      expect(titled(`附件3：2022年甲县档案馆整体支出${kind}`)).toEqual(subject);
    },
  );

  it("without a body names the year and the kind alone", () => {
    expect(titled("2022年度部门整体支出绩效评价打分表")).toEqual({ year: 2022, kind: "department" });
    expect(titled("甲县档案馆2022年度项目支出绩效评价打分表")).toEqual({ year: 2022, kind: "project" });
  });

  it("goes behind a label", () => {
    const form = read(["甲县档案馆2022年度部门整体支出自评打分表"], ["部门名称", "甲县档案馆本级"]);
    expect(form.subject?.name).toBe("甲县档案馆本级");
  });
});

describe("labels of a transfer between governments", () => {
  it("name what it is for and the body above", () => {
    const form = read(["转移支付（项目）名称", "水库移民扶持"], ["地方主管部门", "某省水利厅"]);
    expect(form.subject).toMatchObject({ name: "水库移民扶持", supervisor: "某省水利厅" });
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

describe("labels with their values in one cell", () => {
  it("give the points of the execution beside its funds", () => {
    const { indicators } = read(["预算数：50万元", "执行数：48.5万元", "执行率：97%", "分值：10", "得分：9.7"]);
    expect(indicators[0]).toMatchObject({ name: "预算执行", weight: "10", reported: "9.7" });
  });

  it("leave a year that stands apart behind them", () => {
    expect(read(["项目名称：宣传　　填报单位：甲县人社局　　　2023年"]).subject).toMatchObject({
      organisation: "甲县人社局",
      year: 2023,
    });
  });

  it("but a year behind a single blank is part of the name", () => {
    expect(read(["项目名称：道路建设 2023年"]).subject).toEqual({ name: "道路建设 2023年" });
  });
});

describe("labels of what a form is of", () => {
  it("专项名称 names a project, and 项目单位 who carries it out", () => {
    expect(read(["专项名称", "康复救助"], ["项目单位", "甲县残联"]).subject).toEqual({
      name: "康复救助",
      organisation: "甲县残联",
    });
  });
});
