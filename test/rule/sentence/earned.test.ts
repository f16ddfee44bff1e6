import { describe, expect, it } from "vitest";
import { parseRule } from "../../../src/rule/sentence/index.js";
import { type NamedRow, type Row, rowScored } from "./scored.js";

const TENTHS = "每完成10%得1分（满分10分）";

describe("steps that earn marks begin at nothing and end at the full mark", () => {
  it.each<[Row, string]>([
    [[TENTHS, "100%", "", "85%"], "8"], // eight whole tenths
    [[TENTHS, "100%", "", "100%"], "10"],
    [[TENTHS, "100%", "", "9%"], "0"],
    [[TENTHS, "100%", "", "80%"], "8"],
    [[TENTHS, "50", "个", "45"], "9"],
    [["每完成10%得1分", "100%", "", "85%"], "8"],
    [["每完成10%得1分，不足10%的按比例计算", "100%", "", "85%"], "8.5"],
    [["每完成10%得1分，不足10%的按10%计算", "100%", "", "85%"], "9"],
    [["每引进10万元得1分，最高10分", "≥100", "万元", "65"], "6"],
    [["每引进10万元得1分，最高10分", "≥100", "万元", "300"], "10"],
    [["每10万元得1分，最高10分", "≥1000000", "元", "650000"], "6"],
    [["每建设2公里得1分，最高10分", "≥20", "公里", "13"], "6"],
  ])("%j has %s", (row, score) => {
    expect(rowScored(row)).toBe(score);
  });

  it.each<[NamedRow, string]>([
    [["每增长一个百分点得2分（最高10分）", "≥5%", "", "3%", "出口增长率"], "6"],
    [["当年实绩比上年每增长一个百分点得2分（最高10分）", "≥5%", "", "3%", "出口增长率"], "6"],
    [["每增长1%得2分，满分10分", "≥5%", "", "8%", "增长率"], "10"],
    [["每增长1%得2分，满分10分", "≥5%", "", "-2%", "增长率"], "0"],
  ])("%j has %s: beside an indicator that is a growth", (row, score) => {
    expect(rowScored(row)).toBe(score);
  });
});

describe("marks for each of what the target counts are points for each case", () => {
  it.each<[Row, string]>([
    [["每项制度得2分，最高10分", "5", "项", "4"], "8"],
    [["每项制度得2分，最高10分", "5", "项", "7"], "10"],
    [["每人得0.1分，最高10分", "≥100", "人", "80"], "8"],
  ])("%j has %s", (row, score) => {
    expect(rowScored(row)).toBe(score);
  });
});

describe("what the steps are of, or where they end, has to be told", () => {
  it.each<NamedRow>([
    [TENTHS, "≥90%", "", "85%", "合格率"], // tenths of the rate, or of its target
    ["每增长一个百分点得2分（最高10分）", "≥95%", "", "97%", "合格率"], // from which figure on
    ["每项制度得2分，最高10分", "5", "个", "4", "制度"],
    ["每项得2分，最高10分", "健全", "", "健全", "制度"],
    ["每名教师培训10学时得2分，最高10分", "≥50", "学时", "40", "培训学时"], // what each of them is to have
    ["每年培训2次得10分", "≥2", "次", "2", "培训次数"],
    ["未完成的每项得2分，最高10分", "5", "项", "4", "任务"],
    ["每增加10万元得1分，最高10分", "≥100", "万元", "120", "资金"],
    ["每引进10万元得1分，最高10分", "≤100", "万元", "65", "资金"],
    ["每提高1个百分点加0.5分，最高加3分", "≥5%", "", "3%", "增长率"],
  ])("%s beside %s%s: %s (%s)", (rule, target, unit, actual, name) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe("rule/not-a-rule");
  });

  it("a step of nothing never ends", () => {
    expect(rowScored(["每完成0%得1分，满分10分", "100%", "", "85%"])).toBe("rule/incomplete");
  });

  it("without a weight or a most the end is not told", () => {
    expect(() => parseRule("每完成10%得1分", { unit: "个" })).toThrow();
  });
});
