import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { decimalOf, readDecimal, readQuotient, toText } from "../../src/exact/index.js";

function shown(value: unknown): string {
  const read = readDecimal(value);
  return typeof read === "string" ? read : toText(read);
}

describe("readDecimal", () => {
  test.each([
    [0.1, "0.1"],
    [-0, "0"],
    [918.886283, "918.886283"],
    [-31.55, "-31.55"],
    [0.1 + 0.2, "too-many-digits"],
    [999999999999999, "999999999999999"],
    [-999999999999999, "-999999999999999"],
    [1000000000000000, "1000000000000000"],
    [1234567890123456, "too-many-digits"],
    [9007199254740991, "too-many-digits"],
    [1e21, "1000000000000000000000"],
    [-1.25e21, "-1250000000000000000000"],
    [1e-7, "0.0000001"],
    [-1.5e-7, "-0.00000015"],
    [0.000001, "0.000001"],
    [123456789012345e-9, "123456.789012345"],
    [1e300, "1" + "0".repeat(300)],
    [5e-324, "0." + "0".repeat(323) + "5"],
    [Number.NaN, "not-a-number"],
    [Number.POSITIVE_INFINITY, "not-a-number"],
  ])("the number %s is read as the decimal that prints it: %s", (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  test.each([
    ["39.35", "39.35"],
    ["1342.460", "1342.46"],
    ["-31.55", "-31.55"],
    ["12345678901234567890.5", "12345678901234567890.5"],
    ["", "not-a-number"],
    [" 1", "not-a-number"],
    ["1e5", "not-a-number"],
    ["1,342.46", "not-a-number"],
    ["2/3", "not-a-number"],
    ["1".repeat(1000), "1".repeat(1000)],
    ["1".repeat(1001), "too-long"],
  ])("the text %s is read in plain notation only: %s", (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  test.each([[null], [undefined], [true], [[]], [{}]])("%s is no number", (value) => {
    expect(shown(value)).toBe("not-a-number");
  });

  test("a number of at most 15 significant digits is the decimal with the same digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999999999999999, max: 999999999999999 }), fc.nat(15), (digits, places) => {
        // The nearest double of a decimal of 15 digits prints as that decimal.
        expect(shown(Number(`${digits}e-${places}`))).toBe(shown(plain(digits, places)));
      }),
    );
  });
});

describe("readQuotient", () => {
  test.each([
    ["2/3", "2/3"],
    ["-6/4", "-1.5"],
    ["0.5", "0.5"],
    [0.5, "0.5"],
    ["1/0", "not-a-number"],
    ["1/2/3", "not-a-number"],
    ["2/三", "not-a-number"],
    [0.1 + 0.2, "too-many-digits"],
    [`${"2".repeat(998)}/2`, "1".repeat(998)],
    [`${"1".repeat(1000)}/2`, "too-long"],
    ["1".repeat(1001), "too-long"],
    [null, "not-a-number"],
    [["2/3"], "not-a-number"],
  ])("%j is read as %s", (value, expected) => {
    const read = readQuotient(value);
    expect(typeof read === "string" ? read : toText(read)).toBe(expected);
  });
});

describe("decimalOf", () => {
  test("a checked decimal is its value", () => {
    expect([toText(decimalOf("39.350")), toText(decimalOf(0.1))]).toEqual(["39.35", "0.1"]);
  });

  test.each([
    ["2/3", "not-a-number"],
    ["1".repeat(1001), "too-long"],
    [0.1 + 0.2, "too-many-digits"],
  ])("what was not checked is refused with the reason", (value, reason) => {
    expect(() => decimalOf(value)).toThrow(new RangeError(`${reason}: a decimal was not checked`));
  });
});

function plain(digits: number, places: number): string {
  const size = String(Math.abs(digits)).padStart(places + 1, "0");
  const text = places === 0 ? size : `${size.slice(0, -places)}.${size.slice(-places)}`;
  return digits < 0 ? `-${text}` : text;
}
