import { describe, expect, it } from "vitest";
import { one } from "../../src/exact/index.js";
import type { Expression } from "../../src/figure/expression.js";
import type { Figure, Sign, Test } from "../../src/figure/figure.js";
import * as make from "../../src/figure/make.js";
import { conditionOf, expressionOf } from "../../src/figure/prove-expression.js";
import { A, B, C, cells, proving } from "./proving.js";
import { a, b, c, day, exact, metres, number } from "./small.js";

const { step, times, minus, over, plus, within, compared, check, told } = make;
const met = told("d", "met");
const chain = (of: readonly Figure[], ...signs: Sign[]): Test => ({ is: "compare", of, signs, name: undefined });
const proofOf = (figure: Figure): Expression => expressionOf(figure, proving().prover);
const conditionFor = (test: Test): Expression => conditionOf(test, proving().prover);

describe("an expression of a proof", () => {
  it.each<[string, Figure, Expression]>([
    ["a constant", number("1/3"), { const: "1/3" }],
    ["an input", a, A],
    ["a sum", plus([a, b, c]), { op: "+", args: [A, B, C] }],
    ["a difference", minus(a, b), { op: "-", args: [A, B] }],
    ["a product", times(a, b), { op: "*", args: [A, B] }],
    ["a quotient", over(a, b), { op: "/", args: [A, B] }],
    ["the least", make.least([a, b]), { op: "min", args: [A, B] }],
    ["the greatest", { is: "max", of: [a, b] }, { op: "max", args: [A, B] }],
    ["a size", make.size(a), { op: "abs", args: [A] }],
    ["a count down", make.down(a), { op: "floor", args: [A] }],
    ["a count up", make.up(a), { op: "ceil", args: [A] }],
    ["a rounding", make.rounded(a, 2, "up"), { op: "round", args: [A], mode: "up", places: 2 }],
    ["no ends", within(a, null), A],
    ["a lower end", within(a, b), { op: "max", args: [B, A] }],
    ["an upper end", within(a, null, c), { op: "min", args: [C, A] }],
    ["both ends", within(a, b, c), { op: "max", args: [B, { op: "min", args: [C, A] }] }],
    ["a step not written yet", step("it", a), A],
    ["what is refused", make.refuse("rule/no-band", { value: a }), { op: "/", args: [{ const: "1" }, { const: "0" }] }],
    [
      "cases from the first on",
      make.first([make.when(met, a), make.when(compared(a, "=", b), b)], c),
      { op: "if", args: [{ in: "/d/told" }, A, { op: "if", args: [{ op: "=", args: [A, B] }, B, C] }] },
    ],
    ["cases before one that is sure", make.first([make.when(make.given("a"), b)], c), B],
    ["cases but one that never is", make.first([make.when(make.given("z"), b)], c), C],
    [
      "a case that may be, before one that is sure",
      make.first([make.when(met, a), make.when(make.given("a"), b)], c),
      { op: "if", args: [{ in: "/d/told" }, A, B] },
    ],
  ])("says how a figure comes about: %s", (_what, of, expression) => {
    expect(proofOf(of)).toStrictEqual(expression);
  });

  it("names what a constant rests on", () => {
    expect(expressionOf(make.one, proving(cells, "文件").prover)).toStrictEqual({ const: "1", source: "文件" });
  });

  it("has a factor between units as a constant", () => {
    const none = make.refuse("target/missing");
    const guard = { is: "factor", key: "b", to: { name: "米", size: one }, refused: none } as const;
    expect(proofOf(make.input("a", guard))).toStrictEqual({ const: "7" });
  });

  it("refers to the conversion of an input, and to the cell of one that needs none", () => {
    const { prover } = proving({ numbers: { a: "2" }, factors: { a: exact("10") } });
    expect(expressionOf(metres("a"), prover)).toEqual({ step: "conversion" });
    expect(expressionOf(metres("a"), proving().prover)).toEqual(A);
  });

  it("reads no number that is never converted", () => {
    const { prover, run } = proving();
    expect([expressionOf(plus([a, day("b")]), prover), run.reads]).toEqual([{ op: "+", args: [A, B] }, []]);
  });
});

describe("a condition of a proof", () => {
  const [never, sure] = [make.given("z"), make.given("a")];
  const more = compared(a, ">", b);
  const MORE = { op: ">", args: [A, B] };

  it.each<[string, Test, object]>([
    ["a comparison", more, MORE],
    ["every sign", compared(a, "≥", b), { op: ">=", args: [A, B] }],
    ["every sign", compared(a, "≤", b), { op: "<=", args: [A, B] }],
    ["every sign", compared(a, "=", b), { op: "=", args: [A, B] }],
    ["a chain of one sign", chain([a, b, c], "<", "<"), { op: "<", args: [A, B, C] }],
    [
      "a chain of several",
      chain([a, b, c], "≤", "<"),
      {
        op: "and",
        args: [
          { op: "<=", args: [A, B] },
          { op: "<", args: [B, C] },
        ],
      },
    ],
    ["what stands nowhere on the left", compared(make.input("z"), "<", a), { const: false }],
    ["what stands nowhere on the right", compared(a, "<", make.input("z")), { const: false }],
    ["what a person told", met, { in: "/d/told" }],
    ["what a form says", { is: "flag", key: "k", holds: true }, { in: "/k" }],
    ["what is given", sure, { const: true }],
    ["what is not", never, { const: false }],
    ["a check", check("it", more), MORE],
    ["the opposite", make.not(more), { op: "not", args: [MORE] }],
    ["the opposite of what is given", make.not(sure), { const: false }],
    ["the opposite of what is not", make.not(never), { const: true }],
    ["both", make.all([more, met]), { op: "and", args: [MORE, { in: "/d/told" }] }],
    ["either", make.some([more, met]), { op: "or", args: [MORE, { in: "/d/told" }] }],
    ["both, one of them given", make.all([sure, more]), MORE],
    ["both, one of them not given", make.all([more, never]), { const: false }],
    ["either, one of them given", make.some([more, sure]), { const: true }],
    ["either, one of them not given", make.some([never, more]), MORE],
    ["both given", make.all([sure, sure]), { const: true }],
    ["neither given", make.some([never, never]), { const: false }],
  ])("says what is asked: %s", (_what, test, expression) => {
    expect(conditionFor(test)).toStrictEqual(expression);
  });

  it("refers to a check that was written down", () => {
    const { prover } = proving();
    const test = check("it", more);
    prover.holds(test);
    expect(conditionOf(make.all([test, met]), prover)).toEqual({
      op: "and",
      args: [{ step: "it" }, { in: "/d/told" }],
    });
  });
});
