import { describe, expect, it } from "vitest";
import { parseRule, printRule, safeCheckRule } from "../../../src/index.js";
import { type Row, rowScored } from "./scored.js";

const RATE = "95%以上得10分，90%-94%得8分，80%-89%得5分，80%以下不得分";
const SCALE = "优(90分以上)得满分，良(80-89分)得80%，中(60-79分)得60%，差(60分以下)不得分";
const REST = "90%以上得10分，80%-89%得8分，否则不得分";
const HOLE = "90%以上得10分，80%-89%得8分，50%-60%得4分，否则不得分";

describe("bands of whole numbers a step of one apart hold what they name, and nothing between them", () => {
  it.each<readonly [...Row, string]>([
    [RATE, "≥95%", "", "95%", "指标", "10"],
    [RATE, "≥95%", "", "94%", "指标", "8"],
    [RATE, "≥95%", "", "90%", "指标", "8"],
    [RATE, "≥95%", "", "89%", "指标", "5"],
    [RATE, "≥95%", "", "89.5%", "指标", "rule/no-band"],
    [RATE, "≥95%", "", "94.01%", "指标", "rule/no-band"],
    [RATE, "≥95%", "", "79.9%", "指标", "0"],
    ["资金到位率100%得满分，90%-99%得8分，80%-89%得6分，80%以下不得分", "100%", "", "93%", "指标", "8"],
    ["资金到位率100%得满分，90%-99%得8分，80%-89%得6分，80%以下不得分", "100%", "", "99.5%", "指标", "rule/no-band"],
    ["90分以上得满分，80-89分得8分，70-79分得6分，70分以下0分", "≥90", "分", "85", "满意度", "8"],
    ["59%以下不得分，60%-79%得6分，80%以上得10分", "≥80%", "", "79%", "指标", "6"],
    ["59%以下不得分，60%-79%得6分，80%以上得10分", "≥80%", "", "59.5%", "指标", "rule/no-band"],
    ["5天以内得10分，6-10天得5分，10天以上不得分", "≤5", "天", "6", "指标", "5"],
    ["5天以内得10分，6-10天得5分，10天以上不得分", "≤5", "天", "5.5", "指标", "rule/no-band"],
    ["90%以上得10分，80%-89.9%得8分，80%以下不得分", "≥90%", "", "89.9%", "指标", "8"],
    ["90%以上得10分，80%-89.9%得8分，80%以下不得分", "≥90%", "", "89.95%", "指标", "rule/no-band"],
    // Counted things leave nothing between.
    ["10个以上得10分，5-9个得5分，5个以下不得分", "≥10", "个", "9", "指标", "5"],
    // Of a count per cents are its completion: 85 of 100.
    [RATE, "≥200人", "", "170人", "指标", "5"],
    [RATE, "≥200人", "", "179人", "指标", "rule/no-band"], // 89.5 %
  ])("%s beside %s %s: %s (%s) has %s", (...row) => {
    const [rule, target, unit, actual, name, score] = row as readonly [string, string, string, string, string, string];
    expect(rowScored([rule, target, unit, actual, name])).toBe(score);
  });
});

describe("what is left beside such bands lies outside all of them, not between", () => {
  it.each([
    [REST, "89%", "8"],
    [REST, "79%", "0"],
    [REST, "79.9%", "0"],
    [REST, "89.5%", "rule/no-band"],
    // From 60 to 80 is no step, so that it is left.
    [HOLE, "70%", "0"],
    [HOLE, "60%", "4"],
    [HOLE, "49%", "0"],
    [HOLE, "89.5%", "rule/no-band"],
  ])("%s beside %s has %s", (rule, actual, score) => {
    expect(rowScored([rule, "≥90%", "", actual])).toBe(score);
  });
});

describe("a gap that is no step of the numbers is still refused", () => {
  it.each([
    "90%以上得10分，80%-88%得8分，80%以下不得分",
    "90%以上得10分，80%-89%得8分，79.5%以下不得分",
    "90%以上得10分，80%-89%（不含）得8分，80%以下不得分",
    "90%以上得10分，60%-79%得8分，60%以下不得分",
  ])("%s", (rule) => {
    expect(rowScored([rule, "≥90%", "", "85%"])).toBe("rule/incomplete");
  });
});

describe("names of one scale before its bands are names", () => {
  it.each([
    [SCALE, "86", "8"],
    [SCALE, "90", "10"],
    [SCALE, "79", "6"],
    [SCALE, "59.5", "0"],
    ["优秀：90分以上，得10分；良好：80-89分，得8分；一般：80分以下，得5分", "80", "8"],
    ["90分以上（优）得10分，80-89分（良）得8分，80分以下（差）不得分", "80", "8"],
    // 考试 and 面试 are no scale.
    ["考试(90分以上)得满分，面试(80-89分)得80%，差(80分以下)不得分", "86", "rule/not-a-rule"],
  ])("%s: %s has %s", (rule, actual, score) => {
    expect(rowScored([rule, "≥90", "分", actual, "考核得分"])).toBe(score);
  });
});

it("bands a step apart say that gaps lie between them, and are fit as data", () => {
  const { value } = parseRule(REST);
  expect(value).toEqual({
    method: "bands",
    of: "actual",
    bands: [
      { min: "90", minInclusive: true, points: "10" },
      { min: "80", minInclusive: true, max: "89", maxInclusive: true, points: "8" },
      { max: "80", maxInclusive: false, points: "0" },
    ],
    gaps: true,
    weight: "10",
  });
  expect(safeCheckRule(value).ok).toBe(true);
});

it("bands a step apart are printed so that they are read again as they were", () => {
  const options = { unit: "%" };
  const { value } = parseRule(RATE, options);
  expect(parseRule(printRule(value, options).value, options).value).toEqual(value);
});

it("it is said that nothing is told between bands a step apart", () => {
  expect(parseRule(RATE).notes.filter(({ code }) => code === "rule/between-bands")).toMatchObject([
    { severity: "warning", params: { below: "89", above: "90" } },
  ]);
});
