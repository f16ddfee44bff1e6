import { describe, expect, it } from "vitest";
import { levelOrChange, wantsChange } from "../../src/evaluate/sense/level.js";
import { countedBy, magnitudeBy } from "../../src/evaluate/sense/magnitude.js";
import { toText, whole } from "../../src/exact/index.js";
import { leaves, safeEvaluate } from "../../src/index.js";
import { lineOfText, quantity, words } from "./sensed.js";

/** Whether a number beside a target of change is doubtful. */
function doubted(target: string, text: string, value: string, unit: string | null, leaf: object = {}): boolean {
  const found = levelOrChange({ name: "例", target, ...leaf }, lineOfText(target), text, quantity(value, unit));
  return found?.code === "actual/level-or-change";
}

describe("a number beside a rise of so many is likelier the figure itself", () => {
  it.each([
    ["at twice the rise", "增加300人", "600人", "600", "人", true],
    ["not below twice the rise", "增加300人", "599人", "599", "人", false],
    ["at ten times a rate", "增长5%", "50%", "50", "%", true],
    ["not below ten times a rate", "增长5%", "49.9%", "49.9", "%", false],
    ["not where it says that it is a rise", "增加300人", "增加600人", "600", "人", false],
    ["not where it has a sign", "增加300人", "+600人", "600", "人", false],
    ["not where it is nothing", "不低于上年", "0", "0", null, false],
    ["not where it is below nothing", "增加300人", "600人", "-600", "人", false],
  ])("%s", (_title, target, text, value, unit, expected) => {
    expect(doubted(target, text, value, unit)).toBe(expected);
  });
});

it("a unit cell with nothing in it is none: a number that may lack its magnitude is looked at all the same", () => {
  const codes = ["", " "].map((unit) => {
    const leaf = { name: "受益人数", weight: "100", target: "≥3万人", unit, actual: "2.8" };
    const read = safeEvaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [leaf] });
    return read.ok ? leaves(read.value).flatMap(({ notes }) => notes.map(({ code }) => code)) : [];
  });
  expect(codes).toEqual([["actual/magnitude-missing"], ["actual/magnitude-missing"]]);
});

describe("a number beside no fall, or a fall,", () => {
  it.each([
    ["is doubtful", "不低于上年", "120", "120", null, {}, true],
    ["is doubtful beside a fall, however small", "下降5%", "1%", "1", "%", {}, true],
    ["is doubtful beside no rise", "不高于上年", "5%", "5", "%", {}, true],
    ["is doubtful where the target is named a rise, in another unit", "较上年增长", "5人", "5", "人", {}, true],
    ["is doubtful where the target is named a rise, without a unit", "较上年增长", "5", "5", null, {}, true],
    ["is a rate where the target is named one", "较上年增长", "5%", "5", "%", {}, false],
    ["is a rate where the target is named one that may be below nothing", "增长≥-5%", "3%", "3", "%", {}, false],
    ["is doubtful where the target is only named no fall", "不低于上年", "5%", "5", "%", {}, true],
    ["is doubtful without a target cell", "较上年增长", "5%", "5", "%", { target: undefined }, true],
    ["is none where the figure before is there", "不低于上年", "120", "120", null, { previous: "110" }, false],
  ])("%s", (_title, target, text, value, unit, leaf, expected) => {
    expect(doubted(target, text, value, unit, leaf)).toBe(expected);
  });

  it("is told by the beginning of its cell", () => {
    const text = "120".padEnd(50, "。");
    const found = levelOrChange({ name: "例" }, lineOfText("不低于上年"), text, quantity("120"));
    expect(found).toMatchObject({ severity: "warning", params: { text: `${text.slice(0, 40)}…` }, from: 0, to: 50 });
  });
});

it("nothing else is doubtful so", () => {
  const leaf = { name: "例", target: "不低于上年" };
  expect(levelOrChange(leaf, lineOfText("不低于上年"), "持平", words("持平"))).toBeNull();
  expect(levelOrChange(leaf, null, "120", quantity("120"))).toBeNull();
  expect(levelOrChange({ name: "例" }, lineOfText("≥3人"), "120人", quantity("120", "人"))).toBeNull();
});

it.each([
  ["增长5%", "增长5%", {}, true],
  ["≥300人", "增加300人", {}, true],
  ["≥300人", "增加到300人", {}, false],
  ["≥300人", `${"长".repeat(60)}增加300人`, {}, false],
  ["≥300人", undefined, {}, false],
  ["增长5%", "增长5%", { previous: "1" }, false],
  ["3-5人", "增加3-5人", {}, false],
])("beside %s the words %s with %j want a change: %s", (line, target, more, expected) => {
  const leaf = { name: "例", ...(target === undefined ? {} : { target }), ...more };
  expect(wantsChange(leaf, lineOfText(line))).toBe(expected);
});

it.each([
  ["≥3万人", "≥3万人", "10000"],
  ["≥3亿次", "≥3億次", "100000000"],
  ["≥3万元", "≥3万元", null],
  ["3-5万元", "3-5万元", null],
  ["≥3", "3万", "10000"],
  ["≥3人", "≥3人", null],
  ["≥3人", "万人参加", null],
  ["2023年12月底前", "3万", "10000"],
])("the text %s (%s) counts by %s", (line, text, expected) => {
  const by = magnitudeBy(lineOfText(line), text);
  expect(by === null ? null : toText(by)).toBe(expected);
});

describe("an actual beside a target that counts by a magnitude, or is money,", () => {
  const wan = whole(10000);
  it.each([
    [
      "is money where it counts itself",
      null,
      "≤50万元",
      "52万",
      quantity("520000"),
      "520000元 actual/magnitude-as-money",
    ],
    ["is money a head", null, "≤5万元/人", "5.2万", quantity("52000"), "52000元/人 actual/magnitude-as-money"],
    ["is what it was read as, of no money", wan, "≥3万人", "2.8万", quantity("28000"), null],
    [
      "is money in 元, of a target without a unit",
      wan,
      "≤50万",
      "52万元",
      quantity("52", "万元"),
      "520000元 actual/magnitude-as-money",
    ],
    ["is what it was read as, in a unit of no money", wan, "≤50万", "52人", quantity("52", "人"), null],
    ["is what it was read as, of a target with a unit", wan, "≥3万人", "2.8万元", quantity("2.8", "万元"), null],
    ["may lack its magnitude", wan, "≥3万人", "9999", quantity("9999"), "9999 actual/magnitude-missing"],
    ["does not lack it from the magnitude on", wan, "≥3万人", "10000", quantity("10000"), null],
    ["does not lack it where it is nothing", wan, "≥3万人", "0", quantity("0"), null],
    ["does not lack it where the target does not count", null, "≥3人", "2.8", quantity("2.8"), null],
    ["is no number", wan, "≥3万人", "约", quantity("约"), null],
  ])("%s", (_title, by, target, text, actual, expected) => {
    const found = countedBy(by, lineOfText(target), text, actual);
    expect(found === null ? null : `${found.actual.value}${found.actual.unit ?? ""} ${found.code}`).toBe(expected);
  });

  it("is none in words", () => {
    expect(countedBy(wan, lineOfText("≥3万人"), "2.8万", words("2.8万"))).toBeNull();
  });
});
