import { describe, expect, it } from "vitest";
import { asBounds, bounded, comparisonsIn, holdsLong } from "../../src/evaluate/proof/bounds.js";
import { ProofLog } from "../../src/evaluate/proof/log.js";
import { worth } from "../../src/evaluate/proof/worth.js";
import { toText, whole } from "../../src/exact/index.js";
import type { Expression, Proof } from "../../src/figure/expression.js";
import { constant, input, op, rounded } from "./small.js";
import { printed } from "./printed.js";

const log = new ProofLog({ three: "3" }, 1);
const short = log.step("/a", "short", constant("7"), "7") as Expression & { step: string };
const long = log.step("/a", "long", undefined, null) as Expression & { step: string };
const low = log.step("/a", "low", constant("1"), "1");
const high = log.step("/a", "high", constant("2"), "2");
const yes = log.step("/a", "yes", constant(true), true);
log.long.set(long.step, [low, high]);
log.number("/three", whole(3));

const proof: Proof = { schemaVersion: 1, inputs: {}, steps: log.steps };
const text = (of: Expression) => printed(of, proof).replaceAll("/a ", "");
const [one, x] = [constant("1"), input("/x")];
const test = op("<", one, long);

describe("a lower bound of a proof, and an upper one,", () => {
  it.each([
    ["of a long value are its own", long, "[low]", "[high]"],
    ["of a short one are rounded", short, "floor([short], 3)", "ceiling([short], 3)"],
    ["of what was read are rounded", x, "floor(/x, 3)", "ceiling(/x, 3)"],
    ["of a sum are the sums of both", op("+", one, long), "(floor(1, 3) + [low])", "(ceiling(1, 3) + [high])"],
    [
      "of a sum of short ones are the sums of both",
      op("+", one, x),
      "(floor(1, 3) + floor(/x, 3))",
      "(ceiling(1, 3) + ceiling(/x, 3))",
    ],
    ["of a least are the least of both", op("min", one, long), "min(floor(1, 3), [low])", "min(ceiling(1, 3), [high])"],
    ["of a most are the most of both", op("max", one, long), "max(floor(1, 3), [low])", "max(ceiling(1, 3), [high])"],
    ["of a least of short ones are rounded", op("min", one, x), "floor(min(1, /x), 3)", "ceiling(min(1, /x), 3)"],
    ["of a product are those of its first", op("*", long, one, x), "([low] * 1 * /x)", "([high] * 1 * /x)"],
    ["of a quotient are those of its first", op("/", long, x), "([low] / /x)", "([high] / /x)"],
    ["of a product of short ones are rounded", op("*", one, x), "floor((1 * /x), 3)", "ceiling((1 * /x), 3)"],
    ["of a difference are rounded", op("-", long, x), "floor(([long] - /x), 3)", "ceiling(([long] - /x), 3)"],
    [
      "of a rounded value are rounded",
      rounded(1, long),
      "floor(half-up([long], 1), 3)",
      "ceiling(half-up([long], 1), 3)",
    ],
    [
      "of a choice are chosen by the lower one",
      op("if", test, long, one),
      "if((1 < [low]), [low], floor(1, 3))",
      "if((1 < [low]), [high], ceiling(1, 3))",
    ],
    [
      "of a choice of short ones are rounded",
      op("if", yes, one, x),
      "floor(if([yes], 1, /x), 3)",
      "ceiling(if([yes], 1, /x), 3)",
    ],
  ])("%s", (_title, of, lower, upper) => {
    expect([bounded(of, "floor", 3, log), bounded(of, "ceiling", 3, log)].map(text)).toEqual([lower, upper]);
  });
});

it.each([
  ["a long step", long, true],
  ["a short step", short, false],
  ["what was read", x, false],
  ["an operation on a long step among others", op("+", one, op("*", x, long)), true],
  ["an operation on short ones", op("+", one, short), false],
])("whether a long value stands in %s", (_title, of, expected) => {
  expect(holdsLong(of, log)).toBe(expected);
});

describe("comparisons of long values", () => {
  it.each([
    [
      "are found in whatever they stand in",
      op("if", op("and", test, op("<=", long, x)), one, x),
      ["(1 < [long])", "([long] <= /x)"],
    ],
    ["are none of short values", op("if", op("<", one, x), long, one), []],
    ["are none in a long value alone", long, []],
    ["are none in what was read", x, []],
    ["are found beneath a rounding", rounded(2, op("if", op("=", long, x), one, x)), ["([long] = /x)"]],
    ["are found each way", op("or", op(">=", long, x), op(">", long, x)), ["([long] >= /x)", "([long] > /x)"]],
  ])("%s", (_title, of, expected) => {
    expect(comparisonsIn(of, log).map(text)).toEqual(expected);
  });

  it("are of one bound, and of the other", () => {
    const of = op("and", test, op("<", short, x), rounded(2, long));
    expect(text(asBounds(of, "floor", log))).toBe("and((1 < [low]), ([short] < /x), half-up([low], 2))");
    expect(text(asBounds(of, "ceiling", log))).toBe("and((1 < [high]), ([short] < /x), half-up([high], 2))");
  });
});

describe("what a bound comes to", () => {
  const chosen = (when: Expression) => op("if", when, constant("10"), constant("20"));
  const [two, three] = [constant("2"), constant("3")];
  it.each([
    ["a constant", constant("1/3"), "1/3"],
    ["a step", short, "7"],
    ["what was read", input("/three"), "3"],
    ["what was not read, as nothing", x, "0"],
    ["what is no number, as nothing", constant(true), "0"],
    ["a step without a value, as nothing", long, "0"],
    ["a sum of three", op("+", one, two, three), "6"],
    ["a product of three", op("*", two, two, three), "12"],
    ["a quotient", op("/", one, three), "1/3"],
    ["a least of three", op("min", two, one, three), "1"],
    ["a most of three", op("max", two, three, one), "3"],
    ["a value rounded down", rounded(1, op("/", two, three), "floor"), "0.6"],
    ["a value rounded up", rounded(1, op("/", one, three), "ceiling"), "0.4"],
    ["what is chosen by a truth", chosen(constant(true)), "10"],
    ["what is chosen by an untruth", chosen(constant(false)), "20"],
    ["what is chosen by a step", chosen(yes), "10"],
    ["what is chosen by a number, which is no truth", chosen(one), "20"],
    ["what is chosen by both", chosen(op("and", yes, op("<", one, two))), "10"],
    ["what is chosen by both, of which one does not hold", chosen(op("and", yes, op("<", two, one))), "20"],
    ["what is chosen by either", chosen(op("or", op("<", two, one), yes)), "10"],
    ["what is chosen by either, of which none holds", chosen(op("or", op("<", two, one), constant(false))), "20"],
    ["what is chosen by what does not hold", chosen(op("not", op("<", two, one))), "10"],
    ["what is chosen by what does not hold, but does", chosen(op("not", yes)), "20"],
    ["what is chosen by a chain", chosen(op("<", one, two, three)), "10"],
    ["what is chosen by a chain that breaks at its end", chosen(op("<", one, three, two)), "20"],
    ["what is chosen by a chain that breaks at its beginning", chosen(op("<", two, one, three)), "20"],
  ])("%s", (_title, of, expected) => {
    expect(toText(worth(of, log))).toBe(expected);
  });

  it.each([
    ["<", ["10", "20", "20"]],
    ["<=", ["10", "10", "20"]],
    ["=", ["20", "10", "20"]],
    [">=", ["20", "10", "10"]],
    [">", ["20", "20", "10"]],
  ] as const)("what is chosen by %s below, at and above", (sign, expected) => {
    const found = [one, two, three].map((each) => toText(worth(chosen(op(sign, each, two)), log)));
    expect(found).toEqual(expected);
  });

  it.each([
    ["a difference", op("-", two, one), "no bound by -"],
    ["a comparison", op("<", one, two), "no bound by <"],
    ["a choice by a sum", chosen(op("+", one, two)), "no truth by +"],
    ["a choice by a rounded value", chosen(rounded(1, two)), "no truth by round"],
  ])("%s is none", (_title, of, message) => {
    expect(() => worth(of, log)).toThrow(new TypeError(message));
  });
});
