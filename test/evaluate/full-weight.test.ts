import { describe, expect, it } from "vitest";
import { verify } from "../../src/proof/index.js";
import { safeEvaluate, type ScoredLeaf } from "../../src/evaluate/index.js";
import { evaluated, findingsOf, form, leavesOf, reached } from "./forms.js";

const stage = (name: "indicator" | "total", places = 2, mode = "half-up") => ({
  rounding: { places, mode, stage: name },
});
const met = (weight: string) => reached("100", { weight });
const group = (weight: string, children: readonly unknown[]) => ({ name: "组", weight, children });
const scores = (input: object) => leavesOf(evaluated(input).indicators).map((leaf) => leaf.score);
const finer = (input: object) => findingsOf(evaluated(input)).filter((each) => each.endsWith("finer-than-places"));
const steps = (input: object) =>
  (leavesOf(evaluated(input).indicators)[0] as ScoredLeaf).steps.map(({ formula, value }) => `${formula} = ${value}`);
const bonus = (points: string, weight: string) => ({
  name: "加分",
  weight,
  cases: "1",
  rule: { method: "add-per-case", points, cap: "5" },
});

describe.each(["indicator", "total"] as const)("full marks are the weight, at stage %s", (name) => {
  it("where rounding would pass the weights: 33.335 + 33.335 + 33.33 met give 100, not 100.01", () => {
    const input = form([met("33.335"), met("33.335"), met("33.33")], stage(name));
    expect(scores(input)).toEqual(["33.335", "33.335", "33.33"]);
    expect(evaluated(input)).toMatchObject({ score: "100", exact: "100", weight: "100", rate: "100" });
  });

  it("where rounding would fall short of them: 33.333 + 33.333 + 33.334 met give 100, not 99.99", () => {
    const input = form([met("33.333"), met("33.333"), met("33.334")], stage(name));
    expect(scores(input)).toEqual(["33.333", "33.333", "33.334"]);
    expect(evaluated(input)).toMatchObject({ score: "100", rate: "100" });
  });

  it("of a group too: two met leaves of a group of 66.665 show 66.665", () => {
    const input = form([group("66.665", [met("33.335"), met("33.33")]), met("33.335")], stage(name));
    expect(evaluated(input).indicators[0]).toMatchObject({ score: "66.665", rate: "100" });
  });

  it("of the whole: full marks of 99.995 show 99.995", () => {
    const input = form([met("99.995")], { ...stage(name), fullMarks: "99.995" });
    expect(evaluated(input)).toMatchObject({ score: "99.995", rate: "100", grade: "优" });
  });

  it("what lies below is never rounded above: 99.99% of 33.335 is 33.3316665 and shows 33.33", () => {
    expect(scores(form([reached("99.99", { weight: "33.335" }), met("66.665")], stage(name)))[0]).toBe("33.33");
  });

  it("what lies below, and whose rounding would pass the weight, is the weight: 33.3349 of 33.335 up", () => {
    // 33.335 × 0.99999 = 33.33466665, up to 33.34, which is above 33.335
    const input = form([reached("99.999", { weight: "33.335" }), met("66.665")], stage(name, 2, "up"));
    expect(scores(input)).toEqual(["33.335", "66.665"]);
  });

  it("a weight of no more places than are shown is rounded as ever", () => {
    const input = form([reached("66.66", { weight: "50" }), met("50")], stage(name, 0));
    expect(scores(input)).toEqual(["33", "50"]);
    expect(finer(input)).toEqual([]);
  });

  it("the proof holds", () => {
    const input = form([group("66.665", [met("33.335"), reached("99.999", { weight: "33.33" })]), met("33.335")], {
      ...stage(name, 2, "up"),
    });
    const read = safeEvaluate(input, { proof: true });
    expect(read.ok && verify(read.value, input)).toEqual({ ok: true, failures: [] });
  });
});

describe("a sum of rounded scores", () => {
  it("is not rounded again: 0.335 met and 2 of 9 come to 2.335, in the group and the whole", () => {
    const two = { name: "场次", weight: "9", target: "≥9", unit: "场", actual: "2" };
    const input = form([group("9.335", [met("0.335"), two])], { ...stage("indicator"), fullMarks: "9.335" });
    const { score, exact, indicators } = evaluated(input);
    expect([indicators[0]?.score, score, exact]).toEqual(["2.335", "2.335", "2.335"]);
    const read = safeEvaluate(input, { proof: true });
    expect(read.ok && verify(read.value, input)).toEqual({ ok: true, failures: [] });
  });
});

describe("a weight finer than the places", () => {
  it("is a warning, at each weight that a form states so", () => {
    expect(finer(form([group("66.665", [met("33.335"), met("33.33")]), met("33.335")]))).toEqual([
      "/indicators/0/weight weight/finer-than-places",
      "/indicators/0/children/0/weight weight/finer-than-places",
      "/indicators/1/weight weight/finer-than-places",
    ]);
  });

  it("is none where it has zeros behind the places only", () => {
    expect(finer(form([met("50.000"), met("50")]))).toEqual([]);
  });
});

describe("the steps of a score against a finer weight", () => {
  it("of full marks compare, and are the weight", () => {
    expect(steps(form([met("33.333"), met("66.667")])).slice(-2)).toEqual([
      "33.333 = 33.333 = true",
      "33.333 = 33.333",
    ]);
  });

  it("of less round, and keep within the weight", () => {
    const input = form([reached("99.999", { weight: "33.335" }), met("66.665")], stage("indicator", 2, "up"));
    expect(steps(input).slice(-2)).toEqual(["33.33466665 → 2 (up) = 33.34", "min(33.34, 33.335) = 33.335"]);
  });
});

describe("a bonus above its weight", () => {
  it("is simply rounded: 1.115 beside a weight of 1.001 shows 1.12", () => {
    expect(scores(form([bonus("1.115", "1.001"), met("98.999")]))[0]).toBe("1.12");
  });
});

describe("an indicator that does not apply", () => {
  it("shows in steps what a cap takes from it: 10 of full marks, capped at 6", () => {
    const caps = [{ of: "/indicators/0", by: "budget-execution", bands: [{ max: "100", points: "6" }] }];
    const leaf = { name: "不适用", weight: "10", notApplicable: true, target: "≥1" };
    const budget = { initial: "100", adjusted: "100", executed: "50" };
    const input = form([leaf, met("90")], { caps, budget, notApplicablePolicy: "full-marks" });
    expect(scores(input)).toEqual(["6", "90"]);
    expect(steps(input).slice(-2)).toEqual(["min(6, 10) = 6", "6 → 2 (half-up) = 6"]);
  });
});
