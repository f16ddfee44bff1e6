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
