import { describe, expect, it } from "vitest";
import { evaluate, type Indicator, type IndicatorLeaf, parseDelimited, safeReadTable } from "../../src/index.js";
import { certain } from "../../src/shape/certain.js";

function firstLeaf(indicators: readonly Indicator[]): IndicatorLeaf {
  const first = certain(indicators[0]);
  return "children" in first && first.children !== undefined ? firstLeaf(first.children) : first;
}

/** A form of one indicator: what is kept of it, what it scores of 100, and what is told of its units. */
function read(...lines: readonly string[]): unknown {
  const form = safeReadTable(parseDelimited(lines.join("\n")).grid);
  if (!form.ok) return form.issues.map(({ code }) => code);
  const leaf = firstLeaf(form.value.indicators);
  const told = form.notes
    .filter(({ code }) => /unit/.test(code))
    .map(({ code, params }) => [code, params["cell"]].join(" "));
  const score = evaluate(form.value, { standard: "cn-mof-2020-10" }).value.score;
  return { target: leaf.target, unit: leaf.unit, actual: leaf.actual, score, told };
}

const table = (target: string, actual: string, row: string, name = "甲", more = ""): unknown =>
  read(`一级指标\t二级指标\t三级指标\t分值\t${target}\t${actual}${more}`, `产出指标\t数量指标\t${name}\t100\t${row}`);

describe("a unit in the header of a column", () => {
  it("is that of the bare numbers below", () => {
    expect(table("年度指标值（万元）", "实际完成值（元）", "≤5\t48000")).toEqual({
      target: "≤5",
      unit: "万元",
      actual: "48000元",
      score: "100",
      told: ["table/unit-in-header E1", "table/unit-in-header F1"],
    });
    expect(table("年度指标值(%)", "实际完成值（单位：%）", "≥95\t90")).toMatchObject({
      target: "≥95",
      unit: "%",
      actual: "90",
      told: ["table/unit-in-header E1", "table/unit-in-header F1"],
    });
    expect(table("年度指标值", "实际完成值【万人】", "≥2\t3")).toMatchObject({
      unit: "万人",
      actual: "3",
      score: "100",
    });
  });

  it("leaves cells alone that have a unit of their own, or none at all", () => {
    const told: readonly string[] = [];
    expect(table("年度指标值（万元）", "实际完成值（元）", "≤5元\t4元")).toEqual({
      target: "≤5元",
      unit: undefined,
      actual: "4元",
      score: "100",
      told,
    });
    expect(table("年度指标值（万元）", "实际完成值（元）", "完成\t完成")).toMatchObject({ unit: undefined, told });
    expect(table("年度指标值（万元）", "实际完成值（元）", "2023年12月底前\t2023年11月")).toMatchObject({
      unit: undefined,
      actual: "2023年11月",
      told,
    });
  });

  it("holds for one column where only that one names it", () => {
    expect(table("年度指标值", "实际完成值（元）", "≤5万元\t48000")).toMatchObject({
      unit: undefined,
      actual: "48000元",
      score: "100",
    });
  });

  it("holds for last year's figures too", () => {
    const form = safeReadTable([
      ["一级指标", "三级指标", "指标值", "实际完成值", "上年实际值（元）", "分值"],
      ["产出", "甲", "较上年下降5万元", "4万元", "90000", "100"],
    ]);
    expect(form.ok && firstLeaf(form.value.indicators)).toMatchObject({ actual: "4万元", previous: "90000元" });
  });

  it("is nothing but a unit", () => {
    for (const title of ["年度指标值（2023年）", "年度指标值（A）", "年度指标值（必填）", "年度指标值（10分）"])
      expect(table(title, "实际完成值", "≥5\t5")).toMatchObject({ unit: undefined, told: [] });
  });

  it("goes behind what the row itself says, which is told where they differ", () => {
    const beside = (unit: string): unknown =>
      table("年度指标值（万元）", "实际完成值（元）", `≤5\t4\t${unit}`, "甲", "\t度量单位");
    expect(beside("亿元")).toEqual({
      target: "≤5",
      unit: "亿元",
      actual: "4",
      score: "100",
      told: ["table/two-units E2", "table/two-units F2"],
    });
    expect(beside("万元")).toMatchObject({ unit: "万元", actual: "4元", told: ["table/unit-in-header F1"] });
    expect(beside("")).toMatchObject({ unit: "万元", actual: "4元" });
  });
});

describe("the unit column of the actual value", () => {
  const two = (...row: readonly string[]): unknown =>
    read(
      "一级指标\t二级指标\t三级指标\t分值\t年度指标值\t\t完成情况\t",
      "\t\t\t\t数值\t单位\t数值\t单位",
      `产出指标\t数量指标\t甲\t100\t${row.join("\t")}`,
    );

  it("is that of the actual value", () => {
    expect(two("≤5", "万元", "48000", "元")).toEqual({
      target: "≤5",
      unit: "万元",
      actual: "48000元",
      score: "100",
      told: [],
    });
    expect(two("≤5", "万元", "4.8", "万元")).toMatchObject({ unit: "万元", actual: "4.8", score: "100" });
    expect(two("≤5", "万元", "4.8", "")).toMatchObject({ unit: "万元", actual: "4.8", score: "100" });
  });

  it("may stand under a word of its own", () => {
    expect(table("年度指标值", "度量单位", "≤5\t万元\t48000\t元", "甲", "\t实际完成值\t实际完成值单位")).toMatchObject({
      unit: "万元",
      actual: "48000元",
      score: "100",
    });
  });

  it("is that of a bare target too where there is no other", () => {
    expect(
      read(
        "一级指标\t二级指标\t三级指标\t分值\t年度指标值\t完成情况\t",
        "\t\t\t\t\t数值\t单位",
        "产出指标\t数量指标\t甲\t100\t≥5\t5\t个",
      ),
    ).toMatchObject({ unit: "个", actual: "5", score: "100" });
  });
});

describe("a unit in brackets at the end of a name", () => {
  it("is the unit of a bare target", () => {
    expect(table("年度指标值", "实际完成值", "≥12\t12", "学校数（所）")).toEqual({
      target: "≥12",
      unit: "所",
      actual: "12",
      score: "100",
      told: ["table/unit-in-name C2"],
    });
    expect(table("年度指标值", "实际完成值", "≥95\t96", "满意度（%）")).toMatchObject({ unit: "%", score: "100" });
  });

  it("is none where the target has one, where a word stands there, or more than a unit", () => {
    for (const name of ["学校数（小学）", "学校数（所）合计", "学校数（12所）"])
      expect(table("年度指标值", "实际完成值", "≥12\t12", name)).toMatchObject({ unit: undefined, told: [] });
    expect(table("年度指标值", "实际完成值", "≥12个\t12个", "学校数（所）")).toMatchObject({
      unit: undefined,
      told: [],
    });
  });
});
