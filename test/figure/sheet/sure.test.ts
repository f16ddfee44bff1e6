import { describe, expect, it } from "vitest";
import { type Exact, hundred, type RoundingMode, toText } from "../../../src/exact/index.js";
import { leastSizeOf, LOSS, sizeOf, sumOf, UNKNOWN } from "../../../src/figure/sheet/bound.js";
import { rounded } from "../../../src/figure/sheet/rounding.js";
import { over, plus, type Term } from "../../../src/figure/sheet/term.js";
import { halfOf } from "../../../src/figure/sheet/tidy.js";
import { cell, errorAt, exact, off } from "./terms.js";

const sure = (term: Term, mode: RoundingMode = "half-up", greatest: Exact = hundred, places: number = 0): boolean =>
  rounded(term, places, mode, greatest).sure;

describe("the formula that rounds", () => {
  it.each([
    [0, "ROUND(ROUND(A1,10),0)"],
    [1, "ROUND(ROUND(A1*10,9),0)/10"],
    [3, "ROUND(ROUND(A1*1000,7),0)/1000"],
  ])("to %s places counts in the last of them", (places, text) => {
    const { term } = rounded(cell("A1", "2.5"), places, "half-up", hundred);
    expect([term.text, term.binding]).toEqual([text, 2]);
  });

  it("has what binds less than a product in brackets", () => {
    const [a, b] = [cell("A1", "2.5"), cell("B1", "2")];
    expect(rounded(plus(a, b), 1, "half-up", hundred).term.text).toBe("ROUND(ROUND((A1+B1)*10,9),0)/10");
    expect(rounded(plus(a, b), 0, "half-up", hundred).term.text).toBe("ROUND(ROUND(A1+B1,10),0)");
    expect(rounded(over(a, b), 1, "half-up", hundred).term.text).toBe("ROUND(ROUND(A1/B1*10,9),0)/10");
  });

  it.each([
    ["9.99", "2.5", 12],
    ["10", "2.5", 11],
    ["2", "10.5", 11],
    ["2", "-1000.5", 9],
    ["1000000000000", "2.5", 0],
    ["10000000000000000", "2.5", 0],
  ])(
    "takes noise off behind the digits of the greatest figure %s, or of its own %s: %s places",
    (greatest, value, guard) => {
      expect(rounded(cell("A1", value), 0, "up", exact(greatest)).term.text).toBe(`ROUNDUP(ROUND(A1,${guard}),0)`);
    },
  );
});

describe("a rounding that every program comes to", () => {
  it("is one of a decimal on the boundary, whose noise a first ROUND takes off", () => {
    // Ten places are free of noise behind 100: a quarter of the last is 0.000000000025.
    expect(sure(off("A1", "2.5", 2.4e-11))).toBe(true);
    expect(sure(off("A1", "2.5", 2.6e-11))).toBe(false);
  });

  it("is none of a decimal that is off by just a quarter of the last place that is free of noise", () => {
    const [scale, lost] = [sizeOf(exact("1")), sizeOf(exact("2.5")) * LOSS];
    const error = errorAt(sizeOf(halfOf(10)) / 2, (each) => sumOf(each * scale, lost));
    expect(sure(off("A1", "2.5", error))).toBe(false);
    expect(sure(off("A1", "2.5", error * (1 - 1e-12)))).toBe(true);
  });

  it("is one of a quotient, that is further from the boundary than it is off", () => {
    // 7 ÷ 3 lies 1/6 below 2.5, and 1/3 above 2; 10 ÷ 3 lies 1/3 above 3.
    const third = (dividend: string, error: number): Term => ({
      ...over(cell("A1", dividend), cell("B1", "3")),
      error,
    });
    const edges: readonly [RoundingMode, string, number][] = [
      ["half-up", "7", 1 / 6],
      ["half-down", "7", 1 / 6],
      ["half-even", "8", 1 / 6],
      ["up", "7", 1 / 3],
      ["down", "8", 1 / 3],
      ["floor", "-7", 1 / 3],
      ["ceiling", "-8", 1 / 3],
    ];
    for (const [mode, dividend, distance] of edges) {
      expect([mode, sure(third(dividend, distance * 0.99), mode)]).toEqual([mode, true]);
      expect([mode, sure(third(dividend, distance * 1.01), mode)]).toEqual([mode, false]);
    }
  });

  it("is none of a quotient that is off by just its distance", () => {
    const count = over(cell("A1", "7"), cell("B1", "3"));
    const half = sizeOf(halfOf(10));
    const scale = sizeOf(exact("1"));
    const bound = (error: number): number => sumOf(sumOf(error * scale, sizeOf(count.value) * LOSS), half, half);
    const error = errorAt(leastSizeOf(exact("1/6")), bound);
    expect(sure({ ...count, error })).toBe(false);
    expect(sure({ ...count, error: error * (1 - 1e-12) })).toBe(true);
  });

  it("counts what it is off by in the last place", () => {
    // 233.33 ÷ 1 in hundredths lies a third of one from a whole.
    const third = (error: number): Term => ({ ...over(cell("A1", "7"), cell("B1", "3")), error });
    expect([sure(third(0.0032), "up", hundred, 2), sure(third(0.0034), "up", hundred, 2)]).toEqual([true, false]);
  });

  it("is none on the boundary where nothing takes the noise off", () => {
    const greatest = exact("1000000000000");
    expect([sure(off("A1", "2.5", 0.01), "half-up", greatest), sure(off("A1", "2.5", UNKNOWN))]).toEqual([
      false,
      false,
    ]);
  });

  it("is none by a MOD of so great a figure that programs refuse it", () => {
    const [below, above] = ["274877906943", "274877906945"].map(exact) as [Exact, Exact]; // 2^38 ∓ 1
    const half = cell("A1", "2.5");
    for (const mode of ["half-even", "half-down"] as const) {
      expect([sure(half, mode, hundred), sure(cell("A1", "2"), mode, above)]).toEqual([true, false]);
      expect(sure(cell("A1", "7"), mode, below)).toBe(sure(cell("A1", "7"), "half-up", below));
      expect(sure(cell("A1", "7"), mode, exact("2748779069.45"), 2)).toBe(false);
    }
    // Rounded up, the size of a quarter less is 2^38 itself.
    const edges = ["274877906943.5", "274877906943.75"].map((each) => sure(cell("A1", "7"), "half-even", exact(each)));
    expect(edges).toEqual([true, false]);
    for (const mode of ["half-up", "up", "down", "floor", "ceiling"] as const)
      expect([mode, sure(cell("A1", "7"), mode, above)]).toEqual([mode, true]);
  });

  it("comes to a decimal that doubles hold", () => {
    const { term, sure: is } = rounded(over(cell("A1", "7"), cell("B1", "3")), 2, "half-up", hundred);
    expect([toText(term.value), term.clean, term.typed, is]).toEqual(["2.33", true, true, true]);
  });
});
