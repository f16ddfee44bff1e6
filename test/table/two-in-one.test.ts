import { describe, expect, it } from "vitest";
import { type Indicator, type IndicatorLeaf, type Note, parseDelimited, readTable } from "../../src/index.js";

/** The only indicator below a header of these columns. */
function read(head: string, cells: string): { readonly leaf: IndicatorLeaf; readonly notes: readonly Note[] } {
  const lines = [`一级指标,二级指标,三级指标,${head}`, `产出指标,数量指标,修缮危桥,${cells}`];
  const { value, notes } = readTable(parseDelimited(lines.join("\n")).grid);
  const leaves = (all: readonly Indicator[]): IndicatorLeaf[] =>
    all.flatMap((each) => ("children" in each && each.children !== undefined ? leaves(each.children) : [each]));
  return { leaf: leaves(value.indicators)[0] as IndicatorLeaf, notes };
}

describe("a column of scores and of why points were lost", () => {
  it.each([
    ["得分及扣分原因", "36.8（雨季停工）"],
    ["自评得分/未完成原因", "36.8，雨季停工"],
    ["得分与偏差原因分析", "36.8分 (雨季停工)"],
    ["得分和说明", "36.8；雨季停工"],
    ["扣分原因及得分", "36.8 雨季停工"],
  ])("under %s gives both: %s", (title, cell) => {
    const { leaf } = read(`指标值,完成值,分值,${title}`, `≥25座,23座,40,${cell}`);
    expect([leaf.reported, leaf.reason]).toEqual(["36.8", "雨季停工"]);
  });

  it("gives the score alone where nothing else stands there", () => {
    const { leaf, notes } = read("指标值,完成值,分值,得分及扣分原因", "≥25座,25座,40,40");
    expect([leaf.reported, leaf.reason]).toEqual(["40", undefined]);
    expect(notes.filter(({ severity }) => severity === "warning")).toEqual([]);
  });

  it.each(["雨季停工", "扣3.2分（雨季停工）", "1、雨季停工；2、征地"])(
    "tells that %s holds no score, and keeps it as the reason",
    (cell) => {
      const { leaf, notes } = read("指标值,完成值,分值,得分及扣分原因", `≥25座,23座,40,${cell}`);
      expect([leaf.reported, leaf.reason]).toEqual([undefined, cell]);
      expect(notes.map(({ code }) => code)).toContain("table/not-figure");
    },
  );

  it("in the funds gives the score, and tells of the words", () => {
    const grid = [
      "预算资金（万元）,年初预算数,全年预算数,全年执行数,分值,执行率,得分及扣分原因",
      "年度资金总额,80,80,72,10,90%,9（尾款未付）",
      "一级指标,二级指标,三级指标,指标值,完成值,分值,得分",
      "产出指标,数量指标,修缮危桥,≥25座,25座,90,90",
    ].map((line) => line.split(","));
    const { value, notes } = readTable(grid);
    expect(value.indicators[0]).toMatchObject({ name: "预算执行", weight: "10", reported: "9" });
    expect(notes.find(({ code }) => code === "table/unused")?.params).toMatchObject({ cell: "G2", text: "尾款未付" });
  });
});

describe("a column of two things", () => {
  it.each([
    ["指标值/单位,完成值/单位", "≥25座", "23座"],
    ["年度指标值和计量单位,实际完成值与单位", "≥25座", "23座"],
    ["目标值及单位,完成情况及未完成原因", "≥25座", "23座"],
  ])("is what it names first, with what stands beside it: %s", (head, target, actual) => {
    const { leaf } = read(`${head},分值`, `${target},${actual},40`);
    expect([leaf.target, leaf.actual]).toEqual([target, actual]);
  });

  it("is read of a weight and how it is scored", () => {
    const { leaf } = read("指标值,完成值,分值及评分标准,得分", "≥25座,23座,40分，每少1座扣2分,36");
    expect(leaf.weight).toBe("40");
  });

  it.each(["指标值及完成值", "完成值/得分", "分值和得分"])("is told of where %s cannot be taken apart", (title) => {
    const { notes } = read(`${title},分值`, "25/23,40");
    expect(notes.find(({ code }) => code === "table/column-unused")?.params).toMatchObject({ title, text: "25/23" });
  });
});
