import { describe, expect, it } from "vitest";
import type { Check, Figure, Sign, Test } from "../../src/figure/figure.js";
import * as make from "../../src/figure/make.js";
import { a, asked, b, c, day, lineOf, number } from "./small.js";

const { compared, check, all, some, not, told } = make;
const SIGNS: readonly Sign[] = ["=", "≥", "≤", ">", "<"];
const chain = (of: readonly Figure[], ...signs: Sign[]): Test => ({ is: "compare", of, signs, name: undefined });

describe("a comparison", () => {
  it.each<[string, boolean[]]>([
    ["-1", [false, false, true, false, true]],
    ["0", [true, true, true, false, false]],
    ["1/3", [false, true, false, true, false]],
  ])("of %s with zero goes by its side of zero", (text, expected) => {
    const holds = (right: Figure) =>
      SIGNS.map((sign) => asked(compared(a, sign, right), { numbers: { a: text, b: "0" } }).holds);
    expect(holds(make.zero)).toEqual(expected);
    expect(holds(b)).toEqual(expected);
  });

  it.each<[string, boolean[]]>([
    ["5", [false, false, true, false, true]],
    ["6", [true, true, true, false, false]],
    ["7", [false, true, false, true, false]],
  ])("of %s with six goes by the order of both", (text, expected) => {
    const holds = (left: Figure, right: Figure) =>
      SIGNS.map((sign) => asked(compared(left, sign, right), { numbers: { a: text, b: "6" } }).holds);
    expect(holds(a, b)).toEqual(expected);
    expect(holds(a, number("6"))).toEqual(expected);
    expect(holds(number(text), b)).toEqual(expected);
  });

  it.each([
    ["9", "12", "20", true],
    ["9", "9", "20", true],
    ["9", "20", "20", false],
    ["9", "21", "20", false],
    ["9", "8", "20", false],
    ["-9", "-8", "0", true],
  ])("in a chain asks every sign: %s ≤ %s < %s is %s", (low, value, high, holds) => {
    const test = chain([a, b, c], "≤", "<");
    expect(asked(test, { numbers: { a: low, b: value, c: high } }).holds).toBe(holds);
  });
});

describe("tests that are joined", () => {
  const cells = (d: string, e: string) => ({ words: { d, e } });
  const [first, second] = [told("d", "met"), told("e", "met")];

  it.each<[string, string, boolean, boolean, readonly string[], readonly string[]]>([
    ["met", "met", true, true, ["d", "e"], ["d"]],
    ["met", "no", false, true, ["d", "e"], ["d"]],
    ["no", "met", false, true, ["d"], ["d", "e"]],
    ["no", "no", false, false, ["d"], ["d", "e"]],
  ])("%s and %s: all hold %s, one holds %s, and nothing is asked behind what settles it", (d, e, both, one, of, or) => {
    const [every, any] = [asked(all([first, second]), cells(d, e)), asked(some([first, second]), cells(d, e))];
    expect([every.holds, any.holds]).toEqual([both, one]);
    expect([every.run.reads, any.run.reads]).toEqual([of, or]);
  });

  it("of none, all hold and not one does", () => {
    expect([asked(all([]), {}).holds, asked(some([]), {}).holds]).toEqual([true, false]);
  });

  it("are the other way round where they are denied", () => {
    expect([asked(not(first), cells("met", "")).holds, asked(not(first), cells("no", "")).holds]).toEqual([
      false,
      true,
    ]);
  });

  it("say what a form says, and what stands there", () => {
    const flag = (holds: boolean): Test => ({ is: "flag", key: "k", holds });
    expect([asked(flag(true), {}).holds, asked(flag(false), {}).holds]).toEqual([true, false]);
    const given = make.given("a", ["quantity"]);
    expect([asked(given, { numbers: { a: "0" } }).holds, asked(given, {}).holds]).toEqual([true, false]);
  });
});

describe("a check", () => {
  const cells = { numbers: { a: "5", b: "6" }, words: { d: "done", e: "说明" } };
  const lines = (test: Check): string[] => asked(test, cells, { source: "文件" }).run.steps.map(lineOf);
  const [holds, fails] = [compared(a, "<", b), compared(a, ">", b)];

  it("is written where it holds; where it does not, only one that always is", () => {
    expect(lines(check("met", holds))).toEqual(["met: 5 < 6 = true"]);
    expect(lines(check("met", fails))).toEqual([]);
    expect(lines(check("met", fails, true))).toEqual(["met: 5 > 6 = false"]);
    expect(lines(check("met", holds, true))).toEqual(["met: 5 < 6 = true"]);
  });

  it("is not written where nobody asks how", () => {
    const { run, holds: met } = asked(check("met", holds, true), cells, { explained: false });
    expect([met, run.steps]).toEqual([true, []]);
  });

  it("keeps that it does not hold as well", () => {
    const denied = check("met", told("d", "met"));
    expect(asked(some([denied, denied]), cells).run.reads).toEqual(["d"]);
  });

  it("has a line for each comparison among what all must hold, and none for what else is asked", () => {
    const test = all([holds, compared(b, "≥", a), some([holds, fails]), make.given("a"), not(fails)]);
    expect(lines(check("met", test))).toEqual(["met: 5 < 6 = true", "met: 6 ≥ 5 = true"]);
  });

  it("of what a person decided says their words", () => {
    const [step] = asked(check("met", told("d", "done")), cells, { source: "文件" }).run.steps;
    expect(step).toEqual({ what: "met", formula: "done", value: "true", kind: "words", source: "文件" });
  });

  it("says words in place of all that it asks", () => {
    const [step, ...more] = asked(check("met", all([holds, holds]), false, make.said("e")), cells).run.steps;
    expect([step, more]).toEqual([{ what: "met", formula: "说明", value: "true", kind: "words" }, []]);
  });

  it("of days is words; of numbers it is none, and has the name that the form gives", () => {
    const days = { numbers: { a: "5", b: "6" }, words: { a: "2024-01-06", b: "2024-01-07" } };
    const [step] = asked(check("met", compared(day("a"), "≤", day("b"))), days).run.steps;
    expect(step).toEqual({ what: "met", formula: "2024-01-06 ≤ 2024-01-07", value: "true", kind: "words" });
    const [mixed] = asked(check("met", compared(a, "≤", day("b"))), days).run.steps;
    expect([mixed?.formula, mixed?.kind]).toEqual(["5 ≤ 2024-01-07", "words"]);
    const [named] = asked(check("met", compared(a, "≤", b, "质量")), days).run.steps;
    expect(named).toEqual({ what: "met", formula: "5 ≤ 6", value: "true", name: "质量" });
  });

  it("of a chain writes every sign in its place", () => {
    const test = chain([number("-1"), a, b], "<", "≤");
    expect(lines(check("met", test))).toEqual(["met: −1 < 5 ≤ 6 = true"]);
  });
});
