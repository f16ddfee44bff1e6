import { describe, expect, it } from "vitest";
import type { Expression } from "../../src/figure/expression.js";
import { sumOf } from "../../src/evaluate/proof/weights.js";
import { form, reached } from "../evaluate/forms.js";
import { proofOf, stepsOf } from "./printed.js";

const leaf = (more: object = {}) => reached("100", more);
const group = (children: readonly object[], more: object = {}) => ({ name: "组", ...more, children });
const weights = (indicators: readonly object[], more: object = {}) =>
  stepsOf(proofOf(form(indicators, more)), "rest", "weight");
const whole = " weight = /0/weight = 100";

describe("the proof of weights", () => {
  it("has no step where each is stated and applies", () => {
    expect(weights([group([leaf({ weight: "40" }), leaf({ weight: "60" })], { weight: "100" })])).toEqual([whole]);
  });

  it("shares what is left of a stated one among the leaves below it: two odd units of 100 ÷ 7 go to the first two", () => {
    const least = "down(([/0 rest] / 7), 2)";
    const shareAt = (place: number) =>
      `if((${place} < (([/0 rest] - (${least} * 7)) / 0.01)), (${least} + 0.01), ${least})`;
    const shares = ["14.29", "14.29", "14.29", "14.29", "14.28", "14.28", "14.28"];
    // 7 × 14.28 is 99.96: four hundredths are left.
    expect(
      weights([
        group(
          shares.map(() => leaf()),
          { weight: "100" },
        ),
      ]),
    ).toEqual([
      "/0 rest = /0/weight = 100",
      ...shares.map((share, at) => `/0/${at} weight = ${shareAt(at)} = ${share}`),
      whole,
    ]);
  });

  it("takes off what is stated below it, also below a group without one, but not below another that states its own", () => {
    const inner = group([leaf({ weight: "10" }), leaf()]);
    const owner = group([leaf({ weight: "5" }), leaf()], { weight: "20" });
    const outer = group([leaf({ weight: "40" }), inner, owner, leaf()], { weight: "90" });
    const steps = weights([leaf({ weight: "10" }), outer]);
    expect(steps.map((step) => step.replace(/if\(.*\) =/, "… ="))).toEqual([
      "/1 rest = (/1/weight - (/1/0/weight + /1/1/0/weight + /1/2/weight)) = 20",
      "/1/1/1 weight = … = 10",
      "/1/3 weight = … = 10",
      "/1/2 rest = (/1/2/weight - /1/2/0/weight) = 15",
      "/1/2/1 weight = … = 15",
      "/1/1 weight = (/1/1/0/weight + [/1/1/1 weight]) = 20",
      " weight = (/0/weight + /1/weight) = 100",
    ]);
  });

  it("takes nothing off for what was not chosen, which weighs nothing", () => {
    const choice = group([leaf({ weight: "30", chosen: true }), leaf({ weight: "50" })], { choose: "one" });
    const steps = weights([group([choice, leaf()], { weight: "100" })]);
    expect(steps.map((step) => step.replace(/if\(.*\) =/, "… ="))).toEqual([
      "/0 rest = (/0/weight - /0/0/0/weight) = 70",
      "/0/1 weight = … = 70",
      "/0/0 weight = /0/0/0/weight = 30",
      "/0/0/1 weight = 0 = 0",
      whole,
    ]);
  });

  it("sums what counts below a group that states none", () => {
    expect(weights([group([leaf({ weight: "30" }), group([leaf({ weight: "50" }), leaf({ weight: "20" })])])])).toEqual(
      [
        "/0 weight = (/0/0/weight + /0/1/0/weight + /0/1/1/weight) = 100",
        "/0/1 weight = (/0/1/0/weight + /0/1/1/weight) = 70",
        " weight = [/0 weight] = 100",
      ],
    );
  });
});

const dropped = { notApplicable: true };

describe("the proof of the weight of what does not apply", () => {
  it("takes it off all that stands above it, and leaves 0", () => {
    const inner = group([leaf({ weight: "20" }), leaf({ weight: "30", ...dropped })], { weight: "50" });
    const outer = group([leaf({ weight: "20" }), leaf({ weight: "10", ...dropped }), inner], { weight: "80" });
    expect(weights([leaf({ weight: "20" }), outer], { notApplicablePolicy: "drop" })).toEqual([
      "/1 weight = (/1/weight - (/1/1/weight + /1/2/1/weight)) = 40",
      "/1/1 weight = 0 = 0",
      "/1/2 weight = (/1/2/weight - /1/2/1/weight) = 20",
      "/1/2/1 weight = 0 = 0",
      " weight = (/0/weight + [/1 weight]) = 60",
    ]);
  });

  it("shares it out as if it applied, and then takes it off", () => {
    const steps = weights([group([leaf(dropped), leaf()], { weight: "100" })], { notApplicablePolicy: "drop" });
    expect(steps.map((step) => step.replace(/if\(.*\) =/, "… ="))).toEqual([
      "/0 rest = /0/weight = 100",
      "/0/0 weight = … = 50",
      "/0/1 weight = … = 50",
      "/0 weight = (/0/weight - [/0/0 weight]) = 50",
      "/0/0 weight = 0 = 0",
      " weight = [/0 weight] = 50",
    ]);
  });

  it("takes it off under rescale too, beside the full marks", () => {
    const indicators = [leaf({ weight: "40", ...dropped }), leaf({ weight: "60" })];
    const proof = proofOf(form(indicators, { notApplicablePolicy: "rescale" }));
    expect(stepsOf(proof, "rest", "weight", "applicable-weight")).toEqual([
      "/0 weight = 0 = 0",
      " applicable-weight = ([/0 weight] + /1/weight) = 60",
      " weight = 100 = 100",
    ]);
  });

  it("keeps it where full marks are given for it", () => {
    const parts = [leaf({ weight: "40", ...dropped }), leaf({ weight: "60" })];
    expect(weights([group(parts, { weight: "100" })], { notApplicablePolicy: "full-marks" })).toEqual([whole]);
  });

  it("takes nothing off for what was not chosen", () => {
    const parts = [leaf({ weight: "100", chosen: true }), leaf({ weight: "100", ...dropped })];
    const choice = group(parts, { weight: "100", choose: "one" });
    expect(weights([choice], { notApplicablePolicy: "drop" })).toEqual(["/0/1 weight = 0 = 0", whole]);
  });
});

describe("a sum in a proof", () => {
  const [one, two]: [Expression, Expression] = [{ const: "1" }, { const: "2" }];
  it.each<[string, Expression[], Expression]>([
    ["of nothing is 0", [], { const: "0" }],
    ["of one is that one", [two], two],
    ["of several adds them up", [one, two], { op: "+", args: [one, two] }],
  ])("%s", (_what, parts, expected) => {
    expect(sumOf(parts)).toEqual(expected);
  });
});
