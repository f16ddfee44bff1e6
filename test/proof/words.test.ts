import { describe, expect, it } from "vitest";
import { form } from "../evaluate/forms.js";
import { proofOf, stepsOf } from "./printed.js";

const leaf = (more: object, rest: object = {}) => form([{ name: "例", weight: "10", ...more }], rest);

describe("the proof of words", () => {
  const rule = { method: "attainment" };
  it.each([
    ["制度健全", "true"],
    ["未达成", "false"],
  ])("compares what they say with what is wanted: %s", (actual, value) => {
    const [first] = stepsOf(proofOf(leaf({ target: "制度健全", actual, rule })), "met");
    expect(first).toBe(`/0 met = (/0/actual = “met”) = ${value}`);
  });

  it("compares the tier that they name with each", () => {
    const tiers = [
      { name: "好", from: "0.8", fromInclusive: true, to: "1", toInclusive: true, default: "1" },
      { name: "差", from: "0", fromInclusive: true, to: "0.8", toInclusive: false, default: "0.5" },
    ];
    const proof = proofOf(leaf({ actual: "差", rule: { method: "tiers", tiers } }));
    const [score] = stepsOf(proof, "score");
    expect(score).toMatch(
      /^\/0 score = \(\/0\/weight \* if\(\(\/0\/actual = “好”\), .*, if\(\(\/0\/actual = “差”\), .* = 5$/,
    );
  });
});

it("a leaf whose weight was derived is proved by that weight: 10 less 5", () => {
  const rule = { method: "deduct-per-case", points: "1" };
  const proof = proofOf(form([{ name: "组", weight: "10", children: [{ name: "例", cases: "5", rule }] }]));
  expect(stepsOf(proof, "score")[0]).toBe("/0/0 score = max(0, ([/0/0 weight] - (/0/0/cases * 1))) = 5");
});

describe("the proof of a checklist", () => {
  const rule = {
    method: "checklist",
    elements: [
      { name: "有制度", points: "6", met: true },
      { name: "已执行", points: "4", met: false },
    ],
  };
  const standard = (more: object) => ({
    id: "own",
    version: "1",
    title: "自定",
    basis: "default",
    sources: [],
    extends: "cn-mof-2020-10",
    rules: { quantitative: { ...rule, ...more } },
  });

  it("reads what is met from the indicator that states the rule", () => {
    const above = form([{ name: "组", weight: "10", rule, children: [{ name: "例" }] }]);
    expect(stepsOf(proofOf(above), "element")).toEqual([
      "/0/0 element = if(/0/rule/elements/0/met, 6, 0) = 6",
      "/0/0 element = if(/0/rule/elements/1/met, 4, 0) = 0",
    ]);
    expect(proofOf(above).inputs["/indicators/0/rule/elements/1/met"]).toEqual({ text: "false", value: false });
  });

  it("cites the standard that states the rule", () => {
    const { steps } = proofOf(leaf({ kind: "quantitative" }, { standard: standard({ source: "本单位办法" }) }));
    const elements = steps.filter(({ what }) => what === "element");
    expect(elements.map(({ expression }) => expression)).toEqual([
      { const: "6", source: "本单位办法" },
      { const: "0", source: "本单位办法" },
    ]);
  });
});

it("an input has the text of its cell, also where the name of a measure holds the sign of a mark", () => {
  const outcomes = [{ when: [{ of: "a#b", comparator: ">=", value: "2" }], share: "1" }];
  const proof = proofOf(leaf({ measures: { "a#b": "2" }, rule: { method: "ordinal", outcomes } }));
  expect(proof.inputs["/indicators/0/measures/a#b"]).toMatchObject({ text: "2", value: "2" });
});
