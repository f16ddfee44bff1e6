import { describe, expect, it } from "vitest";
import { type Row, rowScored } from "./scored.js";

const BY_RATE = "完成率在80%-100%之间的，按完成率×权重计分；低于80%的不得分";
const BY_SHARE = "完成率低于80%的不得分，80%-100%按比例得分";
const BY_QUOTIENT = "得分=分值×实际值/目标值，实际值低于目标值50%的不得分";
const BOTH = "执行率等于100%的，得10分；执行率小于100%的，得分=执行率×10分；超过100%的不得分";

describe("beside a proportion a line says where nothing is given, on it the whole proportion", () => {
  it.each<readonly [Row, string]>([
    [[BY_RATE, "100%", "", "80%", "完成率"], "8"],
    [[BY_RATE, "100%", "", "79%", "完成率"], "0"],
    [[BY_RATE, "100%", "", "100%", "完成率"], "10"],
    [[BY_RATE, "100", "个", "85", "个数"], "8.5"],
    [[BY_RATE, "100", "个", "79", "个数"], "0"],
    [["完成率低于80%的不得分；80%（含）以上的，得分=完成率×分值", "100", "个", "80", "个数"], "8"],
    [["完成率低于80%的不得分；80%（含）以上的，得分=完成率×分值", "100", "个", "79", "个数"], "0"],
    [[BY_SHARE, "50", "个", "45", "个数"], "9"],
    [[BY_SHARE, "50", "个", "40", "个数"], "8"],
    [[BY_SHARE, "50", "个", "39", "个数"], "0"],
    [["完成率达到100%得满分，80%-100%按比例得分，低于80%不得分", "50", "个", "45", "个数"], "9"],
    [[BY_QUOTIENT, "20", "个", "15", "个数"], "7.5"],
    [[BY_QUOTIENT, "20", "个", "10", "个数"], "5"],
    [[BY_QUOTIENT, "20", "个", "9", "个数"], "0"],
    [["按完成比例得分，实际值低于目标值60%的不得分", "20", "个", "11", "个数"], "0"],
    [[BOTH, "100%", "", "95%", "政府采购执行率"], "9.5"],
    [[BOTH, "100%", "", "100%", "政府采购执行率"], "10"],
    [[BOTH, "100%", "", "104%", "政府采购执行率"], "0"],
  ])("%j has %s", (row, score) => {
    expect(rowScored(row)).toBe(score);
  });
});

describe("where the whole proportion is not named, or the line may be a distance, there is no rule", () => {
  it.each<[string, string, string, string]>([
    ["完成率低于80%的不得分，80%以上按比例得分", "50", "个", "45"],
    ["低于80%的不得分，80%-100%按比例得分", "50", "个", "45"],
    ["完成率低于80%的不得分，80%-100%之间按比例得分", "50", "个", "45"], // between 0 and the full mark, or the whole
    ["得分=分值×实际值/目标值，实际值低于目标值20%的不得分", "20", "个", "15"], // below a fifth, or by a fifth
    ["得分=分值×实际值/目标值，投诉超过3起不得分", "20", "个", "15"],
  ])("%s beside %s%s: %s", (rule, target, unit, actual) => {
    expect(rowScored([rule, target, unit, actual])).toBe("rule/not-a-rule");
  });
});
