import { describe, expect, it } from "vitest";
import { safeParseRule } from "../../../src/rule/sentence/index.js";
import { rowScored } from "./scored.js";

const read = (text: string): unknown => {
  const outcome = safeParseRule(text);
  return outcome.ok ? outcome.value : outcome.issues[0]?.code;
};

const listOf = (...elements: readonly (readonly [name: string, points: string])[]): object => ({
  method: "checklist",
  elements: elements.map(([name, points]) => ({ name, points })),
});

describe("items that are plain clauses are elements, each with its points", () => {
  it.each([
    ["经党组会审议1分；公示结果良好2分", listOf(["经党组会审议", "1"], ["公示结果良好", "2"])],
    ["①每月有巡查记录1分；②每季度有小结2分", listOf(["每月有巡查记录", "1"], ["每季度有小结", "2"])],
    ["1.每年有计划，得2分；2.台账齐全，得1分。", listOf(["每年有计划", "2"], ["台账齐全", "1"])],
  ])("%s", (text, rule) => {
    expect(read(text)).toMatchObject(rule);
  });

  it.each(["经济效益5分；社会效益5分", "每项1分，共5分", "各要点1分"])(
    "%s names no element that can be met",
    (text) => {
      expect(read(text)).toBe("rule/not-a-rule");
    },
  );
});

describe("an item with lesser grades is a sentence of its own, one with what gives nothing is an element", () => {
  const lesser = { name: "台账健全", points: "2", rule: { method: "tiers" } };

  it.each([
    ["①有制度得2分；②台账健全得2分，基本健全得1分", lesser],
    ["①有制度得2分；②台账健全得2分，基本健全得1分，不健全不得分", lesser],
    ["①有制度得2分；②有台账得2分，没有不得分", { name: "有台账", points: "2" }],
  ])("%s", (text, second) => {
    expect(read(text)).toMatchObject({
      method: "checklist",
      elements: [{ name: "有制度", points: "2" }, second],
      weight: "4",
    });
  });
});

describe("points in words are a mark without a verb where the clause ends behind them", () => {
  it.each([
    ["制度健全五分，否则不得分", { method: "all-or-nothing", weight: "5" }],
    ["制度健全十五分，否则不得分", { method: "all-or-nothing", weight: "15" }],
    ["十分健全得5分，健全得3分，不健全不得分", { tiers: [{ name: "十分健全" }, { name: "健全" }, { name: "不健全" }] }],
  ])("%s", (text, rule) => {
    expect(read(text)).toMatchObject(rule);
  });

  it("制度健全百五分: the end of a number is none", () => {
    expect(read("制度健全百五分，否则不得分")).toBe("rule/not-a-rule");
  });
});

describe("digits behind a letter are a name, and the bound behind them counts", () => {
  it.each([
    ["PM10浓度≤70微克/立方米得5分，每超1微克/立方米扣0.5分", { from: "70", side: "above", stepUnit: "微克/立方米" }],
    ["A4纸用量≤100包得5分，每超10包扣1分", { from: "100", step: "10", side: "above" }],
    ["H5页面≥10个得5分，每少1个扣0.5分", { from: "10", side: "below" }],
    ["噪声≤60dB(A)得5分，每超1dB(A)扣1分", { from: "60", side: "above", stepUnit: "dB(A)" }],
  ])("%s", (text, rule) => {
    expect(read(text)).toMatchObject({ method: "deduct-per-step", weight: "5", ...rule });
  });

  it("x95%以上: the letter stands for the figure", () => {
    expect(read("x95%以上得5分，x90%以上得3分")).toMatchObject({
      bands: [{ min: "95" }, { min: "90", max: "95" }],
    });
  });
});

describe("what lies below zero is negative, in words too", () => {
  it.each([
    ["冷库温度≤零下18℃得5分，否则不得分", { max: "-18", maxInclusive: true }],
    ["冷库温度不低于零下十八度得5分，否则不得分", { min: "-18", minInclusive: true }],
    ["温度在零下20℃至零下15℃得5分，否则不得分", { min: "-20", max: "-15" }],
    ["零上5℃以上得5分，否则不得分", { min: "5", minInclusive: true }],
  ])("%s", (text, band) => {
    expect(read(text)).toMatchObject({ method: "bands", bands: [band] });
  });

  it("零下20至15℃ does not tell whether 15 lies below zero", () => {
    expect(read("温度在零下20至15℃得5分，否则不得分")).toBe("rule/incomplete");
  });
});

describe("不足 before what gives nothing is a band, before what is not taken off a part of a step", () => {
  const bands = [{ min: "90", points: "8" }, { min: "80", max: "90", points: "4" }, { max: "80" }];

  it.each([
    "90%以上得8分，80%以上不足90%得4分，不足80%不得分",
    "90%以上得8分，80%以上不足90%得4分，不足80%不计分",
    "百分之九十以上得8分，百分之八十以上不足百分之九十得4分，不足百分之八十不得分",
  ])("%s", (text) => {
    expect(read(text)).toMatchObject({ method: "bands", bands, weight: "8" });
  });

  it.each([
    "≥90%得满分，每低1个百分点扣1分，不足1个百分点的不扣分",
    "≥90%得满分，每低1个百分点扣1分，不足1个百分点不计分",
  ])("%s", (text) => {
    expect(read(text)).toMatchObject({ method: "deduct-per-step", partial: "whole-only" });
  });
});

describe("going beyond a limit is what is left where it was kept", () => {
  it.each([
    "费用控制在概算内得3分，超概算不得分",
    "支出不突破预算得3分，突破的不得分",
    "费用未超标准得3分，超标的不得分",
  ])("%s", (text) => {
    expect(read(text)).toEqual({ method: "all-or-nothing", weight: "3" });
  });

  it("工期控制在90天内得5分，超期不得分", () => {
    expect(read("工期控制在90天内得5分，超期不得分")).toMatchObject({
      bands: [{ max: "90", points: "5" }],
      otherwise: { points: "0" },
    });
  });

  it.each([
    "按时完成得5分，超支不得分",
    "质量控制到位得5分，超时不得分",
    "任务完成得5分，超额完成不得分",
    "超预算得5分，控制在预算内不得分",
    "≥95%得5分，超过不得分",
    "≤5%得5分，低于不得分",
    "达到5个以上10个以下得5分，超过不得分",
  ])("%s: the one is not what is left of the other", (text) => {
    expect(read(text)).toBe("rule/not-a-rule");
  });
});

it.each([
  "1.达到95%得满分；2.每降低1个百分点扣0.5分；3.低于80%不得分",
  "①达到95%得满分；②每降低1个百分点扣0.5分；③低于80%不得分",
])("items without marks of their own are the parts of one rule: %s", (rule) => {
  expect(rowScored([rule, "≥95%", "", "90%"])).toBe("7.5"); // 10 − 5 × 0.5
  expect(rowScored([rule, "≥95%", "", "79%"])).toBe("0");
});
