import { describe, expect, it } from "vitest";
import { toText } from "../../../src/exact/index.js";
import { leastSizeOf, LOSS, sizeOf, sumOf, UNKNOWN } from "../../../src/figure/sheet/bound.js";
import { over, type Term, unsure } from "../../../src/figure/sheet/term.js";
import { clear, halfOf, powerOfTen, settled, tidied } from "../../../src/figure/sheet/tidy.js";
import { whole } from "../../../src/figure/sheet/whole.js";
import { cell, errorAt, exact, expectBound, off } from "./terms.js";

const facts = ({ text, clean, typed, binding }: Term): unknown[] => [text, clean, typed, binding];
const third = over(cell("A1", "7"), cell("B1", "3"));

describe("a figure rounded to places far behind the point", () => {
  it("is a decimal again where it has no more places and its noise is below a quarter of the last", () => {
    expect(facts(tidied(off("A1", "2.5", 0.0249), 1))).toEqual(["ROUND(A1,1)", true, true, 3]);
    expectBound(tidied(off("A1", "2.5", 0.0249), 1).error, 2.5 * 2 ** -52);
    expect(facts(tidied(off("A1", "2.5", 0.0251), 1))).toEqual(["ROUND(A1,1)", false, true, 3]);
    expect(tidied(off("A1", "2.5", sizeOf(exact("1/20")) / 2), 1).clean).toBe(false);
  });

  it("may else be off by half of the last place more", () => {
    expectBound(tidied(off("A1", "2.5", 0.03), 1).error, 0.03 + 0.05 + 2.5 * 2 ** -47);
    const more = tidied(off("A1", "2.54", 0), 1);
    expectBound(more.error, 0.05 + 2.54 * 2 ** -47);
    expect(toText(more.value)).toBe("2.54");
  });

  it("half of a place is half of a power of ten", () => {
    expect([halfOf(0), halfOf(2), powerOfTen(0), powerOfTen(3)].map(toText)).toEqual(["0.5", "0.005", "1", "1000"]);
  });
});

describe("a figure freed of noise", () => {
  it.each([
    ["2.5", "ROUND(A1,12)"],
    ["9.5", "ROUND(A1,12)"],
    ["10.5", "ROUND(A1,11)"],
    ["-10.5", "ROUND(A1,11)"],
    ["1234.5", "ROUND(A1,9)"],
    ["123456789.5", "ROUND(A1,4)"],
    ["1234567890.5", "ROUND(A1,3)"],
    ["1234567890123", "ROUND(A1,0)"],
    ["123456789012345", "ROUND(A1,0)"],
  ])("keeps 13 digits, and 12 places at the most: %s", (value, text) => {
    expect(clear(off("A1", value, 0)).text).toBe(text);
  });

  it("keeps no more places than are asked for", () => {
    expect([clear(off("A1", "2.5", 0), 9).text, clear(off("A1", "1234567.5", 0), 9).text]).toEqual([
      "ROUND(A1,9)",
      "ROUND(A1,6)",
    ]);
  });

  it.each([
    [2e-13, 12],
    [3e-13, 10],
    [2e-11, 10],
    [3e-11, 8],
    [3e-9, 6],
    [2e-5, 4],
    [3e-5, 12],
  ])(
    "of a decimal that is off by %s is rounded to %s places: the most that make it one again, four at least",
    (error, places) => {
      expect(clear(off("A1", "2.5", error)).text).toBe(`ROUND(A1,${places})`);
    },
  );

  it("is a decimal again, but a quotient stays with noise", () => {
    expect([clear(off("A1", "2.5", 1e-9)).clean, clear(third).clean, clear(third).text]).toEqual([
      true,
      false,
      "ROUND(A1/B1,12)",
    ]);
  });

  it("stays as it is where it is a decimal already, and where no ROUND makes it one for sure", () => {
    const clean = cell("A1", "2.5");
    expect([settled(clean), settled(third)]).toEqual([clean, third]);
    expect(facts(settled(off("A1", "2.5", 1e-9)))).toEqual(["ROUND(A1,8)", true, true, 3]);
    expect(settled(off("A1", "2.5", 1e-4)).text).toBe("A1");
  });
});

describe("whole steps of a count", () => {
  it.each([
    [false, false, "ROUNDDOWN(ROUND(A1,9),0)", "2"],
    [true, false, "ROUNDUP(ROUND(A1,9),0)", "3"],
    [false, true, "IF(ROUND(A1,9)<0,ROUNDUP(ROUND(A1,9),0),ROUNDDOWN(ROUND(A1,9),0))", "2"],
    [true, true, "IF(ROUND(A1,9)<0,ROUNDDOWN(ROUND(A1,9),0),ROUNDUP(ROUND(A1,9),0))", "3"],
  ])("a started one counting: %s; below zero perhaps: %s", (started, signed, text, value) => {
    const steps = whole(cell("A1", "2.5"), started, signed);
    expect([steps.text, toText(steps.value), steps.clean]).toEqual([text, value, true]);
  });

  it("of a count below zero are those below it, or above it where a started one counts", () => {
    expect([false, true].map((started) => toText(whole(cell("A1", "-2.5"), started, true).value))).toEqual([
      "-3",
      "-2",
    ]);
  });

  it.each([
    ["a decimal freed of its noise", off("A1", "30", 1e-10), true],
    ["a third above a whole step, off by less", { ...third, error: 0.33 }, true],
    ["a third above a whole step, off by more", { ...third, error: 0.34 }, false],
    ["a third below a whole step, off by less", { ...over(cell("A1", "8"), cell("B1", "3")), error: 0.33 }, true],
    ["a third below a whole step, off by more", { ...over(cell("A1", "8"), cell("B1", "3")), error: 0.34 }, false],
    ["a whole number with too much noise", off("A1", "30", 0.1), false],
    ["a count of which nothing is known", unsure(third), false],
  ])("are sure or not: of %s", (_what, count, sure) => {
    const { error, clean } = whole(count, false, false);
    expect([error < UNKNOWN, clean]).toEqual([sure, sure]);
  });

  it.each([
    ["7", "1/3"],
    ["8", "1/3"],
  ])("are not sure of a count that is off by just its distance: %s/3", (dividend, distance) => {
    const count = over(cell("A1", dividend), cell("B1", "3"));
    const last = [sizeOf(halfOf(9)), sizeOf(count.value) * LOSS] as const;
    const error = errorAt(leastSizeOf(exact(distance)), (each) => sumOf(each, ...last));
    expect(whole({ ...count, error }, false, false).clean).toBe(false);
    expect(whole({ ...count, error: error * (1 - 1e-12) }, false, false).clean).toBe(true);
  });
});
