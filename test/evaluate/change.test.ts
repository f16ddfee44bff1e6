import { describe, expect, it } from "vitest";
import { evaluated, form } from "./forms.js";

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
