import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/figure/figure.js";
import * as make from "../../src/figure/make.js";
import type { WrittenStep } from "../../src/figure/written.js";
import { a, b, type Cells, compiled, day, lineOf, number, worked } from "./small.js";

const { step, times, minus, over, plus, within } = make;
const cells: Cells = { numbers: { a: "3", b: "2" } };
const five: Cells = { numbers: { a: "5", b: "2" } };

describe("a step", () => {
  it.each<[string, Figure, string]>([
    ["a difference", minus(a, b), "3 − 2 = 1"],
    ["a product", times(a, b), "3 × 2 = 6"],
    ["a quotient", over(a, b), "3 ÷ 2 = 1.5"],
    ["a difference from zero", minus(a, make.zero), "3 − 0 = 3"],
    ["a product below zero", times(number("-3"), number("-2")), "(−3) × (−2) = 6"],
    ["a sum", plus([a, b]), "3 + 2 = 5"],
    ["a number by itself", a, "3 = 3"],
    ["a constant", number("-1.5"), "−1.5 = -1.5"],
    ["what an operation on the right comes to by its own numbers", times(a, plus([b, a])), "3 × (2 + 3) = 15"],
    ["what an operation on the left comes to by its own numbers", times(plus([b, a]), a), "(2 + 3) × 3 = 15"],
    ["an operation that an end changes with the end", within(over(a, b), null, make.one), "min(1, 3 ÷ 2) = 1"],
    ["an operation that no end changes without it", within(over(b, a), make.zero, make.one), "2 ÷ 3 = 2/3"],
    ["an operation below its lower end with that", within(minus(b, a), make.zero), "max(0, 2 − 3) = 0"],
    ["a sum within its ends", within(plus([a, b]), null, number("4")), "min(4, 3 + 2) = 4"],
  ])("writes %s", (_what, of, line) => {
    expect(worked(step("it", of), cells).steps).toEqual([`it: ${line}`]);
  });

  it("writes days in words, not by their numbers", () => {
    const of = step("days", minus(day("a"), day("b")));
    const run = { numbers: { a: "12", b: "2" }, words: { a: "2024-01-13", b: "2024-01-03" } };
    expect(worked(of, run).steps).toEqual(["days: 2024-01-13 − 2024-01-03 = 10"]);
  });

  it.each<[string, Figure]>([
    ["an operation", times(a, b)],
    ["a constant", number("7")],
    ["a case", make.first([make.when(make.told("d", "met"), a)], b)],
  ])("says words in place of %s, and that they are words", (_what, of) => {
    const { run } = compiled(step("it", of, make.said("w"), "数量"))({ ...cells, words: { w: "说了", d: "met" } });
    const [written] = run.steps;
    expect(run.steps.length).toBe(1);
    expect([written?.formula, written?.kind, written?.name]).toEqual(["说了", "words", "数量"]);
  });

  it.each<[string, Figure]>([
    ["an operation", times(a, b)],
    ["a constant", number("7")],
    ["a sum", plus([a, b])],
  ])("has its name and its source where it is %s, and no word of words", (_what, of) => {
    const [written] = compiled(step("it", of, null, "质量"))(cells, { source: "文件" }).run.steps;
    expect([written?.name, written?.source, written?.kind]).toEqual(["质量", "文件", undefined]);
  });

  it.each<[string, Figure, string]>([
    ["an operation", times(a, b), "6"],
    ["a constant", number("7"), "7"],
    ["a sum", plus([a, b]), "5"],
  ])("comes to the same and is not written where nobody asks how: %s", (_what, of, value) => {
    expect(worked(step("it", of), cells, { explained: false })).toEqual({ value, steps: [] });
  });
});

describe("a step of cases", () => {
  const met = make.when(make.told("d", "met"), number("2"));

  it("is written as the case that holds", () => {
    const of = step("it", make.first([met, make.when(make.told("d", "half"), over(a, b))], plus([a, b])));
    const lines = ["met", "half", "missed"].map((d) => worked(of, { ...cells, words: { d } }).steps);
    expect(lines).toEqual([["it: 2 = 2"], ["it: 3 ÷ 2 = 1.5"], ["it: 3 + 2 = 5"]]);
  });

  it("looks for its case once, for its value and its text", () => {
    const { run } = compiled(step("it", make.first([met], plus([a, b]))))({ ...cells, words: { d: "missed" } });
    expect(run.reads).toEqual(["d"]);
  });
});

describe("an operation that is a step", () => {
  it.each<[string, Figure, readonly string[]]>([
    ["a difference", minus(a, number("5")), ["a"]],
    ["a product", times(a, number("5")), ["a"]],
    ["a product with a constant first", times(number("5"), a), ["a"]],
    ["a product with a step first", times(step("two", number("2")), a), ["a"]],
    ["a quotient", over(a, number("5")), ["a"]],
    ["a product of two", times(a, b), ["a", "b"]],
    ["an operation that no end changes", within(times(a, number("5")), null, number("9")), ["a"]],
  ])("asks for what stands nowhere once: %s", (_what, of, reads) => {
    expect(compiled(step("it", of))({}).run.reads).toEqual(reads);
  });

  it("divides by zero after a refusal without an error, and gives zero", () => {
    expect(worked(step("it", over(a, b)), { numbers: { a: "3" } }).value).toBe("0");
  });

  it("divides by anything else after a refusal as ever", () => {
    expect(worked(step("it", over(a, b)), cells, { refused: true }).value).toBe("1.5");
  });

  it("never divides by zero unless something was refused", () => {
    expect(() => worked(step("it", over(a, b)), { numbers: { a: "3", b: "0" } })).toThrow("division by zero");
  });
});

describe("what earns its whole weight", () => {
  const share = step("share", number("1"));
  const whole = (right: Figure = make.one): Figure => step("score", times(a, right));

  /** The last step of two runs with the same place to keep steps in, of 3 and of 5. */
  function twice(figure: Figure): (WrittenStep | undefined)[] {
    const run = compiled(figure);
    const kept: WrittenStep[] = [];
    return [cells, five].map((each) => run(each, { kept }).run.steps.at(-1));
  }

  it.each<[string, Figure]>([
    ["by one", whole()],
    ["by a step that is one", whole(step("share", make.one))],
    ["within its weight", step("score", within(times(a, make.one), null, number("9")))],
  ])("is written once for all runs: %s", (_how, of) => {
    const run = compiled(of);
    const kept: WrittenStep[] = [];
    const [first, second] = [run(cells, { kept }), run(cells, { kept })].map((each) => each.run.steps.at(-1));
    expect(first?.formula).toBe("3 × 1");
    expect(second).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
  });

  it("is written for each run where no place is given to keep it", () => {
    const run = compiled(whole());
    const [first, second] = [run(cells), run(cells)].map((each) => each.run.steps.at(-1));
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
  });

  it.each<[string, Figure, string, string]>([
    ["a part of the weight", step("score", times(a, number("0.5"))), "3 × 0.5", "5 × 0.5"],
    ["another number that prints as one", whole(share), "3 × 1", "5 × 1"],
    ["a quotient by one", step("it", over(a, make.one)), "3 ÷ 1", "5 ÷ 1"],
    ["a difference of one", step("it", minus(a, make.one)), "3 − 1", "5 − 1"],
    ["what a step comes to", step("it", times(step("sum", plus([a, b])), make.one)), "5 × 1", "7 × 1"],
  ])("is alone kept: not %s", (_what, of, first, second) => {
    expect(twice(of).map((each) => each?.formula)).toEqual([first, second]);
  });

  it("is kept apart for each weight, whatever else comes by one", () => {
    const both = plus([whole(), step("other", times(b, make.one)), step("less", minus(a, make.one))]);
    const run = compiled(both)(cells, { kept: [] }).run;
    expect(run.steps.map(lineOf)).toEqual(["score: 3 × 1 = 3", "other: 2 × 1 = 2", "less: 3 − 1 = 2"]);
  });

  it("is kept where its weight is the first thing known", () => {
    const kept: (WrittenStep | undefined)[] = [];
    compiled(plus([a, whole()]))(cells, { kept });
    expect(kept.map((each) => each?.formula)).toEqual(["3 × 1"]);
  });
});

it("a constant that is a step is the same step in every run that cites the same", () => {
  const run = compiled(step("it", make.one));
  const [first, second, other] = ["文件", "文件", "别的"].map((source) => run({}, { source }).run.steps[0]);
  expect(second).toBe(first);
  expect([first?.source, other?.source]).toEqual(["文件", "别的"]);
});
