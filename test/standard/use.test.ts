import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/evaluate.js";
import type { Indicator, SelfEvaluation } from "../../src/form/types.js";
import { findTemplate } from "../../src/form/index.js";

/** A template as a unit fills it in: every leaf with a target and meeting it, nothing spent beyond the budget. */
function filled(id: string): SelfEvaluation {
  const form = findTemplate(id);
  if (form === undefined) throw new Error(`no template ${id}`);
  const { budget, ...rest } = form;
  const figures = { unit: "万元", initial: "100", adjusted: "100", executed: "100" };
  return { ...rest, ...(budget === undefined ? {} : { budget: figures }), indicators: form.indicators.map(fill) };
}

function fill(indicator: Indicator): Indicator {
  if ("children" in indicator) return { ...indicator, children: indicator.children.map(fill) };
  if (indicator.ratio !== undefined) return indicator;
  return { ...indicator, name: indicator.name || "办件量", target: "≥1", unit: "件", actual: "1" };
}

function codes(form: SelfEvaluation): readonly string[] {
  const read = safeEvaluate(form);
  return read.ok ? [] : [...new Set(read.issues.map((each) => each.code))];
}

describe("a template, filled in", () => {
  it.each(["cn-mof-2020-10", "cn-platform-caps"])("scores full marks by %s where every target is met", (standard) => {
    const read = safeEvaluate({ ...filled("cn-mof-2020-10"), standard });
    expect(read.ok && [read.value.score, read.value.grade]).toEqual(["100", "优"]);
  });

  it("of 53号 asks for the first-level weights and for the rule of each indicator at once", () => {
    const form = filled("cn-mof-2013-53-project");
    expect(codes(form)).toEqual(["weight/missing", "rule/missing"]);
    const weighed = { ...form, indicators: form.indicators.map((each) => ({ ...each, weight: "25" })) };
    expect(codes(weighed)).toEqual(["rule/missing"]);
  });

  it.each(["cn-hubei-2020", "cn-sichuan-2023", "cn-henan-2024"])(
    "of %s says that no rule for numbers is stated",
    (id) => {
      expect(codes(filled(id))).toEqual(["rule/missing"]);
    },
  );
});

describe("the standards, used", () => {
  const budget = {
    unit: "万元",
    initial: "100",
    adjusted: "100",
    executed: "80",
    staff: { actual: "136", establishment: "143" },
  };

  function score(standard: string, indicator: Indicator, figures: SelfEvaluation["budget"] = budget): string {
    const read = safeEvaluate({
      schemaVersion: 1,
      standard,
      fullMarks: String(indicator.weight),
      budget: figures,
      indicators: [indicator],
    });
    return read.ok ? read.value.score : read.issues.map((each) => each.code).join();
  }

  it.each([
    ["cn-mof-2021-101", "7"],
    ["cn-mof-2020-10", "8"],
  ])("%s gives an execution of exactly 80 %% %s of 10 points", (standard, expected) => {
    expect(score(standard, { name: "预算执行率", weight: "10", ratio: "budget-execution" })).toBe(expected);
  });

  it.each([
    ["95", "8.75"],
    ["90", "7.5"],
    ["80", "5"],
    ["61", "0.25"],
    ["60", "0"],
  ])("101号 gives a completion of %s %% %s of 10 points", (actual, expected) => {
    expect(score("cn-mof-2021-101", { name: "办件量", weight: "10", target: "≥100", unit: "件", actual })).toBe(
      expected,
    );
  });

  it("岳阳 gives 136 in post on 143 posts full points, 102.5 % one point less", () => {
    const leaf = { name: "在职人员控制率", weight: "5", ratio: "staff-control" };
    expect(score("cn-hunan-yueyang", leaf)).toBe("5");
    expect(score("cn-hunan-yueyang", leaf, { staff: { actual: "41", establishment: "40" } })).toBe("4");
  });

  it("the Hunan style gives a completion of 92.8 % 3 of 5 points: one whole step of 5", () => {
    const leaf = { name: "预算完成率", weight: "5", ratio: "budget-completion-with-carry-over", actual: "92.8%" };
    expect(score("cn-hunan-provincial", leaf)).toBe("3");
  });

  it("the platform caps 100 points of indicators at 89 where execution is 79.99 %, and leaves them at 80 %", () => {
    const leaf = { name: "办件量", weight: "100", target: "≥1", unit: "件", actual: "1" };
    expect(score("cn-platform-caps", leaf)).toBe("100");
    expect(score("cn-platform-caps", leaf, { initial: "10000", adjusted: "10000", executed: "7999" })).toBe("89");
  });
});
