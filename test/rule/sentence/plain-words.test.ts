import { describe, expect, it } from "vitest";
import { rowScored } from "./scored.js";

type Scored = [rule: string, target: string, unit: string, actual: string, name: string, score: string];

describe("of two tiers the other one says that the target is missed, by however much", () => {
  it.each<Scored>([
    ["达标得满分，不达标得5分", "≥90%", "", "88%", "达标率", "5"],
    ["达标得满分，不达标扣50%的权重分", "≥90%", "", "90%", "达标率", "10"],
    ["达标得满分，不达标扣50%的权重分", "≥90%", "", "88%", "达标率", "5"],
    ["完成得满分，未完成扣4分", "≥10个", "", "8个", "数量", "6"],
    ["完成得满分，未完成得一半分", "≥10个", "", "8个", "数量", "5"],
    ["按时完成得满分，未按时完成得5分", "2023年12月31日前", "", "2024年1月3日", "完成时间", "5"],
    ["完成得满分，未完成扣4分", "≥10个", "", "未完成", "数量", "6"],
    ["完成得满分，基本完成得6分，未完成得2分", "≥10个", "", "8个", "数量", "actual/missed-needs-share"],
    ["制度健全得满分，不够健全得5分", "≥10个", "", "8个", "数量", "actual/not-comparable"],
  ])("%s, %s, %s: %s", (rule, target, unit, actual, name, score) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe(score);
  });
});

describe("what says that it is missed leaves the full mark to what is not", () => {
  it.each<Scored>([
    ["未完成按比例扣分，扣完为止", "≥100个", "", "90个", "数量", "9"],
    ["未完成按比例扣分，扣完为止", "≥100个", "", "100个", "数量", "10"],
    ["按未完成比例扣减相应分值", "≥100个", "", "90个", "数量", "9"],
    ["未达到目标值的，按比例扣分", "≥100个", "", "90个", "数量", "9"],
    ["超支的按比例扣分", "≤100万元", "", "90万元", "成本", "10"],
    ["按比例扣分", "≥100个", "", "90个", "数量", "rule/not-a-rule"],
  ])("%s, %s, %s: %s", (rule, target, unit, actual, name, score) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe(score);
  });
});

describe("what a figure is called behind it is its name", () => {
  const named = "满意度90%以上为优秀，得10分；80%以上为良好，得8分；60%以上为合格，得6分；60%以下为不合格，得0分";
  it.each<Scored>([
    [named, "≥90%", "", "92%", "满意度", "10"],
    [named, "≥90%", "", "85%", "满意度", "8"],
    [named, "≥90%", "", "60%", "满意度", "6"],
    [named, "≥90%", "", "50%", "满意度", "0"],
    ["90%以上为优秀，得10分；80%以上为投诉，得8分；80%以下得0分", "≥90%", "", "85%", "满意度", "rule/not-a-rule"],
    ["综合评价得分≥90分得10分，80-90分得8分，80分以下得0分", "≥90分", "", "85分", "综合评价得分", "8"],
    ["根据专家综合评价得分", "≥90分", "", "85分", "综合评价", "rule/judgement"],
  ])("%s, %s, %s: %s", (rule, target, unit, actual, name, score) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe(score);
  });
});

describe("on time by plan, within the budget's amount, and what ought not to happen", () => {
  const late = "按计划时间完成得满分；延期3个月以内得7分；延期3-6个月得4分；延期6个月以上不得分";
  const early = "提前或按时完成得满分，延迟10天以内（含）扣5分，延迟10天以上不得分";
  const over = "控制在预算数以内得10分，超出10%以内得8分，超出20%以内得6分，超出20%以上不得分";
  it.each<Scored>([
    [late, "2023年12月底前", "", "2023年12月28日", "完成时间", "10"],
    [late, "2023年12月底前", "", "2024年2月15日", "完成时间", "7"],
    [late, "2023年12月底前", "", "2024年5月10日", "完成时间", "4"],
    [early, "2023年10月31日前", "", "2023年10月30日", "完成时间", "10"],
    [early, "2023年10月31日前", "", "2023年11月10日", "完成时间", "5"],
    [early, "2023年10月31日前", "", "2023年11月11日", "完成时间", "0"],
    [over, "≤100万元", "", "99万元", "成本", "10"],
    [over, "≤100万元", "", "108万元", "成本", "8"],
    [over, "≤100万元", "", "118万元", "成本", "6"],
    [over, "≤100万元", "", "125万元", "成本", "0"],
    ["被投诉1次扣1分，扣完为止", "≤0次", "", "2次", "投诉", "8"],
    ["安全事故1起扣2分", "≤0起", "", "1起", "事故", "8"],
    ["培训1次扣2分", "≥3次", "", "1次", "培训", "rule/not-a-rule"],
  ])("%s, %s, %s: %s", (rule, target, unit, actual, name, score) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe(score);
  });
});
