import { describe, expect, it } from "vitest";
import { countedPer, mayCountPer } from "../../src/evaluate/sense/counted-per.js";
import type { Actual } from "../../src/cell/types.js";
import { lineOfText, quantity, words } from "./sensed.js";

const [refused, doubted] = ["error actual/counted-otherwise", "warning actual/counted-otherwise"];

/** What is said of an actual beside a target that may be counted by something. */
function said(target: string, text: string, actual: Actual, more: object = {}): string | null {
  const leaf = { name: "巡查", target, ...more };
  const found = countedPer({ leaf, line: lineOfText(target), per: mayCountPer(leaf) }, text, actual);
  return found === null ? null : `${found.severity} ${found.code}`;
}
const times = (value: string) => quantity(value, "次");

it.each([
  ["每月1次", true],
  ["月均1次", true],
  ["单价5元", true],
  ["1次", false],
  [1, false],
  [undefined, false],
  [`${"长".repeat(59)}每`, true],
  [`${"长".repeat(60)}每`, false],
])("a target of %s may be counted by something: %s", (target, expected) => {
  expect(mayCountPer({ name: "例", ...(target === undefined ? {} : { target }) })).toBe(expected);
});

describe("so many times a month beside a number of times", () => {
  it.each([
    ["that meets a month and falls short of the year", "10次", "10", refused],
    ["that is a fourth of what the year has, or more", "3次", "3", refused],
    ["that is less than a fourth of it", "2次", "2", doubted],
    ["that is what a month has", "1次", "1", doubted],
    ["that is just short of the year", "11次", "11", refused],
    ["that is what the year has", "12次", "12", doubted],
    ["that is none", "约次", "约", doubted],
  ])("%s", (_title, text, value, expected) => {
    expect(said("每月1次", text, times(value))).toBe(expected);
  });

  it.each([
    ["a quarter: 4 in the year", "每季1次", "3次", times("3"), refused],
    ["a quarter: 4 in the year", "每季1次", "4次", times("4"), doubted],
    ["a quarter: no more than it has", "每季2次", "2次", times("2"), doubted],
    ["a week: 52 in the year", "每周1次", "51次", times("51"), refused],
    ["a household and a month", "每户每月1次", "10次", times("10"), refused],
    ["a household", "每户1次", "10次", times("10"), doubted],
    ["an amount of money", "每月100元", "200元", quantity("200", "元"), doubted],
    ["a number without a unit", "每月1次", "10", quantity("10", null), doubted],
    ["in another unit", "每月1次", "10场", quantity("10", "场"), doubted],
    ["an interval", "每月1-2次", "10次", times("10"), doubted],
  ])("counts %s: %s beside %s", (_title, target, text, actual, expected) => {
    expect(said(target, text, actual)).toBe(expected);
  });

  it("is what was asked for where both count by the same, or the name and the unit cell do", () => {
    expect(said("每月1次", "每月2次", times("2"))).toBeNull();
    expect(said("每月1次", "月均2次", times("2"))).toBeNull();
    expect(said("每月1次", "10次", times("10"), { name: "每月巡查" })).toBeNull();
    expect(said("每月1次", "10", quantity("10", null), { unit: "次/月" })).toBeNull();
    expect(said("每户1次", "10次", times("10"), { name: "每月巡查" })).toBe(doubted);
  });

  it("is to be looked at where each counts by something else, or only the actual does", () => {
    expect(said("每月1次", "每周10次", times("10"))).toBe(doubted);
    expect(said("12次", "每月12次", times("12"))).toBe(doubted);
    expect(said("12次", "1次", times("1"))).toBeNull();
    expect(said("12次", `${"长".repeat(60)}每月1次`, times("1"))).toBeNull();
  });
});

describe("so many of each beside a number of all", () => {
  it.each([
    ["≥500人", "每期50人", quantity("50", "人")],
    ["≥100人", "月均60人", quantity("60", "人")],
    ["≥3项", "各2项", quantity("2", "项")],
    ["12次", "每月1次", times("1")],
    ["≤50人", "每期40人", quantity("40", "人")],
  ])("is refused: beside %s %s come to nobody knows how many", (target, text, actual) => {
    expect(said(target, text, actual)).toBe(refused);
  });

  it.each([
    ["≥50人", "每期50人", quantity("50", "人"), "where each is enough"],
    ["≥1000元", "每户900元", quantity("900", "元"), "of money, which may be a price"],
    ["≥90%", "月均80%", quantity("80", "%"), "of a rate, which is a mean"],
  ])("is only doubted: %s beside %s", (target, text, actual) => {
    expect(said(target, text, actual)).toBe(doubted);
  });

  it("is what was asked for where the name says so, or the target", () => {
    expect(said("≥500人", "每期50人", quantity("50", "人"), { name: "每期人数" })).toBeNull();
    expect(said("各2项", "各1项", quantity("1", "项"))).toBeNull();
  });
});

describe("nothing is said of what is counted by", () => {
  const leaf = { name: "巡查", target: "每月1次" };
  it("beside words, nothing, or no target cell", () => {
    const line = lineOfText("每月1次");
    expect(countedPer({ leaf, line, per: true }, "每周", words("每周"))).toBeNull();
    expect(countedPer({ leaf, line: null, per: true }, "10次", times("10"))).toBeNull();
    expect(countedPer({ leaf: { name: "巡查" }, line, per: true }, "10次", times("10"))).toBeNull();
  });
});

it("the beginnings of both cells are told", () => {
  const [target, text] = ["每月1次".padEnd(50, "。"), "10次".padEnd(50, "。")];
  const line = lineOfText("每月1次");
  const found = countedPer({ leaf: { name: "巡查", target }, line, per: true }, text, times("10"));
  expect(found?.params).toEqual({ target: `${target.slice(0, 40)}…`, actual: `${text.slice(0, 40)}…` });
});
