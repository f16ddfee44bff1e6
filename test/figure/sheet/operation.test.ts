import { describe, expect, it } from "vitest";
import { toText } from "../../../src/exact/index.js";
import type { Figure } from "../../../src/figure/figure.js";
import * as make from "../../../src/figure/make.js";
import { UNKNOWN } from "../../../src/figure/sheet/bound.js";
import { inUnit, operation } from "../../../src/figure/sheet/operation.js";
import { NOTHING_FITS, over, plus, type Term } from "../../../src/figure/sheet/term.js";
import { cell, exact } from "./terms.js";

const [a, b, c] = [make.input("A1"), make.input("B1"), make.input("C1")];
const values: Readonly<Record<string, string>> = { A1: "2.5", B1: "2", C1: "-3" };
const nothing = make.input("D1");
type Worked = Parameters<typeof operation>[0];

/** The cell of an input, or the formula of an operation. */
function termOf(figure: Figure): Term {
  if (figure.is === "step" || figure.is === "first") throw new TypeError("no operation");
  if (figure.is !== "input") return operation(figure, termOf, exact("100"));
  const value = values[figure.key];
  return value === undefined ? NOTHING_FITS : cell(figure.key, value);
}

describe("an operation as a formula", () => {
  it.each<[Figure, string, string]>([
    [make.constant(exact("-1/3")), "-1/3", "-1/3"],
    [make.plus([a, b, c]), "SUM(A1,B1,C1)", "1.5"],
    [make.plus([]), "0", "0"],
    [make.minus(a, b), "A1-B1", "0.5"],
    [make.times(a, b), "A1*B1", "5"],
    [make.over(a, b), "A1/B1", "1.25"],
    [make.least([a, b, c]), "MIN(MIN(A1,B1),C1)", "-3"],
    [{ is: "max", of: [a, b, c] }, "MAX(MAX(A1,B1),C1)", "2.5"],
    [make.size(c), "ABS(C1)", "3"],
    [make.down(make.size(a)), "ROUNDDOWN(ROUND(ABS(A1),9),0)", "2"],
    [make.up(make.size(a)), "ROUNDUP(ROUND(ABS(A1),9),0)", "3"],
    [make.up(a), "IF(ROUND(A1,9)<0,ROUNDDOWN(ROUND(A1,9),0),ROUNDUP(ROUND(A1,9),0))", "3"],
    [make.rounded(a, 0, "half-up"), "ROUND(ROUND(A1,10),0)", "3"],
    [make.within(a, null), "A1", "2.5"],
    [make.within(a, null, b), "MIN(B1,A1)", "2"],
    [make.within(c, b), "MAX(B1,C1)", "2"],
    [make.within(a, c, b), "MAX(C1,MIN(B1,A1))", "2"],
  ])("%#: %j is %s", (figure, text, value) => {
    const found = termOf(figure);
    expect([found.text, toText(found.value)]).toEqual([text, value]);
  });

  it.each<[string, Figure]>([
    ["what is refused", make.refuse("target/missing")],
    ["a sum", make.plus([a, nothing, b])],
    ["a difference", make.minus(nothing, a)],
    ["a product", make.times(a, nothing)],
    ["a quotient", make.over(a, nothing)],
    ["the least", make.least([a, nothing])],
    ["the greatest", { is: "max", of: [a, nothing] }],
    ["a size", make.size(nothing)],
    ["a count down", make.down(nothing)],
    ["a count up", make.up(nothing)],
    ["a rounding", make.rounded(nothing, 2, "up")],
    ["what has ends", make.within(nothing, null, a)],
    ["an upper end", make.within(a, null, nothing)],
    ["a lower end", make.within(a, nothing)],
  ])("is none without a number: %s", (_what, figure) => {
    expect(termOf(figure)).toBe(NOTHING_FITS);
  });

  it("asks for nothing behind a part that has no number", () => {
    const asked: Figure[] = [];
    operation(make.plus([a, nothing, b]) as Worked, (part) => (asked.push(part), termOf(part)), exact("100"));
    expect(asked).toEqual([a, nothing]);
  });

  it("is sure of a rounding only where every program comes to the same", () => {
    const third = make.over(a, make.constant(exact("3"))); // 5/6
    expect(termOf(make.rounded(third, 2, "half-up")).error).toBeLessThan(UNKNOWN);
    const near = make.plus([a, make.constant(exact("0.00000000000001"))]);
    const found = termOf(make.rounded(near, 0, "half-up"));
    expect([found.error, found.clean]).toEqual([UNKNOWN, false]);
  });
});

describe("a number brought into another unit", () => {
  const [number, sum] = [cell("A1", "6"), plus(cell("A1", "6"), cell("B1", "2"))];
  it.each([
    ["1/10000", "A1/10000", "0.0006"],
    ["0.1", "A1/10", "0.6"],
    ["10000", "A1*10000", "60000"],
    ["2/3", "A1*2/3", "4"],
    ["0.4", "A1*0.4", "2.4"],
    ["1.5", "A1*1.5", "9"],
    ["1", "A1*1", "6"],
  ])("by %s is divided by a whole number, or else multiplied: %s", (factor, text, value) => {
    const found = inUnit(number, exact(factor));
    expect([found.text, toText(found.value)]).toEqual([text, value]);
  });

  it("is in brackets where it binds less", () => {
    expect(inUnit(sum, exact("0.01")).text).toBe("(A1+B1)/100");
    expect(inUnit(over(number, number), exact("0.01")).text).toBe("A1/A1/100");
  });
});
