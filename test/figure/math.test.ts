import { describe, expect, it } from "vitest";
import type { Figure, Test } from "../../src/figure/figure.js";
import * as make from "../../src/figure/make.js";
import { mathOf, type MathWords } from "../../src/figure/mathml.js";
import { call, numberMath } from "../../src/figure/mathml-marks.js";
import { a, b, exact, number } from "./small.js";

const words: MathWords = {
  input: (key) => key,
  step: (what, name) => name ?? what,
  told: (key, as, among) => `${key} ${as} ${among === null ? "fixed" : among.length}`,
  given: (key, kinds) => `${key} ${kinds.join()}`,
  flag: (key, holds) => `${key} ${holds}`,
  refused: (code) => code,
  words: ({ is }) => `${is} words`,
  rounded: (places, mode) => `${places} ${mode}`,
  and: "and",
  or: "or",
  not: "not",
  otherwise: "otherwise",
};
const { plus, minus, times, step, first, when, compared, check, told, all, some, not } = make;
const [A, B] = ["<mtext>a</mtext>", "<mtext>b</mtext>"];
const less = (left: string, right: string): string => `${left}<mo>−</mo>${right}`;
const row = (inner: string): string => `<mrow>${inner}</mrow>`;
const brackets = (inner: string): string => row(`<mo>(</mo>${inner}<mo>)</mo>`);
const math = (figure: Figure): string => mathOf(figure, "it", words).at(-1)?.math ?? "";
const equations = (figure: Figure): string[] => mathOf(figure, "it", words).map(({ name, math }) => `${name} ${math}`);

describe("the marks of a figure", () => {
  it.each<[string, Figure, string]>([
    ["a number", number("2.5"), "<mn>2.5</mn>"],
    ["a number below zero", number("-2.5"), "<mo>−</mo><mn>2.5</mn>"],
    ["a quotient of numbers", number("2/3"), "<mfrac><mn>2</mn><mn>3</mn></mfrac>"],
    ["one below zero", number("-2/3"), "<mo>−</mo><mfrac><mn>2</mn><mn>3</mn></mfrac>"],
    ["a sum", plus([a, b, a]), `${A}<mo>+</mo>${B}<mo>+</mo>${A}`],
    [
      "a sum in a sum",
      plus([plus([a, b]), plus([a, b])]),
      `${A}<mo>+</mo>${B}<mo>+</mo>${brackets(`${A}<mo>+</mo>${B}`)}`,
    ],
    ["a difference in one, on its left", minus(minus(a, b), b), less(less(A, B), B)],
    ["a difference in one, on its right", minus(a, minus(a, b)), less(A, brackets(less(A, B)))],
    ["a product of a difference", times(minus(a, b), b), `${brackets(less(A, B))}<mo>×</mo>${B}`],
    ["a product in a product", times(a, times(a, b)), `${A}<mo>×</mo>${A}<mo>×</mo>${B}`],
    ["a quotient", make.over(minus(a, b), b), `<mfrac>${row(less(A, B))}${row(B)}</mfrac>`],
    ["a size", make.size(minus(a, b)), `<mo>|</mo>${less(A, B)}<mo>|</mo>`],
    ["a count down", make.down(a), `<mo>⌊</mo>${A}<mo>⌋</mo>`],
    ["a count up", make.up(a), `<mo>⌈</mo>${A}<mo>⌉</mo>`],
    ["the least", make.least([minus(a, b), b]), `<mo>min</mo>${brackets(`${less(A, B)}<mo>,</mo>${B}`)}`],
    ["the greatest", { is: "max", of: [a, b] }, `<mo>max</mo>${brackets(`${A}<mo>,</mo>${B}`)}`],
    ["a rounding", make.rounded(minus(a, b), 2, "up"), `${less(A, B)}<mo>→</mo><mtext>2 up</mtext>`],
    ["what is refused", make.refuse("target/missing"), "<mtext>target/missing</mtext>"],
    [
      "a difference without ends, in a product",
      times(make.within(minus(a, b), null), b),
      `${brackets(less(A, B))}<mo>×</mo>${B}`,
    ],
    [
      "a difference with an end, in a product",
      times(make.within(minus(a, b), b), b),
      `<mo>max</mo>${brackets(`${B}<mo>,</mo>${less(A, B)}`)}<mo>×</mo>${B}`,
    ],
    [
      "an upper end",
      make.within(minus(a, b), null, minus(b, a)),
      `<mo>min</mo>${brackets(`${less(B, A)}<mo>,</mo>${less(A, B)}`)}`,
    ],
  ])("are those of presentation MathML: %s", (_what, figure, expected) => {
    expect(math(figure)).toBe(expected);
  });

  it("of a number below zero are in brackets only where something binds it", () => {
    expect(numberMath(exact("-1"), 1)).toBe("<mo>−</mo><mn>1</mn>");
    expect(numberMath(exact("-1"), 2)).toBe(brackets("<mo>−</mo><mn>1</mn>"));
    expect(numberMath(exact("1"), 3)).toBe("<mn>1</mn>");
    expect(call("min", [])).toBe(`<mo>min</mo>${brackets("")}`);
  });

  it("never let words become markup, wherever their signs stand", () => {
    expect(math(make.input("<a&b<c&"))).toBe("<mtext>&lt;a&amp;b&lt;c&amp;</mtext>");
  });
});

describe("the equations of a figure", () => {
  const sum = step("sum", plus([a, b]));
  const words1 = step("sum", a, make.said("a"));

  it("name a step once, and the figure by its own name or its title", () => {
    expect(equations(times(sum, sum))).toEqual([
      `sum ${A}<mo>+</mo>${B}`,
      "it <mtext>sum</mtext><mo>×</mo><mtext>sum</mtext>",
    ]);
    expect(equations(step("score", sum, null, "质量"))).toEqual([`sum ${A}<mo>+</mo>${B}`, "质量 <mtext>sum</mtext>"]);
    expect(equations(times(step("sum", plus([a, b])), sum)).length).toBe(2);
  });

  it("have words in place of a formula where a step has them", () => {
    expect(equations(times(words1, b))).toEqual([
      "sum <mtext>said words</mtext>",
      `it <mtext>sum</mtext><mo>×</mo>${B}`,
    ]);
  });

  it("have a step of whose name there are several where it is used, in brackets, or by its words", () => {
    expect(equations(times(sum, step("sum", minus(a, b))))).toEqual([
      `it ${brackets(`${A}<mo>+</mo>${B}`)}<mo>×</mo>${brackets(less(A, B))}`,
    ]);
    expect(equations(minus(sum, words1))).toEqual([`it ${A}<mo>+</mo>${B}<mo>−</mo><mtext>said words</mtext>`]);
    expect(equations(times(step("it", plus([a, b])), b))).toEqual([
      `it ${brackets(`${A}<mo>+</mo>${B}`)}<mo>×</mo>${B}`,
    ]);
  });
});

describe("the cases of a figure", () => {
  const [met, more] = [told("d", "met"), compared(a, "<", b)];
  const MORE = `${A}<mo>&lt;</mo>${B}`;
  const MET = "<mtext>d met fixed</mtext>";
  const line = (value: string, condition: string): string =>
    `<mtr><mtd columnalign="left">${row(value)}</mtd><mtd columnalign="left">${row(condition)}</mtd></mtr>`;

  it.each<[string, Test, string]>([
    ["a comparison", more, MORE],
    ["a chain", make.inside(a, b, true, a, false), `${B}<mo>≤</mo>${A}<mo>&lt;</mo>${A}`],
    ["a comparison of differences", compared(minus(a, b), "=", b), `${less(A, B)}<mo>=</mo>${B}`],
    ["what is told", met, MET],
    ["what is told of tiers", told("d", "优", [{ name: "优" }]), "<mtext>d 优 1</mtext>"],
    ["what is given", make.given("d", ["date", "quantity"]), "<mtext>d date,quantity</mtext>"],
    ["what a form says", { is: "flag", key: "k", holds: false }, "<mtext>k false</mtext>"],
    ["a check", check("it", more), MORE],
    ["a check with words of what it asks", check("it", more, false, make.said("w")), MORE],
    ["a check that always holds", check("it", make.ALWAYS, true, make.said("w")), "<mtext>said words</mtext>"],
    ["a check of one of none", check("it", some([]), true, make.said("w")), ""],
    ["the opposite", not(all([more, met])), `<mtext>not</mtext>${brackets(`${MORE}<mtext> and </mtext>${MET}`)}`],
    ["both", all([more, met]), `${MORE}<mtext> and </mtext>${MET}`],
    ["either", some([more, met]), `${MORE}<mtext> or </mtext>${MET}`],
    [
      "either in both",
      all([some([more, met]), met]),
      `${brackets(`${MORE}<mtext> or </mtext>${MET}`)}<mtext> and </mtext>${MET}`,
    ],
    [
      "a check in both",
      all([check("it", some([more, met])), met]),
      `${brackets(`${MORE}<mtext> or </mtext>${MET}`)}<mtext> and </mtext>${MET}`,
    ],
    ["one of one in both", all([{ is: "or", of: [more] }, met]), `${MORE}<mtext> and </mtext>${MET}`],
  ])("are a line each, with its condition: %s", (_what, test, condition) => {
    const lines = line(A, condition) + line(B, "<mtext>otherwise</mtext>");
    expect(math(first([when(test, a)], b))).toBe(`<mrow><mo>{</mo><mtable>${lines}</mtable></mrow>`);
  });

  it("go on in one list with the cases of what is left", () => {
    const of = first([when(more, a)], first([when(met, minus(a, b))], b));
    const lines = [line(A, MORE), line(less(A, B), MET), line(B, "<mtext>otherwise</mtext>")].join("");
    expect(math(of)).toBe(`<mrow><mo>{</mo><mtable>${lines}</mtable></mrow>`);
  });
});
