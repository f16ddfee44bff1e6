import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Exact, fraction, fromPrinted, sum, toText } from "../../src/exact/index.js";
import { isSurelyLong } from "../../src/exact/long.js";
import { runs } from "../runs.js";

/** The digits of the denominator of a sum in lowest terms; 1 for a whole number. */
const digitsOf = (values: readonly Exact[]): number => {
  const text = toText(sum(values));
  const [, places = ""] = text.split(".");
  return text.includes("/") ? (text.split("/")[1] ?? "").length : places.length === 0 ? 1 : places.length;
};

describe("a sum that is surely long", () => {
  it("has so many digits: what is claimed is true, of any terms", () => {
    const term = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 3000 }));
    const some = fc.array(term, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 12 }), (terms, digits) => {
        const values = terms.map(([n, d]) => fraction(n, d));
        if (isSurelyLong(values, digits)) expect(digitsOf(values)).toBeGreaterThan(digits);
      }),
      { numRuns: runs(2000) },
    );
  });

  it("is found where no two terms share a prime", () => {
    const values = [7, 11, 13, 17, 19].map((d) => fraction(1, d)); // 323323
    expect(isSurelyLong(values, 5)).toBe(true);
    expect(isSurelyLong(values, 6)).toBe(false);
  });

  it("is found where a later term has primes of its own", () => {
    // 1/11 + 1/2 = 13/22
    expect(isSurelyLong([fraction(1, 11), fraction(1, 2)], 1)).toBe(true);
  });

  it("is found beyond a denominator that is the bound itself", () => {
    // 1/10 + 1/7 = 17/70
    expect(isSurelyLong([fraction(1, 10), fraction(1, 7)], 1)).toBe(true);
    expect(isSurelyLong([fraction(1, 10)], 1)).toBe(false);
  });

  it("is found where later terms share primes of those that were long enough", () => {
    // 1/(2·11) + 1/(2·13) + 1/(2·17) + 1/(2·19): what only one has, 11·13·17·19 = 46189, has more than three digits.
    expect(
      isSurelyLong(
        [22, 26, 34, 38].map((d) => fraction(1, d)),
        3,
      ),
    ).toBe(true);
    // Of 1/14 + 1/22 the 7 and the 11 alone are 77; 1/49 takes the 7, and 1/13 makes 143 of the 11.
    expect(
      isSurelyLong(
        [14, 22, 49, 13].map((d) => fraction(1, d)),
        1,
      ),
    ).toBe(true);
  });

  it("is not found where a later term has all the primes of an earlier one", () => {
    // 1/11 + 10/11 = 1
    expect(isSurelyLong([fraction(1, 11), fraction(10, 11)], 1)).toBe(false);
  });

  it("is not found among no terms", () => {
    expect(isSurelyLong([], 1)).toBe(false);
  });

  it("is not found where they cancel out", () => {
    const long = "7".repeat(40);
    const values = [`1/${long}`, `-1/${long}`, "1/3"].map((text) => fromPrinted(text) as Exact);
    expect(isSurelyLong(values, 1)).toBe(false);
  });
});
