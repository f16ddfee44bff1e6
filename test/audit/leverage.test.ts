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
    // 60 × x/150 has to reach 50: 125 of 150.
    expect(audited(form).nextGrade).toEqual({
      grade: "优",
      points: "2",
      leaves: ["/indicators/0"],
      changes: [{ path: "/indicators/0", name: "培训人次", from: "120", to: "125", unit: "人次" }],
      together: [],
    });
  });

  it("finds the least change where lower is better, in the places that are printed: 90 × 50/x + 8.5 from 81.1 to 90", () => {
    // 90 × 50/x ≥ 81.495 (shown 81.50), x ≤ 55.2181…: 55.2.
    const rows = [
      { name: "人均成本", weight: "90", target: "≤50元", actual: "61.9元" },
      { name: "合格率", weight: "10", target: "≥100%", actual: "85%" },
    ];
    const { nextGrade } = audited({
      ...form,
      rounding: { places: 2, mode: "half-up", stage: "total" },
      indicators: rows,
    });
    expect(nextGrade?.changes).toEqual([
      { path: "/indicators/0", name: "人均成本", from: "61.9", to: "55.2", unit: "元" },
    ]);
  });

  it("names the fewest leaves that do together where none does alone", () => {
    const row = (name: string, weight: string, actual: string) => ({ name, weight, target: "≥100个", actual });
    // 24 + 24 + 16 + 16.2 = 80.2: 8 + 8 more are not 9.8 each, 6 + 6 + 4 + 1.8; the first two give 12.
    const indicators = [
      row("甲", "30", "80个"),
      row("乙", "30", "80个"),
      row("丙", "20", "80个"),
      row("丁", "20", "81个"),
    ];
    const { nextGrade } = audited({ ...form, indicators });
    expect(nextGrade).toMatchObject({
      points: "9.8",
      leaves: [],
      changes: [],
      together: ["/indicators/0", "/indicators/1"],
    });
  });

  it("counts what a range, a deadline and words gain when they are reached", () => {
    const indicators = [
      { name: "次数", weight: "40", target: "4~6次", actual: "3次" }, // 40 × 3/4 = 30
      { name: "时间", weight: "30", target: "2021年12月底前", actual: "2022年1月5日" },
      { name: "影响", weight: "30", target: "显著", actual: "未达成预期指标且效果较差", awardedShare: "0.5" },
    ];
    expect(audited({ ...form, indicators }).leverage.map(({ gain }) => gain)).toEqual(["10", "30", "15"]);
  });

  it("has no next grade at the best one", () => {
    const best = { ...form, indicators: [{ name: "合格率", weight: "100", target: "≥90%", actual: "95%" }] };
    expect(audited(best).nextGrade).toBe(null);
  });
});

describe("what moves a score below a cap", () => {
  /** 7.5 of 10 for spending 300 of 400, and 88 of 90: 95.5, held at 89 while less than 80 % is spent. */
  const capped = {
    ...form,
    budget: { adjusted: "400", executed: "300" },
    caps: [{ of: "total", by: "budget-execution", bands: [{ max: "80", points: "89" }] }],
    indicators: [
      { name: "预算执行", weight: "10", ratio: "budget-execution" },
      { name: "产出", weight: "90", target: "≥90个", actual: "88个" },
    ],
  };

  it("is what the total gains: 9 where all is spent (98 for 89), nothing where the cap stays", () => {
    expect(audited(capped).leverage).toEqual([
      { path: "/indicators/0", name: "预算执行", lost: "2.5", gain: "9", perUnit: "0" },
      { path: "/indicators/1", name: "产出", lost: "2", gain: "0", perUnit: "0" },
    ]);
  });

  it("names the indicator that lifts the cap, at the ratio from which it is lifted: 80 %, of 75 %", () => {
    expect(audited(capped).nextGrade).toEqual({
      grade: "优",
      points: "1",
      leaves: ["/indicators/0"],
      changes: [{ path: "/indicators/0", name: "预算执行", from: "75", to: "80", unit: "%" }],
      together: [],
    });
  });

  const pair = (more: readonly object[]): object => ({
    ...form,
    caps: [0, 1].map((place) => ({ of: "total", by: `/indicators/${place}`, bands: [{ max: "35", points: "79" }] })),
    indicators: [
      { name: "甲", weight: "40", target: "≥40个", actual: "30个" },
      { name: "乙", weight: "40", target: "≥40个", actual: "30个" },
      ...more,
    ],
  });

  it("names those that lift it only together, and no other: 30 + 30 + 20 held at 79 by either of two", () => {
    const met = { name: "丙", weight: "20", target: "≥20个", actual: "20个" };
    expect(audited(pair([met])).nextGrade).toMatchObject({
      grade: "良",
      leaves: [],
      together: ["/indicators/0", "/indicators/1"],
    });
    const missed = { ...met, actual: "19个" }; // alone it gains nothing either
    expect(audited(pair([missed])).nextGrade?.together).toEqual(["/indicators/0", "/indicators/1"]);
  });

  it("is left open where the limit of the audit is reached", () => {
    const { leverage, evaluations, findings } = audited(capped, { limit: 1 });
    expect(leverage.map(({ gain }) => gain)).toContain(null);
    expect(evaluations.stoppedAt).not.toBe(null);
    expect(findings.map(({ code }) => code)).toContain("audit/stopped");
  });
});
