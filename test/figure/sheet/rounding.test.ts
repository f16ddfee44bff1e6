import { describe, expect, it } from "vitest";
import { type Exact, fromPrinted, hundred, type RoundingMode, toText, zero } from "../../../src/exact/index.js";
import { rounded } from "../../../src/figure/sheet/rounding.js";
import { constant, held, over, type Term, times } from "../../../src/figure/sheet/term.js";

const exact = (text: string): Exact => fromPrinted(text) ?? zero;
const cell = (text: string): Term => held("A1", exact(text));

describe("the formula that rounds", () => {
  it.each([
    ["half-up", "ROUND(ROUND(A1*100,7),0)/100"],
    ["up", "ROUNDUP(ROUND(A1*100,7),0)/100"],
    ["down", "ROUNDDOWN(ROUND(A1*100,7),0)/100"],
    ["floor", "IF(ROUND(A1*100,7)<0,ROUNDUP(ROUND(A1*100,7),0),ROUNDDOWN(ROUND(A1*100,7),0))/100"],
    ["ceiling", "IF(ROUND(A1*100,7)<0,ROUNDDOWN(ROUND(A1*100,7),0),ROUNDUP(ROUND(A1*100,7),0))/100"],
    ["half-down", "IF(MOD(ROUND(A1*100,7),1)=0.5,ROUNDDOWN(ROUND(A1*100,7),0),ROUND(ROUND(A1*100,7),0))/100"],
    [
      "half-even",
      "IF(MOD(ROUND(A1*100,7),2)=0.5,ROUND(A1*100,7)-0.5,IF(MOD(ROUND(A1*100,7),2)=1.5,ROUND(A1*100,7)+0.5,ROUND(ROUND(A1*100,7),0)))/100",
    ],
  ] as const)("%s takes the noise of doubles off first", (mode, text) => {
    expect(rounded(cell("39.345"), 2, mode, exact("1000")).term.text).toBe(text);
  });

  it.each([
    ["1.005", "half-up", "1.01"],
    ["1.005", "half-down", "1"],
    ["1.015", "half-even", "1.02"],
    ["-2.5", "half-up", "-2.5"],
    ["39.345", "half-up", "39.35"],
  ] as const)("is sure of %s on the boundary (%s)", (value, mode: RoundingMode, shown) => {
    const result = rounded(cell(value), 2, mode, hundred);
    expect(toText(result.term.value)).toBe(shown);
    expect(result.sure).toBe(true);
  });

  it("is sure of a quotient that lies well beside the boundary", () => {
    expect(rounded(over(cell("2"), cell("3")), 2, "half-up", hundred).sure).toBe(true);
  });

  it("is not sure of a value nearer to the boundary than doubles tell apart", () => {
    expect(rounded(cell("0.0049999999999999"), 2, "half-up", hundred).sure).toBe(false);
  });

  it("is not sure of a quotient nearer to the boundary than doubles tell apart", () => {
    // 1.005 − 1 ÷ (3 × 10^12): not on the boundary, and less than the noise beside it.
    const near = over(held("A1", exact("3014999999999")), held("A2", exact("3000000000000")));
    expect(rounded(near, 2, "half-up", hundred).sure).toBe(false);
  });

  it("is not sure of a result that no double holds", () => {
    expect(rounded(times(cell("123456789012345"), constant(exact("10.01"))), 2, "half-up", hundred).sure).toBe(false);
  });
});
