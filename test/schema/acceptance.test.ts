import { said } from "../../src/message/said.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ZodMiniType } from "zod/mini";
import { safeCheckSelfEvaluation, safeCheckStandard } from "../../src/form/check.js";
import type { SafeResult } from "../../src/message/index.js";
import { allMethods } from "../../src/rule/kit.js";
import { check as checkShape } from "../../src/shape/check.js";
import { token } from "../../src/shape/pointer.js";
import { ruleSchema, selfEvaluationSchema, standardSchema } from "../../src/schema/index.js";
import { changed, form, type Json, loose, rule, standard } from "./arbitrary.js";
import { runs } from "../runs.js";

type Check = (input: unknown) => SafeResult<unknown>;

const pairs: readonly (readonly [name: string, check: Check, schema: ZodMiniType, good: fc.Arbitrary<Json>])[] = [
  ["self-evaluation", safeCheckSelfEvaluation, selfEvaluationSchema, form],
  ["rule", (input) => said(() => checkShape(allMethods.shape, input)), ruleSchema, rule],
  ["standard", safeCheckStandard, standardSchema, standard],
];

describe.each(pairs)("the core check and the zod schema of a %s", { timeout: 60_000 }, (_name, check, schema, good) => {
  const agree = (input: Json): void => {
    freeze(input);
    const read = check(input);
    const parsed = schema.safeParse(input);
    const core = read.ok ? [] : read.issues.filter(({ severity }) => severity === "error");
    const said = core.map(({ code, path = "", message }) => `${path} ${code} ${message}`);
    const zod = (parsed.error?.issues ?? []).map((each) => {
      const path = each.path.map((key) => `/${token(String(key))}`).join("");
      return `${path} ${each.code === "custom" ? String(each.params?.["code"]) : each.code} ${each.message}`;
    });
    expect(zod).toEqual(said);
    expect(parsed.success).toBe(read.ok);
  };

  it("say the same of well-formed inputs", () => {
    fc.assert(fc.property(good, agree), { numRuns: runs(400) });
  });

  it("say the same of inputs after a few changes", () => {
    fc.assert(fc.property(changed(good), agree), { numRuns: runs(1000) });
  });

  it("say the same of JSON with keys of forms", () => {
    fc.assert(fc.property(loose, agree), { numRuns: runs(1000) });
  });

  it("say the same of arbitrary JSON", () => {
    fc.assert(fc.property(fc.jsonValue(), agree), { numRuns: runs(1000) });
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
