import * as fc from "fast-check";
import { expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { evaluationJson } from "../../src/evaluate/json.js";
import { someForm } from "./arbitrary.js";
import { evaluated, example, form } from "./forms.js";
import { runs } from "../runs.js";

it.each(["jinshui-2021", "culture-2023"])("the JSON of %s is what JSON.stringify gives", (name) => {
  const evaluation = evaluated(example(name));
  expect(evaluationJson(evaluation)).toBe(JSON.stringify(evaluation));
});

it("the JSON of whatever form is what JSON.stringify gives", () => {
  fc.assert(
    fc.property(someForm, (input) => {
      const read = safeEvaluate(input);
      if (read.ok) expect(evaluationJson(read.value)).toBe(JSON.stringify(read.value));
    }),
    { numRuns: runs(500) },
  );
});

it("whatever people type, it is what JSON.stringify gives", () => {
  const typed = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom('"', "\\", "\ud800", "\udc00x", "\u0000", "\u2028", "\u{1f600}", "score", "rounding", ""),
  );
  fc.assert(
    fc.property(typed, typed, typed, fc.constantFrom("0", "10"), (name, code, source, weight) => {
      const leaf = { name, code, weight, target: "≥98", unit: "个", actual: "97" };
      const words = { name, weight: "10", target: "健全", actual: "健全", rule: { method: "attainment", source } };
      const read = safeEvaluate(form([{ name: source, weight: "100", code, children: [leaf, words] }]));
      if (read.ok) expect(evaluationJson(read.value)).toBe(JSON.stringify(read.value));
    }),
    { numRuns: runs(1000) },
  );
});

it("a rule that cites the name of a step keeps it as its source", () => {
  const rule = { method: "attainment", source: "completion" };
  const evaluation = evaluated(form([{ name: "甲", weight: "100", target: "≥3", actual: "2", rule }]));
  expect(evaluationJson(evaluation)).toBe(JSON.stringify(evaluation));
});

it("an exact value of over 1,000 digits and a weight of zero are null in it", () => {
  const evaluation = evaluated(
    form(
      [
        { name: "甲", weight: "0", target: "≥3", actual: "2" },
        { name: "乙", weight: "100", target: `≥${"7".repeat(600)}1`, actual: `${"6".repeat(600)}` },
      ],
      { rounding: { places: 2, mode: "half-up", stage: "total" } },
    ),
  );
  expect(evaluation.indicators.map(({ exact, rate }) => [exact === null, rate === null])).toEqual([
    [false, true],
    [true, false],
  ]);
  expect(evaluationJson(evaluation)).toBe(JSON.stringify(evaluation));
});

const TYPED = '他说"好"\\\n';
const award = { share: "1" };
it.each<[string, object]>([
  ["an element of a checklist", { rule: { method: "checklist", elements: [{ name: TYPED, met: true, ...award }] } }],
  [
    "a part of a composite",
    { rule: { method: "composite", parts: [{ name: TYPED, rule: { method: "attainment" }, ...award }] } },
  ],
  ["the reason of a person", { rule: { method: "manual", score: "1", reason: TYPED } }],
  [
    "a measure of an outcome",
    {
      measures: { [TYPED]: "2" },
      rule: { method: "ordinal", outcomes: [{ when: [{ of: TYPED, comparator: ">=", value: "1" }], ...award }] },
    },
  ],
  ["the unit of a step", { unit: TYPED, rule: { method: "deduct-per-step", step: "1", stepUnit: TYPED, points: "1" } }],
])("quotation marks in %s are escaped though the actual value is a number", (_what, leaf) => {
  const read = safeEvaluate(form([{ name: "甲", weight: "100", target: "≥3", actual: "2", ...leaf }]));
  const evaluation = read.ok ? read.value : null;
  expect(evaluation?.indicators[0]).toMatchObject({ actual: { kind: "quantity" } });
  expect(evaluation === null ? "" : evaluationJson(evaluation)).toBe(JSON.stringify(evaluation));
});
