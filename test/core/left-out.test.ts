import { describe, expect, it } from "vitest";
import {
  type EngineOptions,
  attainment,
  bands,
  budgetExecution,
  cnMof202010,
  composite,
  engine,
  proofs,
} from "../../src/core.js";
import { ruleSentences, tiers, zh } from "../../src/core.js";
import type { Issue, SafeResult } from "../../src/core.js";

const held = { standards: [cnMof202010], methods: [attainment], messages: zh };
const form = (leaf: object, more: object = {}): object => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  indicators: [{ name: "例", weight: "100", ...leaf }],
  ...more,
});
const number = { target: "≥10", actual: "5" };
const half = { method: "bands", of: "actual", bands: [{ min: "0", share: "0.5" }] };
const execution = { ratio: "budget-execution" };
const budget = { adjusted: "100", executed: "75" };

/** The codes and places of what is said of a form, as a reason or as a finding. */
function said(options: EngineOptions, input: object, given: object = {}): readonly string[] {
  const read: SafeResult<{ readonly findings: readonly Issue[] }> = engine(options).safeEvaluate(input, given);
  const issues = read.ok ? read.value.findings : read.issues;
  return issues.map(({ code, path }) => `${code} ${path ?? ""}`);
}

/** By code: what an engine lacks and a form asks for, and the nearest engine or form with which nothing is lacking. */
const cases: readonly (readonly [string, string, () => readonly string[], () => readonly string[]])[] = [
  [
    "method/not-included",
    "/indicators/0/rule/method",
    () => said(held, form({ ...number, rule: half })),
    () => said({ ...held, methods: [attainment, bands] }, form({ ...number, rule: half })),
  ],
  [
    "method/not-included",
    "/indicators/0/rule/parts/0/rule/method",
    () =>
      said(
        { ...held, methods: [composite] },
        form({ ...number, rule: { method: "composite", parts: [{ share: "1", rule: half }] } }),
      ),
    () =>
      said(
        { ...held, methods: [composite, bands] },
        form({ ...number, rule: { method: "composite", parts: [{ share: "1", rule: half }] } }),
      ),
  ],
  [
    "method/not-included",
    "/indicators/0/rule/method",
    () => said(held, form({ target: "健全", actual: "达成" })), // the standard's rule of words is by tiers
    () => said({ ...held, methods: [attainment, tiers] }, form({ target: "健全", actual: "达成" })),
  ],
  [
    "method/not-included",
    "/indicators/0/rule/method",
    () => said({ ...held, sentences: ruleSentences }, form({ ...number, rule: "≥8得100分，≥4得50分，其余不得分" })),
    () =>
      said(
        { ...held, methods: [bands], sentences: ruleSentences },
        form({ ...number, rule: "≥8得100分，≥4得50分，其余不得分" }),
      ),
  ],
  [
    "ratio/not-included",
    "/indicators/0/ratio",
    () => said(held, form(execution, { budget })),
    () => said({ ...held, ratios: [budgetExecution] }, form(execution, { budget })),
  ],
  [
    "ratio/not-included",
    "/reported/ratios/budget-execution",
    () => said(held, form(number, { budget, reported: { ratios: { "budget-execution": "75" } } })),
    () =>
      said(
        { ...held, ratios: [budgetExecution] },
        form(number, { budget, reported: { ratios: { "budget-execution": "75" } } }),
      ),
  ],
  [
    "sentence/not-included",
    "/indicators/0/rule",
    () => said({ ...held, methods: [attainment, bands] }, form({ ...number, rule: "≥8得100分，≥4得50分，其余不得分" })),
    () =>
      said(
        { ...held, methods: [attainment, bands], sentences: ruleSentences },
        form({ ...number, rule: "≥8得100分，≥4得50分，其余不得分" }),
      ),
  ],
  [
    "proof/not-included",
    "/options/proof",
    () => said(held, form(number), { proof: true }),
    () => said({ ...held, proofs }, form(number), { proof: true }),
  ],
  [
    "standard/unknown",
    "/standard",
    () => said(held, { ...form(number), standard: "cn-mof-2021-101" }),
    () => said(held, form(number)),
  ],
];

describe("what was left out is asked for by its code,", () => {
  it.each(cases)("%s at %s, and by nothing near it", (code, path, lacking, whole) => {
    expect(lacking()).toContain(`${code} ${path}`);
    expect(whole()).not.toContain(`${code} ${path}`);
    expect(whole().filter((each) => each.includes("internal/failed"))).toEqual([]);
  });
});

describe("options are input:", () => {
  const wrong = (options: unknown): readonly string[] => {
    try {
      engine(options as EngineOptions);
    } catch (error) {
      return (error as { readonly issues: readonly Issue[] }).issues.map(({ code, path }) => `${code} ${path ?? ""}`);
    }
    return [];
  };

  it.each<[string, unknown, string]>([
    ["none at all", undefined, "options/wrong-type /options"],
    ["null in their place", null, "options/wrong-type /options"],
    ["a number in their place", 1, "options/wrong-type /options"],
    ["a misspelt one", { ...held, method: [] }, "options/unknown-key /options/method"],
    ["a method that is none", { ...held, methods: ["attainment"] }, "options/wrong-type /options/methods/0"],
    ["a list that is none", { ...held, ratios: budgetExecution }, "options/wrong-type /options/ratios"],
    ["sentences that read nothing", { ...held, sentences: true }, "options/wrong-type /options/sentences"],
    ["one method twice", { ...held, methods: [attainment, attainment] }, "options/name-twice /options/methods/1"],
    [
      "one standard twice",
      { ...held, standards: [cnMof202010, cnMof202010] },
      "options/name-twice /options/standards/1",
    ],
    [
      "a ratio of a figure that no budget has",
      { ...held, ratios: [{ ...budgetExecution, numerator: ["spent"] }] },
      "input/not-one-of /options/ratios/0/numerator/0",
    ],
    [
      "a standard that is none",
      { ...held, standards: [{ ...cnMof202010, fullMarks: "0" }] },
      "input/not-positive /options/standards/0/fullMarks",
    ],
  ])("%s", (_what, options, said) => {
    expect(wrong(options)).toContain(said);
  });

  it("and what is in order is taken", () => {
    expect(wrong(held)).toEqual([]);
    expect(wrong({ standards: [] })).toEqual([]);
  });
});
