import { describe, expect, it } from "vitest";
import { evaluated, form, leavesOf } from "./forms.js";

const score = (target: string, actual: string, more: object = {}) =>
  evaluated(form([{ name: "x", weight: "100", target, actual, ...more }])).score;

describe("a target that is a change", () => {
  it("is met by a greater fall where only a fall is named, and by a greater rise where a rise is", () => {
    expect(score("下降3%", "下降5%")).toBe("100");
    expect(score("下降3%", "下降2%")).toBe("66.67"); // 1 − |−2 − (−3)| ÷ 3
    expect(score("增长3%", "增长5%")).toBe("100");
  });

  it("is worked out from last year's figure where that is given", () => {
    expect(score("较上年增长5%以上", "105", { previous: "100" })).toBe("100");
    expect(score("较上年增长5%以上", "104", { previous: "100" })).toBe("80");
  });
});

describe("a target that says where a figure comes to", () => {
  it("is held against the figure, with last year's or without", () => {
    expect(score("较上年降低至5%以下", "6%", { previous: "10%" })).toBe("83.33"); // 5 ÷ 6
    expect(score("较上年增长至500人", "480", { unit: "人", previous: "400" })).toBe("96"); // 480 ÷ 500
    expect(score("较上年提高到95%以上", "96%")).toBe("100");
  });

  it("told in a result, beside a change without last year's figure, asks for a look", () => {
    const [leaf] = leavesOf(
      evaluated(form([{ name: "x", weight: "100", target: "较上年下降3%以上", actual: "降至5%" }])).indicators,
    );
    expect(leaf?.notes.map(({ code }) => code)).toContain("actual/level-or-change");
  });
});

describe("a rise by so many", () => {
  it("is told against last year's figure where that is given", () => {
    expect(score("增加300人以上", "500人", { previous: "900人" })).toBe("0"); // 500 − 900 = −400
    expect(score("增加300人以上", "1100人", { previous: "900人" })).toBe("66.67"); // 200 ÷ 300
    expect(score("增加300人以上", "500人")).toBe("100");
  });

  it("of which other words part the number asks for a look there", () => {
    const leaf = { name: "x", weight: "100", target: "增加床位200张以上", actual: "500张", previous: "900张" };
    const [scored] = leavesOf(evaluated(form([leaf])).indicators);
    expect(scored?.notes.map(({ code }) => code)).toContain("actual/level-or-change");
  });

  it("that a result tells itself is no figure of the year", () => {
    expect(score("增加300人以上", "增加500人", { previous: "900人" })).toBe("100");
    expect(score("减少300人以上", "减少200人", { previous: "900人" })).toBe("66.67"); // 1 − 100 ÷ 300
    expect(score("较上年增长5%以上", "增长4%", { previous: "100" })).toBe("80");
  });

  it("of nothing is missed by a fall", () => {
    expect(score("增长0%", "下降1%")).toBe("0");
    expect(score("下降0%", "下降1%")).toBe("100");
  });
});

describe("a magnitude in the unit cell", () => {
  it("is that of a bare number, and of no other", () => {
    expect(score("≥3", "25000人", { unit: "万" })).toBe("83.33"); // 25000 ÷ 30000
    expect(score("≥3万", "2", { unit: "万" })).toBe("66.67");
  });
});
