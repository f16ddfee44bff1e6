import { describe, expect, it } from "vitest";
import type { ZodMiniType } from "zod/mini";
import { safeCheckRule, safeCheckSelfEvaluation, safeCheckStandard } from "../../src/form/check.js";
import type { SafeResult } from "../../src/message/index.js";
import { methods } from "../../src/rule/methods.js";
import { jsonSchema, ruleSchema, schemaNames, selfEvaluationSchema, standardSchema } from "../../src/schema/index.js";
import { copyOf, type Json, placesOf } from "./arbitrary.js";
import { completeBudget, completeForm, completeRules, completeStandard } from "./complete.js";
import { some } from "../runs.js";

type Check = (input: unknown) => SafeResult<unknown>;

const samples: readonly (readonly [name: string, check: Check, schema: ZodMiniType, sample: Json])[] = [
  ["self-evaluation", safeCheckSelfEvaluation, selfEvaluationSchema, completeForm],
  ["self-evaluation with all budget figures", safeCheckSelfEvaluation, selfEvaluationSchema, completeBudget],
  ["standard", safeCheckStandard, standardSchema, completeStandard],
  ...completeRules.map(
    (rule) => [`rule ${JSON.stringify(rule).slice(0, 30)}`, safeCheckRule, ruleSchema, rule] as const,
  ),
];

/** Values of every type, and numbers on both sides of every bound. */
const strays: readonly Json[] = [
  [null, true, false, [], {}, [1], [[]], ["x"], { x: 1 }, "", " ", "x", "target"],
  [0, -0, 1, -1, 2, 3, 8, 20, 21, 9999, 10000, 1.5, 0.5, 1.01, -0.5, 1e21, 1e-7, 0.1 + 0.2, 123456789012345],
  ["0", "-0", "-0.0", "1", "-1", "2", "1.0", "1.01", "0.999", "0.5", "1.5", "100", "+1", "+0.5", "-0.5", "007"],
  ["1e5", "1/2", "1/0", ".5", "5.", "１", "12,000", "5%", "-", "+", " 1", "1\n", "9".repeat(1000), "9".repeat(1001)],
  [{ method: "attainment" }, { share: "1", points: "1" }, { points: "1" }],
].flat();

describe.each(samples)("a complete %s", { timeout: 60_000 }, (_name, check, schema, sample) => {
  it("is taken by both, without a word", () => {
    expect(check(sample)).toEqual({ ok: true, value: sample, notes: [] });
    expect(schema.parse(sample)).toEqual(sample);
  });

  it("is taken or refused alike with any value at any place, or without it", () => {
    const differences: string[] = [];
    placesOf(sample).forEach((_, index) => {
      for (const stray of [undefined, ...some(strays, index)]) {
        const input = copyOf(sample);
        const place = placesOf(input)[index];
        if (place === undefined) continue;
        const { holder, key } = place;
        if (stray !== undefined) Object.assign(holder, { [key]: copyOf(stray) });
        else if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else delete holder[key];
        const taken = check(input).ok;
        if (taken !== schema.safeParse(input).success) differences.push(`${key} ${JSON.stringify(stray)} ${taken}`);
      }
    });
    expect(differences).toEqual([]);
  });
});

it("each method has a complete rule among the samples", () => {
  const sampled = completeRules.map((rule) => (rule as { readonly method: string }).method);
  expect(methods.map(({ method }) => method).filter((method) => !sampled.includes(method))).toEqual([]);
});

it("no key of the inputs is missing from the complete samples", () => {
  const used = new Set(samples.flatMap(([, , , sample]) => placesOf(sample).map(({ key }) => key)));
  const known = schemaNames
    .filter((name) => !["evaluation", "audit", "trace", "proof", "issue", "batch-line"].includes(name))
    .flatMap((name) => placesOf(jsonSchema(name) as Json))
    .filter(({ key }) => key === "properties")
    .flatMap(({ holder }) => Object.keys((holder as { properties: object }).properties));
  expect(known.filter((key) => !used.has(key))).toEqual([]);
});
