import { describe, expect, it } from "vitest";
import { verify } from "../../src/proof/index.js";
import type { Expression, ProofValue, RoundOperation } from "../../src/figure/expression.js";
import { hasPython, NO_PYTHON, python } from "./python.js";
import { constant, op, proved } from "./small.js";
import { changed, trial } from "./tamper.js";

type Row = readonly [says: string, expression: Expression, value: ProofValue | null];

const c = (...values: readonly ProofValue[]): Expression[] => values.map((value) => constant(value));
const round = (mode: RoundOperation["mode"], places: number, value: string): Row => [
  `${value} → ${places} (${mode})`,
  { op: "round", args: [constant(value)], mode, places },
  null,
];
const text = (value: string): ProofValue => ({ text: value });
const of = ([says, expression]: Row, value: ProofValue | null): Row => [says, expression, value];

/** What each operation gives; null where it has no result. */
const rows: readonly Row[] = [
  ["1/3 + 1/6", op("+", ...c("1/3", "1/6")), "0.5"],
  ["+ of one", op("+", ...c("7")), "7"],
  ["0.1 + 0.2 + 0.3", op("+", ...c("0.1", "0.2", "0.3")), "0.6"],
  ["5 - 8", op("-", ...c("5", "8")), "-3"],
  ["-5", op("-", ...c("5")), "-5"],
  ["-0", op("-", ...c("0")), "0"],
  ["2/3 × 3 × 0.5", op("*", ...c("2/3", "3", "0.5")), "1"],
  ["1 ÷ 3", op("/", ...c("1", "3")), "1/3"],
  ["1 ÷ 8", op("/", ...c("1", "8")), "0.125"],
  ["-4 ÷ 6", op("/", ...c("-4", "6")), "-2/3"],
  ["1 ÷ 0", op("/", ...c("1", "0")), null],
  [
    "99999999999999999999 × 99999999999999999999",
    op("*", ...c("99999999999999999999", "99999999999999999999")),
    "9999999999999999999800000000000000000001",
  ],
  ["min(3, -2, 5)", op("min", ...c("3", "-2", "5")), "-2"],
  ["max(3, -2, 5)", op("max", ...c("3", "-2", "5")), "5"],
  ["|-2/3|", op("abs", ...c("-2/3")), "2/3"],
  ["⌊-2.5⌋", op("floor", ...c("-2.5")), "-3"],
  ["⌈-2.5⌉", op("ceil", ...c("-2.5")), "-2"],
  of(round("half-up", 0, "2.5"), "3"),
  of(round("half-up", 0, "-2.5"), "-3"),
  of(round("half-up", 2, "2.004"), "2"),
  of(round("half-down", 0, "2.5"), "2"),
  of(round("half-down", 0, "-2.5"), "-2"),
  of(round("half-down", 0, "-2.6"), "-3"),
  of(round("half-even", 0, "2.5"), "2"),
  of(round("half-even", 0, "3.5"), "4"),
  of(round("half-even", 0, "-2.5"), "-2"),
  of(round("half-even", 0, "-3.5"), "-4"),
  of(round("up", 0, "2.1"), "3"),
  of(round("up", 0, "-2.1"), "-3"),
  of(round("down", 0, "2.9"), "2"),
  of(round("down", 0, "-2.9"), "-2"),
  of(round("ceiling", 0, "-2.9"), "-2"),
  of(round("ceiling", 0, "2.1"), "3"),
  of(round("floor", 0, "-2.1"), "-3"),
  of(round("floor", 30, "2/3"), `0.${"6".repeat(30)}`),
  ["round without a mode", { op: "round", args: c("1"), places: 2 } as never, null],
  ["round to half a place", { op: "round", args: c("1"), mode: "up", places: 0.5 }, null],
  ["round to -1 places", { op: "round", args: c("15"), mode: "up", places: -1 }, null],
  ["9 ≤ 12 ≤ 20", op("<=", ...c("9", "12", "20")), true],
  ["9 ≤ 12 ≤ 11", op("<=", ...c("9", "12", "11")), false],
  ["1 < 1", op("<", ...c("1", "1")), false],
  ["2/3 > 0.66", op(">", ...c("2/3", "0.66")), true],
  ["1 ≥ 1", op(">=", ...c("1", "1")), true],
  ["0.5 = 1/2 worked out", op("=", op("/", ...c("1", "2")), ...c("0.5")), true],
  ["texts that are the same", op("=", ...c(text("met"), text("met"))), true],
  ["texts that are not", op("=", ...c(text("met"), text("missed"))), false],
  ["truth values", op("=", ...c(true, true)), true],
  ["a text and a number", op("=", ...c(text("1"), "1")), null],
  ["texts in order", op("<", ...c(text("a"), text("b"))), null],
  ["a comparison of one", op("<", ...c("1")), null],
  ["and", op("and", ...c(true, false)), false],
  ["or", op("or", ...c(true, false)), true],
  ["not", op("not", ...c(false)), true],
  ["and of numbers", op("and", ...c("1", "1")), null],
  ["a sum of truth values", op("+", ...c(true, true)), null],
  ["if, then", op("if", ...c(true, "1", "2")), "1"],
  ["if, else", op("if", ...c(false, "1", "2")), "2"],
  ["if leaves the other branch alone", op("if", constant(true), constant("1"), op("/", ...c("1", "0"))), "1"],
  ["if, on a number", op("if", ...c("1", "1", "2")), null],
  ["if without else", op("if", ...c(true, "1")), null],
  ["an operation that there is not", op("^" as never, ...c("2", "2")), null],
  ["the name of what every object has", op("constructor" as never, ...c("2", "2")), null],
  ["two things at once", { const: "1", step: "w1" } as never, null],
  ["nothing", {} as never, null],
  ["a number that JSON has as one", { const: 1 } as never, null],
  ["1e3", constant("1e3"), null],
  ["+1", constant("+1"), null],
  [".5", constant(".5"), null],
  ["01", constant("01"), null],
  ["-0 as such", constant("-0"), null],
  ["3/1", constant("3/1"), null],
  ["1/0", constant("1/0"), null],
  ["1/-3", constant("1/-3"), null],
  ["full-width digits", constant("１"), null],
];

/** The result with a step that says so; without a result it says 0. */
const tried = rows.map(([, expression, value]) =>
  changed(proved, { before: ["w1", trial("t", expression, value ?? "0")] }),
);

describe("a step of a proof", () => {
  it.each(rows.map(([says, , value], at) => [says, value, tried[at]] as const))(
    "works out %s",
    (_says, value, evaluation) => {
      const { ok, failures } = verify(evaluation);
      expect(ok).toBe(value !== null);
      if (value === null) expect(failures[0]?.code).toMatch(/^proof\/(?:cannot-compute|malformed)$/);
    },
  );

  it("fails where a number comes out as another one, in every row", () => {
    const wrong = rows.flatMap(([says, expression, value]) => {
      if (typeof value !== "string") return [];
      const other = changed(proved, {
        before: ["w1", trial("t", expression, value === "0" ? "1" : `${value.replace(/\/.*/, "")}1`)],
      });
      return verify(other).failures[0]?.code === "proof/value-differs" ? [] : [says];
    });
    expect(wrong).toEqual([]);
  });

  it.skipIf(!hasPython)(hasPython ? "comes out the same in Python" : NO_PYTHON, () => {
    const told = python(tried);
    expect(rows.filter(([, , value], at) => (value !== null) !== told[at]?.ok).map(([says]) => says)).toEqual([]);
  });
});
