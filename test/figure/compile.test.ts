import { describe, expect, it } from "vitest";
import { fraction, one } from "../../src/exact/index.js";
import { Compiler } from "../../src/figure/compile.js";
import type { Figure, Test } from "../../src/figure/figure.js";
import * as make from "../../src/figure/make.js";
import { setOut, valueOf } from "../../src/figure/run.js";
import { a, asked, b, c, compiled, exact, lineOf, metres, number, reader, saidOf, worked } from "./small.js";

const { step, times, minus, over, plus, within, refuse } = make;
const half: Figure = number("2.5");
const below: Figure = number("-2.5");

describe("a compiled figure", () => {
  it.each<[string, Figure, string]>([
    ["a sum", plus([a, b, c]), "15"],
    ["a sum of nothing", plus([]), "0"],
    ["a difference", minus(a, b), "4"],
    ["a product", times(a, b), "21"],
    ["a quotient", over(a, b), "7/3"],
    ["the least of several", make.least([a, b, c]), "3"],
    ["the greatest of several", { is: "max", of: [b, a, c] }, "7"],
    ["a size", make.size(minus(b, a)), "4"],
    ["a size of a number above zero", make.size(a), "7"],
    ["a count down", make.down(half), "2"],
    ["a count down below zero", make.down(below), "-3"],
    ["a count up", make.up(half), "3"],
    ["a count up below zero", make.up(below), "-2"],
    ["a rounding to places", make.rounded(over(a, b), 2, "half-up"), "2.33"],
    ["a rounding in its mode", make.rounded(over(a, b), 2, "up"), "2.34"],
    ["a number between its ends", within(c, b, a), "5"],
    ["a number above its upper end", within(a, b, c), "5"],
    ["a number below its lower end", within(b, c, a), "5"],
    ["a number with no lower end", within(b, null, c), "3"],
    ["a number with no upper end", within(a, b, null), "7"],
    ["the lower of two ends that cross", within(c, a, b), "7"],
    ["the first of two cases that hold", make.first([make.when(make.ALWAYS, a), make.when(make.ALWAYS, b)], c), "7"],
    ["what no case decides otherwise", make.first([make.when(make.not(make.ALWAYS), a)], c), "5"],
  ])("is worked out: %s", (_what, of, value) => {
    expect(compiled(of)({ numbers: { a: "7", b: "3", c: "5" } }).value).toBe(value);
  });

  it("takes each number from its own place, whichever side it stands on", () => {
    const cells = { numbers: { a: "7", b: "3" } };
    const { run, value } = compiled(plus([minus(a, b), times(b, a), minus(number("1"), a), minus(b, number("1"))]))(
      cells,
    );
    expect([value, run.reads]).toEqual(["21", []]); // 4 + 21 − 6 + 2
  });

  it("has a step worked out and written once, however often it is referred to", () => {
    const sum = step("sum", plus([a, b]));
    const { steps } = worked(step("all", plus([sum, times(sum, sum), minus(sum, sum)])), {
      numbers: { a: "1", b: "2" },
    });
    expect(steps).toEqual(["sum: 1 + 2 = 3", "all: 3 + 3 × 3 + (3 − 3) = 12"]);
  });

  it("has a check worked out and written once, however often it is asked", () => {
    const met = make.check("met", make.compared(a, "≥", b));
    const { run } = asked(make.all([met, make.some([met, met])]), { numbers: { a: "2", b: "1" } });
    expect(run.steps.map(lineOf)).toEqual(["met: 2 ≥ 1 = true"]);
  });

  it("lets every part of a sum be refused for itself", () => {
    expect(compiled(plus([a, b, c]))({ numbers: { a: "1", b: "1", c: "1" } }).run.parts).toBe(3);
  });

  it("looks at no case behind the one that holds", () => {
    const told = (key: string): Test => make.told(key, "met");
    const of = make.first([make.when(told("d"), a), make.when(told("e"), b)], c);
    expect(compiled(of)({ numbers: { a: "1" }, words: { d: "met" } }).run.reads).toEqual(["d"]);
  });

  it("refuses with what the refusal says, where it says, and goes on with zero", () => {
    const nothing = refuse("rule/no-band", { value: plus([a, b]) }, "/actual");
    const { value, run } = compiled(plus([a, nothing]))({ numbers: { a: "1", b: "2" } });
    expect([value, run.refusals]).toEqual(["1", [["rule/no-band", { value: "3" }, "/actual"]]]);
  });

  it.each<[string, boolean, string]>([
    ["0", true, "5"],
    ["2", true, "8.5"],
    ["2", false, "8.5"],
  ])("a quotient by %s after a refusal (%s) makes a sum of %s", (divisor, refused, value) => {
    const sum = plus([over(a, b), number("5")]);
    expect(compiled(sum)({ numbers: { a: "7", b: divisor } }, { refused }).value).toBe(value);
  });

  it("divides by zero nowhere but after a refusal", () => {
    const sum = plus([over(a, b), number("5")]);
    expect(() => compiled(sum)({ numbers: { a: "7", b: "0" } })).toThrow("division by zero");
  });
});

describe("the unit of an input", () => {
  const length = metres("a");

  it.each([
    ["from a larger one by a factor", "2.5", exact("1000"), "2.5 × 1000 = 2500"],
    ["from a smaller one by a divisor", "2500", exact("1/1000"), "2500 ÷ 1000 = 2.5"],
    ["by a fraction that is no whole part", "3", exact("2/3"), "3 × 2/3 = 2"],
    ["by a decimal of which no whole number is the inverse", "3", exact("0.3"), "3 × 0.3 = 0.9"],
    ["by one that is told as a factor", "3", fraction(1, 1), "3 × 1 = 3"],
    ["below zero", "-3", exact("10"), "−3 × 10 = -30"],
  ])("is converted %s", (_how, text, factor, line) => {
    const cells = { numbers: { a: text }, factors: { a: factor } };
    const { run } = compiled(step("it", plus([length, length])))(cells);
    expect(run.steps.map(lineOf)[0]).toBe(`conversion: ${line}`);
    expect([run.steps.length, run.reads]).toEqual([2, ["a"]]);
  });

  it("is converted without a word where nobody asks how", () => {
    const cells = { numbers: { a: "3" }, factors: { a: exact("10") } };
    expect(worked(length, cells, { explained: false })).toEqual({ value: "30", steps: [] });
  });

  it("is its own where it is counted by one: nothing is written", () => {
    const { run, value } = compiled(plus([length, length]))({ numbers: { a: "3" }, factors: { a: one } });
    expect([value, run.steps, run.reads]).toEqual(["6", [], ["a"]]);
  });

  it("is asked of no count, which is read once", () => {
    const count = make.input("a", { is: "whole" });
    const { run, value } = compiled(plus([count, count]))({ numbers: { a: "3" }, factors: { a: exact("10") } });
    expect([value, run.reads]).toEqual(["6", ["a"]]);
  });
});

it("what a sentence names is a text, words of every kind, or what a figure comes to", () => {
  const params = {
    text: "as it is",
    fixed: make.fixed("met"),
    said: make.said("w"),
    span: { is: "span", from: "w", to: "v" },
    choice: { is: "choice", key: "w", among: [{ name: "优" }, { name: "良" }] },
    figure: plus([a, number("-3")]),
  } as const;
  expect(saidOf(params, { numbers: { a: "1" }, words: { w: "良好", v: "完成" } })).toEqual({
    text: "as it is",
    fixed: "met",
    said: "良好",
    span: "良好 → 完成",
    choice: "良好 of 优,良",
    figure: "-2",
  });
});

describe("what is known in a run", () => {
  it("has a place for each known input by its key, and for each step and check", () => {
    const compiler = new Compiler(reader);
    compiler.value(step("it", plus([a, b, { ...a }])));
    compiler.test(make.check("met", make.compared(b, ">", a)));
    expect(compiler.layout()).toEqual({ slots: 4, keys: ["a", "b"], places: [1, 2] });
  });

  it("is set out anew for each run: what is at hand stands in its place, and everything else is open", () => {
    const known = setOut([true, true, true], { slots: 3, keys: ["a", "b"], places: [1, 2] }, [one, undefined]);
    expect(known).toStrictEqual([undefined, one, undefined]);
    expect(setOut([], { slots: 2, keys: ["a", "b"], places: [0, 1] }, [one, one])).toStrictEqual([one, one]);
  });

  it("is not asked for again: from the first place on", () => {
    const run = compiled(a)({ numbers: { a: "1" } }).run;
    const again = valueOf<typeof run>({ slot: 0, value: () => exact("9") });
    expect(again(run)).toBe(run.known[0]);
    expect(valueOf<typeof run>({ slot: -1, value: () => exact("9") })(run)).toEqual(exact("9"));
    run.known[0] = undefined;
    expect(again(run)).toEqual(exact("9"));
  });
});
