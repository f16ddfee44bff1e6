import { describe, expect, it } from "vitest";
import { scored } from "./scored.js";

describe("so many points less where the target is missed, by however much", () => {
  it.each([
    ["未达到90%的扣5分", "≥90%", "85%", "5"],
    ["未达到90%的扣5分", "≥90%", "90%", "10"],
    ["未达到目标值的扣5分", "≥90%", "20%", "5"],
    ["未按期完成扣3分", "2023年6月底前", "2023年7月3日", "7"],
    ["未按期完成扣3分", "2023年6月底前", "2023年6月30日", "10"],
    ["未按时完成扣50%分值", "2023年6月底前", "2023年7月3日", "5"],
    ["未完成扣3分", "≥10个", "9个", "7"],
    ["未完成扣3分", "≤10个", "9个", "10"],
  ])("%s beside %s, %s: %s", (rule, target, actual, score) => {
    expect(scored(rule, target, actual)).toBe(score);
  });

  it.each([
    // 92% is neither below 90% nor what the target asks for.
    ["未达到90%的扣5分", "≥95%", "92%", "rule/not-a-rule"],
    ["未按期完成扣3分", "≥10个", "9个", "rule/not-a-rule"],
    // At its bound a strict target is missed, and completed.
    ["未完成扣3分", ">10个", "10个", "rule/not-a-rule"],
    ["未达到90%的扣5分", "≤90%", "85%", "rule/not-a-rule"],
    // Whether the two add up where both hold is not said.
    ["未按期完成扣3分，质量不合格扣5分", "2023年6月底前", "2023年7月3日", "rule/not-a-rule"],
    // The score is a formula, and what is missed only goes off it.
    ["得分=综合系数×10分，未达到目标值扣3分", "≥10个", "9个", "rule/formula"],
  ])("what is missed is not told by %s beside %s, %s: %s", (rule, target, actual, code) => {
    expect(scored(rule, target, actual)).toBe(code);
  });
});

describe("none of what is counted is 0 of it", () => {
  it.each([
    ["没有发生得5分，发生1次得3分，发生2次及以上不得分", "0次", "5"],
    ["没有发生得5分，发生1次得3分，发生2次及以上不得分", "1次", "3"],
    ["没有发生得5分，发生1次得3分，发生2次及以上不得分", "3次", "0"],
    ["零投诉得5分，1-2次得3分，3次及以上不得分", "2次", "3"],
    ["无投诉得5分，有1次投诉得3分，有2次以上投诉不得分", "1次", "3"],
  ])("%s: %s has %s", (rule, actual, score) => {
    expect(scored(rule, "0次", actual, { weight: "5" })).toBe(score);
  });
});

describe("one of them takes all", () => {
  it.each([
    ["发生一起即不得分", "0起", "0起", "10"],
    ["发生一起即不得分", "0起", "1起", "0"],
    ["发生1起安全事故不得分", "0起", "1起", "0"],
    ["发生一起即不得分", "≤2起", "1起", "rule/not-a-rule"],
    ["发生一起即不得分", "≥95%", "96%", "rule/not-a-rule"],
  ])("%s beside %s, %s: %s", (rule, target, actual, score) => {
    expect(scored(rule, target, actual)).toBe(score);
  });
});

describe("other words for what is read", () => {
  it.each([
    ["工程质量达标得满分，不达标0分", "达标", "不达标", "0"],
    ["节约得满分，超支不得分", "≤100万元", "105万元", "0"],
    ["完成得满分，未完成的等比例得分", "≥100个", "80个", "8"],
    ["每低1个百分点扣1分，最多扣完", "≥95%", "90%", "5"],
    ["每低1个百分点扣1分，直至该指标分值扣完", "≥95%", "90%", "5"],
    ["每低1个百分点扣1分，直到本指标得分扣完", "≥95%", "90%", "5"],
    ["每下降1个点扣1分", "≥95%", "90%", "5"],
  ])("%s beside %s, %s: %s", (rule, target, actual, score) => {
    expect(scored(rule, target, actual)).toBe(score);
  });
});
