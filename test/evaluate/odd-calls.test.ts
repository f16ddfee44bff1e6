import { describe, expect, it } from "vitest";
import { safeRatio } from "../../src/budget/index.js";
import { compile, safeCompile, safeEvaluate } from "../../src/evaluate/index.js";
import { type Issue, JixiaoError, type SafeResult } from "../../src/message/index.js";
import { safeExplain } from "../../src/explain/index.js";
import { form, issuesOf, reached } from "./forms.js";

/** Calls a function as an untyped program may. */
const call = (run: (...given: never[]) => unknown, ...given: readonly unknown[]): unknown =>
  Reflect.apply(run, undefined, given);
const codes = (read: unknown): string[] => {
  const result = read as SafeResult<unknown>;
  return result.ok ? [] : result.issues.map((issue) => issue.code);
};
const input = form([{ ...reached("90"), weight: "100" }]);

describe("a call with something else than the types say", () => {
  it.each([null, undefined])("takes options that are %s as none", (options) => {
    expect(codes(call(safeEvaluate, input, options))).toEqual([]);
    expect(codes(call(safeCompile, input, options))).toEqual([]);
  });

  it.each([
    [5, "options/wrong-type"],
    [{ partial: "yes" }, "options/wrong-type"],
    [{ prof: true }, "options/unknown-key"],
  ])("refuses %j as options", (options, code) => {
    expect(codes(call(safeEvaluate, input, options))).toEqual([code]);
    expect(codes(call(safeCompile, input, options))).toEqual([code]);
  });

  it.each([null, 5, "90%", true])("refuses %s as actual values", (actuals) => {
    expect(codes(call(compile(input).safeEvaluate, actuals))).toEqual(["actuals/not-values"]);
  });

  it("takes a number as an actual value, as the form does", () => {
    expect(compile(form([{ name: "人次", weight: "100", target: "≥4" }])).score([3]).score).toBe("75");
  });

  it("counts the actual value that is none from 1", () => {
    let issues: readonly Issue[] = [];
    try {
      call(compile(input).score, [null]);
    } catch (error) {
      if (error instanceof JixiaoError) issues = error.issues;
    }
    expect(issues.map((issue) => issue.message)).toEqual(["第 1 个实际完成值不是文字，也不是至多 15 位有效数字的数"]);
  });

  it.each([null, 5, {}, []])("says that nothing of %j can be explained", (result) => {
    expect(codes(call(safeExplain, result, "/indicators/0"))).toEqual(["explain/nothing-there"]);
  });

  it("says that null is no ratio", () => {
    expect(codes(call(safeRatio, null, null))).toEqual(["ratio/unknown"]);
  });
});

it("30,000 leaves with nothing in them are refused with all that they lack, in time that grows with their number", () => {
  const read = safeEvaluate(form(Array.from({ length: 30_000 }, () => ({}))));
  expect(read.ok ? 0 : read.issues.length).toBe(90_000);
});

it("what only follows from setting a list of children aside is not said", () => {
  expect(issuesOf(form([{ name: "产出指标", weight: "100", children: "无" }]))).toEqual([
    "/indicators/0/children input/not-list",
  ]);
});

describe("a misspelt key is told beside the cell that it leaves empty,", () => {
  const form = {
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    indicators: [{ name: "场次", weight: "100", target: "≥10", unit: "场", actaul: "10" }],
  } as const;
  const told = (read: SafeResult<unknown>): unknown => (read.ok ? null : read.issues.map(({ code }) => code));

  it("behind what prevents the score", () => {
    expect(told(safeEvaluate(form))).toEqual(["actual/missing", "input/unknown-key"]);
  });

  it("of a form that cannot be compiled, too", () => {
    const misspelt = { ...form, indicators: [{ ...form.indicators[0], rule: "看情况给分" }] };
    expect(told(safeCompile(misspelt))).toEqual(["rule/not-a-rule", "input/unknown-key"]);
  });
});
