import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/audit/index.js";
import { audited, figuresOf, findingsOf, single } from "./forms.js";

const base = { schemaVersion: 1, standard: "cn-mof-2020-10" };
const scoreOf = (input: unknown): string | undefined => figuresOf(audited(input))[0];

/** Every reading that gives the published total of a form. */
function readingsOfTotal(input: unknown): readonly Reading[] {
  const total = audited(input).figures.find(({ kind }) => kind === "total");
  return (total?.readings ?? []).map(({ reading }) => reading);
}

describe("a score less of which is better", () => {
  const overrun = { rule: { method: "attainment", lowerIsBetter: "overrun" } };

  it("may be the inverse where its rule takes off what is over: 10 ÷ 12 rather than 1 − 2 ÷ 10", () => {
    expect(scoreOf(single({ target: "≤10个", actual: "12个", ...overrun, reported: "83.33" }))).toBe(
      "score /indicators/0/reported 83.33 80 reproduced: inverse half-up:2",
    );
  });

  it("is not called the inverse in a form whose rule is the inverse already", () => {
    // 25 × 2/3 is 16.666… four times: 66.67 together, and 66.68 of what each row prints.
    const row = { weight: "25", target: "≤2个", actual: "3个" };
    const indicators = ["甲", "乙", "丙", "丁"].map((name) => ({ name, ...row }));
    const form = { ...base, indicators, reported: { score: "66.67" } };
    expect(readingsOfTotal(form)).toContain("other-stage");
    expect(readingsOfTotal(form)).not.toContain("inverse");
  });
});

describe("a reading that a form's own rule is already", () => {
  it("is not the overrun: 1 − 1/3 of 25 points, four times", () => {
    const row = {
      weight: "25",
      target: "≤3个",
      actual: "4个",
      rule: { method: "attainment", lowerIsBetter: "overrun" },
    };
    const indicators = ["甲", "乙", "丙", "丁"].map((name) => ({ name, ...row }));
    const form = { ...base, indicators, reported: { score: "66.67" } };
    expect(readingsOfTotal(form)).toContain("other-stage");
    expect(readingsOfTotal(form)).not.toContain("overrun");
  });

  it("is not the actual rate, beside which all or nothing is another one: 85 of ≥90 % gives nothing", () => {
    const leaf = { target: "≥90%", actual: "85%", rule: { method: "actual-rate" }, reported: "0" };
    expect(scoreOf(single(leaf))).toMatch(/^score .* 0 85 reproduced: all-or-nothing half-up:0/);
  });
});

describe("a decrease that is in the name of an indicator", () => {
  it.each([
    ["in percent", "≥5%", "-2.5%"],
    ["in tons", "≥5吨", "-2.5吨"],
    ["in 元 of 万元", "≥5万元", "-25000元"],
    ["without a unit", "≥5", "-2.5"],
  ])("is half of what is wanted, %s, and no increase", (_, target, actual) => {
    expect(scoreOf(single({ name: "能耗下降", target, actual, reported: "50" }))).toBe(
      "score /indicators/0/reported 50 0 reproduced: decrease-in-name half-up:0",
    );
  });
});

describe("a fraction in a column of percentages", () => {
  const readingsOf = (actual: string): readonly Reading[] => {
    const leaf = { target: "≥90", unit: "%", actual, reported: "100" };
    return (audited(single(leaf)).figures[0]?.readings ?? []).map(({ reading }) => reading);
  };

  it.each(["0.95", "1"])("may be %s, which is no more than the whole", (actual) => {
    expect(readingsOf(actual)).toContain("fraction-as-percent");
  });

  it.each(["1.01", "50"])("is not %s, which is more than the whole", (actual) => {
    expect(readingsOf(actual)).not.toContain("fraction-as-percent");
  });
});

describe("a deduction from the other side", () => {
  const rule = { method: "deduct-per-step", step: "1", points: "1" };

  it.each([
    // What is wanted is at least 10, and 2 off it cost 2 of 100 points.
    ["above the target, where the rule names no side", {}, "12个"],
    ["above the target, where the rule takes off what is below", { side: "below" }, "12个"],
    ["below the target, where the rule takes off what is above", { side: "above" }, "8个"],
  ])("is of what is %s", (_, side, actual) => {
    expect(scoreOf(single({ target: "≥10个", actual, rule: { ...rule, ...side }, reported: "98" }))).toBe(
      "score /indicators/0/reported 98 100 reproduced: wrong-direction half-up:0",
    );
  });
});

describe("a score of a ratio", () => {
  const budget = { adjusted: "300", executed: "100" };

  it("may come from the ratio itself and not from its printed value: 33.333 of 33.3 %", () => {
    expect(scoreOf(single({ ratio: "budget-execution", actual: "33.3%", reported: "33.333" }, { budget }))).toBe(
      "score /indicators/0/reported 33.333 33.3 reproduced: ratio-unrounded half-up:3",
    );
  });

  it("is taken from the ratio itself in a total too, beside rows that are no ratios: 16.67 + 50", () => {
    const money = { name: "预算执行", weight: "50", ratio: "budget-execution", actual: "33.3%" };
    const row = { name: "甲", weight: "50", target: "≥3个", actual: "3个" };
    const form = { ...base, budget, indicators: [money, row], reported: { score: "66.67" } };
    expect(readingsOfTotal(form)).toContain("ratio-unrounded");
  });

  it("that prints no value is of the ratio itself by its own rule: that is no other reading", () => {
    // 25 × 1/3 and three times 25 × 2/3: 58.33, and 58.34 of what each row prints.
    const row = { weight: "25", target: "≥3个", actual: "2个" };
    const rows = ["甲", "乙", "丙"].map((name) => ({ name, ...row }));
    const money = { name: "预算执行", weight: "25", ratio: "budget-execution" };
    const form = { ...base, budget, indicators: [money, ...rows], reported: { score: "58.33" } };
    expect(readingsOfTotal(form)).toContain("other-stage");
    expect(readingsOfTotal(form)).not.toContain("ratio-unrounded");
  });
});

describe("two rows of a group that are not neighbours, each with the weight of the other", () => {
  const swapped = (actual: string, first: string, second: string, third: string): object => {
    const row = (name: string, weight: string, reported: string): object => ({
      name,
      weight,
      target: "≥100个",
      actual: `${actual}个`,
      reported,
      reason: "停工",
    });
    const children = [row("甲", "20", first), row("乙", "30", second), row("丙", "50", third)];
    return { ...base, indicators: [{ name: "产出", weight: "100", children }] };
  };

  it("are told by the weight that each was scored with: 50 × 80 % and 20 × 80 %", () => {
    expect(figuresOf(audited(swapped("80", "40", "24", "16")))).toEqual([
      "score /indicators/0/children/0/reported 40 16 reproduced: weight-of:/indicators/0/children/2 half-up:0",
      "score /indicators/0/children/1/reported 24 24 agrees",
      "score /indicators/0/children/2/reported 16 40 reproduced: weight-of:/indicators/0/children/0 half-up:0",
    ]);
  });

  it("are the cause that is named beside what is certain: a row above its weight, and one that was met without full marks", () => {
    const audit = audited(swapped("100", "50", "30", "20"));
    expect(findingsOf(audit).filter((text) => text.startsWith("error"))).toEqual([
      "error /indicators/0/children/0/reported score/above-weight",
      "error /indicators/0/children/2/reported score/met-not-full",
    ]);
    const causes = audit.findings.filter(({ severity }) => severity === "error").map(({ params }) => params["reading"]);
    expect(causes).toEqual(["weight-of:/indicators/0/children/2", "weight-of:/indicators/0/children/0"]);
  });
});

describe("a reading of a leaf", () => {
  it("shows how the score comes about by it, not by the standard: 95 of 100, and not full marks", () => {
    const audit = audited(single({ target: "≥90%", actual: "95%", reported: "95" }));
    expect(audit.figures[0]?.readings[0]).toEqual({
      reading: "actual-rate",
      rounding: "half-up:0",
      exact: "95",
      value: "95",
      steps: [
        { what: "actual-rate", formula: "95 ÷ 100", value: "0.95" },
        { what: "score", formula: "100 × 0.95", value: "95" },
      ],
    });
  });

  it("shows how a rate came into the column of the scores: 40 of 50 points are 80 %", () => {
    const row = { name: "甲", weight: "50", target: "≥100个", actual: "80个", reported: "80" };
    const other = { name: "乙", weight: "50", target: "≥100个", actual: "100个" };
    expect(audited({ ...base, indicators: [row, other] }).figures[0]?.readings).toEqual([
      {
        reading: "rate-as-score",
        rounding: "half-up:0",
        exact: "80",
        value: "80",
        steps: [{ what: "rate", formula: "0.8 × 100", value: "80" }],
      },
    ]);
  });

  it("keeps the rule of the group above: with its target turned, all or nothing gives nothing", () => {
    const leaf = { name: "工期", weight: "100", target: "≤10天", actual: "8天", reported: "0" };
    const group = { name: "产出", weight: "100", rule: { method: "all-or-nothing" }, children: [leaf] };
    expect(scoreOf({ ...base, indicators: [group] })).toBe(
      "score /indicators/0/children/0/reported 0 100 reproduced: wrong-direction half-up:0",
    );
  });
});

describe("a limit that is exceeded, and scored in full", () => {
  it("is not met by taking the percentage for a fraction: a hundredth keeps any limit", () => {
    expect(findingsOf(audited(single({ target: "≤2%", actual: "3.5%", reported: "100" })))).toContain(
      "error /indicators/0/reported score/missed-but-full",
    );
  });
});

describe("a target of time without a comparator", () => {
  const codes = (name: string, target: string, actual: string): readonly string[] =>
    findingsOf(audited(single({ name, target, actual, reported: "100" }))).filter((said) => said.includes("score/"));

  it("may be a limit where it is how long something takes: a full score below it is asked for, and no error", () => {
    for (const name of ["平均办理时间", "办结时限", "检修周期"])
      expect(codes(name, "5天", "4天")).toContain("warning /indicators/0/reported score/other-reading");
  });

  it("is one to reach where it is how long something lasts, or is counted", () => {
    for (const [name, target, actual] of [
      ["设备使用年限", "10年", "8年"],
      ["巡查次数", "10次", "8次"],
    ] as const)
      expect(codes(name, target, actual)).toContain("error /indicators/0/reported score/missed-but-full");
  });
});
