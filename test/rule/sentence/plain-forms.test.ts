import { describe, expect, it } from "vitest";
import { type NamedRow, rowScored } from "./scored.js";

describe("plain wordings of forms are read", () => {
  it.each<readonly [...NamedRow, string]>([
    ["若完成年初目标，则得满分；若未完成，则得分=（实际完成场次÷20）×10", "≥20场", "", "15场", "场次", "7.5"],
    ["完成值达到指标值，记满分；未达到指标值，按B/A或A/B*该指标分值记分。", "≥100人", "", "80人", "人数", "8"],
    ["完成值达到指标值，记满分；未达到指标值，按B/A或A/B*该指标分值记分。", "≤100万元", "", "125万元", "成本", "8"],
    ["2-3次得10分；1次得5分；未召开不得分", "≥2次", "", "0次", "会议", "0"],
    ["2-3次得10分；1次得5分；未召开不得分", "≥2次", "", "1次", "会议", "5"],
    ["扣分项：每发现1例扣1分，最多扣5分", "≤0例", "", "2例", "问题", "8"],
  ])("%s beside %s%s, %s, %s: %s", (rule, target, unit, actual, name, score) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe(score);
  });

  it("a figure that is no target is no divisor of a completion", () => {
    expect(rowScored(["得分=（实际完成场次÷20）×10", "≥30场", "", "15场", "场次"])).toBe("rule/formula");
  });
});
