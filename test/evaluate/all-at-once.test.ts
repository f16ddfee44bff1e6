import { expect, it } from "vitest";
import { safeEvaluate } from "../../src/index.js";

/** What prevents a score of a form with this one indicator: codes with their cells. */
const issues = (leaf: object): readonly string[] => {
  const indicators = [{ name: "甲", weight: "100", unit: "个", ...leaf }];
  const read = safeEvaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators } as never);
  return read.ok ? [] : read.issues.map(({ code, path = "" }) => `${path.replace("/indicators/0/", "")} ${code}`);
};

it.each<[string, object, readonly string[]]>([
  ["a placeholder and a blank", { target: "≥**", actual: "" }, ["target target/placeholder", "actual actual/missing"]],
  [
    "a placeholder and a text",
    { target: "≥**", actual: "abc" },
    ["target target/placeholder", "actual actual/unreadable"],
  ],
  ["a blank row, by one of its cells", {}, ["target target/missing"]],
  [
    "a rule, a target and an actual that cannot be read",
    { target: "≥**", actual: "abc", rule: "每低1%扣" },
    ["rule rule/not-a-rule", "target target/placeholder", "actual actual/unreadable"],
  ],
  [
    "the year before and the target",
    { target: "≥**", actual: "3", previous: "abc" },
    ["previous actual/unreadable", "target target/placeholder"],
  ],
])("what is wrong with the cells of an indicator is told at once: %s", (_, leaf, told) => {
  expect([...issues(leaf)].sort()).toEqual([...told].sort());
});

it.each<[string, object, readonly string[]]>([
  ["attainment", { actual: "3" }, ["target target/missing"]],
  ["all-or-nothing", { target: "显著提升", actual: "修订办法" }, ["actual actual/text-needs-share"]],
])("two parts of a rule that lack one cell lack it once: %s", (method, leaf, told) => {
  const part = { share: "0.5", rule: { method } };
  expect(issues({ ...leaf, unit: "", rule: { method: "composite", parts: [part, part] } })).toEqual(told);
});

it("what is left to a person asks for no cells", () => {
  expect(issues({ target: "≥**", actual: "abc", rule: "由评价组酌情评分" })).toEqual(["rule rule/judgement"]);
});
