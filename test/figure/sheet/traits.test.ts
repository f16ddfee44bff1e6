import { describe, expect, it } from "vitest";
import type { Case, Figure, Guard, Refusal } from "../../../src/figure/figure.js";
import * as make from "../../../src/figure/make.js";
import { isSigned, leavesNoise } from "../../../src/figure/sheet/traits.js";
import { exact } from "./terms.js";

const { plus, minus, times, over, least, within, size, first, when, step, input } = make;
const of = (guard: Guard): Figure => input("a", guard);
const [a, count, day] = [input("a"), of({ is: "whole" }), of({ is: "day" })];
const none: Refusal = make.refuse("target/missing");
const late = of({ is: "late", unit: "months", partial: "started", from: "target" });
const number = (text: string): Figure => make.constant(exact(text));
const most = (parts: readonly Figure[]): Figure => ({ is: "max", of: parts });
const cases = (then: Figure, otherwise: Figure): Figure => first([sure(number("1")), sure(then)], otherwise);
const sure = (then: Figure): Case => when(make.ALWAYS, then);
const quotient = over(a, a);
const sum = plus([a, count]);

describe("a figure in which doubles leave noise that a cell would show", () => {
  it.each<[string, Figure, boolean]>([
    ["a sum", plus([a, a]), true],
    ["a sum of counts", plus([count, day]), false],
    ["a sum of a count and another", plus([count, a]), true],
    ["a sum of a length, which is no count", plus([late, late]), true],
    ["a sum with a quotient", plus([a, quotient]), false],
    ["a difference", minus(a, a), true],
    ["a difference of days", minus(day, day), false],
    ["a difference of a count and another", minus(count, a), true],
    ["a difference of another and a count", minus(a, count), true],
    ["a difference from a quotient", minus(quotient, a), false],
    ["a difference with a quotient", minus(a, quotient), false],
    ["a product", times(sum, a), false],
    ["a quotient", over(sum, a), false],
    ["a number", a, false],
    ["a step, which has a cell of its own", step("it", sum), false],
    ["a sum within ends", within(sum, a), true],
    ["a number within sums", within(a, sum, sum), false],
    ["the size of a sum", size(sum), true],
    ["the size of a number", size(a), false],
    ["the least of a number and a sum", least([a, sum]), true],
    ["the greatest of a number and a sum", most([a, sum]), true],
    ["the least of numbers", least([a, a]), false],
    ["cases of a sum", cases(sum, a), true],
    ["cases of a sum otherwise", cases(a, sum), true],
    ["cases of numbers", cases(a, a), false],
  ])("%s", (_what, figure, noise) => {
    expect(leavesNoise(figure)).toBe(noise);
  });

  it.each<[string, Figure]>([
    ["a product", times(quotient, a)],
    ["a product behind", times(a, quotient)],
    ["a difference", minus(quotient, a)],
    ["a difference behind", minus(a, quotient)],
    ["a sum", plus([a, quotient])],
    ["the least", least([a, quotient])],
    ["the greatest", most([a, quotient])],
    ["ends", within(quotient, a)],
    ["a size", size(quotient)],
    ["cases", cases(quotient, a)],
    ["cases otherwise", cases(a, quotient)],
  ])("has no last place where there is a quotient in %s", (_what, figure) => {
    expect([leavesNoise(plus([a, figure])), leavesNoise(minus(figure, a))]).toEqual([false, false]);
  });

  it.each<[string, Figure]>([
    ["a product of numbers", times(a, a)],
    ["a difference of numbers", minus(a, a)],
    ["a sum of numbers", plus([a, a])],
    ["the least of numbers", least([a, a])],
    ["a number within ends", within(a, a)],
    ["a size", size(a)],
    ["cases of numbers", cases(a, a)],
    ["a step, whatever is in it", step("it", quotient)],
    ["a number", a],
  ])("has its last place cleared where there is no quotient in %s", (_what, figure) => {
    expect([leavesNoise(plus([a, figure])), leavesNoise(minus(figure, a))]).toEqual([true, true]);
  });
});

describe("a figure that may be below zero", () => {
  const [above, below] = [number("2"), number("-2")];
  it.each<[string, Figure, boolean]>([
    ["a number above zero", above, false],
    ["zero", make.zero, false],
    ["a number below zero", below, true],
    ["an input", a, true],
    ["a count", count, false],
    ["a lateness", late, false],
    ["a day, of which programs know others", day, true],
    ["a size", size(a), false],
    ["what is refused", none, false],
    ["a difference", minus(above, above), true],
    ["a sum", plus([above, a]), true],
    ["a sum of none", plus([above, count]), false],
    ["the least of one and another", least([above, a]), true],
    ["the least of none", least([above, count]), false],
    ["the greatest of one and another", most([a, above]), false],
    ["the greatest of two", most([a, below]), true],
    ["a product", times(above, a), true],
    ["a product the other way round", times(a, above), true],
    ["a product of none", times(above, count), false],
    ["a quotient", over(above, a), true],
    ["a quotient the other way round", over(a, above), true],
    ["a quotient of none", over(above, count), false],
    ["one with a lower end that is not", within(a, above), false],
    ["one with a lower end that may be too", within(a, below), true],
    ["another with a lower end that may be", within(above, a), false],
    ["one without a lower end", within(a, null, above), true],
    ["another below one", within(above, null, a), true],
    ["another below another", within(above, null, count), false],
    ["another without ends", within(above, null), false],
    ["one case", cases(a, above), true],
    ["one case otherwise", cases(above, a), true],
    ["no case", cases(above, count), false],
    ["a step of one", step("it", a), true],
    ["a step of another", step("it", above), false],
    ["a count down", make.down(a), true],
    ["a count up of another", make.up(above), false],
    ["a rounding", make.rounded(a, 2, "up"), true],
  ])("%s: %s", (_what, figure, signed) => {
    expect(isSigned(figure)).toBe(signed);
  });
});
