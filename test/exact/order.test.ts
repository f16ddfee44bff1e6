import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absolute,
  compare,
  equal,
  type Exact,
  fraction,
  fromPrinted,
  isNegative,
  isZero,
  maximum,
  minimum,
  negate,
  one,
  subtract,
  toText,
  whole,
  zero,
} from "../../src/exact/index.js";

const read = (text: string): Exact => fromPrinted(text) ?? one;
const long = "123456789012345678901234567890";

const value = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.boolean())
  // 10^20 above and below is the same number, which no safe integers hold.
  .map(([n, d, wide]) => (wide ? read(`${n}${"0".repeat(20)}/${d}${"0".repeat(20)}`) : fraction(n, d)));

describe("which of two numbers is the lesser", () => {
  it.each([
    ["2", "3", "2", "3"],
    ["-2", "-3", "-3", "-2"],
    ["1/3", "0.3", "0.3", "1/3"],
    [long, `-${long}`, `-${long}`, long],
    ["0.5", "2/4", "0.5", "0.5"],
  ])("of %s and %s the lesser is %s, the greater %s", (left, right, lesser, greater) => {
    expect(toText(minimum(read(left), read(right)))).toBe(lesser);
    expect(toText(minimum(read(right), read(left)))).toBe(lesser);
    expect(toText(maximum(read(left), read(right)))).toBe(greater);
    expect(toText(maximum(read(right), read(left)))).toBe(greater);
  });

  it("the lesser and the greater are the two numbers, in their order", () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        const [lesser, greater] = [minimum(left, right), maximum(left, right)];
        expect(compare(lesser, greater)).toBeLessThanOrEqual(0);
        const kept = equal(lesser, left) ? equal(greater, right) : equal(lesser, right) && equal(greater, left);
        expect(kept).toBe(true);
      }),
    );
  });
});

describe("the sign of a number", () => {
  it.each([
    ["-1", true, "1"],
    ["0", false, "0"],
    ["1", false, "1"],
    ["-1/3", true, "1/3"],
    [`-${long}`, true, long],
    [long, false, long],
  ])("%s is below zero: %s; its size is %s", (text, below, size) => {
    expect(isNegative(read(text))).toBe(below);
    expect(toText(absolute(read(text)))).toBe(size);
  });

  it("a zero over a long denominator is not below zero, nor is its opposite", () => {
    const part = read(`1/${long}`);
    const nothing = subtract(part, part);
    expect([isZero(nothing), isNegative(nothing), isNegative(negate(nothing))]).toEqual([true, false, false]);
    expect(toText(negate(nothing))).toBe("0");
  });

  it("a number is below zero as it is compared to zero", () => {
    fc.assert(
      fc.property(value, (each) => {
        expect(isNegative(each)).toBe(compare(each, zero) < 0);
        expect(isNegative(each)).toBe(compare(each, whole(0)) < 0);
      }),
    );
  });
});

it("values are equal where they are the same number, whatever its terms", () => {
  expect(equal(fraction(2, 4), fraction(1, 2))).toBe(true);
  expect(equal(fraction(2, 4), fraction(1, 3))).toBe(false);
});
