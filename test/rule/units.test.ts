import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { safeParseRule } from "../../src/rule/index.js";
import { scoreOf } from "./leaf.js";

describe("the figures of a sentence", () => {
  it.each([
    // 1470 亩 are 98 公顷: two whole steps of half a point below 100.
    [{ target: "≥100公顷", actual: "1470亩" }, "≥100公顷得满分，每少1公顷扣0.5分", "9"],
    [{ target: "≥100公顷", unit: "亩", actual: "1470亩" }, "≥100公顷得满分，每少1公顷扣0.5分", "9"],
    // 98 thousand below 100 thousand: two steps of a thousand.
    [{ target: "≥10万人次", actual: "9.8万人次" }, "每少一千人次扣1分", "8"],
    [{ target: "≥90%", actual: "91%" }, "九成以上得满分，否则不得分", "10"],
  ])("are in its units, whatever those of the cells: %j under %s gives %s", (leaf, rule, score) => {
    expect(scoreOf(rule, leaf)).toBe(score);
  });

  it.each([
    // 最多扣3分 of a full mark that is not stated.
    ["每发现1起扣1分，最多扣3分", { method: "deduct-per-case", points: "1", floor: "0", most: "3" }],
    ["超出部分每1个百分点扣0.5分", { side: "above" }],
    ["扣1分/次", { method: "deduct-per-case", points: "1" }],
    ["低于目标值的部分，每1个百分点扣0.5分", { side: "below" }],
    ["得分=B/A×分值", { method: "attainment" }],
    ["得分=A/B×分值", { method: "attainment", lowerIsBetter: "inverse" }],
    ["A为实际完成值，B为目标值，得分=A/B×分值", { method: "attainment" }],
    ["B≥A，得分=分值；B<A，得分=B/A×分值", { method: "attainment" }],
    ["5‰以内得5分，超过不得分", { method: "bands", otherwise: { points: "0" } }],
    ["国家级奖项得5分，省级奖项得3分，其他不得分", { method: "tiers", weight: "5" }],
    ["2年内累计开展培训≥10次得5分，每少1次扣0.5分", { method: "deduct-per-step", from: "10" }],
  ])("%s is read with its meaning", (sentence, wanted) => {
    const read = safeParseRule(sentence);
    expect(read.ok ? read.value : read.issues).toMatchObject(wanted);
  });

  it.each(["每少三四个扣1分", "十分完善得5分，否则不得分", "百分之九十点五以上得5分，否则不得分"])(
    "%s: words are no numbers, nor is a part of one",
    (sentence) => {
      const read = safeParseRule(sentence);
      const said = JSON.stringify(read.ok ? read.value : {});
      expect(said).not.toMatch(/"(?:min|step|points)":"(?:3|4|10|90)"/);
    },
  );
});

it("of a target in 万元 beside a unit cell in 元, plain figures are told to be in 元", () => {
  const rule = { method: "deduct-per-step", step: "1000", points: "1" } as const;
  const leaf = { name: "指标", weight: "10", target: "≥3万元", unit: "元", actual: "2.9万元", rule };
  const read = safeEvaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [leaf] });
  const [scored] = read.ok ? read.value.indicators : [];
  const notes = scored !== undefined && "notes" in scored ? scored.notes.map(({ code }) => code) : [];
  expect([scored?.score, notes.includes("rule/figures-in-unit")]).toEqual(["9", true]);
});

describe("a unit cell that holds more than a unit", () => {
  const rule = "达到3万人以上得满分，否则不得分";

  it.each(["(万人)", "万人以上"])("says what figures count by: %s", (unit) => {
    expect(scoreOf(rule, { target: "≥3", unit, actual: "3.5" })).toBe("10");
    expect(scoreOf(rule, { target: "≥3", unit, actual: "2.5" })).toBe("0");
  });

  it("is told to differ where it says nothing", () => {
    const read = safeParseRule(rule, { unit: "万余人" });
    expect(read.ok && read.notes.map(({ code }) => code)).toEqual(["rule/unit-differs"]);
  });
});

it("an actual value that cannot be read says no unit", () => {
  expect(scoreOf("5人以上得满分，否则不得分", { target: "有所提升", actual: "?" })).toEqual(["actual/placeholder"]);
});

it("of a day and an amount, figures are in the unit of the amount", () => {
  const rule = { method: "bands", of: "actual", bands: [{ min: "90", share: "1" }] } as const;
  const leaf = { target: "2023年6月底前完成100万元", unit: "个" };
  expect(scoreOf({ ...rule, otherwise: { share: "0" } }, { ...leaf, actual: "95万元" })).toBe("10");
  expect(scoreOf({ ...rule, otherwise: { share: "0" } }, { ...leaf, actual: "85万元" })).toBe("0");
});
