import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { evaluationJson } from "../../src/evaluate/json.js";
import { evaluated, form, leavesOf } from "./forms.js";

const leaf = (more: object) => ({ name: "例", weight: "10", ...more });
const words = { method: "attainment" };
const nothing = { budget: { initial: "0", adjusted: "0", executed: "0" } };

describe("the JSON of a leaf is what JSON.stringify gives", () => {
  it.each<[what: string, leaf: object, more?: object]>([
    ["of a line without a unit and a number", { target: "≥3", actual: "2" }],
    ["of a line with a unit and a number without", { target: "≥3个", actual: "2" }],
    ["of a line without a unit and a number with", { target: "≥3", actual: "2个", rule: { ...words, source: "x" } }],
    ["of a line that is not stated and a number", { target: "3", actual: "2" }],
    ["of a line that is not stated, in a unit", { target: "3个", actual: "2个" }],
    ["of a line with quotation marks in its unit", { target: "≥3", unit: '个"', actual: "2" }],
    ["of an approximate line", { target: "约100", actual: "99" }],
    ["of an approximate line and words", { target: "约100户", actual: "近100户" }],
    ["of each comparator: >", { target: ">3", actual: "2" }],
    ["of each comparator: <", { target: "<3", actual: "2" }],
    ["of each comparator: ≤", { target: "≤3", actual: "2" }],
    ["of an interval", { target: "1-3个", actual: "2个" }],
    ["of a change", { target: "较上年增长5%", actual: "增长4%" }],
    ["of a day", { target: "2023年12月底前", actual: "2023年12月5日" }],
    ["of words", { target: "制度健全", actual: "制度健全", rule: words }],
    ["without a target", { actual: "3起", rule: { method: "deduct-per-case", points: "1" } }],
    ["without cells", { cases: "1", rule: { method: "deduct-per-case", points: "1" } }],
    ["of a ratio", { ratio: "budget-execution" }, { budget: { initial: "3", adjusted: "3", executed: "1" } }],
    ["of a ratio over zero", { ratio: "budget-execution", zeroDenominator: "zero" }, nothing],
    ["of a line alone", { target: "≥3", notApplicable: true }, { notApplicablePolicy: "full-marks" }],
    ["that does not apply", { notApplicable: true }, { notApplicablePolicy: "drop" }],
    ["with a code", { code: "A", target: "≥3", actual: "2" }],
    ["with notes", { target: "≥3", actual: "约2" }],
  ])("%s", (_what, given, more) => {
    const evaluation = evaluated(form([leaf(given)], { fullMarks: "10", ...more }));
    expect(evaluationJson(evaluation)).toBe(JSON.stringify(evaluation));
  });

  it("of which two differ only in their notes, whichever comes first", () => {
    const [noted, plain] = [leaf({ target: "≥3", actual: "约2" }), leaf({ target: "≥3", actual: "2" })];
    for (const leaves of [
      [noted, plain],
      [plain, noted],
    ]) {
      const evaluation = evaluated(form(leaves));
      expect(leavesOf(evaluation.indicators).some(({ notes }) => notes.length > 0)).toBe(true);
      expect(evaluationJson(evaluation)).toBe(JSON.stringify(evaluation));
    }
  });

  it("of which two of one status begin with other steps", () => {
    const points = leaf({ cases: "1", rule: { method: "deduct-per-case", points: "1" } });
    const evaluation = evaluated(form([points, leaf({ ...points, deduction: { points: "1", reason: "迟" } })]));
    expect(evaluationJson(evaluation)).toBe(JSON.stringify(evaluation));
  });

  it("of which two of one status by one rule begin with other steps", () => {
    const number = leaf({ target: "≥3", actual: "2" });
    const partly = leaf({ kind: "quantitative", target: "健全", actual: "部分达成", awardedShare: "0.7" });
    const evaluation = evaluated(form([number, partly, number], { fullMarks: "30" }));
    const leaves = leavesOf(evaluation.indicators);
    expect(leaves.map(({ status, notes, steps }) => [status, notes.length, steps[0]?.what])).toEqual([
      ["partly-met", 0, "completion"],
      ["partly-met", 0, "awarded-share"],
      ["partly-met", 0, "completion"],
    ]);
    expect(evaluationJson(evaluation)).toBe(JSON.stringify(evaluation));
  });

  it("of a published score that is taken over", () => {
    const input = form([leaf({ target: "制度健全", actual: "部分达成", rule: words, reported: "7" })]);
    const { value } = evaluate(input, { awarded: "reported" });
    expect(leavesOf(value.indicators)[0]?.awarded).toBe("reported");
    expect(evaluationJson(value)).toBe(JSON.stringify(value));
  });

  it("of a group and a leaf with derived weights", () => {
    const children = [{ name: "甲", target: "≥3", actual: "2" }, leaf({ target: "≥3", actual: "2" })];
    const evaluation = evaluated(form([{ name: "组", code: "B", weight: "20", children }]));
    expect(evaluationJson(evaluation)).toBe(JSON.stringify(evaluation));
  });

  it("with a proof", () => {
    const { value } = evaluate(form([leaf({ target: "≥3", actual: "2" })]), { proof: true });
    expect(evaluationJson(value)).toBe(JSON.stringify(value));
    expect(value.proof?.steps.at(-1)).toMatchObject({ of: "", what: "grade" });
  });
});

describe("characters that people type are escaped as JSON.stringify does:", () => {
  it.each(["\u0000", "\u001f", " ", "!", '"', "#", "[", "\\", "]", "\ud7ff", "\ud800", "\udfff", "\ue000", "😀"])(
    "%j",
    (typed) => {
      const name = `甲${typed}乙`;
      const evaluation = evaluated(form([leaf({ name, target: "≥3", actual: "2" })]));
      expect(evaluationJson(evaluation)).toBe(JSON.stringify(evaluation));
    },
  );
});
