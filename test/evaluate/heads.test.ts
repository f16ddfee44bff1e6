import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { evaluated, findingsOf, form, issuesOf, leavesOf, reached } from "./forms.js";

const group = (children: readonly object[], more: object = {}) => ({ name: "组", weight: "100", ...more, children });
const usual = ["name", "level", "path", "weight", "score", "exact", "rate"];
const told = ["target", "actual", "rule", "status", "notes", "steps"];
const keysOf = (node: object | undefined) => Object.keys(node ?? {});

describe("the keys of an indicator, in their order,", () => {
  it("are those of its head, and what is below", () => {
    const { indicators } = evaluated(form([group([reached("50", { weight: "100" })])]));
    expect(keysOf(indicators[0])).toEqual([...usual, "children"]);
    expect(keysOf(leavesOf(indicators)[0])).toEqual([...usual, ...told]);
  });

  it("have a code behind the name where there is one", () => {
    const { indicators } = evaluated(form([group([reached("50", { weight: "100", code: "A1" })], { code: "A" })]));
    expect(keysOf(indicators[0]).slice(0, 3)).toEqual(["name", "code", "level"]);
    expect([indicators[0]?.code, leavesOf(indicators)[0]?.code]).toEqual(["A", "A1"]);
  });

  it("say behind a weight that it was derived, of a leaf and of a group, and have no code without one", () => {
    const { indicators } = evaluated(
      form([{ name: "组", weight: "100", children: [{ name: "组", children: [reached("50")] }] }]),
    );
    const [inner] = indicators[0] !== undefined && "children" in indicators[0] ? indicators[0].children : [];
    const head = ["name", "level", "path", "weight", "weightDerived", "score", "exact", "rate"];
    expect([keysOf(inner), keysOf(leavesOf(indicators)[0])]).toEqual([
      [...head, "children"],
      [...head, ...told],
    ]);
  });

  it("are no cells where there are none, and a ratio where there is one", () => {
    const perCase = { method: "deduct-per-case", points: "1" };
    const budget = { initial: "100", adjusted: "100", executed: "50" };
    const leaves = [
      { name: "例", weight: "50", cases: "1", rule: perCase },
      { name: "率", weight: "50", ratio: "budget-execution" },
    ];
    const [cases, ratio] = leavesOf(evaluated(form(leaves, { budget })).indicators);
    expect(keysOf(cases)).toEqual([...usual, "rule", "status", "notes", "steps"]);
    expect(keysOf(ratio)).toEqual([...usual, "ratio", ...told]);
  });
});

describe("what was not chosen", () => {
  it("does not apply, and has no steps, no notes of its actual and no actual", () => {
    const children = [
      reached("100", { weight: "100", chosen: true }),
      reached("50", { weight: "100", actual: "约50%" }),
    ];
    const [, other] = leavesOf(evaluated(form([group(children, { choose: "one" })])).indicators);
    expect(other).toMatchObject({
      weight: "0",
      score: "0",
      rate: null,
      status: "not-applicable",
      notes: [],
      steps: [],
    });
    expect(keysOf(other)).not.toContain("actual");
  });
});

describe("what does not apply", () => {
  it("needs no policy where it weighs nothing", () => {
    const leaves = [reached("50", { weight: "0", notApplicable: true }), reached("50", { weight: "100" })];
    const [leaf] = leavesOf(evaluated(form(leaves)).indicators);
    expect(leaf).toMatchObject({ status: "not-applicable", score: "0", rate: null });
  });

  it("needs one where it weighs something, or its weight is derived", () => {
    const missing = "not-applicable/policy-missing";
    const none = (more: object) => reached("50", { notApplicable: true, ...more });
    expect(issuesOf(form([none({ weight: "100" })]))).toEqual([`/indicators/0/notApplicable ${missing}`]);
    expect(issuesOf(form([group([none({})])]))).toEqual([`/indicators/0/children/0/notApplicable ${missing}`]);
  });

  it("has no steps under drop", () => {
    const leaves = [reached("50", { weight: "40", notApplicable: true }), reached("50", { weight: "60" })];
    const [leaf] = leavesOf(evaluated(form(leaves, { notApplicablePolicy: "drop" })).indicators);
    expect(leaf?.steps.map(({ what }) => what)).not.toContain("rounding");
  });
});

describe("what published scores that were taken over weigh", () => {
  const words = { target: "制度健全", rule: { method: "attainment" }, actual: "部分达成" };
  const leaves = [
    { name: "一", weight: "10", ...words, reported: "7" },
    { name: "二", weight: "20", ...words, reported: "8" },
    reached("50", { weight: "70", reported: "35" }),
  ];
  it("is said where they may be, of those that were", () => {
    const { value } = evaluate(form(leaves), { awarded: "reported" });
    expect(value.awardedWeight).toBe("30");
    expect(leavesOf(value.indicators).map(({ awarded }) => awarded)).toEqual(["reported", "reported", undefined]);
  });

  it("is nothing where none was, and is not said without the option", () => {
    const [, , other] = leaves;
    expect(evaluate(form([other]), { awarded: "reported" }).value.awardedWeight).toBe("0");
    expect(keysOf(evaluated(form([other])))).not.toContain("awardedWeight");
  });
});

describe("a stated ratio", () => {
  const budget = { adjusted: "100", executed: "50" };
  const differs = "/indicators/0/actual ratio/actual-differs";
  it.each([
    ["40%", [differs]],
    ["50%", []],
    ["50.0%", []],
    ["50", []],
    ["49.96", [differs]],
    ["49.9", [differs]],
  ])("of %s is held against what the budget gives, 50 %%, at its own places", (actual, findings) => {
    const found = findingsOf(
      evaluated(form([{ name: "率", weight: "100", ratio: "budget-execution", actual }], { budget })),
    );
    expect(found.filter((each) => each.startsWith("/indicators"))).toEqual(findings);
  });

  it("of 33.3% is what the budget gives, a third, at its own places", () => {
    const input = form([{ name: "率", weight: "100", ratio: "budget-execution", actual: "33.3%" }], {
      budget: { adjusted: "3", executed: "1" },
    });
    expect(findingsOf(evaluated(input)).filter((each) => each.startsWith("/indicators"))).toEqual([]);
  });
});
