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
    ["实际完成值/目标值*分值", "≥10个", "", "8个", "数量", "8"],
    ["实际完成数÷计划数×100%×10分", "≥10个", "", "8个", "数量", "8"],
    ["3件以内不扣分，超过3件的每件扣2分", "≤3件", "", "5件", "投诉", "6"],
    ["3件以内不扣分，超过3件的部分每件扣2分", "≤3件", "", "3件", "投诉", "10"],
    ["满意度：90%以上得10分；满意度：90%以下不得分", "≥90%", "", "89%", "满意度", "0"],
  ])("%s beside %s%s, %s, %s: %s", (rule, target, unit, actual, name, score) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe(score);
  });

  it.each([
    ["低于100%扣2分，低于90%扣5分", "100%", "10"],
    ["低于100%扣2分，低于90%扣5分", "90%", "8"],
    ["低于100%扣2分，低于90%扣5分", "89%", "5"],
    ["100%以下扣2分，90%以下扣5分", "90%", "8"], // where two bands meet the better one holds
    ["超过5%扣2分，超过10%扣5分，超过15%不得分", "5%", "10"],
    ["超过5%扣2分，超过10%扣5分，超过15%不得分", "15%", "5"],
    ["5%以上扣2分，10%以上扣5分", "5%", "8"],
    ["90%-100%扣2分，80%-90%扣5分", "100.1%", "rule/no-band"], // on which side nothing is lost is not said
    ["低于100%得8分，低于90%得5分", "100%", "rule/no-band"],
  ])("%s: %s has %s, as nothing is lost before the first deduction", (rule, actual, score) => {
    expect(rowScored([rule, "≥0%", "", actual, "比率"])).toBe(score);
  });

  it.each([
    ["目标值≥98%，实际值每低0.5个百分点，扣1分", "≥98%", "96.5%", "7"],
    ["目标值为90%，每降低1个百分点扣0.5分", "≥90%", "86%", "8"],
    ["满意度目标值90%，实际值每低于目标值1个百分点扣1分", "≥90%", "87%", "7"],
    ["目标值≥98%得满分，98%>实际值≥95%得一半分，低于95%不得分", "≥98%", "96.5%", "5"],
    ["目标值≥12次，每少1次扣1分", "≥12次", "10次", "8"],
    // 88 of 90 are 97.8 % of the target: these are shares of it, as no target is 90 % and 80 % at once.
    ["达到目标值90%得满分，达到目标值80%得8分，否则不得分", "≥90%", "88%", "10"],
    ["完成目标值的90%以上得10分，80%（含）-90%得8分，80%以下不得分", "≥90%", "85.5%", "10"], // 95 % of the target
    ["目标值≥90%，每低1个百分点扣1分", "≥95%", "93%", "rule/not-a-rule"], // which of the two is the target?
  ])("%s beside %s: %s has %s, for the words name the target itself", (rule, target, actual, score) => {
    expect(rowScored([rule, target, "", actual, "满意度"])).toBe(score);
  });

  it.each([
    ["未达标时得分=权重×(1-|目标值-实际值|/目标值)", "≤50天", "55天", "9"],
    ["得分=(1-|实际值-目标值|/目标值)×分值", "≥50人", "45人", "9"],
    ["差异率绝对值≤10%得满分，每超5个百分点扣1分", "≤10%", "-20%", "rule/not-a-rule"],
    ["按完成率的平方得分", "≥100%", "90%", "rule/not-a-rule"],
  ])("%s beside %s: %s has %s, as the sentence works it out", (rule, target, actual, score) => {
    expect(rowScored([rule, target, "", actual, "差异率"])).toBe(score);
  });

  it.each([
    ["满意度：90%以上得10分；知晓率：90%以下不得分", "≥90%", "89%"],
    ["实际值/目标值×10", "≥10个", "8个"], // 10 of what?
    ["优良率/合格率×分值", "≥10个", "8个"],
  ])("%s is no rule of one figure", (rule, target, actual) => {
    expect(rowScored([rule, target, "", actual, "满意度"])).toMatch(/^rule\//);
  });

  it("a figure that is no target is no divisor of a completion", () => {
    expect(rowScored(["得分=（实际完成场次÷20）×10", "≥30场", "", "15场", "场次"])).toBe("rule/formula");
  });
});
