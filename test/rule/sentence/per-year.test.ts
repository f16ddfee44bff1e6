import { describe, expect, it } from "vitest";
import { type NamedRow, rowScored } from "./scored.js";

describe("a line for each month that makes the target in a year is the target", () => {
  it.each<readonly [...NamedRow, string]>([
    ["每月巡查2次得满分，每少一次扣1分", "≥24次", "", "22次", "巡查", "8"],
    ["每月巡查2次得满分，每少一次扣1分", "≥24次", "", "2次", "巡查", "0"],
    ["每月不少于2次，每少1次扣0.5分", "≥24次", "", "20次", "巡查", "8"],
    ["每季度检查不少于1次，每少1次扣1分", "≥4次", "", "3次", "检查", "9"],
    ["每周检查1次以上，每少1次扣0.5分", "≥52次", "", "50次", "检查", "9"],
    ["每半年举办10场，每少1场扣0.5分", "≥20场", "", "12场", "活动", "6"],
    ["每季度至少召开1次得满分，否则不得分", "≥4次", "", "3次", "会议", "0"],
    ["每月召开1次会议的得10分，缺1次扣1分", "≥12次", "", "10次", "会议", "8"],
  ])("%s beside %s%s, %s, %s: %s", (rule, target, unit, actual, name, score) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe(score);
  });
});

describe("a line for each of something, or for a part of the year, that makes another number is refused", () => {
  it.each<NamedRow>([
    ["上半年不少于10场、下半年不少于10场，每少1场扣0.5分", "≥20场", "", "12场", "指标"],
    ["一季度完成5场，每少1场扣1分", "≥20场", "", "12场", "指标"],
    ["每月≥2次得10分，1次得5分，0次不得分", "≥24次", "", "12次", "指标"],
    ["每月不少于3次，每少1次扣1分", "≥24次", "", "22次", "指标"],
    ["每村不少于1个，每少1个扣1分", "≥30个", "", "28个", "指标"],
    ["每人不少于2次，每少1次扣0.5分", "≥100次", "", "96次", "指标"],
    ["每班不少于50人，少5人扣1分", "≥200人次", "", "190人次", "指标"],
    ["月均不少于3次，每少1次扣1分", "≥24次", "", "22次", "指标"],
  ])("%s beside %s%s, %s", (rule, target, unit, actual, name) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe("rule/not-a-rule");
  });
});

describe("a line of the year, and the target's own number, stay what they are", () => {
  it.each<NamedRow>([
    ["全年不少于12次，每少1次扣1分", "≥12次", "", "10次", "指标"],
    ["每年不少于12次，每少1次扣1分", "≥12次", "", "10次", "指标"],
    ["人均不少于40学时，每少1学时扣1分", "≥40学时", "", "38学时", "指标"],
    ["每人不低于500元，每少1元扣1分", "≥500元", "", "498元", "指标"],
    ["每降低1个百分点扣1分", "≥90%", "", "88%", "指标"],
    ["人均成本≤400元，每超过1元扣1分", "≤300元", "", "402元", "人均成本"],
  ])("%s beside %s%s, %s: 8", (rule, target, unit, actual, name) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe("8");
  });
});
