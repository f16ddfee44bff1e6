import { describe, expect, it } from "vitest";
import { toText } from "../../../src/exact/index.js";
import { leastSizeOf, UNKNOWN } from "../../../src/figure/sheet/bound.js";
import * as term from "../../../src/figure/sheet/term.js";
import { cell, exact, expectBound, off } from "./terms.js";

const { constant, plus, minus, times, over, least, most, size, at, unsure, summed, total, fits } = term;
const [A, B] = [cell("A1", "3"), cell("B1", "5")];
const [L, R] = [off("A1", "3", 0.5), off("B1", "5", 0.25)];
const exactly = (name: string, value: string): term.Term => ({ ...cell(name, value), error: 0 });
const [X, Y] = [exactly("A1", "3"), exactly("B1", "5")];

describe("what a double holds", () => {
  it.each([
    ["123456789012345", true],
    ["1234567890123456", false],
    ["1234567890123450", true],
    ["100000000000000000000", true],
    ["1.00000000000001", true],
    ["1.000000000000001", false],
    ["-12345678.9012345", true],
    ["-12345678.90123456", false],
    ["0.000123456789012345", true],
    ["0.0001234567890123456", false],
    ["0", true],
    ["1/3", false],
  ])("of %s: every digit, %s", (text, holds) => {
    expect(fits(exact(text))).toBe(holds);
    const { error, clean, typed, binding } = cell("A1", text);
    expect([error < UNKNOWN, clean, typed, binding]).toEqual([holds, holds, true, 3]);
  });

  it("may be off by half of its last place", () => {
    expectBound(A.error, 3 * 2 ** -52);
    expectBound(constant(exact("-4")).error, 4 * 2 ** -52);
  });
});

describe("a number in a formula", () => {
  it.each([
    ["3", 3, true],
    ["-3", 1, true],
    ["0.25", 3, true],
    ["1/3", 2, true],
    ["-1/3", 1, true],
    ["100000000000001/7", 2, true],
    ["7/100000000000001", 2, true],
    ["1000000000000003/7", 2, false],
    ["7/1000000000000003", 2, false],
    ["1234567890123456", 3, false],
  ] as const)(
    "%s binds as its sign or its bar does (%s), and is sure where doubles hold it: %s",
    (text, binding, sure) => {
      const { error, clean, ...found } = constant(exact(text));
      expect([found.text, found.binding, clean, error < UNKNOWN, found.typed]).toEqual([
        text,
        binding,
        sure,
        sure,
        true,
      ]);
    },
  );

  it("of a quotient may be off by half of the last place", () => {
    expectBound(constant(exact("2/3")).error, (2 / 3) * 2 ** -52);
  });
});

describe("the formula of an operation", () => {
  const [sum, less] = [plus(A, B), constant(exact("-2"))];
  it.each([
    ["A1+B1", sum],
    ["A1+A1+B1", plus(A, sum)],
    ["A1+-2", plus(A, less)],
    ["A1-B1", minus(A, B)],
    ["A1+B1-A1", minus(sum, A)],
    ["A1-(A1+B1)", minus(A, sum)],
    ["A1-(-2)", minus(A, less)],
    ["A1-A1*B1", minus(A, times(A, B))],
    ["(A1+B1)*A1", times(sum, A)],
    ["A1*(A1+B1)", times(A, sum)],
    ["A1*A1/B1", times(A, over(A, B))],
    ["A1*(-2)", times(A, less)],
    ["(A1+B1)/A1", over(sum, A)],
    ["A1/(A1*B1)", over(A, times(A, B))],
    ["A1/(2/3)", over(A, constant(exact("2/3")))],
    ["A1/(1000000000000003/7)", over(A, constant(exact("1000000000000003/7")))],
    ["ABS(A1+B1)", size(sum)],
    ["ABS(A1+B1)*A1", times(size(sum), A)],
    ["MIN(A1+B1,A1)", least(sum, A)],
    ["MAX(A1,-2)/B1", over(most(A, less), B)],
    ["S1/S1", over(at("S1", sum), at("S1", sum))],
  ])("has brackets where its parts bind less: %s", (text, made) => {
    expect(made.text).toBe(text);
  });

  it.each([
    ["a sum", plus(A, B), "8", 1],
    ["a difference", minus(A, B), "-2", 1],
    ["a product", times(A, B), "15", 2],
    ["a quotient", over(A, B), "0.6", 2],
  ] as const)("has the exact value beside it, and noise: %s", (_what, made, value, binding) => {
    expect([toText(made.value), made.binding, made.clean, made.typed]).toEqual([value, binding, false, false]);
  });

  it("picks out one of two, or takes the sign off", () => {
    expect([toText(least(A, B).value), toText(most(A, B).value), toText(size(cell("A1", "-3")).value)]).toEqual([
      "3",
      "5",
      "3",
    ]);
    expect([least(A, B).binding, size(plus(A, B)).binding]).toEqual([3, 3]);
  });
});

describe("how far doubles may be off", () => {
  it("in a sum or a difference: what both are off, and the loss of one step", () => {
    for (const made of [plus, minus]) {
      expectBound(made(L, R).error, 0.75 + 8 * 2 ** -47);
      expectBound(made(X, Y).error, 8 * 2 ** -47);
    }
  });

  it("in a product: each is off by as much as the other is large, and both together", () => {
    expectBound(times(L, R).error, 3 * 0.25 + 5 * 0.5 + 0.5 * 0.25 + 15 * 2 ** -47);
    expectBound(times(X, Y).error, 15 * 2 ** -47);
  });

  it("is nothing in a product with a zero that is sure", () => {
    const [none, unknown] = [exactly("A1", "0"), unsure(B)];
    expect([times(none, unknown).error, times(unknown, none).error]).toEqual([0, 0]);
    expect(times(A, unknown).error).toBe(UNKNOWN);
  });

  it("in a quotient: by the least that the divisor may be", () => {
    expectBound(over(off("A1", "15", 0.5), off("B1", "4", 1)).error, (0.5 + 3.75 * 1) / 3 + 3.75 * 2 ** -47);
    expectBound(over(exactly("A1", "15"), exactly("B1", "4")).error, 3.75 * 2 ** -47);
  });

  it("nobody knows where the divisor may be zero", () => {
    expect(over(A, off("B1", "4", 4)).error).toBe(UNKNOWN);
    expect(over(A, off("B1", "-4", 4)).error).toBe(UNKNOWN);
    expect(over(A, off("B1", "4", 3.9)).error).toBeLessThan(UNKNOWN);
    expect(over(exactly("A1", "0"), off("B1", "4", leastSizeOf(exact("4")))).error).toBe(UNKNOWN);
    const { error, value } = over(A, cell("B1", "0"));
    expect([error, toText(value)]).toEqual([UNKNOWN, "0"]);
  });

  it("of two that are picked from, as far as the one that is further off", () => {
    expect([least(L, R).error, least(R, L).error, most(R, L).error]).toEqual([0.5, 0.5, 0.5]);
    expect(size(L).error).toBe(0.5);
  });

  it.each([
    ["both clean", A, B, true],
    ["the first noisy", L, B, false],
    ["the second noisy", A, R, false],
  ])("is noise where one that is picked from has it: %s", (_what, left, right, free) => {
    const { clean, typed } = least(left, right);
    expect([clean, typed]).toEqual([free, free]);
  });

  it("nobody knows of a figure that is not sure; its formula stays", () => {
    const { text, value, error, clean } = unsure(A);
    expect([text, toText(value), error, clean]).toEqual(["A1", "3", UNKNOWN, false]);
  });
});

describe("a sum of cells", () => {
  const cells = (count: number): term.Term[] => Array.from({ length: count }, (_, place) => cell(`A${place + 1}`, "1"));

  it("may be off by what each is, and by the loss of each addition", () => {
    expectBound(total("SUM(A1:B1)", [L, R]).error, 0.75 + 8 * 2 * 2 ** -52);
    expectBound(total("SUM(A1:B1)", [X, exactly("B1", "-5")]).error, 8 * 2 * 2 ** -52);
    const { text, value, binding, clean } = total("SUM(A1:B1)", [L, R]);
    expect([text, toText(value), binding, clean]).toEqual(["SUM(A1:B1)", "8", 3, false]);
  });

  it("is a SUM of at most 200 each", () => {
    const [full, more] = [summed(cells(200)), summed(cells(201))];
    expect([full.text.split("SUM(").length - 1, full.binding, full.text.split(",").length]).toEqual([1, 3, 200]);
    expect(more.text.endsWith(",A200)+SUM(A201)")).toBe(true);
    expect([more.binding, toText(more.value)]).toEqual([1, "201"]);
  });

  it("is added up term by term where one is no cell, and is 0 where there is none", () => {
    expect(summed([A, times(A, B), B]).text).toBe("A1+A1*B1+B1");
    expect([summed([]).text, summed([]).error, summed([A]).text]).toEqual(["0", 0, "SUM(A1)"]);
  });
});

it("what nothing fits has no figure of which anything is sure", () => {
  const { text, error, clean, typed, binding } = term.NOTHING_FITS;
  expect([text, error, clean, typed, binding]).toEqual(["NA()", UNKNOWN, false, true, 3]);
});

it("what is read from a cell is as far off as its formula", () => {
  const { text, binding, error, value } = at("S1", plus(L, R));
  expect([text, binding, error, toText(value)]).toEqual(["S1", 3, plus(L, R).error, "8"]);
});
