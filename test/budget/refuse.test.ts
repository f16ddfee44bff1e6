import { describe, expect, test } from "vitest";

import { type BudgetFigures, allRatios, safeRatio, safeRatios } from "../../src/budget/index.js";

function told(figures: unknown): readonly (readonly [string, string | undefined])[] {
  const read = safeRatios(figures);
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, path] as const);
}

describe("ratio refuses", () => {
  test("a name that is no ratio's", () => {
    const read = safeRatio("toString", {});
    expect(read.ok ? [] : read.issues.map((each) => each.code)).toEqual(["ratio/unknown"]);
  });

  test("figures that are left out, each by its name and place", () => {
    const read = safeRatio("three-public-change", { threePublic: { budget: "1" } });
    expect(read.ok ? [] : read.issues.map(({ code, path, message }) => [code, path, message])).toEqual([
      [
        "budget/figure-missing",
        "/budget/threePublic/executed",
        "计算“三公经费”变动率缺少“三公经费”实际支出数（threePublic.executed），请补上",
      ],
      [
        "budget/figure-missing",
        "/budget/threePublic/previousExecuted",
        "计算“三公经费”变动率缺少上年“三公经费”实际支出数（threePublic.previousExecuted），请补上",
      ],
    ]);
  });

  test("a figure left empty, as an empty form has it, like one that is left out", () => {
    const read = safeRatio("budget-execution", { initial: "", adjusted: "", executed: "3" });
    expect(read.ok ? [] : read.issues.map(({ code, path, severity }) => [code, path, severity])).toEqual([
      ["budget/figure-missing", "/budget/adjusted", "error"],
    ]);
  });

  test("an adjusted budget that is left out with no initial one to stand for it", () => {
    const read = safeRatio("carry-over", { carriedOver: "0" });
    expect(read.ok ? [] : read.issues.map(({ path }) => path)).toEqual(["/budget/adjusted"]);
  });

  test("only the figures that the ratio reads", () => {
    const figures = JSON.parse('{"initial": "1", "adjusted": "2", "executed": "三"}') as BudgetFigures;
    expect(safeRatio("budget-adjustment", figures).ok).toBe(true);
    expect(safeRatio("budget-execution", figures).ok).toBe(false);
  });

  test("a figure that is none, with the reason and place", () => {
    const figures = JSON.parse('{"adjusted": "2", "executed": "三"}') as BudgetFigures;
    const read = safeRatio("budget-execution", figures);
    expect(read.ok ? [] : read.issues.map(({ code, path, severity }) => [code, path, severity])).toEqual([
      ["input/not-decimal", "/budget/executed", "error"],
    ]);
  });

  test("a group that is none once, however many of its figures the ratio reads", () => {
    const figures = JSON.parse('{"threePublic": [1, 2]}') as BudgetFigures;
    const read = safeRatio("three-public-control", figures);
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path])).toEqual([
      ["input/not-object", "/budget/threePublic"],
    ]);
  });

  test("a part of the adjustments that is left out: nothing is taken for zero", () => {
    const read = safeRatio("budget-adjustment-gross", { initial: "10", adjustments: { added: "1" } });
    expect(read.ok ? [] : read.issues.map(({ path }) => path)).toEqual([
      "/budget/adjustments/cut",
      "/budget/adjustments/restructured",
    ]);
  });
});

describe("safeRatios refuses, all at once", () => {
  test("what is no figure, wherever it stands", () => {
    const figures = {
      initial: "1,342.46",
      adjusted: 0.1 + 0.2,
      executed: null,
      carriedOver: "1".repeat(1001),
      threePublic: { budget: true, executed: "1e3", parts: { abroad: { budget: " " } } },
      adjustments: { cut: "-423.57" },
      staff: [136, 143],
    };
    expect(told(figures)).toEqual([
      ["input/not-decimal", "/budget/initial"],
      ["input/too-many-digits", "/budget/adjusted"],
      ["input/not-decimal", "/budget/executed"],
      ["input/decimal-too-long", "/budget/carriedOver"],
      ["budget/negative-size", "/budget/adjustments/cut"],
      ["input/not-decimal", "/budget/threePublic/budget"],
      ["input/not-decimal", "/budget/threePublic/executed"],
      ["input/not-decimal", "/budget/threePublic/parts/abroad/budget"],
      ["input/not-object", "/budget/staff"],
    ]);
  });

  test.each([[null], ["text"], [12], [[]]])("figures that are %j", (figures) => {
    expect(told(figures)).toEqual([["input/not-object", "/budget"]]);
  });

  test("a group that is an empty text: only a figure may be left empty", () => {
    expect(told({ threePublic: "" })).toEqual([["input/not-object", "/budget/threePublic"]]);
  });

  test("a number of 16 significant digits, but not the same figure as text", () => {
    expect(told({ initial: 1234567890.123456 })).toEqual([["input/too-many-digits", "/budget/initial"]]);
    expect(told({ initial: "1234567890.123456" })).toEqual([]);
  });

  test("a huge text with a message that stays short", () => {
    const read = safeRatios({ initial: "9".repeat(10_000_000) });
    expect(read.ok ? [] : read.issues.map((each) => each.message.length < 200)).toEqual([true]);
  });
});

describe("ratios", () => {
  test("leaves out what a bad figure prevents and computes the rest", () => {
    const figures = JSON.parse('{"initial": "10", "adjusted": "9", "executed": "-"}') as BudgetFigures;
    const result = allRatios(figures);
    expect(Object.keys(result.ratios)).toEqual(["budget-adjustment"]);
    expect(result.issues.map((each) => each.path)).toEqual(["/budget/executed"]);
  });

  test("a bad adjusted budget is not replaced by the initial one", () => {
    const figures = JSON.parse('{"initial": "10", "adjusted": "?", "executed": "9"}') as BudgetFigures;
    expect(Object.keys(allRatios(figures).ratios)).toEqual([
      "budget-execution-of-initial",
      "budget-completion-of-initial",
    ]);
  });

  test("what a prototype lends is no figure", () => {
    expect(allRatios(Object.create({ initial: "1", executed: "1" }) as BudgetFigures).ratios).toEqual({});
  });
});
