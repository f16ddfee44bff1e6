import { describe, expect, it } from "vitest";
import { evaluated, form, issuesOf } from "./forms.js";

const said = (target: string, actual: string): string => {
  const input = form([{ name: "x", weight: "100", target, actual }]);
  return issuesOf(input).join() || evaluated(input).score;
};

describe("a unit with another one in brackets", () => {
  it.each([
    ["≥3篇（件）", "5篇", "100"],
    ["≥10台（套）", "9套", "90"],
    ["≥2万株（棵）", "1.9万株", "95"],
    ["≥100人（次）", "90人次", "90"],
    ["≥10场", "8场（次）", "80"],
  ])("is either: beside %s, %s is %s", (target, actual, score) => {
    expect(said(target, actual)).toBe(score);
  });

  it("is no third one", () => {
    expect(said("≥3篇（件）", "5本")).toContain("actual/unit-differs");
  });
});

it.each([
  ["≥101人/次", "103人次"],
  ["≤150元/人·天", "150元/人天"],
])("units that differ by how their parts are joined are held near each other: %s, %s", (target, actual) => {
  const input = form([{ name: "x", weight: "100", target, actual }]);
  expect(evaluated(input).score).toBe("100");
  expect(evaluated(input).findings.map(({ code }) => code)).toContain("actual/unit-near");
});

it("so much for each kilometre is no tonne-kilometre", () => {
  expect(said("≥100吨/公里", "100吨公里")).toContain("actual/unit-differs");
});

describe("what was spent, with what was saved of its limit behind it,", () => {
  it("is what was spent", () => {
    expect(said("≤14万元", "13.25万元，节约0.75万元")).toBe("100");
    expect(said("≤13万元", "实际支出13.25万元，较预算节约资金0.75万元")).toBe("98.11");
  });

  it("is not told by the budget that stands before it", () => {
    expect(said("≤14万元", "预算14万元，节约0.75万元")).not.toBe("100");
  });
});

describe("a name in letters before its number", () => {
  it("is parted from it by a blank", () => {
    expect(said("COD≤50mg/L", "COD 55mg/L")).toBe("90.91");
    expect(said("NH3-N≤5mg/L", "NH3-N 4mg/L")).toBe("100");
  });

  it("is a code where no unit follows", () => {
    expect(said("≥5", "GB 18918")).toContain("actual/unreadable");
  });
});

it("PH值6-9 is an interval, and 附件1-2 is a name", () => {
  expect(said("PH值6-9", "7.2")).toBe("100");
  expect(said("附件1-2", "1.5")).not.toBe("100");
});
