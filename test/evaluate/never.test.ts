import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, safeCompile, safeEvaluate } from "../../src/evaluate/index.js";
import { evaluationText } from "../../src/report/index.js";
import { standards } from "../../src/standard/index.js";
import { form, leavesOf } from "./forms.js";

/** The texts of a corpus file. */
function texts(name: string): string[] {
  const path = fileURLToPath(new URL(`../corpus/${name}.jsonl`, import.meta.url));
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

const units = ["", "%", "人", "万元", "天", "月", "定性指标"];
const target = fc.constantFrom(...texts("targets"));
const actual = fc.constantFrom(...texts("actuals"), "100%", "95%", "12", "已完成");
const decimal = fc.constantFrom("0", "1", "2.5", "10", "33.33", "0.1");
const optional = fc.record(
  {
    rule: fc.oneof(
      fc.constantFrom(...texts("rules")),
      fc.constantFrom(
        { method: "attainment", passMark: "0.6" },
        { method: "actual-rate" },
        { method: "all-or-nothing" },
        {
          method: "bands",
          of: "completion",
          bands: [
            { max: "0.6", share: "0" },
            { min: "0.6", share: "1" },
          ],
        },
        { method: "deduct-per-step", step: 1, points: 0.5 },
        { method: "deduct-per-case", points: "1" },
        { method: "manual", score: "1", reason: "核定" },
      ),
    ),
    direction: fc.constantFrom("higher-is-better", "lower-is-better", "exact"),
    previous: actual,
    awardedShare: fc.constantFrom("0", "0.75", "1"),
    cases: fc.constantFrom("0", "3"),
    ratio: fc.constantFrom("budget-execution", "carry-over", "three-public-control"),
    notApplicable: fc.boolean(),
    reported: decimal,
  },
  { requiredKeys: [] },
);
const leaf = fc
  .tuple(target, fc.constantFrom(...units), actual, decimal, optional)
  .map(([target, unit, actual, weight, more]) => ({ name: "x", target, unit, actual, weight, ...more }));
const someForm = fc
  .tuple(
    fc.array(leaf, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...standards().map(({ id }) => id)),
    fc.boolean(),
  )
  .map(([leaves, standard, flat]) =>
    form(flat ? leaves : [{ name: "组", weight: "100", children: leaves }], {
      standard,
      subject: { year: 2021 },
      notApplicablePolicy: "drop",
      budget: { unit: "万元", initial: "100", adjusted: "90", executed: "80", carriedOver: "0" },
    }),
  );

describe("whatever the cells hold", () => {
  it("a form comes to an evaluation that prints, or to issues each with code, path and sentence; never to an exception", () => {
    fc.assert(
      fc.property(someForm, (input) => {
        const read = safeEvaluate(input);
        if (read.ok) expect(evaluationText(read.value)).toContain(read.value.score);
        else {
          expect(read.issues.length).toBeGreaterThan(0);
          for (const issue of read.issues) {
            expect(issue.path).toMatch(/^\//);
            expect(issue.message).not.toMatch(/[{}]/);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it("no leaf scores above its weight or below 0, and the scores-only mode agrees with the full one", () => {
    fc.assert(
      fc.property(someForm, (input) => {
        const read = safeEvaluate(input);
        if (!read.ok) return;
        for (const { score, weight, rule } of leavesOf(read.value.indicators)) {
          expect(score.startsWith("-"), score).toBe(false);
          if (rule.method !== "add-per-case") expect(Number(score)).toBeLessThanOrEqual(Number(weight));
        }
        const { score, rate, grade } = read.value;
        expect(compile(input).score()).toEqual({ score, rate, grade });
        const compiled = safeCompile(input);
        expect(compiled.ok && JSON.stringify(compiled.value.evaluate())).toBe(JSON.stringify(read.value));
      }),
      { numRuns: 300 },
    );
  });
});
