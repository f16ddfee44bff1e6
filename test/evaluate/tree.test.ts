import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { evaluated, findingsOf, form, issuesOf, leavesOf, reached } from "./forms.js";

const rounding = (stage: string, places = 2) => ({ places, mode: "half-up", stage });
const third = (more: object = {}) => ({ name: "三分之一", target: "≥3", unit: "个", actual: "1", ...more });

describe("the stage of rounding", () => {
  const input = (stage: string) =>
    form([{ name: "组", weight: "100", children: [third(), third(), third()] }], { rounding: rounding(stage) });

  it("indicator: each leaf is rounded, sums are of the rounded", () => {
    // 33.34/3 = 11.1133…, 33.33/3 = 11.11
    const evaluation = evaluated(input("indicator"));
    expect(evaluation).toMatchObject({ score: "33.33", exact: "33.33" });
    expect(leavesOf(evaluation.indicators).map((leaf) => leaf.score)).toEqual(["11.11", "11.11", "11.11"]);
    expect(leavesOf(evaluation.indicators)[0]?.exact).toBe("1667/150");
  });

  it("total: sums are exact and each figure shown is rounded once", () => {
    expect(evaluated(input("total"))).toMatchObject({ score: "33.33", exact: "100/3" });
  });

  it("total: two leaves of 6.175 are shown as 6.18 and make 12.35, which is said", () => {
    const leaf = { name: "x", weight: "6.5", target: "≥90%", actual: "95%", rule: { method: "actual-rate" } };
    const evaluation = evaluated(form([leaf, leaf], { rounding: rounding("total"), fullMarks: "13" }));
    expect(evaluation.score).toBe("12.35");
    expect(findingsOf(evaluation)).toEqual([" score/parts-do-not-add-up"]);
  });
});

describe("what does not apply", () => {
  const nodes = [
    {
      name: "组",
      weight: "60",
      children: [reached("50", { weight: "20" }), { name: "无", weight: "40", notApplicable: true, target: "≥1" }],
    },
    reached("100", { weight: "40" }),
  ];

  it("needs a policy", () => {
    expect(issuesOf(form(nodes))).toEqual(["/indicators/0/children/1/notApplicable not-applicable/policy-missing"]);
  });

  it("full-marks: its weight is its score", () => {
    const evaluation = evaluated(form(nodes, { notApplicablePolicy: "full-marks" }));
    expect(evaluation).toMatchObject({ score: "90", weight: "100" });
    expect(leavesOf(evaluation.indicators)[1]).toMatchObject({ score: "40", status: "not-applicable" });
  });

  it("drop: it weighs and scores nothing, here and above", () => {
    const evaluation = evaluated(form(nodes, { notApplicablePolicy: "drop" }));
    expect(evaluation).toMatchObject({ score: "50", weight: "60", rate: "83.3333" });
    expect(evaluation.indicators[0]).toMatchObject({ weight: "20", score: "10", rate: "50" });
    expect(findingsOf(evaluation)).toEqual([]);
  });

  it("rescale: the rest is converted to full marks, exact, then rounded", () => {
    expect(evaluated(form(nodes, { notApplicablePolicy: "rescale" }))).toMatchObject({
      score: "83.33",
      exact: "250/3",
      weight: "100",
    });
  });

  it("rescale: what weighs nothing loses nothing, so 90 stay 90 of 90", () => {
    const idle = { name: "附加", weight: "0", target: "≥1", notApplicable: true };
    const input = form([reached("100", { weight: "90" }), idle], { notApplicablePolicy: "rescale" });
    expect(evaluated(input)).toMatchObject({ score: "90", weight: "90", rate: "100" });
  });

  it("rescale: what was not chosen loses nothing", () => {
    const either = [
      reached("100", { weight: "90", chosen: true }),
      { name: "另一项", weight: "90", target: "≥1", notApplicable: true },
    ];
    const input = form([{ name: "择一", weight: "90", choose: "one", children: either }], {
      notApplicablePolicy: "rescale",
    });
    expect(evaluated(input)).toMatchObject({ score: "90", weight: "90" });
  });

  it("cannot be everything under rescale", () => {
    const all = [{ name: "无", weight: "100", notApplicable: true }];
    expect(issuesOf(form(all, { notApplicablePolicy: "rescale" }))).toEqual(["/indicators not-applicable/all"]);
  });
});

describe("a ratio over zero", () => {
  const input = (more: object) =>
    form(
      [
        { name: "政府采购执行率", weight: "10", ratio: "procurement-execution", ...more },
        reached("100", { weight: "90" }),
      ],
      {
        budget: {
          unit: "万元",
          initial: "1",
          adjusted: "1",
          executed: "1",
          procurement: { budget: "0", executed: "0" },
        },
        notApplicablePolicy: "drop",
      },
    );

  it("is an issue unless something says what it means", () => {
    expect(issuesOf(input({}))).toEqual(["/indicators/0/ratio ratio/zero-denominator"]);
    const read = safeEvaluate(input({}));
    expect(read.ok ? [] : read.issues.map(({ message }) => message)).toEqual([
      "比率 政府采购执行率 的分母为零：请说明如何处理（zeroDenominator）",
    ]);
  });

  it.each([
    ["full-marks", "100", "100"],
    ["zero", "90", "100"],
    ["not-applicable", "90", "90"],
  ])("zeroDenominator %s: score %s of %s", (zeroDenominator, score, weight) => {
    expect(evaluated(input({ zeroDenominator }))).toMatchObject({ score, weight });
  });

  it("is told as a value without a number", () => {
    const { ratios } = evaluated(input({ zeroDenominator: "zero" }));
    expect(ratios["procurement-execution"]).toMatchObject({ value: null, undefined: "zero-denominator" });
  });
});

describe("caps", () => {
  const caps = (of: string, by: string) => [
    {
      of,
      by,
      bands: [
        { max: "60", points: "69" },
        { min: "60", max: "70", points: "79" },
        { min: "70", max: "80", points: "89" },
      ],
    },
  ];
  const input = (executed: string, more: object) =>
    form([{ name: "预算执行", weight: "10", ratio: "budget-execution" }, reached("100", { weight: "90" })], {
      budget: { unit: "万元", initial: "100", adjusted: "100", executed },
      ...more,
    });

  it("of the total by the execution rate: 75 % caps at 89, 80 % does not", () => {
    const capped = evaluated(input("75", { caps: caps("total", "budget-execution") }));
    expect(capped).toMatchObject({ score: "89", grade: "良" });
    expect(findingsOf(capped)).toEqual([" score/capped"]);
    expect(evaluated(input("80", { caps: caps("total", "budget-execution") })).score).toBe("98");
  });

  it("of a group by another figure: its own score counts before any cap", () => {
    const by = [{ of: "/indicators/1", by: "/indicators/0", bands: [{ max: "8", points: "50" }] }];
    expect(evaluated(input("75", { caps: by })).indicators.map((node) => node.score)).toEqual(["7.5", "50"]);
    expect(evaluated(input("80", { caps: by })).indicators.map((node) => node.score)).toEqual(["8", "90"]);
  });

  it("may be a floor: the group has at least the points, whatever its leaves give", () => {
    const floor = [{ of: "/indicators/0", by: "budget-execution", as: "floor", bands: [{ min: "70", points: "9" }] }];
    const raised = evaluated(input("75", { caps: floor }));
    expect(raised.indicators.map((node) => node.score)).toEqual(["9", "90"]);
    expect(findingsOf(raised)).toEqual(["/indicators/0 score/raised"]);
    expect(evaluated(input("95", { caps: floor })).score).toBe("99.5");
  });

  it("must go by a ratio that exists; one that the figures do not give is said not to be applied", () => {
    expect(issuesOf(input("80", { caps: caps("total", "execution") }))).toEqual(["/caps/0/by ratio/unknown"]);
    const without = form([reached("90", { weight: "100" })], { caps: caps("total", "budget-execution") });
    expect(findingsOf(evaluated(without))).toEqual(["/caps/0/by cap/not-applied"]);
  });

  it("must point at something", () => {
    expect(issuesOf(input("80", { caps: caps("/indicators/7", "budget-execution") }))).toEqual(["/caps/0 cap/unknown"]);
  });
});

describe("what the form reports", () => {
  it("and differs from what is computed is a finding, figure by figure", () => {
    const nodes = [reached("90", { weight: "100", reported: "91" })];
    const evaluation = evaluated(form(nodes, { reported: { score: "91", rate: "91", grade: "良" } }));
    expect(findingsOf(evaluation)).toEqual([
      "/indicators/0/reported score/reported-differs",
      "/reported/score score/reported-differs",
      "/reported/rate rate/reported-differs",
      "/reported/grade grade/reported-differs",
    ]);
  });

  it("and agrees is no finding", () => {
    const nodes = [reached("90", { weight: "100", reported: "90.00" })];
    expect(findingsOf(evaluated(form(nodes, { reported: { score: "90", rate: "90", grade: "优" } })))).toEqual([]);
  });
});

describe("the grade", () => {
  it.each([
    ["90", "优"],
    ["89.99", "良"],
    ["80", "良"],
    ["79.99", "中"],
    ["60", "中"],
    ["59.99", "差"],
  ])("of %s is %s", (percent, grade) => {
    expect(evaluated(form([reached(percent, { weight: "100" })])).grade).toBe(grade);
  });

  it("is read from the rate of the whole, so 54 of 60 is 优", () => {
    expect(evaluated(form([reached("90", { weight: "60" })], { fullMarks: "60" })).grade).toBe("优");
  });
});
