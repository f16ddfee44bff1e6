import { describe, expect, it } from "vitest";
import { type NamedRow, type Row, rowScored } from "./scored.js";

const LEAST = "大于等于目标值得满分，小于目标值不得分";
const MOST = "小于或等于年度目标值，得10分；大于目标值，不得分";

describe("a comparator before the word for the target is one with its figure", () => {
  it.each<[string, string, string, string, string]>([
    [LEAST, "≥3", "个", "3", "10"],
    [LEAST, "≥3", "个", "2", "0"],
    [LEAST, "3", "个", "2", "0"],
    [MOST, "≤3.5", "亿立方米", "3.48", "10"],
    [MOST, "≤3.5", "亿立方米", "3.5", "10"],
    [MOST, "≤3.5", "亿立方米", "3.51", "0"],
    // A bare target alone does not say that less is better, the sentence does.
    [MOST, "5", "天", "4", "10"],
    [MOST, "5", "天", "6", "0"],
    ["不高于目标值得满分，高于目标值不得分", "≤5", "天", "6", "0"],
    ["≥目标值得满分，<目标值不得分", "≥3", "个", "2", "0"],
    ["实际值≥计划数得满分，实际值<计划数不得分", "≥3", "个", "3", "10"],
    ["小于目标值不得分，大于等于目标值得满分", "≥3", "个", "2", "0"],
    ["小于等于目标值得满分，否则不得分", "≤5", "天", "6", "0"],
    ["达到年度目标值，得10分；小于目标值，不得分", "≥0.55", "", "0.549", "0"],
    ["每少目标值4%扣1分", "≥1.2", "万人", "1.104", "8"],
    ["每少完成目标值10%扣1分", "≥5", "公顷", "4", "8"],
    ["每少10万元扣1分", "≥100", "万元", "70", "7"],
  ])("%s beside %s%s: %s has %s", (rule, target, unit, actual, score) => {
    expect(rowScored([rule, target, unit, actual])).toBe(score);
  });

  it.each<[NamedRow, string]>([
    [[`年度取水总量${MOST}`, "≤3.5", "亿立方米", "3.51", "取水总量"], "0"],
    [[`投诉率${LEAST}`, "≥90%", "", "95%", "群众满意度"], "rule/not-a-rule"],
  ])("%j has %s: what is compared is the indicator", (row, score) => {
    expect(rowScored(row)).toBe(score);
  });
});

describe("a comparator against what the target asks for is refused", () => {
  it.each<[Row]>([
    [[LEAST, "≤3", "个", "2"]],
    [[MOST, "≥3", "个", "4"]],
    [["小于等于目标值得满分，否则不得分", "≥3", "个", "4"]],
    [["大于目标值得满分，小于等于目标值不得分", "≥3", "个", "4"]],
    [["大于等于目标值得满分，小于等于目标值不得分", "≥3", "个", "4"]],
  ])("%j", (row) => {
    expect(rowScored(row)).toBe("rule/not-a-rule");
  });
});
