import { describe, expect, it } from "vitest";
import { audited } from "./forms.js";

const form = { schemaVersion: 1, standard: "cn-mof-2020-10" };

/** By reading and rounding the steps of each way in which the published total comes out. */
function stepsOf(more: object): Readonly<Record<string, readonly string[]>> {
  const figure = audited({ ...form, ...more }).figures.find(({ kind }) => kind === "total");
  const readings = figure?.readings ?? expect.unreachable("no total");
  return Object.fromEntries(
    readings.map(({ reading, rounding, steps }) => [
      `${reading} ${rounding}`,
      steps.map(({ what, formula, value }) => `${what}: ${formula} = ${value}`),
    ]),
  );
}

describe("how another total comes about", () => {
  /** 5 of 7 of 30, 30 and 40 points: 150/7 is 21.43, 200/7 is 28.57. */
  const sevenths = (score: string): object => ({
    indicators: ["30", "30", "40"].map((weight) => ({ name: weight, weight, target: "≥7个", actual: "5个" })),
    reported: { score },
  });

  it("is the sum of the scores before they are rounded: 71.428… cut off is 71.42", () => {
    expect(stepsOf(sevenths("71.42"))["other-stage down:2"]).toEqual(["sum: 150/7 + 150/7 + 200/7 = 500/7"]);
  });

  it("is the sum of the scores as they are rounded one by one: 21.4 + 21.4 + 28.5", () => {
    // Cut off at one place; rounded half up it would be 21.4 + 21.4 + 28.6 = 71.4.
    expect(stepsOf(sevenths("71.3"))["other-stage parts:down:1"]).toEqual(["sum: 21.4 + 21.4 + 28.5 = 71.3"]);
  });

  it("is the sum of the scores as the standard rounds them, where that sum is cut off: 71.43 as 71", () => {
    expect(stepsOf(sevenths("71.0"))["standard half-up:0"]).toEqual(["sum: 21.43 + 21.43 + 28.57 = 71.43"]);
  });

  it.each([
    // 2 of 3 of all rows but the last of one point, and of the rest: 200/3; as the standard rounds them a little more.
    [60, `${"2/3 + ".repeat(59)}82/3`],
    [61, `${"2/3 + ".repeat(60)}…`],
  ])("writes out 60 terms at most: of %d rows", (count, formula) => {
    const row = (weight: number) => ({ name: "甲", weight, target: "≥3个", actual: "2个" });
    const indicators = [...Array.from({ length: count - 1 }, () => row(1)), row(101 - count)];
    const steps = stepsOf({ indicators, reported: { score: "66.67" } });
    expect(steps["other-stage half-up:2"]).toEqual([`sum: ${formula} = 200/3`]);
  });

  it("is the sum converted to full marks where something does not apply: 100/3 of 80", () => {
    const converted = {
      notApplicablePolicy: "rescale",
      indicators: [
        { name: "甲", weight: "60", target: "≥3个", actual: "1个" }, // 20
        { name: "乙", weight: "20", target: "≥3个", actual: "2个" }, // 40/3, as shown 13.33
        { name: "丙", weight: "20", notApplicable: true },
      ],
      reported: { score: "41.67" }, // 33.33 ÷ 80 × 100 is 41.6625
    };
    expect(stepsOf(converted)).toMatchObject({
      "other-stage half-up:2": ["sum: 20 + 40/3 + 0 = 100/3", "conversion: 100/3 ÷ 80 × 100 = 125/3"],
      "standard up:2": ["sum: 20 + 13.33 + 0 = 33.33", "conversion: 33.33 ÷ 80 × 100 = 41.6625"],
    });
  });

  it("is no plain sum in a form with caps, whether they hold or not", () => {
    const capped = (executed: string, actual: string, score: string): object => ({
      budget: { adjusted: "100", executed },
      caps: [{ of: "total", by: "budget-execution", bands: [{ max: "60", points: "79.5" }] }],
      indicators: [{ name: "甲", weight: "100", target: "≥1000人", actual }],
      reported: { score },
    });
    expect(stepsOf(capped("85", "855人", "85"))).toEqual({ "standard down:0": [] });
    expect(stepsOf(capped("50", "955人", "79"))).toEqual({ "standard down:0": [] });
  });
});
