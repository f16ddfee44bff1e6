import { describe, expect, it } from "vitest";
import { decimalOf } from "../../src/exact/index.js";
import type { Figure } from "../../src/figure/figure.js";
import {
  compared,
  constant,
  first,
  input,
  minus,
  over,
  plus,
  refuse,
  step,
  times,
  when,
  within,
} from "../../src/figure/make.js";
import { mathOf, type MathWords } from "../../src/figure/mathml.js";

const words: MathWords = {
  input: (key) => key,
  step: (what) => `<${what}>`,
  told: (key, as) => `${key} ${as}`,
  given: (key) => `${key} given`,
  flag: (key, holds) => `${key} ${holds}`,
  refused: (code) => code,
  words: () => "words",
  rounded: (places) => `${places} places`,
  and: "and",
  or: "or",
  not: "not",
  otherwise: "otherwise",
};
const [a, b] = [input("a"), input("b")];
const number = (text: string): Figure => constant(decimalOf(text));

/** The equations as text: fractions `[a/b]`, cases `{value if test; …}`. */
function text(figure: Figure): string {
  const plain = (math: string): string =>
    math
      .replace(/<mfrac><mrow>(.*?)<\/mrow><mrow>(.*?)<\/mrow><\/mfrac>/g, "[$1/$2]")
      .replace(/<\/mtd><mtd columnalign="left">/g, " if ")
      .replace(/<\/mtr>/g, ";")
      .replace(/<[^>]+>/g, "")
      .replaceAll("&lt;", "<");
  return mathOf(figure, "it", words)
    .map(({ name, math }) => `${name} = ${plain(math)}`)
    .join(" | ");
}

describe("a figure as mathematics", () => {
  it("keeps the order of operations by brackets, and by the bar of a fraction", () => {
    expect(text(times(plus([a, b]), minus(a, minus(b, number("1")))))).toBe("it = (a+b)×(a−(b−1))");
    expect(text(times(over(plus([a, b]), b), a))).toBe("it = [a+b/b]×a");
  });

  it("puts a number below zero in brackets behind a sign", () => {
    expect(text(minus(a, number("-2")))).toBe("it = a−(−2)");
  });

  it("writes an end that a figure is kept within as the least or the greatest", () => {
    expect(text(within(a, number("0"), number("1")))).toBe("it = max(0,min(1,a))");
    expect(text(within(a, number("0")))).toBe("it = max(0,a)");
  });

  it("gives each step an equation of its own, before what refers to it", () => {
    const share = step("share", over(a, b));
    expect(text(step("score", times(share, share)))).toBe("<share> = [a/b] | <score> = <share>×<share>");
  });

  it("writes steps of one name where they are used, since the name would not tell them apart", () => {
    const cases = first([when(compared(a, "≥", b), step("score", a))], step("score", b));
    expect(text(cases)).toBe("it = {a if a≥b;b if otherwise;");
  });

  it("goes on in one list where there are cases among which to choose otherwise", () => {
    const inner = first([when(compared(a, "<", b), number("1"))], refuse("target/missing", {}, "/target"));
    expect(text(first([when(compared(a, "=", b), number("2"))], inner))).toBe(
      "it = {2 if a=b;1 if a<b;target/missing if otherwise;",
    );
  });

  it("never lets a name become markup", () => {
    const [equation] = mathOf(input("<b>&"), "it", words);
    expect(equation?.math).toBe("<mtext>&lt;b>&amp;</mtext>");
  });
});
