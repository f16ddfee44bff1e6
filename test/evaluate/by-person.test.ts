import { describe, expect, it } from "vitest";
import { audit, type Cap, evaluate } from "../../src/index.js";

const DONE = { name: "甲", weight: "10", target: "健全", actual: "达成年度指标" };
const REST = { name: "乙", weight: "90", target: "≥10个", actual: "10个", reported: "90" };

/** What `evaluate` and `audit` say of the published figures of such a leaf, and of the whole. */
function saidOf(leaf: object, reported: object): { evaluate: string[]; audit: string[]; score: string } {
  const form = {
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    indicators: [{ ...DONE, ...leaf }, REST],
    reported,
  } as const;
  const errors = (findings: readonly { severity: string; path?: string; code: string }[]): string[] =>
    findings.flatMap(({ severity, path, code }) => (severity === "error" ? [`${path ?? ""} ${code}`] : []));
  const evaluation = evaluate(form).value;
  return { evaluate: errors(evaluation.findings), audit: errors(audit(form).value.findings), score: evaluation.score };
}

describe("a published score that a person chose out of a tier with a usual share", () => {
  it.each(["8", "8.5", "10"])("%s of 10 is right, by evaluate as by audit", (reported) => {
    expect(saidOf({ reported }, {})).toEqual({ evaluate: [], audit: [], score: "100" });
  });

  it("counts in the published total, its rate and its grade", () => {
    expect(saidOf({ reported: "8.5", reportedRate: "85" }, { score: "98.5", rate: "98.5", grade: "优" })).toEqual({
      evaluate: [],
      audit: [],
      score: "100",
    });
    expect(saidOf({ reported: "8.5" }, { score: "100" }).evaluate).toEqual(["/reported/score score/reported-differs"]);
  });

  it("is wrong outside the tier", () => {
    expect(saidOf({ reported: "7.9" }, {}).evaluate).toEqual(["/indicators/0/reported score/reported-differs"]);
  });

  it("is wrong where the share that was awarded is another one", () => {
    const said = saidOf({ reported: "8.5", awardedShare: "0.9" }, {});
    expect(said.evaluate).toEqual(["/indicators/0/reported score/reported-differs"]);
  });
});

describe("shown parts that do not add up to the shown whole", () => {
  // 甲 2/3 and 乙 2/3 of 25 are 16.666… each, shown as 16.67.
  const leaf = { weight: "25", target: "≥3个", actual: "2个" };
  const form = (caps: readonly Cap[]) =>
    ({
      schemaVersion: 1,
      standard: "cn-mof-2020-10",
      rounding: { places: 2, mode: "half-up", stage: "total" },
      fullMarks: "50",
      indicators: [
        {
          name: "产出",
          weight: "50",
          children: [
            { name: "甲", ...leaf },
            { name: "乙", ...leaf },
          ],
        },
      ],
      budget: { adjusted: "100", executed: "50" },
      caps,
    }) as const;
  const codes = (caps: readonly Cap[]): string[] =>
    evaluate(form(caps)).value.findings.map(({ path, code }) => `${path ?? ""} ${code}`);

  it("differ by rounding", () => {
    expect(codes([])).toEqual(["/indicators/0 score/parts-do-not-add-up"]);
  });

  it.each(["/indicators/0", "total"])("differ by a cap of %s, which is said as such", (of) => {
    const said = codes([{ of, by: "budget-execution", bands: [{ max: "60", points: "20" }] }]);
    const at = of === "total" ? "" : of;
    expect(said).toContain(`${at} score/capped`);
    expect(said).not.toContain(`${at} score/parts-do-not-add-up`);
  });
});
