import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";

const evaluated = (more: object) => {
  const leaf = { name: "指标", weight: "10", rule: "每发现1例扣1分", ...more };
  const read = safeEvaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [leaf] });
  if (!read.ok) return { codes: read.issues.map(({ code }) => code) };
  const codes = read.value.findings.map(({ code }) => code).filter((code) => code !== "weight/total-differs");
  return { score: read.value.indicators[0]?.score, codes };
};

describe("a number of cases", () => {
  it("is no percentage", () => {
    expect(evaluated({ actual: "3%" })).toEqual({ codes: ["cases/not-whole"] });
  });

  it("is told of where it stands beside an actual value that counts otherwise", () => {
    expect(evaluated({ actual: "3", cases: "2" })).toEqual({ score: "7", codes: ["cases/beside-actual"] });
    expect(evaluated({ actual: "3", cases: "3" })).toEqual({ score: "7", codes: [] });
  });

  it("earns an element of a checklist no more than its points", () => {
    const bonus = { method: "add-per-case", points: "2", cap: "8" };
    const elements = [
      { name: "有计划", points: "5", met: true },
      { name: "多做", points: "5", rule: bonus },
    ];
    expect(evaluated({ cases: "4", rule: { method: "checklist", elements } })).toEqual({ score: "10", codes: [] });
  });
});

it.each([
  // 16 days are two whole weeks.
  ["每逾期1周扣1分，扣完为止", "8"],
  ["每逾期1周扣1分，不足1周按1周计", "7"],
  ["每逾期一天扣0.5分", "2"],
])("what is late is counted in days, and in weeks of seven: %s", (rule, score) => {
  expect(evaluated({ target: "2021年6月30日前", actual: "2021年7月16日", rule }).score).toBe(score);
});
