import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, safeCompile, safeEvaluate, type Score } from "../../src/evaluate/index.js";
import { type Issue, JixiaoError } from "../../src/message/index.js";
import { evaluationText } from "../../src/report.js";
import { someForm } from "./arbitrary.js";
import { leavesOf } from "./forms.js";
import { runs } from "../runs.js";

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
      { numRuns: runs(600) },
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
      { numRuns: runs(300) },
    );
  });

  it("a form scored with one actual value in place of its own scores as the full evaluation with it", () => {
    fc.assert(
      fc.property(someForm, fc.constantFrom("1", "95%", "已完成", "未完成", "—"), fc.nat(3), (input, text, place) => {
        const compiled = safeCompile(input);
        if (!compiled.ok) return;
        const pointer = compiled.value.leaves[place % compiled.value.leaves.length] ?? "";
        const full = compiled.value.safeEvaluate({ [pointer]: text });
        const scored = (): Score => compiled.value.score({ [pointer]: text });
        if (full.ok) {
          const { score, rate, grade } = full.value;
          expect(scored()).toEqual({ score, rate, grade });
        } else expect(issuesThrown(scored)).toEqual(full.issues);
      }),
      { numRuns: runs(300) },
    );
  });
});

function issuesThrown(run: () => unknown): readonly Issue[] {
  try {
    run();
  } catch (error) {
    if (error instanceof JixiaoError) return error.issues;
    throw error;
  }
  return [];
}
