import { describe, expect, it } from "vitest";
import { toText } from "../../../src/exact/index.js";
import type { Sign } from "../../../src/figure/figure.js";
import { leastSizeOf, LOSS, sizeOf, sumOf, UNKNOWN } from "../../../src/figure/sheet/bound.js";
import { constant, NOTHING_FITS, over, plus, unsure } from "../../../src/figure/sheet/term.js";
import * as test from "../../../src/figure/sheet/test.js";
import { cell, errorAt, exact, off } from "./terms.js";

const { ALWAYS, NEVER, UNASKED, compared, negated, every, either, choose, says, isNumber } = test;
type SheetTest = test.SheetTest;
const [A, B] = [cell("A1", "2"), cell("B1", "1")];
const clean = (name: string, holds: boolean, more: Partial<SheetTest> = {}): SheetTest => ({
  ...test.asked(name, holds),
  ...more,
});
const [yes, no] = [clean("Y1", true), clean("N1", false)];

describe("a comparison of a sheet", () => {
  it.each<[Sign, string, string, boolean]>([
    ["=", "A1=B1", "A1<>B1", false],
    ["≥", "A1>=B1", "A1<B1", true],
    ["≤", "A1<=B1", "A1>B1", false],
    [">", "A1>B1", "A1<=B1", true],
    ["<", "A1<B1", "A1>=B1", false],
  ])("%s is asked as %s and denied as %s", (sign, text, denied, holds) => {
    expect(compared(A, sign, B)).toEqual({ text, denied, holds, sure: true, open: false });
  });

  it("of two numbers is decided, of one and a cell it is asked", () => {
    expect(compared(constant(exact("2")), ">", constant(exact("1/3")))).toBe(ALWAYS);
    expect(compared(constant(exact("-2")), "=", constant(exact("2")))).toBe(NEVER);
    expect(compared(constant(exact("2")), ">", B).text).toBe("2>B1");
    expect(compared(A, ">", constant(exact("1"))).text).toBe("A1>1");
  });

  it("asks nothing where a number stands nowhere", () => {
    expect([compared(A, "=", NOTHING_FITS), compared(NOTHING_FITS, "=", A)]).toEqual([UNASKED, UNASKED]);
    expect(compared(NOTHING_FITS, "=", NOTHING_FITS)).toBe(UNASKED);
  });

  it.each<[string, SheetTest, boolean]>([
    ["equal decimals", compared(A, "=", cell("B1", "2")), true],
    ["equal figures, the first with noise", compared(off("A1", "2", 0), "=", cell("B1", "2")), false],
    ["equal figures, the second with noise", compared(cell("B1", "2"), "=", off("A1", "2", 0)), false],
    ["figures further apart than both are off", compared(off("A1", "2", 0.5), ">", off("B1", "1", 0.4)), true],
    ["figures as far apart as both are off", compared(off("A1", "2", 0.5), ">", off("B1", "1", 0.5)), false],
    ["figures nearer than one is off", compared(off("A1", "2", 1.1), ">", cell("B1", "1")), false],
    ["figures nearer than the other is off", compared(cell("A1", "2"), ">", off("B1", "1", 1.1)), false],
    ["a figure of which nothing is known first", compared(unsure(A), ">", B), false],
    ["a figure of which nothing is known second", compared(A, ">", unsure(B)), false],
    ["decimals that programs take for equal", compared(cell("A1", "1"), "<", cell("B1", "1.00000000000001")), false],
    ["decimals that they tell apart", compared(cell("A1", "1"), "<", cell("B1", "1.0000000000001")), true],
    ["great decimals that they tell apart", compared(cell("A1", "100"), "<", cell("B1", "100.00000000001")), true],
    ["small decimals far apart for their size", compared(cell("A1", "0"), "<", cell("B1", "0.00000000001")), true],
  ])("is sure or not: %s", (_what, found, sure) => {
    expect(found.sure).toBe(sure);
  });

  it("is not sure of a distance that is just what doubles may lose", () => {
    const blur = (sizeOf(A.value) + sizeOf(B.value)) * LOSS;
    const error = errorAt(leastSizeOf(exact("1")), (each) => sumOf(each, 0, blur));
    expect(compared(off("A1", "2", error), ">", off("B1", "1", 0)).sure).toBe(false);
    expect(compared(off("A1", "2", error * (1 - 1e-12)), ">", off("B1", "1", 0)).sure).toBe(true);
  });
});

describe("a condition of a sheet", () => {
  it("asks a cell for its text, or for what a formula says", () => {
    const asked = { holds: true, sure: true, open: false };
    expect(says("W1", "met", true)).toEqual({ text: 'W1="met"', denied: 'W1<>"met"', ...asked });
    expect(test.asked("ISBLANK(W1)", true)).toEqual({ text: "ISBLANK(W1)", denied: "NOT(ISBLANK(W1))", ...asked });
  });

  it("is denied by its opposite, and twice denied is itself", () => {
    const found = says("W1", "met", true);
    expect(negated(found)).toEqual({ ...found, text: 'W1<>"met"', denied: 'W1="met"', holds: false });
    expect(negated(negated(found))).toEqual(found);
    expect([negated(ALWAYS), negated(NEVER), negated(UNASKED)].map((each) => each.text)).toEqual([
      "FALSE()",
      "TRUE()",
      "NA()",
    ]);
    expect([negated(ALWAYS) === NEVER, negated(NEVER) === ALWAYS, negated(UNASKED) === UNASKED]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("of all is an AND, of one an OR; what settles nothing is left out, and what settles all stands alone", () => {
    expect([every([yes, no]).text, every([yes, no]).denied]).toEqual(["AND(Y1,N1)", "NOT(AND(Y1,N1))"]);
    expect([either([yes, no]).text, either([yes, no]).denied]).toEqual(["OR(Y1,N1)", "NOT(OR(Y1,N1))"]);
    expect([every([yes, ALWAYS]), either([NEVER, yes])]).toEqual([yes, yes]);
    expect([every([yes, NEVER]), either([yes, ALWAYS])]).toEqual([NEVER, ALWAYS]);
    expect([every([]), every([ALWAYS, ALWAYS]), either([]), either([NEVER])]).toEqual([ALWAYS, ALWAYS, NEVER, NEVER]);
  });

  it.each([
    [true, true, true, true],
    [true, false, false, true],
    [false, true, false, true],
    [false, false, false, false],
  ])("of two holds as they do: %s and %s", (left, right, both, one) => {
    const two = [clean("Y1", left), clean("N1", right)];
    expect([every(two).holds, either(two).holds, every(two).open]).toEqual([both, one, false]);
  });

  it("is sure where every part is: programs work all of them out", () => {
    const doubtful = clean("D1", true, { sure: false });
    expect([every([yes, no]).sure, every([no, doubtful]).sure, either([doubtful, yes]).sure]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("asks in turn where a part may stand nowhere, and is sure as far as it has to ask", () => {
    const open = every([yes, no, UNASKED]);
    expect([open.text, open.denied]).toEqual(["IF(Y1,IF(N1,NA(),FALSE()),FALSE())", `NOT(${open.text})`]);
    expect([open.holds, open.sure, open.open]).toEqual([false, true, true]);
    const one = either([no, yes, UNASKED]);
    expect([one.text, one.holds, one.sure, one.open]).toEqual(["IF(N1,TRUE(),IF(Y1,TRUE(),NA()))", true, true, true]);
    expect([every([yes, UNASKED]).sure, either([no, UNASKED]).sure, every([UNASKED, no]).sure]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("one figure or another", () => {
  const quotient = over(A, B);
  it("is the one that the condition takes", () => {
    const [then, otherwise] = [choose(yes, A, B), choose(no, A, B)];
    expect([then.text, toText(then.value), then.binding, then.clean]).toEqual(["IF(Y1,A1,B1)", "2", 3, true]);
    expect([otherwise.text, toText(otherwise.value)]).toEqual(["IF(N1,A1,B1)", "1"]);
    expect([then.error, otherwise.error]).toEqual([A.error, B.error]);
  });

  it("is sure where its condition is and the one that it takes", () => {
    const doubtful = clean("D1", true, { sure: false });
    expect([choose(doubtful, A, B).error, choose(doubtful, A, B).clean]).toEqual([UNKNOWN, false]);
    expect([choose(yes, A, unsure(B)).error, choose(yes, A, unsure(B)).clean]).toEqual([A.error, true]);
    expect([choose(no, A, unsure(B)).error, choose(no, A, unsure(B)).clean]).toEqual([UNKNOWN, false]);
  });

  it("is without noise only where both are, since another may be taken later", () => {
    expect([choose(yes, A, B), choose(yes, A, quotient), choose(yes, quotient, B)].map(({ typed }) => typed)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

it.each([
  ["0", true],
  ["12", true],
  ["-12.5", true],
  ["10/33", true],
  ["-2/3", true],
  ["A1", false],
  ["1+2", false],
  ["1/A1", false],
  ["A1/3", false],
  ["ROUND(1,2)", false],
  ["2/3/4", false],
])("a formula %s is a number as it is: %s", (text, is) => {
  expect(isNumber({ ...plus(A, B), text })).toBe(is);
});
