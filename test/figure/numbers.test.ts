import { describe, expect, it } from "vitest";
import { toText } from "../../src/exact/index.js";
import type { Test } from "../../src/figure/figure.js";
import * as make from "../../src/figure/make.js";
import {
  overNumbers,
  provenOverNumbers,
  provenTest,
  stepsOverNumbers,
  testOverNumbers,
} from "../../src/figure/numbers.js";
import { a, b, exact } from "./small.js";

const { over, step, compared, refuse } = make;
const numbers = { a: exact("3"), b: exact("2") };
const flag = (holds: boolean): Test => ({ is: "flag", key: "k", holds });

describe("a figure over numbers that are at hand", () => {
  it("is worked out, run after run", () => {
    const value = overNumbers(over(a, b));
    expect(toText(value(numbers))).toBe("1.5");
    expect(toText(value({ a: exact("1"), b: exact("4") }))).toBe("0.25");
  });

  it("has its steps, which cite what is cited", () => {
    const steps = stepsOverNumbers(step("rate", over(a, b)));
    expect(steps(numbers, "文件")).toEqual([{ what: "rate", formula: "3 ÷ 2", value: "1.5", source: "文件" }]);
    expect(steps(numbers, undefined)).toEqual([{ what: "rate", formula: "3 ÷ 2", value: "1.5" }]);
  });

  it("writes none down where only its value is asked", () => {
    expect(toText(overNumbers(step("rate", over(a, b)))(numbers))).toBe("1.5");
  });

  it("takes an input of a unit as it stands", () => {
    const length = make.input("a", { is: "number", unit: { name: "米", size: exact("1000") } });
    expect(toText(overNumbers(over(length, b))(numbers))).toBe("1.5");
  });

  it("is an error where a number is missing, by its key, and where it refuses, by its code", () => {
    expect(() => overNumbers(over(a, make.input("d")))(numbers)).toThrow(new TypeError("no number d"));
    const none = refuse("rule/no-band", { value: a });
    expect(() => overNumbers(none)(numbers)).toThrow(new TypeError("a figure over numbers refuses: rule/no-band"));
  });

  it("adds up what is at hand", () => {
    expect(toText(overNumbers(make.plus([a, b, a]))(numbers))).toBe("8");
  });

  it.each<[string, Test, boolean]>([
    ["a comparison that holds", compared(a, ">", b), true],
    ["one that does not", compared(a, "≤", b), false],
    ["a number that is given", make.given("a"), true],
    ["a number that is not given", make.given("d"), false],
    ["what nobody is there to tell", make.told("a", "met"), false],
    ["what a form says", flag(true), true],
    ["what a form denies", flag(false), false],
  ])("is asked: %s", (_what, test, holds) => {
    expect(testOverNumbers(test)(numbers)).toBe(holds);
  });

  it("has no words for what a person said", () => {
    const words = step("it", a, make.said("a"));
    const chosen = step("it", a, { is: "choice", key: "a", among: [{ name: "优" }] });
    expect(stepsOverNumbers(words)(numbers, undefined)[0]?.formula).toBe("");
    expect(stepsOverNumbers(chosen)(numbers, undefined)[0]?.formula).toBe("");
  });
});

describe("the proof of a figure over numbers", () => {
  const of = { a: { in: "/a" }, b: { step: "s" } };

  it("has an expression for each input, and no steps of its own", () => {
    expect(provenOverNumbers(step("rate", over(a, b)), of, numbers)).toEqual({
      op: "/",
      args: [{ in: "/a" }, { step: "s" }],
    });
  });

  it("cites nothing for its constants", () => {
    expect(provenOverNumbers(make.one, of, numbers)).toStrictEqual({ const: "1" });
  });

  it("is an error where an input has no expression", () => {
    expect(() => provenOverNumbers(make.input("d"), of, numbers)).toThrow(new TypeError("no expression d"));
  });

  it.each<[string, Test, object]>([
    ["a comparison", compared(a, ">", b), { op: ">", args: [{ in: "/a" }, { step: "s" }] }],
    ["what is given", make.given("a"), { const: true }],
    ["what is not", make.given("d"), { const: false }],
    ["what nobody is there to tell", make.told("a", "met"), { const: false }],
    ["what a form says", flag(true), { const: true }],
    ["what a form denies", flag(false), { const: false }],
  ])("of a test: %s", (_what, test, expression) => {
    expect(provenTest(test, of, numbers)).toEqual(expression);
  });

  it("takes the case that the numbers decide, and keeps both where both may be", () => {
    const cases = make.first([make.when(make.given("a"), a)], b);
    expect(provenOverNumbers(cases, of, numbers)).toEqual({ in: "/a" });
    const open = make.first([make.when(compared(a, "<", b), a)], b);
    expect(provenOverNumbers(open, of, numbers)).toEqual({
      op: "if",
      args: [{ op: "<", args: [{ in: "/a" }, { step: "s" }] }, { in: "/a" }, { step: "s" }],
    });
  });
});
