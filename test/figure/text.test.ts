import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/figure/figure.js";
import * as make from "../../src/figure/make.js";
import { a, b, c, number, worked } from "./small.js";

const { step, times, minus, over, plus, within } = make;
const less = number("-2");

/** How a figure is written, with a = −3, b = 2, c = 4. */
function written(figure: Figure, numbers: Readonly<Record<string, string>> = { a: "-3", b: "2", c: "4" }): string {
  const { steps } = worked(step("it", plus([figure, number("0")])), { numbers, words: { d: "met" } });
  return (
    steps
      .at(-1)
      ?.replace("it: ", "")
      .replace(/ \+ 0 = .*$/, "") ?? ""
  );
}

describe("a figure with its numbers put in", () => {
  it.each<[string, Figure]>([
    ["−3", a],
    ["2", b],
    ["−2", less],
    ["−3 + 2 + (−2)", plus([a, b, less])],
    ["−3 − 2", minus(a, b)],
    ["2 − (−3)", minus(b, a)],
    ["2 − (2 − 4)", minus(b, minus(b, c))],
    ["2 − 4 − 4", minus(minus(b, c), c)],
    ["2 − (2 + 4)", minus(b, plus([b, c]))],
    ["2 − 2 × 4", minus(b, times(b, c))],
    ["(−3) × 2", times(a, b)],
    ["2 × (−2)", times(b, less)],
    ["(2 + 4) × (2 − 4)", times(plus([b, c]), minus(b, c))],
    ["2 × 4 × (2 + 4)", times(times(b, c), plus([b, c]))],
    ["2 × 2 × 4", times(b, times(b, c))],
    ["2 × 2 ÷ 4", times(b, over(b, c))],
    ["2 ÷ 4 ÷ 4", over(over(b, c), c)],
    ["2 ÷ (2 ÷ 4)", over(b, over(b, c))],
    ["2 ÷ (2 × 4)", over(b, times(b, c))],
    ["(2 − 4) ÷ (−3)", over(minus(b, c), a)],
    ["(−2) ÷ 4", over(less, c)],
    ["min(−3, 2 + 4, −2)", make.least([a, plus([b, c]), less])],
    ["max(−3, 2 × 4)", { is: "max", of: [a, times(b, c)] }],
    ["min(2, 4) × 2", times(make.least([b, c]), b)],
    ["|−3 − 2|", make.size(minus(a, b))],
    ["⌊2 ÷ 4⌋", make.down(over(b, c))],
    ["⌈−3⌉", make.up(a)],
    ["2 × ⌊−3⌋", times(b, make.down(a))],
    ["0.5 → 2 (half-up)", make.rounded(over(b, c), 2, "half-up")],
    ["−0.75 → 1 (floor)", make.rounded(over(a, c), 1, "floor")],
    ["0", make.refuse("rule/no-band", { value: a })],
    ["2 + (2 + 4)", plus([b, plus([b, c])])],
    ["2 + 4 + 4", plus([plus([b, c]), c])],
  ])("is %s", (text, of) => {
    expect(written(of)).toBe(text);
  });

  it("has a step by its value, in brackets where that is below zero", () => {
    expect(written(times(b, step("left", minus(b, c))))).toBe("2 × (−2)");
    expect(written(minus(step("left", minus(b, c)), b))).toBe("−2 − 2");
  });

  it("is 0 where it adds nothing up", () => {
    expect(worked(step("it", plus([])), {}).steps).toEqual(["it: 0 = 0"]);
  });

  it("is written as the case that holds, in brackets where its place asks for them", () => {
    const cases = (as: string): Figure => make.first([make.when(make.told("d", as), plus([b, c]))], minus(b, c));
    expect(written(times(cases("met"), b))).toBe("(2 + 4) × 2");
    expect(written(times(cases("no"), b))).toBe("(2 − 4) × 2");
    expect(written(cases("met"))).toBe("2 + 4");
  });
});

describe("a figure between its ends", () => {
  const inner = plus([b, number("-1")]);
  it.each<[string, string, Figure]>([
    ["above the upper one", "min(4, 9 + (−1))", within(inner, number("1"), c)],
    ["below the lower one", "max(10, 9 + (−1))", within(inner, number("10"), number("20"))],
    ["within both", "9 + (−1)", within(inner, number("1"), number("10"))],
    ["on the upper one", "9 + (−1)", within(inner, null, number("8"))],
    ["on the lower one", "9 + (−1)", within(inner, number("8"))],
    ["on the lower one that is the upper one", "min(5, 9 + (−1))", within(inner, number("5"), number("5"))],
    ["with no ends", "9 + (−1)", within(inner, null)],
    ["with ends that cross", "max(6, min(4, 9 + (−1)))", within(inner, number("6"), c)],
    ["below the lower of ends that cross", "max(12, 9 + (−1))", within(inner, number("12"), number("8"))],
    ["with no lower end", "min(7, 9 + (−1))", within(inner, null, number("7"))],
  ])("says an end only where it changes the figure: %s", (_where, text, of) => {
    expect(written(of, { b: "9", c: "4" })).toBe(text);
  });

  it("is in brackets only where no end changes it", () => {
    expect(written(times(within(inner, number("0")), c), { b: "9", c: "4" })).toBe("(9 + (−1)) × 4");
    expect(written(times(within(inner, number("10")), c), { b: "9", c: "4" })).toBe("max(10, 9 + (−1)) × 4");
    expect(written(times(within(inner, null, c), c), { b: "9", c: "4" })).toBe("min(4, 9 + (−1)) × 4");
  });

  it("has an end in no brackets, whatever it is", () => {
    expect(written(within(b, minus(a, c), minus(c, b)), { a: "9", b: "4", c: "1" })).toBe("max(9 − 1, min(1 − 4, 4))");
    expect(written(within(b, number("-1"), number("-2")), { b: "4" })).toBe("max(−1, min(−2, 4))");
  });
});
