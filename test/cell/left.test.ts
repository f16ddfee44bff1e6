import { describe, expect, it } from "vitest";
import { parseTarget } from "../../src/cell/index.js";
import { actualIn, targetIn } from "./short.js";

describe("a date or a number of which a part was left to be filled in is a placeholder", () => {
  it.each([
    ["2022 年 月 日前", "refused target/placeholder"],
    ["203 年 月 日", "refused target/placeholder"],
    ["20  年6月30日前", "refused target/placeholder"],
    ["202 年9月", "refused target/placeholder"],
    ["202年9月", "refused target/placeholder"],
    ["  年12月31日前", "refused target/placeholder"],
    ["2022年 月底前", "refused target/placeholder"],
    ["2022年9月 日前", "refused target/placeholder"],
    ["9月 日完成", "refused target/placeholder"],
    ["每年 月 日前", "refused target/placeholder"],
    ["持证率   %", "refused target/placeholder"],
    ["持证率   %，全部合格", "refused target/placeholder"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("a star before a unit stands for its number, and before a word for a note below the table", () => {
  it.each([
    ["*个", "refused target/placeholder"],
    ["≥*公里", "refused target/placeholder"],
    ["*重要项目", "qualitative"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("a sign waits for its number beside a unit or a rise, and not beside words that are whole without one", () => {
  it.each([
    ["≥人次", "refused target/placeholder"],
    ["≥方案", "qualitative"],
    ["个）", "refused target/placeholder"],
    ["≥个）", "refused target/placeholder"],
    ["个）人才培养", "qualitative"],
    ["同比增长≥", "refused target/placeholder"],
    ["≥同比下降", "refused target/placeholder"],
    ["≥同比持平", "qualitative"],
    ["提高档次", "qualitative"],
    ["增加班次", "qualitative"],
    ["累计 人", "refused target/placeholder"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("a month or a day that belongs to the next word is none", () => {
  it.each([
    ["2022年月均用电量≤5度", "<= 5度"],
    ["20年6月底前", "deadline"],
    ["2022年9月底前", "deadline"],
    ["2022年 9 月 30 日前", "deadline"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("a number below zero is negative, in words too", () => {
  it.each([
    ["零下18℃以下", "<= -18℃"],
    ["不高于零下15℃", "<= -15℃"],
    ["零下十八摄氏度以下", "<= -18摄氏度"],
    ["零下20℃至零下15℃", "-20 to -15℃"],
    ["零下5℃至零上10℃", "-5 to 10℃"],
    ["零下18至15℃", "refused target/unreadable"],
    ["零下15℃至零下20℃", "refused target/unreadable"],
    ["零事故", "qualitative"],
    ["零", "= 0"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("the same of what was measured", () => {
  it.each([
    ["零下7.5度", "-7.5度"],
    ["零上5℃", "5℃"],
    ["零下-5℃", "refused actual/unreadable"],
    ["负零下5℃", "refused actual/unreadable"],
    ["￥零下5元", "refused actual/unreadable"],
    ["降至零下18℃", "-18℃"],
    ["冷库温度零下20℃", "-20℃"],
  ])("%s is %s", (text, expected) => {
    expect(actualIn(text)).toBe(expected);
  });
});

describe("the one box that is ticked says how far it came", () => {
  it.each([
    ["☑达成☐部分达成☐未达成", "met"],
    ["☐达成 ☑部分达成 ☐未达成", "partial"],
    ["□达成□部分达成■未达成", "missed"],
    ["达成☐ 部分达成☐ 未达成☑", "missed"],
    ["达成☑ 部分达成☐ 未达成☐", "met"],
    ["☐已完成☑未完成", "missed"],
    ["☑是☐否", "met"],
    ["R达成£部分达成£未达成", "met"],
    ["☑达成☑部分达成☐未达成", "words"],
    ["☑优☐良☐中", "words"],
    ["☐达成☐部分达成☐未达成", "refused actual/placeholder"],
    ["√", "met"],
  ])("%s is %s", (text, expected) => {
    expect(actualIn(text)).toBe(expected);
  });
});

describe("words of a rise or a fall that no number follows are told of beside the number that is read", () => {
  it.each([
    ["20个，下降", "下降"],
    ["≥20个，增长", "增长"],
    ["≥20个且增长", "增长"],
    ["20个，同比下降", "同比下降"],
    ["20个，较上年增长", "较上年增长"],
    ["20个，比计划多", "比计划多"],
    ["同比增长，完成20个", "同比增长"],
    ["≥95%，持续提升", "持续提升"],
  ])("%s: %s", (text, words) => {
    const told = parseTarget(text).notes.filter(({ code }) => code === "cell/words-left-out");
    expect(told.map(({ from, to }) => text.slice(from, to))).toEqual([words]);
  });
});
