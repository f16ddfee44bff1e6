import { describe, expect, it } from "vitest";
import { one, toText } from "../../src/exact/index.js";
import type { Figure, Sign, Test } from "../../src/figure/figure.js";
import * as make from "../../src/figure/make.js";
import { A, B, proving } from "./proving.js";
import { a, b, c, exact, metres, number } from "./small.js";

const { step, times, minus, over, plus, within, compared, check, told } = make;
const met = told("d", "met");
const chain = (of: readonly Figure[], ...signs: Sign[]): Test => ({ is: "compare", of, signs, name: undefined });

describe("the value that is proved", () => {
  it.each<[string, Figure, string]>([
    ["a sum", plus([a, b, c]), "15"],
    ["a sum of nothing", plus([]), "0"],
    ["a difference", minus(a, b), "4"],
    ["a product", times(a, b), "21"],
    ["a quotient", over(a, b), "7/3"],
    ["the least", make.least([a, b, c]), "3"],
    ["the greatest", { is: "max", of: [b, a, c] }, "7"],
    ["a size", make.size(minus(b, a)), "4"],
    ["a count down", make.down(over(minus(b, a), b)), "-2"],
    ["a count up", make.up(over(minus(b, a), b)), "-1"],
    ["a rounding", make.rounded(over(a, b), 1, "up"), "2.4"],
    ["above an end", within(a, b, c), "5"],
    ["below an end", within(b, c, a), "5"],
    ["no lower end", within(b, null, c), "3"],
    ["no upper end", within(a, b), "7"],
    ["a step", step("it", a), "7"],
    ["a constant", number("-2"), "-2"],
    ["the first case that holds", make.first([make.when(met, a), make.when(met, b)], c), "7"],
    ["what is left otherwise", make.first([make.when(make.not(met), a)], c), "5"],
  ])("is that of the figure: %s", (_what, of, value) => {
    expect(toText(proving().prover.value(of))).toBe(value);
  });

  it("is none where the figure refuses", () => {
    const none = make.refuse("rule/no-band", { value: a });
    expect(() => proving().prover.value(none)).toThrow(new TypeError("a figure that is proved refuses: rule/no-band"));
  });

  it.each<[string, Test, boolean]>([
    ["what a person told", met, true],
    ["what no person told", told("d", "missed"), false],
    ["what is given", make.given("a"), true],
    ["what is not", make.given("z"), false],
    ["what a form says", { is: "flag", key: "k", holds: true }, true],
    ["what a form denies", { is: "flag", key: "k", holds: false }, false],
    ["both of two", make.all([met, make.given("a")]), true],
    ["one of two is not both", make.all([met, make.given("z")]), false],
    ["one of two", make.some([make.given("z"), met]), true],
    ["none of two", make.some([make.given("z"), make.given("y")]), false],
    ["a chain that holds", chain([b, c, a], "<", "<"), true],
    ["a chain whose second sign does not", chain([b, a, c], "<", "<"), false],
    ["a chain whose first sign does not", chain([c, b, a], "<", "<"), false],
    ["a check", check("met", met), true],
  ])("hangs on whether something holds: %s", (_what, test, holds) => {
    expect(proving().prover.holds(test)).toBe(holds);
  });
});

describe("the steps of a proof", () => {
  it("are written once each, in the order in which they rest on each other", () => {
    const { prover, steps } = proving();
    const sum = step("sum", plus([a, b]));
    prover.value(step("square", times(sum, sum)));
    expect(steps).toEqual([
      ["sum", { op: "+", args: [A, B] }, "10"],
      ["square", { op: "*", args: [{ step: "sum" }, { step: "sum" }] }, "100"],
    ]);
  });

  it("have each check that was asked, once, with what came of it", () => {
    const { prover, steps } = proving();
    const [more, less] = [check("more", compared(a, ">", b)), check("less", compared(a, "<", b))];
    prover.holds(make.all([more, more, make.some([less, met]), less]));
    expect(steps).toEqual([
      ["more", { op: ">", args: [A, B] }, true],
      ["less", { op: "<", args: [A, B] }, false],
    ]);
  });

  it("have no check that the kind of a cell decides", () => {
    const { prover, steps } = proving();
    prover.holds(check("given", make.given("a")));
    prover.holds(check("missing", make.given("z")));
    expect(steps).toEqual([]);
  });

  it("have a conversion, and none where a number is in its unit", () => {
    const converted = proving({ numbers: { a: "2.5" }, factors: { a: exact("1000") } });
    const length = metres("a");
    expect(toText(converted.prover.value(times(length, length)))).toBe("6250000");
    expect(converted.steps).toEqual([["conversion", { op: "*", args: [A, { const: "1000" }] }, "2500"]]);
    const own = proving({ numbers: { a: "2.5" }, factors: { a: one } });
    expect([toText(own.prover.value(length)), own.steps]).toEqual(["2.5", []]);
  });
});
