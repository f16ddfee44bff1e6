import { describe, expect, it } from "vitest";
import { toText } from "../../../src/exact/index.js";
import * as figure from "../../../src/figure/make.js";
import type { Figure, Input, Test } from "../../../src/figure/figure.js";
import type { Term } from "../../../src/figure/sheet/term.js";
import { UNKNOWN } from "../../../src/figure/sheet/bound.js";
import { sheet } from "./sheet.js";
import { exact } from "./terms.js";

const number = (text: string): Figure => figure.constant(exact(text));
const input = (key: string): Input => ({ is: "input", key, guard: { is: "known" } });
const [a, b, c] = [input("A1"), input("B1"), input("C1")];

const text = (of: Figure, numbers: Readonly<Record<string, string>> = { A1: "4", B1: "3", C1: "0" }): string =>
  sheet(numbers).writer.last(of).text;

describe("a figure as a formula", () => {
  it.each<[string, Figure, string]>([
    [
      "keeps what binds less in brackets",
      figure.times(figure.minus(a, b), figure.over(a, figure.times(b, a))),
      "(A1-B1)*A1/(B1*A1)",
    ],
    ["adds cells up in a SUM", figure.plus([a, b, c]), "SUM(A1,B1,C1)"],
    ["adds anything else up term by term", figure.plus([a, figure.times(b, c)]), "A1+B1*C1"],
    ["takes the lower end of two", figure.within(a, number("0"), b), "MAX(0,MIN(B1,A1))"],
    ["takes the least of several", figure.least([a, b, c]), "MIN(MIN(A1,B1),C1)"],
    ["takes a size", figure.size(figure.minus(a, b)), "ABS(A1-B1)"],
    ["rounds once, behind the noise", figure.rounded(a, 2, "half-up"), "ROUND(ROUND(A1*100,8),0)/100"],
    ["has no figure where one is refused", figure.minus(a, figure.refuse("rule/no-band", { value: a })), "NA()"],
    ["has no figure where a number stands nowhere", figure.minus(a, input("D1")), "NA()"],
  ])("%s", (_fact, of, expected) => {
    expect(text(of)).toBe(expected);
  });

  it("counts down and up from numbers on both sides of zero", () => {
    const half = figure.over(figure.minus(a, b), number("2"));
    const count = "ROUND((A1-B1)/2,9)";
    expect(text(figure.down(half))).toBe(`IF(${count}<0,ROUNDUP(${count},0),ROUNDDOWN(${count},0))`);
    expect(text(figure.up(half))).toBe(`IF(${count}<0,ROUNDDOWN(${count},0),ROUNDUP(${count},0))`);
  });

  it("counts down and up without asking where no number is below zero", () => {
    expect(text(figure.down(figure.size(a)))).toBe("ROUNDDOWN(ROUND(ABS(A1),9),0)");
    expect(text(figure.up(figure.within(a, number("0"))))).toBe("ROUNDUP(ROUND(MAX(0,A1),9),0)");
  });

  it("has a step in a cell, once, and refers to it", () => {
    const { writer, rows } = sheet({ A1: "4", B1: "3" });
    const ratio = figure.step("ratio", figure.over(a, b));
    expect(writer.last(figure.step("sum", figure.times(ratio, ratio))).text).toBe("S1*S1");
    expect(rows).toEqual(["ratio A1/B1"]);
  });

  it("takes the noise off a step that is a difference, and leaves a quotient alone", () => {
    const { writer, rows } = sheet({ A1: "0.3", B1: "0.1" });
    writer.term(figure.step("off", figure.within(figure.minus(a, b), number("0"))));
    writer.term(figure.step("share", figure.minus(figure.one, figure.over(a, b))));
    expect(rows).toEqual(["off ROUND(MAX(0,A1-B1),12)", "share 1-A1/B1"]);
  });

  it("brings an input into the unit of its guard", () => {
    const own: Input = {
      is: "input",
      key: "A1",
      guard: { is: "number", unit: { name: "元", size: exact("1/10000") } },
    };
    const { writer, rows } = sheet({ A1: "25000" });
    expect(writer.last(own).text).toBe("S1");
    expect(rows).toEqual(["conversion ROUND(A1/10000,12)"]);
  });
});

describe("cases as a formula", () => {
  const cases = (tests: readonly Test[], otherwise: Figure = figure.zero): Figure =>
    figure.first(
      tests.map((test, place) => figure.when(test, number(String(place + 1)))),
      otherwise,
    );

  it("says what a comparison compares free of noise, and the opposite by its sign", () => {
    const ratio = figure.over(a, b);
    expect(text(cases([figure.compared(ratio, "≥", c)]))).toBe("IF(ROUND(A1/B1,12)>=C1,1,0)");
    expect(text(cases([figure.not(figure.compared(a, "≤", b))]))).toBe("IF(A1>B1,1,0)");
    expect(text(cases([figure.inside(a, b, true, c, false)]))).toBe("IF(AND(B1<=A1,A1<C1),1,0)");
  });

  it("asks nothing again that a case before has denied", () => {
    const equal = figure.compared(a, "=", b);
    const both = figure.all([figure.not(equal), figure.compared(a, "=", c)]);
    const nested = figure.first([figure.when(figure.some([equal, figure.compared(a, "<", c)]), b)], c);
    expect(text(figure.first([figure.when(equal, a), figure.when(both, b)], nested))).toBe(
      "IF(A1=B1,A1,IF(A1=C1,B1,IF(A1<C1,B1,C1)))",
    );
  });

  it("goes by the kind of thing that stands there now, and keeps what may be filled in anew", () => {
    const given = (kind: "quantity" | "date"): Test => figure.given("actual", [kind]);
    const of = cases([given("date"), figure.all([given("quantity"), figure.told("actual", "met")])]);
    expect(sheet({}, ["quantity"], "met").writer.last(of).text).toBe('IF(W1="met",2,0)');
    expect(sheet({}, ["date"], "met").writer.last(of).text).toBe("1");
    expect(sheet({}, [], "met").writer.last(of).text).toBe("0");
  });

  it("is a step where every case is the same one", () => {
    const { writer, rows } = sheet({ A1: "4", B1: "3" });
    const nothing = figure.when(figure.compared(b, "=", figure.zero), figure.refuse("rule/no-band", { value: a }));
    writer.term(figure.first([nothing], figure.step("rate", figure.over(a, b))));
    expect(rows).toEqual(["rate IF(B1=0,NA(),A1/B1)"]);
  });

  it("stands in rows where there are many, which say what they are; one that has no figure is not passed over", () => {
    const { writer, rows } = sheet({ A1: "85", B1: "3" });
    const band = (low: string, high: string): Test => figure.inside(a, number(low), true, number(high), false);
    const of = cases([band("90", "101"), band("80", "90"), band("70", "80"), band("60", "70")], b);
    const { text: found, value } = writer.last(of);
    expect(rows).toEqual([
      '90 ≤ A1 < 101 IF(AND(90<=A1,A1<101),1,"")',
      '80 ≤ A1 < 90 IF(COUNT(S1:S1)>0,"",IF(AND(80<=A1,A1<90),2,""))',
      '70 ≤ A1 < 80 IF(COUNT(S1:S2)>0,"",IF(AND(70<=A1,A1<80),3,""))',
      '60 ≤ A1 < 70 IF(COUNT(S1:S3)>0,"",IF(AND(60<=A1,A1<70),4,""))',
    ]);
    expect(found).toBe("IF(COUNT(S1:S4)=0,B1,0)+SUM(S1:S4)");
    expect(toText(value)).toBe("2");
  });

  it("asks in turn where something may stand nowhere", () => {
    const met = figure.told("actual", "met");
    const undone = figure.told("actual", "missed");
    const inTime = figure.compared(input("D1"), "≤", a);
    const of = figure.first(
      [figure.when(figure.some([met, figure.all([figure.not(undone), inTime])]), a)],
      figure.zero,
    );
    const { text: asked, value, error } = sheet({ A1: "4" }, [], "met").writer.last(of);
    expect(asked).toBe('IF(IF(W1="met",TRUE(),IF(W1<>"missed",NA(),FALSE())),A1,0)');
    expect([toText(value), error < UNKNOWN]).toEqual(["4", true]);
  });

  it.each([
    ["1/3", "0.333333333333333", UNKNOWN],
    ["1/3", "0.3333", 0],
  ])("is sure that %s is above %s only where doubles tell them apart", (quotient, bound, error) => {
    const of = cases([figure.compared(figure.over(a, b), ">", number(bound))]);
    const [over, under] = quotient.split("/") as [string, string];
    expect(sheet({ A1: over, B1: under }).writer.last(of).error === UNKNOWN).toBe(error === UNKNOWN);
  });
});

it("a flag is told the part that it belongs to", () => {
  const flag: Test = { is: "flag", key: "rule/elements/0/met", holds: true };
  const element = figure.step("element", figure.first([figure.when(flag, a)], figure.zero), null, "有制度");
  const term: Term = sheet({ A1: "4" }).writer.last(element);
  expect(term.text).toBe('IF(W2="有制度",A1,0)');
});
