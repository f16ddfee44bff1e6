import { describe, expect, it } from "vitest";
import { parseTarget } from "../../../src/cell/index.js";
import { printRule, safeParseRule } from "../../../src/rule/sentence/index.js";
import { scoreOf } from "../leaf.js";

const INCOMPLETE = ["rule/incomplete"];

describe("beside a target that measures a fall below zero", () => {
  // 下降3%以上 is −3 or less: 5 down is −5, and one short of 3 down is one above −3.
  it.each<[string, string, string, unknown]>([
    ["下降3%以上", "下降5%", "下降3%以上得满分，每少下降1个百分点扣1分", "10"],
    ["下降3%以上", "下降1%", "下降3%以上得满分，每少下降1个百分点扣1分", "8"],
    ["下降3%以上", "上升1%", "下降3%以上得满分，每少下降1个百分点扣1分", "6"],
    ["下降3%以上", "下降5%", "降幅≥3%得满分，每低1个百分点扣2分", "10"],
    ["下降3%以上", "下降2%", "降幅≥3%得满分，每低1个百分点扣2分", "8"],
    ["同比下降5%以上", "下降6%", "同比下降5%以上得满分，否则不得分", "10"],
    ["同比下降5%以上", "上升6%", "同比下降5%以上得满分，否则不得分", "0"],
    ["下降3%以上", "下降2%", "下降3%以上得10分，下降2%以上得5分，否则不得分", "5"],
    ["下降3%以上", "下降2%", "下降3%以上得10分，2%以上得5分，否则不得分", "5"],
    ["下降3%以上", "下降4%", "下降3%得10分，下降2%得5分，否则不得分", "10"],
    ["下降3%以上", "下降3%", "下降超过3%得10分，否则不得分", "0"],
    ["下降3%以上", "下降2.5%", "下降3%以上得10分，下降2%得5分，中间按直线内插", "7.5"],
    ["下降3‰以上", "下降2‰", "下降3‰以上得10分，下降1‰以下不得分，其间按直线内插法计分", "5"],
    ["下降不超过5%", "下降7%", "下降不超过5%得满分，每多下降1个百分点扣1分", "8"],
    ["下降不超过5%", "下降4%", "下降不超过5%得满分，每多下降1个百分点扣1分", "10"],
    ["≤-3%", "-5%", "下降3%以上得满分，否则不得分", "10"],
    ["增长5%以上", "下降4%", "下降3%以上不得分，否则得满分", "0"],
  ])("the figures of falls are below zero: %s, %s by %s", (target, actual, rule, wanted) => {
    expect(scoreOf(rule, { target, actual })).toEqual(wanted);
  });

  it.each<[string, string, unknown]>([
    ["3%以上得10分，2%以上得5分，否则不得分", "下降2%", "5"],
    ["以3%为标准，每低1个百分点扣1分", "下降2%", "9"],
    ["-3%以下得10分，否则不得分", "下降5%", "10"],
    ["变动±3%以内得10分，否则不得分", "下降2%", "10"],
    ["变化3%以上得10分，否则不得分", "下降4%", "10"],
    ["变化率5%以上得10分，否则不得分", "下降4%", INCOMPLETE],
    ["4%以上得10分，2%以上得5分，否则不得分", "下降2%", INCOMPLETE],
    ["3%以上得10分，上升2%以上不得分", "下降2%", INCOMPLETE],
    ["下降3%以上得10分，上升2%以内得5分，否则不得分", "下降2%", INCOMPLETE],
    ["下降-3%以上得10分，否则不得分", "下降5%", INCOMPLETE],
    ["下降3%以上得10分，下降-2%以上得5分，否则不得分", "下降4%", INCOMPLETE],
    ["完成目标值的90%以上得10分，否则不得分", "下降3%", "10"],
    ["0%不得分，3%得10分，中间按直线内插", "下降2%", "6.67"],
    ["-3%以下得满分，每高1个百分点扣1分", "下降1%", "8"],
    ["-3%以下得满分，每低1个百分点扣1分", "下降5%", INCOMPLETE],
  ])("a figure without a word is one where it is the target's own: %s, %s", (rule, actual, wanted) => {
    expect(scoreOf(rule, { target: "下降3%以上", actual })).toEqual(wanted);
  });

  it.each<[string, string, unknown]>([
    ["下降3%以上", "每低1个百分点扣1分", "8"],
    ["下降3%以上", "每少下降1个百分点扣1分", "8"],
    ["下降3%以上", "每高1个百分点扣1分", "8"],
    ["下降3%以上", "每上升1个百分点扣1分", "8"],
    ["下降3%以上", "每相差1个百分点扣1分", "8"],
    ["下降3%以上", "每下降1个百分点扣1分", INCOMPLETE],
    ["下降3%以上", "下降3%以上得满分，每下降1个百分点扣1分", INCOMPLETE],
    ["下降3%以上", "完成目标值的90%以上得满分，每下降1个百分点扣1分", INCOMPLETE],
    ["同比下降", "每低1个百分点扣1分", "10"],
    ["同比下降", "增幅≤0得满分，否则不得分", "10"],
    ["同比下降", "降幅≥0得满分，否则不得分", "10"],
    ["同比增长", "增幅≤0不得分，否则得满分", "0"],
    ["增长2%以上", "每少增长1个百分点扣1分", "7"],
    ["增长2%以上", "每低1个百分点扣1分", "7"],
  ])("a step is on the side that the target forbids: %s, 下降1%%, %s", (target, rule, wanted) => {
    expect(scoreOf(rule, { target, actual: "下降1%" })).toEqual(wanted);
  });
});

describe("beside a target that measures a fall as it is named", () => {
  const leaf = { name: "能耗下降率", target: "≥3%" };

  it("the figures of falls stay above zero", () => {
    expect(scoreOf("下降3%以上得满分，否则不得分", { ...leaf, actual: "下降5%" })).toBe("10");
    expect(scoreOf("下降3%以上得满分，每少下降1个百分点扣1分", { ...leaf, actual: "下降2%" })).toBe("9");
  });

  it("and without a target, where the name says so", () => {
    const rule = "下降5%以上得满分，否则不得分";
    expect(scoreOf(rule, { name: "能耗下降率", unit: "%", actual: "6%" })).toBe("10");
    expect(scoreOf(rule, { name: "能耗", unit: "%", actual: "下降6%" })).toEqual(INCOMPLETE);
  });

  it("a number below zero that is no fall is written with its sign", () => {
    const frozen = { target: "≤-18℃", actual: "-20℃" };
    expect(scoreOf("≤-18℃得10分，-15℃以下得5分，否则不得分", frozen)).toBe("10");
    expect(scoreOf("18℃以下得10分，否则不得分", frozen)).toEqual(INCOMPLETE);
  });
});

describe("beside a target of change a sentence measures the change", () => {
  // (101 − 100) ÷ 100 is 1 %.
  it.each<[string, string, string, object, unknown]>([
    ["同比增长5%以上", "101", "同比增长5%以上得满分，否则不得分", {}, "0"],
    ["同比增长5%以上", "106", "同比增长5%以上得满分，否则不得分", {}, "10"],
    ["同比增长5%以上", "增长6%", "同比增长5%以上得满分，否则不得分", {}, "10"],
    ["增长5%以上", "103", "5%以上得10分，0%得0分，中间按直线内插", {}, "6"],
    ["增长5%以上", "103", "增长5%以上得满分，每低1个百分点扣1分", {}, "8"],
    ["下降3%以上", "97.5", "下降3%以上得10分，下降2%以上得5分，否则不得分", {}, "5"],
    ["增加20人以上", "115人", "增加20人以上得10分，增加10人以上得5分，否则不得分", { previous: "100人" }, "5"],
    ["同比下降", "98", "下降3%以上得10分，下降不足3%得5分，否则不得分", { unit: "人" }, "5"],
    ["同比下降", "98", "下降3人以上得10分，下降1人以上得5分，否则不得分", { unit: "人" }, ["rule/unit-differs"]],
    ["增加20人以上", "115人", "增长5%以上得10分，否则不得分", { previous: "100人" }, ["rule/unit-differs"]],
    ["增长5%以上且不超过20%", "103", "5%以上得10分，0%得0分，中间按直线内插", {}, INCOMPLETE],
    ["≥95%且同比增长5%以上", "103%", "95%以上得10分，否则不得分", {}, INCOMPLETE],
    ["增长5%以上且增长20%以下", "103", "5%以上得10分，0%得0分，中间按直线内插", {}, "6"],
    ["增长5%以上", "103", "完成目标值的50%以上得10分，否则不得分", {}, "10"],
  ])("%s, %s after 100, by %s with %j", (target, actual, rule, more, wanted) => {
    expect(scoreOf(rule, { target, actual, previous: "100", ...more })).toEqual(wanted);
  });

  it("and holds a figure without a unit as the unit cell writes it", () => {
    const rule = "增加2以上得10分，增加1以上得5分，否则不得分";
    const leaf = { target: "增加2万人以上", unit: "万人", previous: "100", actual: "101.5" };
    expect(scoreOf(rule, leaf)).toBe("5");
  });

  it("a rule of it that no target goes with asks for the change", () => {
    const bands = { method: "bands", of: "change", bands: [{ min: "5", points: "10" }] } as const;
    const linear = { method: "linear", of: "change", from: "0", to: "5" } as const;
    for (const rule of [bands, linear]) {
      expect(scoreOf(rule, { target: "≥95%", actual: "96%" })).toEqual(["rule/measure-missing"]);
    }
  });

  it("what is given for a change within a figure is none for one the other way, where 否则 has a mark for that", () => {
    const rise = "增长5%以上得10分，增长5%以下得5分";
    expect(scoreOf(`${rise}，否则不得分`, { target: "增长5%以上", actual: "下降7%" })).toBe("0");
    expect(scoreOf(`${rise}，否则不得分`, { target: "增长5%以上", actual: "增长2%" })).toBe("5");
    expect(scoreOf(rise, { target: "增长5%以上", actual: "下降7%" })).toBe("5");
    const fall = "下降3%以上得10分，下降3%以下得5分，否则不得分";
    expect(scoreOf(fall, { target: "下降3%以上", actual: "上升2%" })).toBe("0");
    expect(scoreOf(fall, { target: "下降3%以上", actual: "下降2%" })).toBe("5");
    expect(scoreOf("不超过5%得10分，否则不得分", { target: "增长不超过5%", actual: "下降2%" })).toBe("10");
    // Nothing for a small rise is nothing for a fall.
    const none = "增长10%以上得10分，增长5%以下不得分，否则得5分";
    expect(scoreOf(none, { target: "增长10%以上", actual: "下降7%" })).toBe("0");
    expect(scoreOf(none, { target: "增长10%以上", actual: "增长7%" })).toBe("5");
  });
});

it.each([
  ["增长5%以上", "增长5%以上得10分，增长3%以上得5分，增长3%以下不得分"],
  ["下降3%以上", "下降3%以上得10分，下降2%以上得5分，下降2%以下不得分"],
  ["下降3%以上", "下降3%以上得满分，每低1个百分点扣1分"],
  ["增长5%以上", "5%以上得10分，0%得0分，中间按直线内插"],
])("what is read beside %s is printed, and read as the same rule: %s", (text, sentence) => {
  const options = { target: parseTarget(text).value, weight: "10" };
  const read = safeParseRule(sentence, options);
  if (!read.ok) throw new Error(sentence);
  expect(safeParseRule(printRule(read.value, options).value, options)).toMatchObject({ value: read.value });
});

it.each(["每发现1个问题扣2分", "下降3%以上得满分，每发现1个问题扣2分"])(
  "what is counted by cases has no sign, beside a fall as well: %s",
  (text) => {
    const { value: target } = parseTarget("下降3%以上");
    expect(safeParseRule(text, { target })).toMatchObject({ value: { method: "deduct-per-case", points: "2" } });
  },
);
