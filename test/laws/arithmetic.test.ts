import { describe, expect, it } from "vitest";
import { valueOf } from "./arithmetic.js";
import { checkStep } from "./check-step.js";

const value = (text: string): string | null => {
  const found = valueOf(text);
  return found === null ? null : `${found.top}/${found.bottom}`;
};

describe("the reader of arithmetic", () => {
  it.each([
    ["12.50", "25/2"],
    ["95 ÷ 100", "19/20"],
    ["3 − 5 × 1", "-2/1"],
    ["10 − 4 − 3", "3/1"],
    ["12 ÷ 3 ÷ 2", "2/1"],
    ["(1 + 2) × 3", "9/1"],
    ["1 ÷ 5/6", "6/5"], // a quotient binds before any sign
    ["1 ÷ 5 ÷ 6", "1/30"],
    ["−5/6", "-5/6"],
    ["2 × −3", "-6/1"],
    ["−(2 − 5)", "3/1"],
    ["|3 − 5| ÷ |−4|", "1/2"],
    ["⌊−1.2⌋", "-2/1"],
    ["⌊7 ÷ 2⌋", "3/1"],
    ["⌈7 ÷ 2⌉", "4/1"],
    ["⌈−1.2⌉", "-1/1"],
    ["min(1, 120 ÷ 100, 3)", "1/1"],
    ["max(0, 10 − ⌊|3 − 5|⌋ × 0.5)", "9/1"],
    ["min(max(1, 2), 3)", "2/1"],
  ])("reads %s as %s", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    "",
    "1 +",
    "1 2",
    "3 - 5", // a hyphen is no minus
    "1 ÷ 0",
    "1/0",
    "5 / 6",
    "|1 − |2||",
    "(1",
    "min(1)",
    "min(1,)",
    "max 1, 2",
    "1 → 2",
    "1 = 1",
    "1,000",
    ".5",
    "1e3",
    "3%",
    "满分",
  ])("does not read %j", (text) => {
    expect(value(text)).toBe(null);
  });
});

describe("a step", () => {
  const check = (formula: string, value: string, more: object = {}) =>
    checkStep({ what: "score", formula, value, ...more });

  it.each([
    ["95 ÷ 100", "0.95"],
    ["2 ÷ 3", "2/3"],
    ["3 − 5", "-2"],
    ["12", "12"],
    ["95 ≥ 98", "false"],
    ["9 ≤ 12 ≤ 20", "true"],
    ["9 ≤ 21 ≤ 20", "false"],
    ["−3 < 0", "true"],
    ["1/3 = 2/6", "true"],
    ["3 > 3", "false"],
    ["6.175 → 2 (half-up)", "6.18"],
    ["2/3 → 4 (half-up)", "0.6667"],
    ["−0.5 → 0 (half-up)", "-1"],
  ])("%s with the value %s is true", (formula, value) => {
    expect(check(formula, value)).toBe(null);
  });

  it.each([
    ["3 − 5 × 1", "0", "differs: 3 − 5 × 1 is -2, not 0"],
    ["2 ÷ 3", "0.6667", "differs: 2 ÷ 3 is 2/3, not 0.6667"],
    ["95 ≥ 98", "true", "differs: 95 ≥ 98 is false"],
    ["95 < 98", "0", "value: 0 is no answer to a comparison"],
    ["1 + 1 ≥ 2", "true", "unread: 1 + 1 ≥ 2"], // of numbers only
    ["0 ≤ Σ ≤ 10", "3", "unread: 0 ≤ Σ ≤ 10"],
    ["≥ 2", "true", "unread: ≥ 2"],
    ["6.175 → 2 (half-even)", "6.17", "differs: 6.175 → 2 (half-even) is 309/50, not 6.17"],
    ["1 + 1 → 0 (half-up)", "2", "unread: 1 + 1 → 0 (half-up)"],
    ["1.5 → 0 (四舍五入)", "2", "unread: 1.5 → 0 (四舍五入)"],
    ["1 ÷ 2", "0.50", "value: 0.50 is no number as results print it"],
    ["2 ÷ 6", "2/6", "value: 2/6 is no number as results print it"],
    ["0 − 0", "-0", "value: -0 is no number as results print it"],
    ["1 − 2", "−1", "value: −1 is no number as results print it"],
    ["1 ≤ 2", "是", "value: 是 is no answer to a comparison"],
    ["制度健全", "2", "unread: 制度健全"],
    ["", "0.8", "unread: "],
  ])("%s with the value %s is not", (formula, value, why) => {
    expect(check(formula, value)).toBe(why);
  });

  // By hand, each mode with a number of either sign before, on and behind the half.
  it.each([
    ["half-up", "-3 -2 -1 0 1 2 3"],
    ["half-down", "-2 -2 -1 0 1 2 2"],
    ["half-even", "-2 -2 -1 0 1 2 2"],
    ["up", "-3 -3 -2 0 2 3 3"],
    ["down", "-2 -2 -1 0 1 2 2"],
    ["ceiling", "-2 -2 -1 0 2 3 3"],
    ["floor", "-3 -3 -2 0 1 2 2"],
  ])("rounds %s as its name says", (mode, expected) => {
    const numbers = ["−2.5", "−2.4", "−1.4", "0", "1.4", "2.4", "2.5"];
    const found = expected.split(" ").map((value, at) => check(`${numbers[at] ?? ""} → 0 (${mode})`, value));
    expect(found).toEqual(numbers.map(() => null));
    expect(check(`1.5 → 0 (${mode})`, "half-up half-down half-even up ceiling".includes(mode) ? "9" : "8")).not.toBe(
      null,
    );
  });

  it("rounds the half of an odd number up to the even one", () => {
    expect([check("1.5 → 0 (half-even)", "2"), check("−1.5 → 0 (half-even)", "-2")]).toEqual([null, null]);
  });

  it.each([
    ["awarded-share", "由人评定", "0.7", null],
    ["manual", "专家评议", "8", null],
    ["tier", "部分达成", "0.7", null],
    ["late", "2023-06-30 → 2023-07-10", "10", null],
    ["met", "符合 = 符合", "true", null],
    ["grade", "得分率 90 起", "优", null],
    ["score", "Σ", "8", "words: no words give 8"],
    ["completion", "三分之二", "2/3", "words: no words give 2/3"],
  ])("%s in words (%s: %s) is true where no formula gives its value", (what, formula, value, why) => {
    expect(checkStep({ what, formula, value, kind: "words" })).toBe(why);
  });

  it("has no kind but words", () => {
    expect(check("1", "1", { kind: "sum" })).toBe("kind: sum is none");
  });
});
