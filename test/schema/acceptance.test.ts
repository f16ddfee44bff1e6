import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ZodMiniType } from "zod/mini";
import { checkRule, checkSelfEvaluation, checkStandard } from "../../src/indicator/check.js";
import type { Read } from "../../src/message/index.js";
import { ruleSchema, selfEvaluationSchema, standardSchema } from "../../src/schema/index.js";
import { changed, form, type Json, loose, rule, standard } from "./arbitrary.js";

type Check = (input: unknown) => Read<unknown>;

const pairs: readonly (readonly [name: string, check: Check, schema: ZodMiniType, good: fc.Arbitrary<Json>])[] = [
  ["self-evaluation", checkSelfEvaluation, selfEvaluationSchema, form],
  ["rule", (input) => (typeof input === "string" ? no : checkRule(input)), ruleSchema, rule],
  ["standard", checkStandard, standardSchema, standard],
];

/** The schema of a rule is of rules as data; the check takes the sentence too. */
const no: Read<unknown> = { ok: false, issues: [] };

describe.each(pairs)("the core check and the zod schema of a %s", { timeout: 60_000 }, (_name, check, schema, good) => {
  const agree = (input: Json): void => {
    freeze(input);
    const read = check(input);
    const parsed = schema.safeParse(input);
    if (read.ok !== parsed.success) {
      expect({ core: read.ok ? "ok" : read.issues, zod: parsed.error?.issues ?? "ok" }).toBe("the same answer");
    }
  };

  it("take and refuse the same well-formed inputs", () => {
    fc.assert(fc.property(good, agree), { numRuns: 400 });
  });

  it("take and refuse the same inputs after a few changes", () => {
    fc.assert(fc.property(changed(good), agree), { numRuns: 1000 });
  });

  it("take and refuse the same JSON with keys of forms", () => {
    fc.assert(fc.property(loose, agree), { numRuns: 1000 });
  });

  it("take and refuse the same arbitrary JSON", () => {
    fc.assert(fc.property(fc.jsonValue(), agree), { numRuns: 1000 });
  });

  it("are tried on inputs of which many are taken and many refused", () => {
    const taken = fc.sample(fc.oneof(good, changed(good)), { numRuns: 400, seed: 1 }).filter((each) => check(each).ok);
    expect(taken.length).toBeGreaterThan(80);
    expect(taken.length).toBeLessThan(320);
  });
});

/** Nobody may change an input: a frozen one would not bear it. */
function freeze(value: Json): void {
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    Object.freeze(next);
    open.push(...Object.values(next));
  }
}
