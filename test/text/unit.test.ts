import { describe, expect, test } from "vitest";
import { toText } from "../../src/exact/index.js";
import { conversion, dimensionOf, sameUnit } from "../../src/text/index.js";

function factor(from: string | null, to: string | null): string | null {
  const exact = conversion(from, to);
  return exact === null ? null : toText(exact);
}

describe("units of one dimension convert exactly", () => {
  test.each([
    ["万元", "元", "10000"],
    ["亿元", "万元", "10000"],
    ["元", "万元", "0.0001"],
    ["%", "‰", "10"],
    ["百分比", "%", "1"],
    ["公里", "米", "1000"],
    ["km", "公里", "1"],
    ["亩", "平方米", "2000/3"],
    ["公顷", "亩", "15"],
    ["公里2", "平方公里", "1"],
    ["米²", "平方米", "1"],
    ["米3", "立方米", "1"],
    ["厘米³", "毫升", "1"],
    ["分贝", "dB", "1"],
    ["分贝(A)", "dB(A)", "1"],
    ["㎡", "平方米", "1"],
    ["吨", "斤", "2000"],
    ["公斤", "斤", "2"],
    ["天", "日", "1"],
    ["小时", "分钟", "60"],
    ["周", "天", "7"],
    ["个月", "月", "1"],
    ["千瓦时", "度", "1"],
    ["戶", "户", "1"],
    ["元/生.年", "元/生·年", "1"],
    ["元/人*月", "元/月/人", "1"],
    ["万元/公里", "元/米", "10"],
    ["年", "个月", "12"],
    ["元/月", "元/年", "12"],
    ["/株", "元/株", "1"],
  ])("one %s in %s", (from, to, expected) => expect(factor(from, to)).toBe(expected));
});

describe("what does not convert", () => {
  test.each([
    ["人", "人次"],
    ["个", "项"],
    ["工作日", "天"],
    ["天", "月"],
    ["月", "工作日"],
    ["元", "%"],
    ["元", "美元"],
    ["元/亩", "元"],
    ["元/人·年", "元/人"],
    ["没见过的单位", "个"],
  ])("%s and %s", (from, to) => expect(factor(from, to)).toBe(null));
});

test("no unit stands beside any unit", () => {
  expect(factor(null, "万元")).toBe("1");
  expect(factor("人", null)).toBe("1");
});

test("an unknown unit is the same as itself", () => {
  expect(sameUnit("没见过的单位", "没见过 的單位")).toBe(true);
  expect(sameUnit("甲/乙", "甲/乙")).toBe(true);
});

test("a dimension is named", () => {
  expect(dimensionOf("元/亩")).toBe("money/area");
  expect(dimensionOf("人次")).toBe("人次");
  expect(dimensionOf("没见过的单位")).toBe(null);
});
