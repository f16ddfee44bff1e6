import { describe, expect, it } from "vitest";
import { toText } from "../../../src/exact/index.js";
import type { Figure, First, Step, Test } from "../../../src/figure/figure.js";
import * as make from "../../../src/figure/make.js";
import { UNKNOWN } from "../../../src/figure/sheet/bound.js";
import { type Cases, casesOf, laidOut, type Looking, NOTHING, sharedStep } from "../../../src/figure/sheet/cases.js";
import { constant, NOTHING_FITS, type Term } from "../../../src/figure/sheet/term.js";
import { ALWAYS, asked, NEVER, type SheetTest, UNASKED } from "../../../src/figure/sheet/test.js";
import { sheet } from "./sheet.js";
import { exact } from "./terms.js";

const { first, when, step } = make;
const number = (text: string): Figure => make.constant(exact(text));
const test = (key: string): Test => ({ is: "flag", key, holds: true });
const none: Figure = make.refuse("target/missing");
const found: Readonly<Record<string, SheetTest>> = { always: ALWAYS, never: NEVER, nowhere: UNASKED };
const nowhere: Looking["stands"] = () => false;
const of = (cases: Readonly<Record<string, Figure>>, otherwise: Figure = number("0")): First =>
  first(
    Object.entries(cases).map(([key, then]) => when(test(key), then)),
    otherwise,
  ) as First;

/** Tests that are asked by their names, save those that a kind of cell decides; and what each was denied. */
function looked(figure: First, denied: readonly string[] = NOTHING, stands = nowhere): Cases {
  return casesOf(figure, denied, {
    test: (each) => (each.is === "flag" ? (found[each.key] ?? asked(each.key, each.key === "X")) : NEVER),
    stands,
  });
}

const names = ({ live, rest, denied, many }: Cases): unknown[] => [
  live.map((each) => `${each.test.text} ${each.denied.join()}`.trim()),
  rest.is === "constant" ? toText(rest.value) : rest.is,
  denied,
  many,
];

describe("the cases that what is filled in may come to", () => {
  it("are those that are asked, each denied what stands before it", () => {
    const cases = looked(of({ P: number("1"), never: number("2"), Q: number("3") }), ["Z"]);
    expect(names(cases)).toEqual([["P Z", "Q Z,P"], "0", ["Z", "P", "Q"], false]);
  });

  it("end with one that always holds, or that asks for what stands nowhere", () => {
    expect(names(looked(of({ P: number("1"), always: number("2"), Q: number("3") })))).toEqual([
      ["P"],
      "2",
      ["P"],
      false,
    ]);
    expect(names(looked(of({ P: number("1"), nowhere: number("2"), Q: none })))).toEqual([
      ["P"],
      "refuse",
      ["P"],
      false,
    ]);
  });

  it("go on with the cases of what remains, unless that stands in a cell", () => {
    const inner = of({ Q: number("2") }, number("9"));
    const outer = of({ P: number("1") }, inner);
    expect(names(looked(outer))).toEqual([["P", "Q P"], "9", ["P", "Q"], false]);
    expect(names(looked(outer, NOTHING, (each) => each === inner))).toEqual([["P"], "first", ["P"], false]);
  });

  it("are none where the last ones refuse as what remains does", () => {
    expect(names(looked(of({ P: number("1"), Q: none, R: none }, none)))[0]).toEqual(["P"]);
    expect(names(looked(of({ P: none, Q: number("1"), R: number("2") }, none)))[0]).toEqual(["P", "Q P", "R P,Q"]);
    expect(names(looked(of({ P: none }, none)))[0]).toEqual([]);
    expect(names(looked(of({ P: none, Q: none }, number("1"))))[0]).toEqual(["P", "Q P"]);
  });

  it("are many from the fourth of one figure on", () => {
    const three = { P: number("1"), Q: number("2"), R: number("3") };
    expect(looked(of(three)).many).toBe(false);
    expect(looked(of({ ...three, S: number("4") })).many).toBe(true);
    expect(looked(of({ ...three, never: number("4") })).many).toBe(false);
    expect(looked(of(three, of({ S: number("4"), T: number("5") }))).many).toBe(false);
    expect(looked(of({ ...three, S: number("4") }, of({ T: number("5") }))).many).toBe(true);
  });
});

describe("the step that cases share", () => {
  const score = (of: Figure): Step => step("score", of, make.fixed("late"), "数量");
  const shared = (cases: Readonly<Record<string, Figure>>, rest: Figure, stands = nowhere): Step | null =>
    sharedStep(looked(of(cases, rest)), stands);
  const [left, right] = [score(number("1")), score(number("2"))];

  it("is that of all, without the words of one", () => {
    expect(shared({ P: left }, right)).toEqual({ ...left, words: null });
  });

  it("is that of the only one, with its words, beside numbers and refusals", () => {
    expect(shared({ P: number("1"), Q: left }, none)).toEqual(left);
    expect(shared({ P: number("1") }, left)?.words).toEqual(make.fixed("late"));
  });

  it("is none where one is another step, or has another name, or is none", () => {
    expect(shared({ P: left }, step("rate", number("1"), null, "数量"))).toBeNull();
    expect(shared({ P: left }, step("score", number("1"), null, "质量"))).toBeNull();
    expect(shared({ P: left }, make.input("A1"))).toBeNull();
    expect(shared({ P: make.input("A1") }, left)).toBeNull();
    expect(shared({ P: number("1") }, none)).toBeNull();
  });

  it("takes no account of what stands in a cell", () => {
    expect(
      shared({ P: left }, step("rate", number("1")), (each) => each.is === "step" && each.what === "rate"),
    ).toEqual(left);
    expect(shared({ P: left }, number("1"), (each) => each === left)).toBeNull();
  });
});

describe("cases laid out", () => {
  const termOf = (arm: Figure): Term => (arm.is === "constant" ? constant(arm.value) : NOTHING_FITS);
  const laid = (figure: First) => {
    const { host, rows } = sheet({});
    return { ...laidOut(looked(figure), termOf, host), rows };
  };
  const many = { P: number("1"), Q: number("2"), X: number("3"), R: number("4") };

  it("are one inside the other where they are few", () => {
    const { term, inRows, rows } = laid(of({ P: number("1"), X: number("2") }));
    expect([term.text, toText(term.value), term.binding, inRows, rows]).toEqual([
      "IF(P,1,IF(X,2,0))",
      "2",
      3,
      false,
      [],
    ]);
  });

  it("stand in rows where they are many, and are added up", () => {
    const { term, inRows, rows } = laid(of(many));
    expect(rows.map((row) => row.replace("flag ", ""))).toEqual([
      'IF(P,1,"")',
      'IF(COUNT(S1:S1)>0,"",IF(Q,2,""))',
      'IF(COUNT(S1:S2)>0,"",IF(X,3,""))',
      'IF(COUNT(S1:S3)>0,"",IF(R,4,""))',
    ]);
    expect([term.text, term.binding, inRows]).toEqual(["IF(COUNT(S1:S4)=0,0,0)+SUM(S1:S4)", 1, true]);
    expect([toText(term.value), term.error < UNKNOWN, term.clean]).toEqual(["3", true, true]);
  });

  it("have no figure where not one has, and no rows either", () => {
    const { term, inRows, rows } = laid(of({ P: none, Q: make.input("Z"), X: none, R: none }, make.input("Z")));
    expect([term === NOTHING_FITS, inRows, rows]).toEqual([true, false, []]);
  });

  it("have a figure where one has", () => {
    expect(laid(of({ P: none }, number("1"))).term.text).toBe("IF(P,NA(),1)");
    expect(laid(of({ P: number("1") }, none)).term.text).toBe("IF(P,1,NA())");
  });
});
