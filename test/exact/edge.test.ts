import { describe, expect, it } from "vitest";
import {
  add,
  type Exact,
  fraction,
  fromPrinted,
  fromText,
  isSafe,
  multiply,
  negate,
  one,
  subtract,
  sum,
  sumAt,
  toText,
  whole,
} from "../../src/exact/index.js";

// 2^53 − 1 is the last of the safe integers; 2^53 + 1 = 9007199254740993 = 3 × 3002399751580331 is no double, and what
// rounds to doubles makes 2^53 of it.
const SAFE = 9007199254740991;
const third = 3002399751580331;
const read = (text: string): Exact => fromText(text) ?? one;

describe("at the end of the safe integers", () => {
  it.each([
    [SAFE, true],
    [-SAFE, true],
    [SAFE + 1, false],
    [-SAFE - 1, false],
    [Infinity, false],
    [Number.NaN, false],
    [0, true],
  ])("%s is safe: %s", (n, safe) => {
    expect(isSafe(n)).toBe(safe);
  });

  it("a sum is exact where its parts over the common denominator are no doubles", () => {
    // (3 × third − 2 × 4) ÷ 6
    expect(toText(add(fraction(third, 2), fraction(-4, 3)))).toBe("9007199254740985/6");
    expect(toText(add(fraction(-4, 3), fraction(third, 2)))).toBe("9007199254740985/6");
    // SAFE ÷ 2 − SAFE ÷ 3: 3 × SAFE is no double, and the difference is safe again.
    expect(toText(add(fraction(SAFE, 2), fraction(-SAFE, 3)))).toBe("9007199254740991/6");
  });

  it("a sum of one step more is exact", () => {
    expect(toText(add(whole(SAFE), one))).toBe("9007199254740992");
    expect(toText(add(add(whole(SAFE), one), one))).toBe("9007199254740993");
    expect(toText(subtract(whole(-SAFE), whole(2)))).toBe("-9007199254740993");
  });

  it("a product is exact where it is no double", () => {
    expect(toText(multiply(whole(third), whole(3)))).toBe("9007199254740993");
    expect(toText(multiply(fraction(1, third), fraction(1, 3)))).toBe("1/9007199254740993");
  });

  it("a sum of many is exact where a part over the denominator of another is no double", () => {
    // third − 8 ÷ 3 = (3 × third − 8) ÷ 3
    const values = [whole(third), fraction(-8, 3)];
    expect(toText(sum(values))).toBe("9007199254740985/3");
    expect(toText(sumAt(values, [0, 1]))).toBe("9007199254740985/3");
    expect(toText(sumAt(values, [1, 0]))).toBe("9007199254740985/3");
  });

  it("a sum of many is exact where no denominator is a multiple of the other: 1/10 + 1/15 is 1/6", () => {
    expect(toText(sumAt([fraction(1, 10), fraction(1, 15)], [0, 1]))).toBe("1/6");
    expect(toText(sumAt([fraction(1, 15), fraction(1, 10)], [0, 1]))).toBe("1/6");
  });

  it("a sum of many is exact where it is no double", () => {
    const values = [whole(SAFE), null, whole(1), whole(1)];
    expect(toText(sumAt(values, [0, 1, 2, 3]))).toBe("9007199254740993");
  });
});

describe("digits that no double holds", () => {
  it.each([
    ["9007199254740993", "9007199254740992"],
    ["-9007199254740993", "-9007199254740994"],
    ["9999999999999999", "9999999999999998"],
    ["900719925474099.3", "900719925474098.3"],
    ["90071992547409931", "90071992547409930"],
    ["1.0000000000000001", "0.0000000000000001"],
  ])("%s less one is %s", (text, less) => {
    expect(toText(subtract(read(text), one))).toBe(less);
  });

  it.each([
    ["9007199254740991", true],
    ["9007199254740992", false],
    ["-9007199254740991", true],
    ["9.007199254740991", true],
    ["9.007199254740993", false],
    ["900719925474099.3", false],
    ["9007199254740991/9007199254740990", true],
    ["9007199254740992/9007199254740991", false],
    ["+9007199254740991/9007199254740994", false],
  ])("%s is held in two safe integers: %s", (text, isHeld) => {
    const value = fromPrinted(text) ?? one;
    expect(value.large === null).toBe(isHeld);
    expect(toText(value)).toBe(text.replace("+", ""));
  });

  it.each([
    ["9007199254740993/2", "4503599627370496.5"],
    ["-9007199254740993/2", "-4503599627370496.5"],
    ["+9007199254740993/2", "4503599627370496.5"],
    ["+90071992547409931", "90071992547409931"],
    ["1/9007199254740993", "1/9007199254740993"],
    ["3/9007199254740993", "1/3002399751580331"],
    ["9007199254740993/3002399751580331", "3"],
  ])("%s is read as %s", (text, value) => {
    expect(toText(fromPrinted(text) ?? one)).toBe(value);
    expect(toText(negate(negate(read(text))))).toBe(value);
  });
});
