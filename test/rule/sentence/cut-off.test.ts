import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../../src/evaluate/index.js";
import { parseRule } from "../../../src/rule/sentence/index.js";
import { verify } from "../../../src/proof/index.js";
import { type NamedRow, rowScored } from "./scored.js";

const form = (rule: unknown, target: string, actual: string, name = "例", unit?: string): object => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  subject: { year: 2023 },
  indicators: [{ name, weight: "10", target, actual, rule, ...(unit === undefined ? {} : { unit }) }],
});

/** The score of one leaf of weight 10, or why there is none. */
function scored(...given: Parameters<typeof form>): string {
  const read = safeEvaluate(form(...given));
  return read.ok ? read.value.score : read.issues.map(({ code }) => code).join();
}

describe("beyond a line nothing is given, on it the rule as it stands", () => {
  it.each([
    ["≥95%得满分，每降低1个百分点扣0.5分，低于80%不得分", "≥95%", "80%", "2.5"], // 10 − 15 × 0.5
    ["≥95%得满分，每降低1个百分点扣0.5分，低于80%不得分", "≥95%", "79.9%", "0"],
    ["每降低1个百分点扣0.5分，80%及以下不得分", "≥95%", "80%", "0"],
    ["85%（含）-95%每降低1个百分点扣0.5分，85%以下不得分", "≥95%", "85%", "5"],
    ["每少1人扣0.1分，少于60人不得分", "≥100人", "60人", "6"],
    ["每少1人扣0.1分，少于60人不得分", "≥100人", "59人", "0"],
    ["每发生1起扣2分，3起及以上不得分", "0起", "2起", "6"],
    ["每发生1起扣2分，3起及以上不得分", "0起", "3起", "0"],
    ["按完成比例得分，低于60%不得分", "≥100人", "60人", "6"],
    ["按完成比例得分，低于60%不得分", "≥100人", "59人", "0"],
    ["按完成比例得分，低于60%不得分", "≥95%", "58%", "6.11"], // 58 ÷ 95 = 61.05 % of the target
    ["完成率≥60%的按完成率计分，<60%的不得分", "≥100人", "59人", "0"],
    // What is called the actual value, or stands beside another line of it, is no share of the target: 56 ÷ 90 is 62 %.
    ["完成得满分，未完成的按比例得分，实际值低于60%不得分", "≥90%", "56%", "0"],
    ["完成得满分，未完成的按比例得分，实际完成值低于60%不得分", "≥90%", "60%", "6.67"],
    ["≥90%得满分，低于60%不得分，其余按比例得分", "≥90%", "56%", "0"],
    ["实际值≥90%得满分，实际值<60%得0分，其余按比例得分", "≥90%", "60%", "6.67"],
    ["达到目标得满分，未达到按比例得分；超过目标值300%的不得分", "≥100人", "301人", "0"],
  ])("%s beside %s: %s has %s", (rule, target, actual, score) => {
    expect(scored(rule, target, actual)).toBe(score);
  });
});

describe("a line that a met target would cross is as far from the target", () => {
  it.each([
    ["每超1天扣1分，超过5天不得分", "≤30天", "35天", "5"],
    ["每超1天扣1分，超过5天不得分", "≤30天", "36天", "0"],
    ["每超1天扣1分，超过35天不得分", "≤30天", "35天", "5"],
    ["每延期1天扣1分，延期5天以上不得分", "≤30天", "35天", "0"],
    ["每超1万元扣0.5分，超出10万元以上的不得分", "≤8万元", "17万元", "5.5"],
    ["每超出预算1%扣0.5分，超出10%不得分", "≤100万元", "110万元", "5"],
    ["每超出预算1%扣0.5分，超过110%不得分", "≤100万元", "111万元", "0"],
    ["每超出预算1%扣0.1分，超出49%不得分", "≤100万元", "149万元", "5.1"],
    ["≥95%得满分，每降低1个百分点扣0.5分，低于目标值5个百分点以上不得分", "≥95%", "92%", "8.5"],
    ["≥95%得满分，每降低1个百分点扣0.5分，低于目标值5个百分点以上不得分", "≥95%", "90%", "0"],
    ["每下降1%扣0.5分，下降5%以上不得分", "≥95%", "90%", "0"],
  ])("%s beside %s: %s has %s", (rule, target, actual, score) => {
    expect(scored(rule, target, actual)).toBe(score);
  });
});

describe("a line of another figure, or one that two readings place, leaves no rule", () => {
  it.each([
    ["每降低1%扣1分，投诉超过3起不得分", "≥95%", "94%"],
    ["满意度≥90%得满分，每降低1%扣1分，投诉率超过3%不得分", "≥90%", "85%"],
    ["低于60%不得分，60%以上按比例得分", "≥100人", "80人"],
    ["每少1人扣0.1分，少于120人不得分", "≥100人", "110人"], // nothing for what meets the target
    ["每降低1个百分点扣0.5分，低于60%且高于30%不得分", "≥95%", "20%"],
    ["达到95%得10分，低于80%得0分，二者之间按比例得分", "≥95%", "86%"],
    ["按完成比例得分，低于60%不得分，弄虚作假不得分", "≥100人", "80人"],
    ["每降低1个百分点扣0.5分，高出10个百分点以上不得分", "≥80%", "69%"], // nothing for what is above the target
    ["每降低1个百分点扣0.5分，超出目标值10个百分点以上不得分", "≥80%", "69%"],
    ["每超出预算1%扣0.1分，超出50%不得分", "≤100万元", "120万元"], // 50 % over the budget, or one half of it
  ])("%s", (rule, target, actual) => {
    expect(scored(rule, target, actual)).toBe("rule/not-a-rule");
  });
});

it("a formula that begins at its pass mark says the line itself", () => {
  const rule = { method: "attainment", passMark: "0.6" };
  expect(parseRule("完成率低于60%不得分，60%以上的得分=（完成率-60%）/（1-60%）×分值").value).toEqual(rule);
  expect(parseRule("得分=（完成率-60%）/（1-60%）×分值，完成率低于60%不得分").value).toEqual(rule);
});

it.each(["≥95%得10分，每降低1个百分点扣0.5分，低于80%扣10分", "低于80%扣10分，≥95%得10分，每降低1个百分点扣0.5分"])(
  "whoever loses as many points as the sentence gives at most has none left: %s",
  (text) => {
    const cutOff = { of: "actual", max: "80", maxInclusive: false };
    expect(parseRule(text).value).toMatchObject({ method: "deduct-per-step", from: "95", weight: "10", cutOff });
  },
);

it("the line is a step of the score, and of its proof", () => {
  const rule = {
    method: "deduct-per-step",
    step: "1",
    stepUnit: "人",
    points: "0.1",
    cutOff: { of: "actual", max: "60" },
  };
  const read = safeEvaluate(form(rule, "≥100人", "59人"), { proof: true });
  const leaf = read.ok ? read.value.indicators[0] : undefined;
  const steps =
    leaf !== undefined && "steps" in leaf ? leaf.steps.map(({ formula, value }) => `${formula} = ${value}`) : [];
  expect(steps).toContain("59 < 60 = true");
  expect(read.ok && verify(read.value).ok).toBe(true);
});

/** Scores worked out by hand: what the steps leave, or none past the line. */
describe("a line past which nothing is given, however it is worded", () => {
  it.each<readonly [...NamedRow, string]>([
    ["每低1个百分点扣0.5分；知晓率低于85%的，本项不得分", "≥95%", "", "84%", "知晓率", "0"],
    ["每低1个百分点扣0.5分；知晓率低于85%的，该项得0分", "≥95%", "", "86%", "知晓率", "5.5"],
    ["每低1个百分点扣0.5分，低于目标值10个百分点以上不得分", "≥90%", "", "78%", "满意度", "0"],
    ["每低1个百分点扣0.5分，低于目标值10个百分点以上不得分", "≥90%", "", "82%", "满意度", "6"],
    ["每低1个百分点扣0.5分，差距超过10个百分点不得分", "≥90%", "", "78%", "满意度", "0"],
    ["每低1个百分点扣0.5分，差距超过10个百分点不得分", "≥90%", "", "80%", "满意度", "5"],
    ["每低1个百分点扣0.5分，满意率低于80%不得分", "≥90%", "", "79%", "群众满意度", "0"],
    ["每逾期1天扣1分，逾期5天及以上的不得分", "≤30天", "", "34天", "办理时间", "6"],
    ["每逾期1天扣1分，逾期5天及以上的不得分", "≤30天", "", "35天", "办理时间", "0"],
    ["按期完成得满分，每延期1天扣1分，延期5天以上不得分", "≤30天", "", "32天", "办理时间", "8"],
    ["按期完成得满分，每延期1天扣1分，延期5天以上不得分", "≤30天", "", "35天", "办理时间", "0"],
    ["每降低1个百分点扣1分，低于60%不得分", "=100%", "", "98%", "控制率", "8"],
    ["每降低1个百分点扣1分，低于-5%不得分", "≥0%", "", "-2%", "节约率", "8"],
    ["每超支1%扣0.5分，超支10%以上不得分", "≤100万元", "", "110万元", "项目成本", "0"],
    ["每增加1人扣1分，变动±5人以外的不得分", "=0人", "", "2人", "人数变动", "rule/not-a-rule"], // two lines
    ["每低1个百分点扣0.5分，投诉率高于5%不得分", "≥90%", "", "80%", "满意度", "rule/not-a-rule"],
    ["每发生1起扣2分，发生重大事故不得分", "0起", "", "1起", "事故", "rule/not-a-rule"],
  ])("%s beside %s%s, %s, %s: %s", (rule, target, unit, actual, name, score) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe(score);
  });
});
