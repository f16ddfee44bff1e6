import { describe, expect, it } from "vitest";
import { ofFraction, wantsShare } from "../../src/evaluate/sense/fraction.js";
import { bound, quantity, told, words } from "./sensed.js";

const [info, warning] = ["(info actual/fraction)", "(warning actual/scale-unsure)"];

it.each([
  ["三分之二", true],
  ["2/3", true],
  ["2／3", true],
  ["一半", true],
  ["≥80%", false],
  ["百分之八十", false],
  [0.8, false],
  [undefined, false],
])("a target of %s is a share: %s", (target, isShare) => {
  expect(wantsShare({ name: "例", ...(target === undefined ? {} : { target }) })).toBe(isShare);
});

describe("a fraction", () => {
  it.each([
    ["of as many as are wanted is the number itself", bound("15", "次"), "12/15", "0.8", null, `12次 ${info}`],
    ["of as many in their unit is the number itself", bound("15", "次"), "12/15次", "0.8", "次", `12次 ${info}`],
    ["of others is what it comes to", bound("20", "次"), "12/15", "0.8", null, `0.8次 ${info}`],
    ["beside a percentage is one", bound("80", "%"), "12/15", "0.8", null, `80% ${info}`],
    ["says that a number is one", bound("50", "%"), "0.4（40人/100人）", "0.4", null, `40% ${info}`],
    ["beside a percentage is one: 一半", bound("80", "%"), "一半", "0.5", null, `50% ${info}`],
    ["in words is that part of what is wanted", bound("100", "人"), "完成了一半", "0.5", null, `50人 ${warning}`],
  ])("%s", (_title, line, text, value, unit, read) => {
    expect(told(ofFraction(line, false, text, quantity(value, unit)))).toBe(read);
  });

  it.each([
    ["in words with a unit of its own", bound("100", "人"), "一半人", "0.5", "人"],
    ["in another unit", bound("15", "次"), "12/15人", "0.8", "人"],
    ["in brackets, that comes to something else", bound("50", "%"), "0.4（30人/100人）", "0.4", null],
    ["in brackets, beside a number that is a percentage", bound("50", "%"), "0.4%（2人/500人）", "0.4", "%"],
    ["with a percentage beside it", bound("15", "次"), "12/15，80%", "0.8", null],
    ["that is none", bound("15", "次"), "12", "12", null],
  ])("%s stands as it was read", (_title, line, text, value, unit) => {
    expect(told(ofFraction(line, false, text, quantity(value, unit)))).toBeNull();
  });
});

describe("beside a target that is a share itself", () => {
  it("a percentage is a share as well: 60% of 三分之二 is 0.6", () => {
    expect(told(ofFraction(bound("2/3", null), true, "60%", quantity("60", "%")))).toBe(`0.6 ${info}`);
  });

  it.each([
    ["a fraction stands as it was read", bound("2/3", null), "12/15", "0.8", null],
    ["a percentage stands where the target has a unit", bound("5", "次"), "60%", "60", "%"],
    ["a number of things stands as it was read", bound("2/3", null), "60人", "60", "人"],
  ])("%s", (_title, line, text, value, unit) => {
    expect(told(ofFraction(line, true, text, quantity(value, unit)))).toBeNull();
  });

  it("a percentage stands beside a number that is no share", () => {
    expect(ofFraction(bound("2", null), false, "60%", quantity("60", "%"))).toBeNull();
  });
});

describe("a number with its rate of completion behind it", () => {
  const read = (line: ReturnType<typeof bound>, text: string) =>
    told(ofFraction(line, false, text, quantity("97.8", null)));

  it.each([
    // 15845 ÷ 9800 = 161.68 %
    ["162%", "15845/162%", `15845人次 ${warning}`],
    ["161%, less than one off", "15845/161%", `15845人次 ${warning}`],
    ["163%, more than one off", "15845/163%", null],
    ["160%, more than one off", "15845/160%", null],
    ["with the unit between", "15845人次/162%", `15845人次 ${warning}`],
    ["with a place after the point", "15845/161.7%", `15845人次 ${warning}`],
  ])("is that number where the one follows from the other: %s", (_title, text, expected) => {
    expect(read(bound("9800", "人次"), text)).toBe(expected);
  });

  it("is another number where they are just one off: 98 of 100 beside 99%", () => {
    expect(read(bound("100", "人次"), "98/99%")).toBeNull();
    expect(read(bound("100", "人次"), "98/98.9%")).toBe(`98人次 ${warning}`);
  });

  it.each([
    ["beside a percentage", bound("9800", "%")],
    ["beside nothing", bound("0", "人次")],
  ])("is none %s", (_title, line) => {
    expect(read(line, "15845/162%")).toBeNull();
  });

  it("needs no unit in the target", () => {
    expect(read(bound("9800", null), "15845/162%")).toBe(`15845 ${warning}`);
  });
});

describe("words with a percentage", () => {
  const percent = bound("100", "%");
  it("are that figure beside a percentage, where they say that all is done", () => {
    expect(told(ofFraction(percent, false, "100%完成", words("100%完成", "met")))).toBe(
      "100% (info actual/figure-of-words)",
    );
  });

  it.each([
    ["that say it of a part", percent, "100%完成", words("100%完成", "partial")],
    ["beside a number of things", bound("100", "个"), "100%完成", words("100%完成", "met")],
    ["without a figure", percent, "全部完成", words("全部完成", "met")],
    ["whose figure cannot be read", percent, "**%完成", words("**%完成", "met")],
    ["whose figure is none", percent, "完成%", words("完成%", "met")],
  ])("%s stay words", (_title, line, text, actual) => {
    expect(ofFraction(line, false, text, actual)).toBeNull();
  });

  it("a day is no fraction", () => {
    expect(ofFraction(percent, false, "1/2", { kind: "date", date: "--01-02" })).toBeNull();
  });
});
