import { describe, expect, it } from "vitest";
import { audited } from "./forms.js";

const form = {
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  indicators: [
    { name: "培训人次", weight: "60", target: "≥150", unit: "人次", actual: "120" }, // 60 × 120/150 = 48
    { name: "合格率", weight: "40", target: "≥90%", actual: "95%" },
  ],
};

describe("what moves the score", () => {
  it("is for each leaf the points lost, the gain at the target, and the change for one unit more", () => {
    expect(audited(form).leverage).toEqual([
      { path: "/indicators/0", name: "培训人次", lost: "12", gain: "12", perUnit: "0.4" }, // 60 ÷ 150
      { path: "/indicators/1", name: "合格率", lost: "0", gain: "0", perUnit: "0" },
    ]);
  });

  it("names the points to the next grade and the leaves that can supply them alone: 88 wants 2 to 优", () => {
    expect(audited(form).nextGrade).toEqual({ grade: "优", points: "2", leaves: ["/indicators/0"] });
  });

  it("has no next grade at the best one", () => {
    const best = { ...form, indicators: [{ name: "合格率", weight: "100", target: "≥90%", actual: "95%" }] };
    expect(audited(best).nextGrade).toBe(null);
  });
});
