import { describe, expect, it } from "vitest";
import { form, reached } from "../evaluate/forms.js";
import { proofOf, stepsOf } from "./printed.js";

const leaf = (weight: string, percent = "50", more: object = {}) => reached(percent, { weight, ...more });
const at = (stage: string) => ({ rounding: { places: 2, mode: "half-up", stage } });
const group = (weight: string, children: readonly object[]) => ({ name: "组", weight, children });

/** The steps of these names at one place; of a leaf without that of its rule. */
function stepsAt(place: string, input: object, ...names: readonly string[]): string[] {
  return stepsOf(proofOf(input), ...names).filter((step) => step.startsWith(`${place} `));
}

describe("the proof of a sum", () => {
  const children = [leaf("30.01"), leaf("69.99")];
  it.each([
    ["indicator", "score", "50.01"], // 15.005 → 15.01, 34.995 → 35
    ["total", "exact", "50"],
  ])("is at stage %s of what is %s", (stage, what, value) => {
    const input = form([group("100", children)], at(stage));
    expect(stepsAt("/0", input, "exact")).toEqual([`/0 exact = ([/0/0 ${what}] + [/0/1 ${what}]) = ${value}`]);
    expect(stepsAt("", form(children, at(stage)), "exact")).toEqual([
      ` exact = ([/0 ${what}] + [/1 ${what}]) = ${value}`,
    ]);
  });

  it("holds what was chosen, and not the rest", () => {
    const choice = { ...group("100", [leaf("100", "50", { chosen: true }), leaf("100")]), choose: "one" };
    expect(stepsAt("/0", form([choice]), "exact")).toEqual(["/0 exact = [/0/0 score] = 50"]);
    expect(stepsAt("/0/1", form([choice]), "exact", "rate")).toEqual(["/0/1 exact = 0 = 0"]);
  });
});

describe("the proof of a rate", () => {
  it("is that of the score as shown, in percent to four places", () => {
    const input = form([leaf("3", "33.333")], { fullMarks: "3" });
    expect(stepsAt("/0", input, "rate")).toEqual(["/0 rate = half-up((([/0 score] / /0/weight) * 100), 4) = 33.3333"]);
    expect(stepsAt("", input, "rate")).toEqual([" rate = half-up((([ score] / [ weight]) * 100), 4) = 33.3333"]);
  });

  it("is none of what weighs nothing", () => {
    const input = form([leaf("0"), leaf("100")]);
    expect(stepsAt("/0", input, "rate", "score")).toEqual([
      "/0 score = (/0/weight * [/0 completion]) = 0",
      "/0 score = half-up([/0 exact], 2) = 0",
    ]);
  });

  it("and a grade are none where all weighs nothing", () => {
    expect(stepsAt("", form([leaf("0")]), "rate", "grade", "score")).toEqual([" score = [ exact] = 0"]);
  });
});

describe("the proof of the whole", () => {
  it("is graded by its rate", () => {
    const [grade] = stepsAt("", form([leaf("100", "85")]), "grade");
    expect(grade).toMatch(/^ grade = if\(\(\[ rate\] >= 90\), “优”, .* = “良”$/);
  });

  it("has no grade where none holds its rate", () => {
    const grades = [{ name: "合格", min: "0", max: "100", maxInclusive: true }];
    const own = { id: "own", version: "1", title: "自定", basis: "default", sources: [], extends: "cn-mof-2020-10" };
    const bonus = { name: "加分", weight: "0", cases: "1", rule: { method: "add-per-case", points: "5", cap: "5" } };
    const graded = (...leaves: readonly object[]) =>
      stepsAt("", form(leaves, { standard: { ...own, grades } }), "grade");
    expect(graded(leaf("100", "100"))).toHaveLength(1);
    expect(graded(leaf("100", "100"), bonus)).toEqual([]);
  });

  const some = [leaf("40", "50"), leaf("60", "50", { notApplicable: true })];
  it("converts what applies to the full marks of the standard", () => {
    const input = form(some, { notApplicablePolicy: "rescale" });
    expect(stepsAt("", input, "applicable-weight", "weight", "exact", "score")).toEqual([
      " applicable-weight = (/0/weight + [/1 weight]) = 40",
      " weight = 100 = 100",
      " exact = ((([/0 score] + [/1 score]) / [ applicable-weight]) * 100) = 50",
      " score = half-up([ exact], 2) = 50",
    ]);
    const weight = proofOf(input).steps.find(({ of, what }) => of === "" && what === "weight");
    expect(weight?.expression).toEqual({ const: "100", source: "cn-mof-2020-10" });
  });

  it("converts it to those that the form states", () => {
    const input = form(some, { notApplicablePolicy: "rescale", fullMarks: "50" });
    expect(stepsAt("", input, "weight", "exact")).toEqual([
      " weight = /fullMarks = 50",
      " exact = ((([/0 score] + [/1 score]) / [ applicable-weight]) * /fullMarks) = 25",
    ]);
  });

  it("does not convert under another policy", () => {
    expect(stepsAt("", form(some, { notApplicablePolicy: "drop" }), "applicable-weight", "exact", "score")).toEqual([
      " exact = ([/0 score] + [/1 score]) = 20",
      " score = [ exact] = 20",
    ]);
  });
});

describe("the proof of what does not apply", () => {
  const input = (policy: string) =>
    form([leaf("40"), leaf("60", "50", { notApplicable: true })], { notApplicablePolicy: policy });

  it("gives its weight under full marks", () => {
    expect(stepsAt("/1", input("full-marks"), "exact")).toEqual(["/1 exact = /1/weight = 60"]);
  });

  it.each(["drop", "rescale"])("gives nothing under %s", (policy) => {
    expect(stepsAt("/1", input(policy), "exact")).toEqual(["/1 exact = 0 = 0"]);
  });
});

describe("the proof of a limit", () => {
  const budget = { initial: "100", adjusted: "100", executed: "50" };
  const limit = (of: string, by: string) => ({
    budget,
    caps: [{ of, by, bands: [{ min: "20", max: "60", points: "5" }] }],
  });
  const kept = (of: string, by: string) => `if(and((20 <= ${by}), (${by} < 60)), min(5, ${of}), ${of})`;
  const two = [leaf("50.01"), leaf("49.99")]; // 25.005 → 25.01, 24.995 → 25

  it("is by the exact value of a ratio", () => {
    const by = "[/ratios/budget-execution exact]";
    const steps = stepsAt("/0", form(two, limit("/indicators/0", "budget-execution")), "exact");
    expect(steps).toEqual([`/0 exact = ${kept("[/0 score]", by)} = 5`]);
  });

  it.each([
    ["indicator", "score"],
    ["total", "exact"],
  ])("is by another figure before any limit, at stage %s its %s", (stage, what) => {
    const input = form(two, { ...limit("/indicators/0", "/indicators/1"), ...at(stage) });
    expect(stepsAt("/0", input, "exact")).toEqual([`/0 exact = ${kept("[/0 score]", `[/1 uncapped-${what}]`)} = 5`]);
    expect(stepsAt("/1", input, "exact")).toEqual(["/1 exact = [/1 score] = 24.995"]);
    expect(stepsAt("/1", input, "uncapped-rate", "uncapped-exact")).toEqual([
      "/1 uncapped-exact = [/1 score] = 24.995",
    ]);
  });

  it("needs no figure before any limit where it is by a ratio", () => {
    const { steps } = proofOf(form(two, limit("/indicators/0", "budget-execution")));
    expect(steps.filter(({ what }) => what.startsWith("uncapped"))).toEqual([]);
  });

  it("of the whole is of its sum, by its own weight", () => {
    const input = form(two, limit("total", "budget-execution"));
    const by = "[/ratios/budget-execution exact]";
    expect(stepsAt("", input, "exact")).toEqual([` exact = ${kept("([/0 score] + [/1 score])", by)} = 5`]);
    const share = { budget, caps: [{ of: "total", by: "budget-execution", bands: [{ max: "60", share: "0.1" }] }] };
    expect(stepsAt("", form(two, share), "exact")[0]).toContain("((/0/weight + /1/weight) * 0.1)");
  });

  it("by a share of the weight is of the weight of what it limits", () => {
    const share = {
      budget,
      caps: [{ of: "/indicators/1", by: "budget-execution", bands: [{ max: "60", share: "0.1" }] }],
    };
    expect(stepsAt("/1", form(two, share), "exact")[0]).toContain("min((/1/weight * 0.1), [/1 score])");
  });

  it("is left out where its ratio has no value", () => {
    const none = {
      ...limit("/indicators/0", "budget-execution"),
      budget: { initial: "0", adjusted: "0", executed: "0" },
    };
    expect(stepsAt("/0", form(two, none), "exact")).toEqual(["/0 exact = [/0 score] = 25.005"]);
  });
});
