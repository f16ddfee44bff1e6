import { describe, expect, it } from "vitest";
import { safeParseActual } from "../../src/cell/index.js";
import { outcomeOf } from "./beside.js";
import { actualIn, targetIn } from "./short.js";

describe("a comparator that is denied is its opposite", () => {
  it.each([
    ["不得超出3%", "<= 3%"],
    ["不允许超过3%", "<= 3%"],
    ["不准突破3%", "<= 3%"],
    ["不宜大于3%", "<= 3%"],
    ["禁止超过3%", "<= 3%"],
    ["勿超过3%", "<= 3%"],
    ["不再多于3%", "<= 3%"],
    ["不许超3%", "<= 3%"],
    ["未高于3%", "<= 3%"],
    ["不允许低于95%", ">= 95%"],
    ["不可少于95%", ">= 95%"],
    ["不应该小于95%", ">= 95%"],
    ["不大幅超过3%", "refused cell/turned"],
    ["不显著高于3%", "refused cell/turned"],
    ["不明显低于95%", "refused cell/turned"],
    ["不应大幅低于95%", "refused cell/turned"],
    ["不合格率低于5%", "< 5%"],
    ["未成年人占比低于5%", "< 5%"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("what is measured against the year before is a change, and a part of it is no number to reach", () => {
  it.each([
    ["较上年≥0", "change >= 0"],
    ["同比≥5%", "change >= 5%"],
    ["比上年5%以上", "change >= 5%"],
    ["不低于上年的95%", "qualitative!"],
    ["上年90%以上", "qualitative!"],
    ["上年的1.1倍", "qualitative!"],
    ["不低于上年", "change >= 0"],
    ["同比增长5%以上", "change >= 5%"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("a day on which nothing was finished meets no deadline in silence", () => {
  it.each([
    ["预计2021年12月完成", "met, warned"],
    ["计划2021年11月20日完成", "met, warned"],
    ["拟于2021年12月完成", "met, warned"],
    ["将于2021年12月完成", "met, warned"],
    ["应于2021年12月完成", "met, warned"],
    ["力争2021年12月完成", "met, warned"],
    ["2021年10月开工", "met, warned"],
    ["2021年10月启动", "met, warned"],
    ["2021年12月基本完成", "met, warned"],
    ["2021年12月仍在建设", "refused"],
    ["2021年12月在建", "refused"],
    ["2021年12月部分完成", "refused"],
    ["2021年12月底前未完成", "refused"],
    ["截至2021年12月尚未完工", "refused"],
    ["2021年6月暂停", "refused"],
    ["推迟至2022年1月", "missed, warned"],
    ["推迟2021年6月的验收", "refused"],
    ["2021年6月取消", "refused"],
    ["2021年12月20日按计划完成", "met"],
    ["2021年12月20日完成，无延期", "met, warned"],
    ["2021年12月20日竣工验收", "met"],
    ["水库除险加固2021年12月20日完成", "met, warned"],
    ["2021年12月20日完成目标任务", "met"],
  ])("2021年12月底前: %s is %s", (actual, expected) => {
    const outcome = outcomeOf("2021年12月底前", actual);
    const told = outcome === null ? "refused" : outcome.met ? "met" : "missed";
    expect(told + (outcome?.warned === true ? ", warned" : "")).toBe(expected);
  });
});

describe("a result below a number is that number with a warning where a sign says so, and unknown where a word does", () => {
  it.each([
    ["<5%", "5%!"],
    ["不足5%", "refused cell/turned"],
  ])("%s is %s", (text, expected) => {
    expect(actualIn(text)).toBe(expected);
  });
});

it.each(["1-3级", "水质达到1-3级", "≥3级"])("%s names grades, which are no numbers to compare", (text) => {
  expect(targetIn(text)).toBe("qualitative!");
});

it.each([
  // 1亿 + 2000万 = 12000万
  ["1亿2千万元", "120000000", "元"],
  ["一亿二千万元", "120000000", "元"],
  ["1亿2000万元", "120000000", "元"],
  ["1亿零500万元", "105000000", "元"],
  ["2千万元", "2000", "万元"],
  ["3万亿元", "30000", "亿元"],
])("%s is one amount", (text, value, unit) => {
  const read = safeParseActual(text);
  expect(read.ok ? read.value : null).toEqual({ kind: "quantity", value, unit });
});
