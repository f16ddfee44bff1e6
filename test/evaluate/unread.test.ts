import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { evaluated, form, issuesOf, leavesOf } from "./forms.js";

const perCase = { method: "deduct-per-case", points: "1" };
const one = (leaf: object, more: object = {}) => form([{ name: "例", weight: "100", ...leaf }], more);
/** The score of one leaf of 100, and what is said of the form; or why it is refused. */
function told(leaf: object): string[] {
  const read = safeEvaluate(one(leaf));
  if (!read.ok) return issuesOf(one(leaf));
  return [
    read.value.score,
    ...read.value.findings.map(({ severity, path, code }) => `${severity} ${path ?? ""} ${code}`),
  ];
}

describe("a cell that cannot be read", () => {
  it.each([
    ["is a warning where the rule asks for no target", { target: "2O22年", cases: "2", rule: perCase }, "target"],
    ["is a warning where the rule asks for no actual", { actual: "2O22年", cases: "2", rule: perCase }, "actual"],
  ])("%s", (_title, leaf, cell) => {
    expect(told(leaf)).toEqual(["98", `warning /indicators/0/${cell} ${cell}/unreadable`]);
  });

  it("is the reason why a rule that asks for it gives no score, in place of a missing one", () => {
    expect(told({ target: "≥3个", actual: "2O22年" })).toEqual(["/indicators/0/actual actual/unreadable"]);
    expect(told({ target: "2O22年", actual: "3" })).toEqual(["/indicators/0/target target/unreadable"]);
    expect(told({ target: "≥3个" })).toEqual(["/indicators/0/actual actual/missing"]);
  });
});

describe("a share that a person gave", () => {
  it("is told of where nothing asks for it", () => {
    expect(told({ target: "≥3个", actual: "3个", awardedShare: "0.5" })).toEqual([
      "100",
      "info /indicators/0/awardedShare share/unused",
    ]);
  });

  it("is not told of where it counts", () => {
    const words = { target: "制度健全", actual: "部分达成", rule: { method: "attainment" } };
    expect(told({ ...words, awardedShare: "0.5" })).toEqual(["50"]);
  });
});

describe("what is wrong in the shape of a form", () => {
  it("is told alone where nothing else can be read", () => {
    expect(issuesOf(null)).toEqual([" input/not-object"]);
    expect(issuesOf([])).toEqual([" input/not-object"]);
  });

  it("is told together with what is wrong in its cells", () => {
    expect(issuesOf(form([{ name: "例", weight: "-1", target: "2O22年", actual: "3" }]))).toEqual([
      "/indicators/0/weight weight/negative",
      "/indicators/0/target target/unreadable",
    ]);
  });
});

describe("a printed ratio", () => {
  const budget = { initial: "100", adjusted: "100", executed: "50" };
  const said = (ratios: object) =>
    evaluated(one({ target: "≥3", actual: "3" }, { budget, reported: { ratios } })).findings.map(
      ({ severity, code, path, params }) => [`${severity} ${path ?? ""} ${code}`, params] as const,
    );

  it("that nobody knows is told of, with the nearest name", () => {
    const [found] = said({ "budget-executio": "50" });
    expect(found).toEqual([
      "warning /reported/ratios/budget-executio ratio/unknown",
      { ratio: "budget-executio", title: "", nearest: "budget-execution" },
    ]);
  });

  it("that the budget does not give is told of by its title", () => {
    const [found] = said({ "fixed-asset-use": "50" });
    expect(found?.[0]).toBe("warning /reported/ratios/fixed-asset-use ratio/not-computed");
    expect(found?.[1]["title"]).toBe("固定资产利用率");
  });

  it.each([
    ["50", []],
    ["50.00", []],
    ["49.9", ["error /reported/ratios/budget-execution ratio/reported-differs"]],
    ["0.5", ["warning /reported/ratios/budget-execution ratio/as-fraction"]],
    ["0.4", ["error /reported/ratios/budget-execution ratio/reported-differs"]],
  ])("of %s beside 50 %% is told of: %j", (printed, expected) => {
    expect(said({ "budget-execution": printed }).map(([each]) => each)).toEqual(expected);
  });
});

it("a figure of the budget that is left empty is none", () => {
  const input = one({ ratio: "budget-execution" }, { budget: { initial: "", adjusted: "100", executed: "50" } });
  const { score, indicators, ratios } = evaluated(input);
  expect([score, leavesOf(indicators)[0]?.status]).toEqual(["50", "partly-met"]);
  expect(Object.keys(ratios)).not.toContain("budget-adjustment");
});
