import { describe, expect, it } from "vitest";
import { asksOfNumber, changeDoubt, sensedBy, senseOf, turnsNumber } from "../../src/evaluate/sense/sense.js";
import { fromPrinted, toText, zero } from "../../src/exact/index.js";
import type { Rule } from "../../src/rule/types.js";
import { lineOfText, quantity, told } from "./sensed.js";

const attainment: Rule = { method: "attainment" };
const perCase: Rule = { method: "deduct-per-case", points: "1" };
const lineAt = (target: string | undefined) => (target === undefined ? null : lineOfText(target));
const of = (target: string | undefined, more: object = {}, rule: Rule = attainment) =>
  senseOf({ name: "例", ...(target === undefined ? {} : { target }), ...more }, lineAt(target), rule);

describe("an indicator gives occasion to look at its actual", () => {
  it.each([
    ["a number", "≥3人", true],
    ["an interval", "3-5人", true],
    ["a day", "2023年12月底前", false],
    ["words", "制度健全", false],
    ["several targets", "≥3%且≤5%", false],
    ["nothing", undefined, false],
  ])("where its target is %s (%s): %s", (_title, target, expected) => {
    expect(of(target) !== null).toBe(expected);
  });

  it.each([
    ["a number", "≥3起", {}, true],
    ["nothing", undefined, {}, true],
    ["a number, and the form counts the cases", "≥3起", { cases: "1" }, false],
    ["an interval", "3-5起", {}, false],
  ])("where its rule counts cases beside %s", (_title, target, more, expected) => {
    expect(of(target, more, perCase)?.counted).toBe(expected);
  });

  it("where its rule counts cases beside words: not", () => {
    expect(of("制度健全", {}, perCase)).toBeNull();
    expect(of("≥3起", {}, attainment)?.counted).toBe(false);
  });

  it.each([
    ["≥3万人", {}, "10000"],
    ["≥3亿人", {}, "100000000"],
    ["3-5万人", {}, "10000"],
    ["≥3人", {}, null],
    ["≥3万元", {}, null],
    ["≥3万", { unit: "人" }, null],
  ])("by the magnitude of %s beside %j: %s", (target, more, expected) => {
    const by = of(target, more)?.by ?? null;
    expect(by === null ? null : toText(by)).toBe(expected);
  });

  it.each([
    ["每月≥3次", true],
    ["月均≥3次", true],
    ["单价≤3元", true],
    ["≥3次", false],
    ["增加3次", false],
  ])("by what is counted in %s: %s", (target, expected) => {
    expect(of(target)?.per).toBe(expected);
  });

  it.each([
    ["不低于上年", {}, true],
    ["增长5%", {}, true],
    ["增加300人", {}, true],
    ["下降5%", {}, true],
    ["增加床位300张", { previous: "100张" }, true],
    ["增加到300人", {}, false],
    ["≥300人", {}, false],
    ["300-500人", {}, false],
  ])("by the change of %s beside %j: %s", (target, more, expected) => {
    expect(of(target, more)?.change).toBe(expected);
  });
});

describe("a number alone is looked at", () => {
  it.each([
    ["as a fraction", "≥3人", {}, "1/2", true],
    ["where it may be counted otherwise", "每月≥3次", {}, "10", true],
    ["where a magnitude may be missing", "≥3万人", {}, "2.8", true],
    ["where a change is a fall by its name", "下降3%", { name: "能耗下降率" }, "3.5", true],
    ["not where it is no change, though named a fall", "≥3%", { name: "能耗下降率" }, "3.5", false],
    ["not where it is a change, and no fall", "增长3%", {}, "3.5", false],
    ["not else", "≥3人", {}, "2", false],
  ])("%s", (_title, target, more, number, expected) => {
    const sense = of(target, more);
    expect(sense !== null && turnsNumber(sense, number)).toBe(expected);
  });

  it.each([
    ["≥95%", "0.96", true],
    ["≥95%", "96", false],
    ["≥95人", "0.96", false],
    ["增加300人", "5", true],
  ])("and asked back of, beside %s: %s is %s", (target, number, expected) => {
    const sense = of(target);
    expect(sense !== null && asksOfNumber(sense, fromPrinted(number) ?? zero)).toBe(expected);
  });
});

describe("an indicator makes out an actual", () => {
  const made = (target: string, text: string, actual: Parameters<typeof sensedBy>[2]) => {
    const sense = of(target);
    return sense === null ? null : told(sensedBy(sense, text, actual));
  };
  it.each([
    ["by its magnitude, to be looked at", "≥3万人", "2.8", quantity("2.8"), "2.8 (warning actual/magnitude-missing)"],
    ["by its magnitude, as money", "≤50万元", "52万", quantity("520000"), "520000元 (info actual/magnitude-as-money)"],
    ["by its words", "≥15次", "12/15", quantity("0.8"), "12次 (info actual/fraction)"],
    ["by its scale", "≥95%", "0.96", quantity("0.96"), "0.96 (warning actual/scale-unsure)"],
    ["by nothing else", "≥95%", "96", quantity("96"), null],
  ])("%s", (_title, target, text, actual, expected) => {
    expect(made(target, text, actual)).toBe(expected);
  });

  it("only in a short cell: 60 characters, and no more", () => {
    expect(made("≥95%", "0.96".padEnd(60), quantity("0.96"))).toBe("0.96 (warning actual/scale-unsure)");
    expect(made("≥95%", "0.96".padEnd(61), quantity("0.96"))).toBeNull();
  });

  it("and names the cell and what it is read as", () => {
    const sense = of("≥3万人");
    expect(sense === null ? null : sensedBy(sense, "2.8", quantity("2.8"))?.note).toMatchObject({
      params: { text: "2.8", value: "2.8" },
      from: 0,
      to: 3,
    });
  });
});

describe("an actual beside a change is asked back of", () => {
  it.each([
    ["where it may be this year's figure", "增加300人", {}, "1300人", "1300", "人", true],
    [
      "where the figure before is there and nothing was held against it",
      "增加床位300张",
      { previous: "1000张" },
      "310张",
      "310",
      "张",
      true,
    ],
    ["not where it says that it is one", "增加300人", {}, "增加1300人", "1300", "人", false],
    ["not where it is like one", "增加300人", {}, "310人", "310", "人", false],
  ])("%s", (_title, target, more, text, value, unit, expected) => {
    const sense = of(target, more);
    expect(sense !== null && changeDoubt(sense, text, quantity(value, unit)) !== null).toBe(expected);
  });
});
