import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { verify } from "../../src/proof/index.js";

/** The score of one leaf of weight 10, whether its proof holds, and what was read for it. */
function provenOf(leaf: object) {
  const form = {
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    subject: { year: 2021 },
    fullMarks: "10",
    indicators: [{ name: "甲", weight: "10", ...leaf }],
  };
  const { value } = evaluate(form, { proof: true });
  const inputs = Object.keys(value.proof?.inputs ?? {}).map((key) => key.replace("/indicators/0/", ""));
  return { score: value.score, holds: verify(value, form).ok, inputs };
}

const ordinal = (when: readonly object[], more: object = {}) =>
  provenOf({
    unit: "个",
    actual: "8",
    rule: {
      method: "ordinal",
      outcomes: [
        { when, share: "1" },
        { when: [], share: "0.5" },
      ],
    },
    ...more,
  });

describe("a condition behind one that does not hold is not in the proof", () => {
  const first = { of: "actual", comparator: ">=", value: "9" };

  it.each(["completion", "previous"])("of %s, which is not there", (of) => {
    const { score, holds, inputs } = ordinal([first, { of, comparator: ">=", value: "0.8" }]);
    expect([score, holds, inputs]).toEqual(["5", true, ["weight", "actual"]]);
  });

  it("of a measure that is not there", () => {
    const measured = { measures: { 人数: "3" } };
    const when = [
      { of: "人数", comparator: ">=", value: "9" },
      { of: "次数", comparator: ">=", value: "1" },
    ];
    expect(ordinal(when, measured)).toEqual({ score: "5", holds: true, inputs: ["weight", "measures/人数"] });
  });

  it("is there where all before it hold", () => {
    const { score, holds, inputs } = ordinal(
      [
        { ...first, value: "7" },
        { of: "previous", comparator: ">=", value: "9" },
      ],
      { previous: "5" },
    );
    expect([score, holds, inputs]).toEqual(["5", true, ["weight", "actual", "previous"]]);
  });
});

it("a lateness that parts of a rule count in whole and in begun months is read twice", () => {
  const steps = { method: "deduct-per-step", step: "1", stepUnit: "月", points: "1" };
  const { score, holds, inputs } = provenOf({
    target: "2021年10月30日前",
    actual: "2021-11-04",
    rule: {
      method: "composite",
      parts: [
        { share: "0.5", rule: steps },
        { share: "0.5", rule: { ...steps, partial: "started" } },
      ],
    },
  });
  // No whole month late: 5 of 5; a begun one: 4 of 5.
  expect([score, holds]).toEqual(["9", true]);
  expect(inputs.filter((key) => key.includes("#"))).toEqual(["actual#months", "actual#months#2"]);
});
