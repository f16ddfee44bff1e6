import { describe, expect, it } from "vitest";
import { rowScored } from "./scored.js";

describe("of two tiers that both say the target is met a day or a number tells neither", () => {
  it.each<[rule: string, target: string, unit: string, actual: string]>([
    ["提前完成得10分，按期完成得8分，延期不得分", "2023年12月31日前", "", "2023年12月31日"],
    ["提前完成得10分，按期完成得8分，延期不得分", "2023年12月31日前", "", "2023年12月20日"],
    ["提前完成得10分，按时完成得8分，逾期完成得5分，未完成不得分", "2023年12月31日前", "", "2023年12月31日"],
    ["提前完成得10分，按期完成得8分，延期不得分", "≤30天", "", "30天"],
  ])("%s, %s", (rule, target, unit, actual) => {
    expect(rowScored([rule, target, unit, actual])).toBe("actual/not-comparable");
  });
});

describe("the word of the tier does, and a number does where one tier alone is the met one", () => {
  it.each<[rule: string, target: string, unit: string, actual: string, score: string]>([
    ["提前完成得10分，按期完成得8分，延期不得分", "2023年12月31日前", "", "按期完成", "8"],
    ["提前完成得10分，按期完成得8分，延期不得分", "2023年12月31日前", "", "提前完成", "10"],
    ["按期完成得10分，基本按期完成得8分，未按期完成不得分", "2023年12月31日前", "", "2023年12月3日", "10"],
  ])("%s, %s", (rule, target, unit, actual, score) => {
    expect(rowScored([rule, target, unit, actual])).toBe(score);
  });
});
