import { describe, expect, it } from "vitest";
import {
  divide,
  type Exact,
  fraction,
  fromPrinted,
  multiply,
  negate,
  one,
  percent,
  round,
  roundingModes,
  whole,
  zero,
} from "../../src/exact/index.js";

const long = fromPrinted("123456789012345678901234567890") ?? one;
const hasSign = ({ n }: Exact): boolean => Object.is(n, -0);

describe("a zero has no sign", () => {
  it.each(roundingModes)("a zero that is rounded %s", (mode) => {
    expect(hasSign(round(fraction(0, 7), 2, mode))).toBe(false);
    expect(hasSign(percent(zero, whole(7), 2, mode))).toBe(false);
  });

  it.each(["half-up", "half-down", "half-even", "down", "ceiling"] as const)(
    "a number below zero that %s rounds to it",
    (mode) => {
      for (const value of [fraction(-1, 1000), divide(negate(one), long)]) {
        const rounded = round(value, 2, mode);
        expect([rounded.n, hasSign(rounded)]).toEqual([0, false]);
      }
    },
  );

  it("a product of zero and a long number below zero", () => {
    for (const product of [multiply(negate(long), zero), multiply(zero, negate(long))]) {
      expect([product.n, hasSign(product)]).toEqual([0, false]);
    }
  });

  it("a zero that is divided by a number below zero", () => {
    for (const value of [whole(-3), negate(long)]) expect(hasSign(divide(zero, value))).toBe(false);
  });

  it("the opposite of zero", () => {
    expect(hasSign(negate(zero))).toBe(false);
  });
});

describe("over zero", () => {
  it.each([whole(3), zero, long])("nothing is a quotient or a percentage", (part) => {
    expect(() => divide(part, zero)).toThrow(new RangeError("division by zero"));
    for (const mode of roundingModes) expect(() => percent(part, zero, 2, mode)).toThrow(RangeError);
  });
});
