import { describe, expect, it } from "vitest";
import { rowScored } from "./scored.js";

type Scored = [rule: string, target: string, unit: string, actual: string, name: string, score: string];

const NONE = "rule/not-a-rule";

describe("what is left of the whole is not what the actual value falls short of the target by", () => {
  it.each<Scored>([
    ["每有1%不满意扣0.5分", "≥95%", "", "93%", "群众满意度", NONE],
    ["每有5%的群众不满意扣1分", "≥95%", "", "90%", "群众满意度", NONE],
    ["每有1%未完成扣1分", "≥95%", "", "93%", "完成率", NONE],
    ["每有1%不合格扣1分", "≥95", "%", "93", "合格率", NONE],
    // Of the whole the two are one, and what is not reached is the target.
    ["每有1%未完成扣1分", "=100%", "", "95%", "完成率", "5"],
    ["资金使用率=100%，得10分；每有1%未使用扣0.1分", "=100%", "", "95%", "资金使用率", "9.5"],
    ["每有1个百分点没有达到扣1分", "≥95%", "", "93%", "达标率", "8"],
  ])("%s, %s, %s: %s", (rule, target, unit, actual, name, score) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe(score);
  });
});

describe("numbers alone say nothing of what lies between them, whatever the others get", () => {
  it.each<Scored>([
    ["100%得10分，95%得8分，90%得6分，其他不得分", "=100%", "", "97%", "合格率", "rule/incomplete"],
    ["完成10个得10分，完成8个得8分，其他不得分", "≥10个", "", "9个", "数量", "rule/incomplete"],
    ["开展3次得10分，2次得6分，1次得3分，其他不得分", "≥3次", "", "2次", "次数", "6"],
    ["100%得10分，90%以上得8分，其他不得分", "=100%", "", "97%", "合格率", "8"],
    ["100%得10分，80%-90%得8分，其他不得分", "=100%", "", "97%", "合格率", "0"],
  ])("%s, %s, %s: %s", (rule, target, unit, actual, name, score) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe(score);
  });
});

describe("扣完5分为止 of a weight of 10 leaves 5", () => {
  it.each<Scored>([
    ["每发现1例扣2分，扣完5分为止", "≤0例", "", "8例", "违规", "5"],
    ["每低1个百分点扣1分，扣满5分为止", "≥95%", "", "85%", "覆盖率", "5"],
    ["每低1个百分点扣1分，扣完10分为止", "≥95%", "", "80%", "覆盖率", "0"],
    ["每低1个百分点扣1分，扣完15分为止", "≥95%", "", "80%", "覆盖率", "rule/incomplete"],
    ["每低1个百分点扣10分，扣满5分为止", "≥95%", "", "93%", "覆盖率", "rule/incomplete"],
  ])("%s, %s, %s: %s", (rule, target, unit, actual, name, score) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe(score);
  });
});

describe("a line of another height than the target's is not the one that a proportion is counted to", () => {
  it.each<Scored>([
    ["达到95%得满分，未达到按比例得分", "≥90%", "", "92%", "满意度", NONE],
    ["≥10个得满分，未完成的按比例得分", "≥12个", "", "11个", "数量", NONE],
    ["≥10个得满分，未完成的按比例得分", "≥10个", "", "9个", "数量", "9"],
    ["完成100%得满分，未完成的按比例得分", "≥90%", "", "81%", "覆盖率", "9"],
    ["3万人以上得满分，未达到的按比例得分", "≥30000人", "", "15000人", "人数", "5"],
    ["3万人以上得满分，未达到的按比例得分", "≥3", "万人", "1.5", "人数", "5"],
  ])("%s, %s, %s: %s", (rule, target, unit, actual, name, score) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe(score);
  });
});

describe("a price that others ask is no target", () => {
  it.each<Scored>([
    ["单价不高于市场价得满分，否则不得分", "≤100万元", "", "99万元", "采购成本", NONE],
    ["低于市场价格得满分，否则不得分", "≤100万元", "", "99万元", "采购成本", NONE],
    ["不高于控制价得满分，否则不得分", "≤100万元", "", "99万元", "采购成本", "10"],
  ])("%s, %s, %s: %s", (rule, target, unit, actual, name, score) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe(score);
  });
});
