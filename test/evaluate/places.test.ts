import { expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { form } from "./forms.js";

/** Where the issues of a form with one leaf lie, below the leaf. */
function placesOf(leaf: object): readonly string[] {
  const read = safeEvaluate(form([{ name: "例", weight: "100", ...leaf }]));
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${(path ?? "").replace("/indicators/0", "")}`);
}

const ordinal = (of: string) => ({
  method: "ordinal",
  outcomes: [{ when: [{ of, comparator: ">=", value: "12" }], share: "1" }],
});

it.each<[string, object, string]>([
  [
    "a count of cases in the actual cell",
    { actual: "0.5", rule: { method: "deduct-per-case", points: "1" } },
    "cases/not-whole /actual",
  ],
  [
    "a measured figure in another unit",
    { unit: "%", actual: "9%", measures: { "人/次": "12人" }, rule: ordinal("人/次") },
    "actual/unit-differs /measures/人~1次",
  ],
  [
    "a measured figure in words",
    { actual: "9", measures: { 人数: "很多" }, rule: ordinal("人数") },
    "actual/not-comparable /measures/人数",
  ],
  [
    "a previous figure in another unit",
    { unit: "%", actual: "9%", previous: "12人", rule: ordinal("previous") },
    "actual/unit-differs /previous",
  ],
])("%s is told of where it stands", (_what, leaf, told) => {
  expect(placesOf(leaf)).toEqual([told]);
});
