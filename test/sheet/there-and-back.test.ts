import { describe, expect, it } from "vitest";
import { evaluate, safeEvaluate, safeReadTable } from "../../src/index.js";
import { formTable, tableCsv, tableGrid } from "../../src/report.js";
import type { SelfEvaluation } from "../../src/form/types.js";
import { parseDelimited } from "../../src/table/index.js";

const leaf = (more: object): SelfEvaluation => {
  const all = { name: "指标", weight: "10", target: "≥10", unit: "人", actual: "8", ...more };
  const own = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const groups = [{ name: "产出", weight: "10", children: [{ name: "数量", weight: "10", children: [own] }] }];
  return { schemaVersion: 1, standard: "cn-mof-2020-10", indicators: groups } as SelfEvaluation;
};

/** The form read back from its own table, as a grid with merged areas and as CSV without them. */
function readBack(form: SelfEvaluation): object[] {
  const sheet = formTable(form, evaluate(form).value);
  const { grid, merges } = tableGrid(sheet);
  const reads = [safeReadTable(grid, merges), safeReadTable(parseDelimited(tableCsv(sheet)).grid)];
  return reads.map((read) => (read.ok ? { ...read.value, standard: form.standard } : { indicators: [] }));
}

describe("law 7: form → any output that says it can be read back → form: the same score, or a stated refusal", () => {
  it.each<[string, object]>([
    ["a plain number", {}],
    ["a score that a person set", { rule: { method: "manual", score: "3", reason: "专家评议" } }],
    ["a rule of its own", { rule: { method: "attainment", passMark: "0.6" } }],
    ["a rule in a sentence", { rule: "每少1人扣0.5分，扣完为止" }],
    ["a deduction beside the rule", { deduction: { points: "1", reason: "核减" } }],
    ["a direction", { target: "10", actual: "12", direction: "lower-is-better" }],
    ["an exact direction", { target: "10", actual: "12", direction: "exact" }],
    ["a share that a person awarded", { target: "健全", unit: "", actual: "部分达成", awardedShare: "0.7" }],
    ["a unit that counts by ten thousand", { target: "≥3", unit: "万人", actual: "2.5" }],
    ["a figure of last year", { target: "较上年增长5%以上", unit: "人", actual: "103", previous: "100" }],
    ["cases", { rule: { method: "deduct-per-case", points: "2" }, actual: undefined, cases: "2" }],
    ["what does not apply", { notApplicable: true }],
  ])("with %s", (_what, more) => {
    const form = { ...leaf(more), notApplicablePolicy: "full-marks" as const };
    const { score } = evaluate(form).value;
    for (const read of readBack(form)) {
      const again = safeEvaluate({ notApplicablePolicy: "full-marks", ...read });
      expect(again.ok ? again.value.score : again.issues).toBe(score);
    }
  });

  it("a ratio whose figures the form does not print is not taken from its rounded text", () => {
    const form = {
      ...leaf({ target: "≥100%", unit: "%", actual: undefined, ratio: "three-public-control" }),
      budget: { adjusted: "3", executed: "2", threePublic: { budget: "3", executed: "2" } },
    };
    for (const read of readBack(form)) {
      const again = safeEvaluate(read);
      expect(again.ok ? again.value.score : again.issues.map(({ code }) => code)).toContain("budget/figure-missing");
    }
  });
});
