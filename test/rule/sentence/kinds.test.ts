import { describe, expect, it } from "vitest";
import { parseTarget } from "../../../src/cell/index.js";
import { printRule, type RuleOptions, safeParseRule } from "../../../src/rule/sentence/index.js";

const read = (text: string, options: RuleOptions = {}): unknown => {
  const outcome = safeParseRule(text, options);
  return outcome.ok ? outcome.value : outcome.issues[0]?.code;
};

/** A band of the deviation, to either side of the target. */
const within = (max: string, award: object): object => ({
  min: `-${max}`,
  minInclusive: true,
  max,
  maxInclusive: true,
  ...award,
});

describe("a rate of deviation is how far the actual value is off the target, to either side", () => {
  const none = { points: "0" };
  const threefold = [
    within("0.05", { share: "1" }),
    { min: "0.05", minInclusive: false, max: "0.1", maxInclusive: true, share: "0.5" },
    { min: "-0.1", minInclusive: true, max: "-0.05", maxInclusive: false, share: "0.5" },
    { min: "0.1", minInclusive: false, ...none },
    { max: "-0.1", maxInclusive: false, ...none },
  ];
  const twofold = { method: "bands", of: "deviation", bands: [within("0.1", { share: "1" })], otherwise: none };

  it.each<[string, unknown]>([
    ["偏差率5%以内得满分，5%-10%得50%，10%以上不得分", { method: "bands", of: "deviation", bands: threefold }],
    ["偏离度5%以内得满分，5%-10%得50%，10%以上不得分", { method: "bands", of: "deviation", bands: threefold }],
    ["偏差率在±10%以内得满分，超过的不得分", twofold],
    [
      "偏差率5%以内得满分，10%以内得50%，超过的不得分",
      { method: "bands", of: "deviation", bands: threefold.slice(0, 3), otherwise: none },
    ],
    ["误差率10%以内得满分，否则不得分", twofold],
    ["与目标值偏差10%以内得满分，否则不得分", twofold],
  ])("%s", (text, rule) => {
    expect(read(text)).toEqual(rule);
  });

  it("is the actual value of an indicator that is a rate of deviation by its name", () => {
    const bands = [{ max: "10", maxInclusive: true, share: "1" }];
    expect(read("偏差率10%以内得满分，否则不得分", { name: "造价偏差率", unit: "%" })).toEqual({
      method: "bands",
      of: "actual",
      bands,
      otherwise: none,
    });
  });

  it("keeps its sign where the sentence writes one", () => {
    const bands = [{ min: "-0.05", minInclusive: true, max: "0.1", maxInclusive: true, share: "1" }];
    expect(read("偏差率≥-5%且≤10%得满分，否则不得分")).toEqual({
      method: "bands",
      of: "deviation",
      bands,
      otherwise: none,
    });
  });

  it.each([
    "偏差率5%以内得满分，每超过1%扣1分",
    "偏差率5%以下得满分，20%以上不得分，其间按直线内插法计分",
    "负偏差5%以内得满分，否则不得分",
  ])("is refused where no rule says it: %s", (text) => {
    expect(read(text)).toMatch(/^rule\//);
  });

  it("of bands without a mirror is printed with its sign, and read again", () => {
    const rule = {
      method: "bands" as const,
      of: "deviation" as const,
      bands: [{ min: "0.1", minInclusive: true, share: "1" }],
      otherwise: none,
    };
    expect(read(printRule(rule).value)).toEqual(rule);
  });
});

describe("完成率 is the completion, 实际完成率 the rate itself", () => {
  it.each([
    ["得分=完成率×分值，最高不超过满分", { method: "attainment" }],
    ["完成率×分值", { method: "attainment" }],
    ["得分=目标完成率×10分", { method: "attainment", weight: "10" }],
    ["按完成率计分", { method: "attainment" }],
    ["按任务完成率得分", { method: "attainment" }],
    ["完成率=实际完成值/目标值，得分=完成率×分值", { method: "attainment" }],
    ["实际完成率=实际完成值/目标值，得分=实际完成率×分值", { method: "attainment" }],
    ["达标率=目标值/实际值；得分=达标率×分值", { method: "attainment", lowerIsBetter: "inverse" }],
    ["得分=实际完成率×分值", { method: "actual-rate" }],
    ["按实际完成率计分", { method: "actual-rate" }],
    ["得分=预算执行率×10", { method: "actual-rate", weight: "10" }],
  ])("%s", (text, rule) => {
    expect(read(text)).toEqual(rule);
  });
});

describe("a step to either side", () => {
  it.each([
    "每增减1%扣0.5分",
    "每增加或减少1%扣0.5分",
    "每上下浮动1%扣0.5分",
    "每升降1%扣0.5分",
    "每上浮或下浮1%扣0.5分",
    "每±1%扣0.5分",
    "每偏差±1%扣0.5分",
    "每正负1%扣0.5分",
  ])("%s", (text) => {
    expect(read(text)).toMatchObject({ method: "deduct-per-step", step: "1", stepUnit: "%", side: "either" });
  });

  it("每增加1%或每减少1%扣0.5分 is no step from 1%", () => {
    expect(read("每增加1%或每减少1%扣0.5分")).toMatch(/^rule\//);
  });
});

describe("a full mark that begins before the whole, beside the rate itself below it", () => {
  it.each([
    "预算执行率≥90%得10分，＜90%的按实际执行率×10计分",
    "满意度≥90%得10分，低于90%的按实际满意度×10计分",
    "执行率95%以上得10分，95%以下按执行率计分",
    "执行率达到95%得10分，否则得分=执行率×10",
    "完成率≥95%得满分，否则得分=完成率×分值",
    "完成率≥95%得满分，低于95%的按实际完成率计分",
    "达到目标值得10分，否则得分=满意度×10",
    "达到目标值得10分，未达到的按实际满意度计分",
  ])("is no one rule: %s", (text) => {
    expect(read(text)).toBe("rule/not-a-rule");
  });

  it.each([
    ["执行率达到100%得10分，低于100%的按执行率计分", { method: "actual-rate", weight: "10" }],
    ["执行率达到100%得10分，否则得分=执行率×10", { method: "actual-rate", weight: "10" }],
    ["完成率100%得满分，否则得分=实际完成率×分值", { method: "attainment" }],
    ["达到目标值得10分，未达到的按实际完成率计分", { method: "attainment", weight: "10" }],
    ["满意度≥90%得10分，90%以下按比例得分", { method: "attainment", weight: "10" }],
    ["≥95%得满分，未达到的得分=实际值/目标值×10", { method: "attainment", weight: "10" }],
    ["≥12期得满分，否则按完成率得分", { method: "attainment" }],
    ["得分=预算执行率×10分，最高10分", { method: "actual-rate", weight: "10" }],
  ])("is read where the two meet: %s", (text, rule) => {
    expect(read(text)).toEqual(rule);
  });

  it.each(["得分=预算执行率×10分，最高5分", "每超过±5%1个百分点扣0.5分"])("%s stays none", (text) => {
    expect(read(text)).toMatch(/^rule\//);
  });
});

describe("marks that an indicator is measured in", () => {
  it.each([
    ["95分以上10分，85-93分8分，85分以下0分", "rule/incomplete"],
    ["优秀8-10分，良好5-7分，差0-4分", "rule/judgement"],
    ["≥95%9-10分，其余不得分", "rule/judgement"],
    ["扣0.5-2.0分", "rule/judgement"],
  ])("that leave a gap are no points left to a person: %s", (text, code) => {
    expect(read(text)).toBe(code);
  });

  it.each(["85-95分8分", "85分至95分得8分", "85分-95分得8分"])("make bands: %s", (middle) => {
    expect(read(`95分以上得10分，${middle}，85分以下得0分`)).toMatchObject({
      method: "bands",
      of: "actual",
      bands: [
        { min: "95", points: "10" },
        { min: "85", max: "95", points: "8" },
        { max: "85", points: "0" },
      ],
    });
  });
});

describe("what no rule says is refused", () => {
  it.each([
    "①有方案1分②有记录1分③有总结1分，缺一不可",
    "①有方案1分②有记录1分③有总结1分，缺一项不得分",
    "①有方案1分②有记录1分③有总结1分，须同时满足",
    "①有方案1分②有记录1分③有总结1分，任意一项不符合不得分",
    "每不低于1个百分点扣1分",
    "每未超过1%扣1分",
    "上年度90%以上得满分，否则不得分",
    "去年同期的90%以上得满分，每降低1%扣1分",
    "完成目标值的90%得满分，否则按比例得分",
    "80%-90%得满分，否则按比例得分",
    "①有制度；②有台账。以上每项1分，满分3分。",
  ])("%s", (text) => {
    expect(read(text)).toMatch(/^rule\//);
  });
});

describe("what can be read is read", () => {
  const element = (name: string): object => ({ name, points: "1" });

  it("以上每项1分 gives the points of every item before it", () => {
    const text = "①资金拨付有完整的审批程序；②项目支出符合预算批复；③不存在截留、挤占、挪用。以上每项1分，满分3分。";
    const names = ["资金拨付有完整的审批程序", "项目支出符合预算批复", "不存在截留、挤占、挪用"];
    expect(read(text)).toEqual({ method: "checklist", elements: names.map(element), weight: "3" });
  });

  it.each(["每项1分", "各1分", "上述内容每具备一项1分"])("so does %s", (mark) => {
    const elements = [element("有制度"), element("有台账")];
    expect(read(`①有制度；②有台账。${mark}，满分2分`)).toEqual({ method: "checklist", elements, weight: "2" });
  });

  it.each([
    ["全部达到要求得3分，有一项达不到不得分", "3"],
    ["各项均符合要求得2分，有一项不符合不得分", "2"],
  ])("nothing where one is missing: %s", (text, weight) => {
    expect(read(text)).toEqual({ method: "all-or-nothing", weight });
  });

  it("the ministry's tiers, joined by 、", () => {
    const text =
      "达成预期指标得100%-80%（含80%）、部分达成预期指标并具有一定效果得80%-60%（含60%）、未达成预期指标且效果较差得60%-0%";
    const tier = (name: string, from: string, to: string, toInclusive: boolean): object => ({
      name,
      from,
      fromInclusive: true,
      to,
      toInclusive,
    });
    expect(read(text)).toEqual({
      method: "tiers",
      tiers: [
        tier("达成预期指标", "0.8", "1", true),
        tier("部分达成预期指标并具有一定效果", "0.6", "0.8", false),
        tier("未达成预期指标且效果较差", "0", "0.6", false),
      ],
    });
  });

  it.each(["每高于目标值1%扣1分", "每超过目标值1%扣1分", "每超出目标1%扣1分"])(
    "a step beyond the target: %s",
    (text) => {
      expect(read(text)).toEqual({
        method: "deduct-per-step",
        step: "1",
        stepUnit: "%",
        points: "1",
        side: "above",
        partial: "whole-only",
        floor: "0",
      });
    },
  );

  it("优=10分，良=8分，中=6分，差=0分 are tiers", () => {
    const tier = (name: string, share: string): object => ({
      name,
      from: share,
      fromInclusive: true,
      to: share,
      toInclusive: true,
      default: share,
    });
    const tiers = [tier("优", "1"), tier("良", "0.8"), tier("中", "0.6"), tier("差", "0")];
    expect(read("优=10分，良=8分，中=6分，差=0分")).toEqual({ method: "tiers", tiers, weight: "10" });
    expect(read("优=100%，良=80%，中=60%，差=0")).toEqual({ method: "tiers", tiers });
  });
});

describe("steps of marks", () => {
  const target = parseTarget("≥90分").value;
  const step = { method: "deduct-per-step", step: "1", stepUnit: "分", points: "0.5", side: "below" };

  it.each([
    ["每低1分扣0.5分", { unit: "分" }, step],
    ["每低1分扣0.5分", { target }, step],
    ["90分以上得满分，每降低1分扣0.5分", { unit: "分" }, { ...step, from: "90" }],
  ])("%s with %j", (text, options, rule) => {
    expect(read(text, options)).toEqual({ ...rule, partial: "whole-only", floor: "0" });
  });

  it.each([{}, { unit: "%" }, { unit: "人" }])("are refused of an indicator that is not in marks: %j", (options) => {
    expect(read("每低1分扣0.5分", options)).toMatch(/^rule\//);
  });
});
