import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { form } from "../evaluate/forms.js";
import { proofOf, stepsOf } from "./printed.js";
import { hasPython, python } from "./python.js";

const leaf = (more: object, rest: object = {}) => form([{ name: "例", weight: "10", ...more }], rest);
const ratio = { ratio: "budget-execution" };
const nothing = { budget: { initial: "0", adjusted: "0", executed: "0" } };
const deduction = { points: "2", reason: "迟报" };
const words = { target: "制度健全", actual: "部分达成", rule: { method: "attainment" } };

/** Steps of the leaf in the proof of a form that takes published scores over. */
function takenOver(more: object, rest: object = {}): string[] {
  const { proof } = evaluate(leaf(more, rest), { awarded: "reported", proof: true }).value;
  if (proof === undefined) throw new TypeError("no proof");
  return stepsOf(proof, "met", "awarded-share", "exact").filter((step) => step.startsWith("/0 "));
}
const met = "/0 met = (/0/actual = “met”) = false";

describe("the proof of a published score", () => {
  it("that a whole rule leaves to a person is that score", () => {
    expect(takenOver({ target: "≥1个", actual: "1", rule: "视情况扣分", reported: "7" })).toEqual([
      "/0 exact = /0/reported = 7",
    ]);
  });

  it("that words leave to a person is a share of the weight", () => {
    expect(takenOver({ ...words, reported: "7" })).toContain("/0 awarded-share = (/0/reported / /0/weight) = 0.7");
  });

  it("beside a deduction adds what is taken off later", () => {
    expect(takenOver({ ...words, reported: "7", deduction })).toContain(
      "/0 awarded-share = ((/0/reported + /0/deduction/points) / /0/weight) = 0.9",
    );
  });

  it("is none of a share that the form states", () => {
    expect(takenOver({ ...words, awardedShare: "0.5", reported: "7" })).toEqual([
      met,
      "/0 awarded-share = /0/awardedShare = 0.5",
      "/0 exact = [/0 score] = 5",
    ]);
  });
});

describe("a proof takes no published score", () => {
  it("where the rule decides", () => {
    expect(takenOver({ target: "≥1个", actual: "1", reported: "7" })[0]).toBe(
      "/0 met = (/0/actual >= /0/target) = true",
    );
  });

  it("of a rule that a person decides where a ratio over zero decides", () => {
    const steps = takenOver({ ...ratio, rule: "视情况扣分", zeroDenominator: "zero", reported: "7" }, nothing);
    expect(steps).toEqual(["/0 exact = if(([/ratios/budget-execution denominator] = 0), [/0 score], 0) = 0"]);
  });
});

describe("the proof of a ratio over zero", () => {
  const over = (what: string) => `if(([/ratios/budget-execution denominator] = 0), ${what}, 0)`;
  it.each([
    ["full-marks", {}, "/0 score = /0/weight = 10", `/0 exact = ${over("[/0 score]")} = 10`],
    ["zero", {}, "/0 score = 0 = 0", `/0 exact = ${over("[/0 score]")} = 0`],
    ["full-marks", { deduction }, "/0 score = /0/weight = 10", `/0 exact = ${over("[/0 deduction]")} = 8`],
  ])("under %s rests on its denominator, with %j", (zeroDenominator, more, score, exact) => {
    const proof = proofOf(leaf({ ...ratio, zeroDenominator, ...more }, nothing));
    expect(stepsOf(proof, "score")[0]).toBe(score);
    expect(stepsOf(proof, "exact").filter((step) => step.startsWith("/0 "))).toEqual([exact]);
  });

  it("has no value of that ratio, only what it would divide", () => {
    const steps = proofOf(leaf({ ...ratio, zeroDenominator: "zero" }, nothing)).steps;
    const own = steps.filter(({ of }) => of === "/ratios/budget-execution");
    expect(own.map(({ what, value }) => `${what} ${String(value)}`)).toEqual(["numerator 0", "denominator 0"]);
  });
});

describe("the proof of a ratio", () => {
  const budget = { initial: "100", adjusted: "200", executed: "50", unit: "万元" };
  const of = (name: string, more: object) =>
    stepsOf(proofOf(leaf({ ...ratio, ...more }, { budget })), "numerator", "denominator", "exact", "value")
      .filter((step) => step.startsWith(`/ratios/${name} `))
      .map((step) => step.replaceAll(`/ratios/${name} `, ""));

  it("divides its figures, and rounds half up to four places", () => {
    expect(of("budget-execution", {})).toEqual([
      "numerator = /budget/executed = 50",
      "denominator = /budget/adjusted = 200",
      "exact = (([numerator] / [denominator]) * 100) = 25",
      "value = half-up([exact], 4) = 25",
    ]);
  });

  it("subtracts what it takes off", () => {
    expect(of("budget-adjustment", {})[0]).toBe("numerator = (/budget/adjusted + -/budget/initial) = 100");
  });

  it("reads the initial budget for an adjusted one that is left out, in the unit of the budget", () => {
    const { inputs, steps } = proofOf(leaf(ratio, { budget: { initial: "100", executed: "50", unit: "万元" } }));
    const denominator = steps.find(({ of, what }) => of === "/ratios/budget-execution" && what === "denominator");
    expect(denominator).toMatchObject({ expression: { in: "/budget/initial" }, value: "100" });
    expect(inputs["/budget/initial"]).toEqual({ text: "100", value: "100", unit: "万元" });
  });

  it("reads the initial budget for an adjusted one that is left empty", () => {
    const { inputs } = proofOf(leaf(ratio, { budget: { initial: "100", adjusted: "", executed: "50" } }));
    expect(Object.keys(inputs).filter((key) => key.startsWith("/budget"))).toEqual([
      "/budget/executed",
      "/budget/initial",
    ]);
  });

  it("is what is measured, against the whole where no target is stated", () => {
    const { steps } = proofOf(leaf(ratio, { budget }));
    const exact = steps.find(({ of, what }) => of === "/ratios/budget-execution" && what === "exact");
    const met = steps.find(({ of, what }) => of === "/indicators/0" && what === "met");
    const args = [{ step: exact?.id }, { const: "100", source: "ideal" }];
    expect(met).toMatchObject({ expression: { op: ">=", args }, value: false });
    expect(stepsOf(proofOf(leaf(ratio, { budget })), "exact")).toContain("/0 exact = [/0 score] = 2.5");
  });

  it("is not what is measured where the actual cell states it", () => {
    const proof = proofOf(leaf({ ...ratio, actual: "40%" }, { budget }));
    expect(stepsOf(proof, "met")).toEqual(["/0 met = (/0/actual >= 100) = false"]);
  });
});

describe("the proof of what every value earns", () => {
  it("rests on the value, in Python too", () => {
    const rules = [
      { method: "ordinal", outcomes: [{ when: [], points: "3" }] },
      { method: "bands", of: "actual", bands: [{ points: "3" }] },
    ];
    const results = rules.map((rule) => evaluate(leaf({ actual: "5", rule }), { proof: true }).value);
    expect(results.map(({ proof }) => proof?.steps.map(({ of, value }) => [of, value])[0])).toEqual([
      ["/indicators/0", true],
      ["/indicators/0", true],
    ]);
    if (hasPython) expect(python(results).map(({ ok }) => ok)).toEqual([true, true]);
  });
});
