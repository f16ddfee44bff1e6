import { describe, expect, it } from "vitest";
import { safeParseActual, safeParseTarget } from "../../src/cell/index.js";
import { actualIn, targetIn } from "./short.js";

const notesOf = (read: ReturnType<typeof safeParseTarget> | ReturnType<typeof safeParseActual>): readonly string[] =>
  read.ok ? read.notes.map(({ code }) => code) : [];

it.each(["≥3", "≥3万", "≥3人"])("%s beside 万 alone is read without it, with a warning", (text) => {
  expect(notesOf(safeParseTarget(text, { unit: "万" }))).toContain("cell/unit-ignored");
});

it.each(["完成！100%", "达标!95%以上"])("%s: a mark behind a word denies nothing", (text) => {
  expect(safeParseActual(text).ok).toBe(true);
});

describe("a denial behind 基本 or 大部分 is no part that was done", () => {
  it("nor does a denial of a denial say how much was", () => {
    for (const text of ["没有未完成", "没有尚未完成"])
      expect(safeParseActual(text)).toMatchObject({ value: { tier: null } });
  });

  it.each(["基本未达成", "基本未完成", "大部分未完成", "基本没有完成", "总体未实现", "基本不达标"])("%s", (text) => {
    expect(actualIn(text)).toBe("words");
  });

  it.each([
    ["基本完成", "partial"],
    ["大部分完成", "partial"],
    ["部分未完成", "partial"],
    ["未基本完成", "missed"],
    // What was begun may be far from done.
    ["启动", "words"],
    ["部分启动", "words"],
    ["未启动", "missed"],
  ])("%s is %s", (text, tier) => {
    expect(actualIn(text)).toBe(tier);
  });
});

describe("a bare change of nothing goes the way of its word", () => {
  it.each([
    ["增长0%", "change >= 0%"],
    ["下降0%", "change <= 0%"],
    ["较上年增长0", "change >= 0"],
    ["变化0%", "change = 0%"],
    ["零增长", "change = 0"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("a month or another stretch is a day with a note", () => {
  it.each(["2023年6月", "2023年", "6月", "2023年上半年", "2023年第三季度", "2023年6月中旬"])("%s", (text) => {
    expect(notesOf(safeParseActual(text, { year: 2023 }))).toContain("cell/period-as-day");
  });

  it.each(["2023年6月底", "2023年6月30日", "2023年6月前", "2023年年底"])("the end of one is a day: %s", (text) => {
    expect(notesOf(safeParseActual(text, { year: 2023 }))).not.toContain("cell/period-as-day");
  });
});

it("届满 includes its number", () => {
  expect(targetIn("届满2年")).toBe(">= 2年");
});

it.each(["超过3个以上", "高于95%以上", "低于5%以下"])(
  "%s leaves its number out and takes it in, and asks for a look",
  (text) => {
    expect(targetIn(text)).toMatch(/=.*!$/);
  },
);

it.each([
  ["≥90%以上", ">= 90%"],
  ["不低于90%以上", ">= 90%"],
  ["不超过5天以内", "<= 5天"],
])("%s says one comparator twice, and is %s", (text, expected) => {
  expect(targetIn(text)).toBe(expected);
});

it.each(["每年3次", "全年3次", "一年至少4次"])("over what time %s counts is said to be left out", (text) => {
  expect(notesOf(safeParseTarget(text))).toContain("cell/period-left-out");
});
