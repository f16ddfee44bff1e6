import { expect, it } from "vitest";
import { fraction } from "../../../src/exact/index.js";
import { leastSizeOf, sizeOf, sumOf, UNKNOWN } from "../../../src/figure/sheet/bound.js";
import { exact, expectBound } from "./terms.js";

const long = "1".padEnd(400, "0");

it.each([
  ["3", 3],
  ["-3", 3],
  ["3/4", 0.75],
  ["100000000000000000000", 1e20],
  ["-100000000000000000000", 1e20],
  ["100000000000000000000/3", 1e20 / 3],
  ["3/100000000000000000001", 3e-20],
])("a size is rounded up, and one that is rounded down is below it: %s", (text, size) => {
  expectBound(sizeOf(exact(text)), size);
  const least = leastSizeOf(exact(text));
  expect(least).toBeLessThan(size);
  expect(least).toBeGreaterThan(size * (1 - 1e-9));
});

it("the size of zero is zero either way", () => {
  expect([sizeOf(exact("0")), leastSizeOf(exact("0"))]).toEqual([0, 0]);
});

it.each([long, `${long}1/${long}3`])("a size beyond what doubles hold is unknown, and may be nothing: %#", (text) => {
  expect([sizeOf(exact(text)), leastSizeOf(exact(text))]).toEqual([UNKNOWN, 0]);
});

it("bounds are added up and rounded up", () => {
  expectBound(sumOf(1, 2, 0.5), 3.5);
  expect(sumOf(1, 2)).toBeGreaterThan(3);
  expect([sumOf(), sumOf(1, UNKNOWN)]).toEqual([0, UNKNOWN]);
  expectBound(sizeOf(fraction(1, 3)), 1 / 3);
});
