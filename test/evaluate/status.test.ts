import { describe, expect, it } from "vitest";
import { evaluated, form, leavesOf, reached } from "./forms.js";
import { evaluate, type ScoredLeaf } from "../../src/evaluate/index.js";
import { verify } from "../../src/proof/index.js";

const first = (input: object) => leavesOf(evaluated(input).indicators)[0] as ScoredLeaf;
const rest = reached("100", { weight: "90" });

describe("the status beside a score", () => {
  it("shown as 0 is missed, though the exact score is above it: 0.01% of 10 is 0.001", () => {
    const leaf = first(form([reached("0.01", { weight: "10" }), rest]));
    expect([leaf.exact, leaf.score, leaf.status]).toEqual(["0.001", "0", "missed"]);
  });

  it("shown above 0 is partly met, though nothing was earned: raised to 3 by a floor", () => {
    const caps = [{ of: "/indicators/0", by: "budget-execution", as: "floor", bands: [{ min: "0", points: "3" }] }];
    const budget = { initial: "100", adjusted: "100", executed: "50" };
    const leaf = first(form([reached("0", { weight: "10" }), rest], { caps, budget }));
    expect([leaf.exact, leaf.score, leaf.status]).toEqual(["3", "3", "partly-met"]);
  });

  it("without a target is met where full marks are shown: 10 − 1/3 shows 10 without decimals", () => {
    const leaf = { name: "投诉", weight: "10", cases: "1", rule: { method: "deduct-per-case", points: "1/3" } };
    const rounding = { places: 0, mode: "half-up", stage: "indicator" };
    const { exact, score, status } = first(form([leaf, rest], { rounding }));
    expect([exact, score, status]).toEqual(["29/3", "10", "met"]);
  });

  it("without a target is partly met where a cap keeps it below full marks: 10 kept at 5", () => {
    const leaf = { name: "投诉", weight: "10", cases: "0", rule: { method: "deduct-per-case", points: "1" } };
    const caps = [{ of: "/indicators/0", by: "/indicators/0", bands: [{ min: "8", points: "5" }] }];
    const { score, status } = first(form([leaf, rest], { caps }));
    expect([score, status]).toEqual(["5", "partly-met"]);
  });
});

describe("a deduction beside a ratio over zero", () => {
  const leaf = (zeroDenominator: string) => ({
    name: "执行率",
    weight: "10",
    ratio: "budget-execution",
    zeroDenominator,
    deduction: { points: "2", reason: "迟报" },
  });
  const budget = { initial: "0", adjusted: "0", executed: "0" };
  const input = (how: string) => form([leaf(how), rest], { budget });

  it("is taken off full marks, which stand for a met target: 10 − 2", () => {
    const { score, status, steps } = first(input("full-marks"));
    expect([score, status]).toEqual(["8", "met"]);
    expect(steps.map(({ formula }) => formula)).toEqual(["full-marks", "10", "10 − 2", "8 → 2 (half-up)"]);
  });

  it("is met as any target is, where a cap keeps it below full marks", () => {
    const caps = [{ of: "/indicators/0", by: "/indicators/0", bands: [{ min: "8", points: "5" }] }];
    const { score, status } = first(form([leaf("full-marks"), rest], { budget, caps }));
    expect([score, status]).toEqual(["5", "met"]);
  });

  it("leaves nothing below zero", () => {
    expect(first(input("zero"))).toMatchObject({ score: "0", status: "missed" });
  });

  it.each(["full-marks", "zero"])("is proved, under %s", (how) => {
    const { value } = evaluate(input(how), { proof: true });
    expect(verify(value, input(how))).toEqual({ ok: true, failures: [] });
  });
});
