import { describe, expect, it } from "vitest";
import { toText } from "../../../src/exact/index.js";
import type { Figure, Input, Step, Test } from "../../../src/figure/figure.js";
import * as figure from "../../../src/figure/make.js";
import { UNKNOWN } from "../../../src/figure/sheet/bound.js";
import { NOTHING_FITS } from "../../../src/figure/sheet/term.js";
import { sheet } from "./sheet.js";
import { exact } from "./terms.js";

const { compared, first, when, step, told, given, all, some, not, check, over, minus, plus } = figure;
const number = (text: string): Figure => figure.constant(exact(text));
const [a, b, c] = [figure.input("A1"), figure.input("B1"), figure.input("C1")];
const numbers = { A1: "4", B1: "3", C1: "0" };
const [met, missed] = [told("actual", "met"), told("actual", "missed")];

/** A figure as a formula, and the rows that it needs. */
function written(of: Figure, words: string = "met", kinds: readonly string[] = ["quantity"]): readonly string[] {
  const { writer, rows } = sheet(numbers, kinds, words);
  return [writer.term(of).text, ...rows];
}

describe("a step in a sheet", () => {
  it("has a cell, but for a number as it is that nobody decided", () => {
    expect(written(step("it", over(a, b)))).toEqual(["S1", "it A1/B1"]);
    expect(written(step("it", number("3")))).toEqual(["3"]);
    expect(written(step("it", number("3"), figure.fixed("met")))).toEqual(["S1", "it 3"]);
    expect(written(step("it", figure.refuse("target/missing")))).toEqual(["NA()"]);
  });

  it("has its noise taken off where it is a sum, once", () => {
    expect(written(step("it", plus([a, b])))).toEqual(["S1", "it ROUND(SUM(A1,B1),12)"]);
    expect(written(step("it", figure.least([a, minus(a, b)])))).toEqual(["S1", "it ROUND(MIN(A1,A1-B1),12)"]);
    expect(written(step("it", figure.least([a, b])))).toEqual(["S1", "it MIN(A1,B1)"]);
  });

  it("stands in one cell, whoever asks for it first", () => {
    const { writer, rows } = sheet(numbers);
    const it = step("it", over(a, b));
    expect([writer.term(it).text, writer.term(it).text, writer.last(it).text]).toEqual(["S1", "S1", "S1"]);
    expect(writer.last(figure.times(it, it)).text).toBe("S1*S1");
    expect(rows).toEqual(["it A1/B1"]);
  });

  it("belongs to the part that it names, and its steps to that of the step around it", () => {
    const flag: Test = { is: "flag", key: "k", holds: true };
    const inner = step("inner", first([when(flag, a)], b));
    expect(written(step("outer", figure.times(inner, inner), null, "质量"))).toEqual([
      "S2",
      'inner IF(W2="质量",A1,B1)',
      "outer S1*S1",
    ]);
    const after = plus([step("named", a, null, "质量"), step("other", first([when({ ...flag }, a)], b))]);
    expect(written(after)).toEqual(["SUM(S1,S2)", "named A1", 'other IF(W2="",A1,B1)']);
  });

  it("is asked of a flag once, by the part that asks first", () => {
    const flag: Test = { is: "flag", key: "k", holds: true };
    const of = (name: string): Figure => step("it", first([when(flag, a)], b), null, name);
    expect(written(plus([of("质量"), of("数量")]))).toEqual([
      "SUM(S1,S2)",
      'it IF(W2="质量",A1,B1)',
      'it IF(W2="质量",A1,B1)',
    ]);
  });
});

describe("cases in a sheet", () => {
  it("are what remains where no case can be", () => {
    expect(written(first([when(given("actual", ["date"]), a)], over(b, a)))).toEqual(["B1/A1"]);
    expect(written(first([when(given("actual", ["quantity"]), a)], b))).toEqual(["A1"]);
    expect(sheet(numbers).writer.last(first([when(given("actual", ["date"]), a)], b)).text).toBe("B1");
  });

  it("have the noise taken off that a step of theirs leaves", () => {
    const [sum, ratio] = [step("it", minus(a, b)), step("it", over(a, b))];
    expect(written(first([when(met, sum)], ratio))).toEqual(["S1", 'it ROUND(IF(W1="met",A1-B1,A1/B1),12)']);
    expect(written(first([when(met, ratio)], sum))).toEqual(["S1", 'it ROUND(IF(W1="met",A1/B1,A1-B1),12)']);
    expect(written(first([when(met, ratio)], step("it", over(b, a))))).toEqual(["S1", 'it IF(W1="met",A1/B1,B1/A1)']);
  });

  it("that are no one step have each its own, and a step that stands in a cell is referred to", () => {
    const [left, right] = [step("left", over(a, b)), step("right", over(b, a))];
    expect(written(first([when(met, left)], right))).toEqual(['IF(W1="met",S1,S2)', "left A1/B1", "right B1/A1"]);
    expect(written(plus([left, first([when(met, left)], right)]))).toEqual([
      "SUM(S1,S2)",
      "left A1/B1",
      'right IF(W1="met",S1,B1/A1)',
    ]);
  });

  it("of a shared step ask everything, since what stands in a cell holds wherever it is looked at from", () => {
    const [left, right, rest] = [over(a, b), over(b, a), figure.times(a, b)].map((of) => step("it", of)) as [
      Step,
      Step,
      Step,
    ];
    const inner = first([when(met, left), when(missed, right)], rest);
    expect(written(first([when(met, a), when(compared(a, ">", b), inner)], b))).toEqual([
      'IF(W1="met",A1,IF(A1>B1,S1,B1))',
      'it IF(W1="met",A1/B1,IF(W1="missed",B1/A1,A1*B1))',
    ]);
  });

  it("that are no step ask nothing that was denied where they are looked at from", () => {
    const inner = first([when(met, b), when(missed, c)], a);
    const of = first([when(met, a), when(compared(a, ">", b), inner)], b);
    expect(written(of)).toEqual(['IF(W1="met",A1,IF(A1>B1,IF(W1="missed",C1,A1),B1))']);
  });

  it("that stand in rows stand there once", () => {
    const bands = ["4", "3", "2", "1"].map((low) => when(compared(a, "≥", number(low)), number(low)));
    const { writer, rows } = sheet(numbers);
    const of = first(bands, number("0"));
    const text = "IF(COUNT(S1:S4)=0,0,0)+SUM(S1:S4)";
    expect([writer.term(of).text, writer.term(of).text, rows.length]).toEqual([text, text, 4]);
  });

  it("ask nothing that was denied before, of what is in a check either", () => {
    const again = first([when(check("it", met), b), when(not(missed), c)], a);
    expect(written(first([when(met, a)], again))).toEqual(['IF(W1="met",A1,IF(W1<>"missed",C1,A1))']);
  });
});

describe("a test in a sheet", () => {
  const asked = (test: Test, kinds: readonly string[] = ["quantity"]): string =>
    written(first([when(test, a)], b), "met", kinds)[0] ?? "";
  const here = given("actual", ["quantity"]);

  it.each<[string, Test, string]>([
    ["a comparison", compared(a, ">", b), "IF(A1>B1,A1,B1)"],
    ["a comparison of a product", compared(figure.times(a, b), ">", b), "IF(ROUND(A1*B1,11)>B1,A1,B1)"],
    ["words", met, 'IF(W1="met",A1,B1)'],
    ["both", all([met, compared(a, ">", b)]), 'IF(AND(W1="met",A1>B1),A1,B1)'],
    ["either", some([missed, compared(a, ">", b)]), 'IF(OR(W1="missed",A1>B1),A1,B1)'],
    ["both, one of them decided", all([here, met]), 'IF(W1="met",A1,B1)'],
    ["either, one of them decided", some([met, here]), "A1"],
    ["both, one of them denied", all([met, not(here)]), "B1"],
    ["the opposite", not(met), 'IF(W1<>"met",A1,B1)'],
    ["the opposite of both", not(all([met, missed])), 'IF(NOT(AND(W1="met",W1="missed")),A1,B1)'],
  ])("is a condition: %s", (_what, test, text) => {
    expect(asked(test)).toBe(text);
  });

  it("leaves nothing to ask behind what settles it", () => {
    const behind = compared(step("behind", over(a, b)), ">", a);
    expect(written(first([when(all([not(here), behind]), a)], b))).toEqual(["B1"]);
    expect(written(first([when(some([here, behind]), a)], b))).toEqual(["A1"]);
    expect(written(first([when(all([here, behind]), a)], b))).toEqual(["IF(ROUND(S1,12)>A1,A1,B1)", "behind A1/B1"]);
  });

  it("has no figure where it asks for what stands nowhere", () => {
    const nowhere: Input = figure.input("D1");
    expect(asked(compared(a, ">", nowhere))).toBe("NA()");
    expect(sheet(numbers).writer.last(first([when(compared(nowhere, ">", a), a)], b))).toBe(NOTHING_FITS);
  });
});

it("an input stands in its cell, whoever asks for it, or nowhere", () => {
  const { writer } = sheet(numbers);
  expect([writer.term(a).text, writer.last(a).text, toText(writer.last(a).value)]).toEqual(["A1", "A1", "4"]);
  expect(writer.last(figure.input("D1"))).toBe(NOTHING_FITS);
  expect(writer.last(over(a, c)).error).toBe(UNKNOWN);
});

it("an input is converted once, into a cell", () => {
  const own: Input = { is: "input", key: "A1", guard: { is: "number", unit: { name: "元", size: exact("10000") } } };
  const { writer, rows } = sheet({ A1: "2.5" });
  expect(writer.last(figure.times(own, own)).text).toBe("S1*S1");
  expect(rows).toEqual(["conversion ROUND(A1*10000,8)"]);
});
