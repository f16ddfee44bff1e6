import { describe, expect, it } from "vitest";
import { parseRule, safeParseRule } from "../../../src/index.js";
import { rowScored, scored } from "./scored.js";

/** The codes of a sentence that is refused, each with the words that it is about. */
function refused(text: string): readonly string[] {
  const read = safeParseRule(text);
  return read.ok ? [] : read.issues.map(({ code, params }) => `${code} ${String(params["text"])}`);
}

describe("a step one way beside a step the other way is one too many:", () => {
  it.each([
    ["每增加1%或每减少1%扣0.5分"],
    ["每增加1%、每减少1%扣0.5分"],
    ["每增加1%，每减少1%扣0.5分"],
    ["每增加1%或，每减少1%扣0.5分"],
    ["每增加1%或者，每减少1%扣0.5分"],
  ])("%s", (rule) => {
    expect(scored(rule, "100%", "98%")).toBe("rule/incomplete");
  });

  it.each([
    ["每天检查，每降低1%扣1分", "≥100%", "98%"],
    ["每个项目，每发生1起扣1分", "0起", "2起"],
    ["每村不少于10盏，每少1盏扣0.1分", "≥300盏", "290盏"],
  ])("of what, or how often, is another matter: %s", (rule, target, actual) => {
    expect(scored(rule, target, actual)).toBe("rule/not-a-rule");
  });

  it("what is done in every quarter is no step", () => {
    expect(scored("每季度检查，每降低1%扣1分", "≥100%", "98%")).toBe("8");
  });

  it("a line for every month is no step", () => {
    expect(rowScored(["每月不少于2次，每少1次扣1分", "≥24次", "", "22次", "巡查次数"])).toBe("8");
  });
});

describe("points for each of a unit", () => {
  it.each([
    ["stand before a slash and the unit, whatever follows", "未按时报送的，扣0.5分/次扣完为止", "0次", "2次", "9"],
    ["stand before the unit alone, where a stop follows", "未按时报送的，扣0.5分次，扣完为止", "0次", "2次", "9"],
    ["stand before the unit alone at the end", "未按时报送的，扣0.5分次", "0次", "2次", "9"],
    [
      "are not told by words that begin as a unit does",
      "未按期完成扣3分个别单位延期",
      "2023年6月底前",
      "2023年7月3日",
      "7",
    ],
  ])("%s", (_title, rule, target, actual, score) => {
    expect(scored(rule, target, actual)).toBe(score);
  });
});

describe("a sentence of deductions is refused", () => {
  it.each([
    ["每发现1例扣1分，否则得满分", ["rule/not-a-rule 否则得满分"]],
    ["每发现1例扣1分，最高不超过6分", ["rule/not-a-rule 最高不超过6分"]],
  ])("at what does not go with them: %s", (rule, issues) => {
    expect(refused(rule)).toEqual(issues);
  });

  it.each(["得5分，每发现1例扣1分，扣满8分为止", "满分5分，每发现1例扣1分，最多扣8分"])(
    "where more may be taken than there is: %s",
    (rule) => {
      expect(scored(rule, "0例", "2例")).toBe("rule/incomplete");
    },
  );

  it("where the figures of one case are two", () => {
    expect(scored("每缺1人2天扣1分", "≥100人", "98人")).toBe("rule/not-a-rule");
  });

  it("where the marks of a step are denied", () => {
    expect(rowScored(["每未低1分扣0.5分，否则得满分", "≥90分", "分", "85分"])).toBe("rule/not-a-rule");
  });
});

it("a full mark in words at the beginning is read as one in digits", () => {
  const rule = "每降低1个百分点扣0.5分";
  expect(parseRule(`五分；${rule}`).value).toEqual(parseRule(`5分；${rule}`).value);
  expect(parseRule(`五分；${rule}`).value).toMatchObject({ weight: "5" });
});
