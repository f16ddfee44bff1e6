import { describe, expect, it } from "vitest";
import type { Target } from "../../src/cell/types.js";
import { isOffScale, rescaled, type Scale, scaleOf } from "../../src/evaluate/sense/scale.js";
import { fromPrinted, one, toText, whole, zero } from "../../src/exact/index.js";
import { lineOf } from "../../src/rule/line.js";
import { quantity, words } from "./sensed.js";

const exact = (text: string) => fromPrinted(text) ?? zero;
const threshold = (value: string, unit: string | null): Target => ({
  kind: "threshold",
  comparator: ">=",
  value,
  unit,
  stated: true,
});
const lineAt = (value: string, unit: string | null) => lineOf(threshold(value, unit), undefined, 2023);

/** The scale of a target, beside a unit cell or without: what it asks for, 1 % in its unit, its size, a share or not. */
function scale(value: string, unit: string | null, cell?: string): string | null {
  const found = scaleOf({ name: "例", ...(cell === undefined ? {} : { unit: cell }) }, lineAt(value, unit));
  if (found === null) return null;
  const percent = found.percent === null ? "-" : toText(found.percent);
  return `${toText(found.value)} ${percent} ${toText(found.size)}${found.isShare ? " share" : ""}${found.isLarge ? " large" : ""}`;
}

describe("the scale of a target", () => {
  it.each([
    ["of a percentage", "95", "%", undefined, "95 1 1"],
    ["of one in thousandths: 1 % is 10 of them", "5", "‰", undefined, "5 10 1"],
    ["of a fall, without its sign", "-3", "%", undefined, "3 1 1"],
    ["of an amount in 万元", "10", "万元", undefined, "10 - 10000 "],
    ["of one by its unit cell", "10", null, "万元", "10 - 10000 "],
    ["of one by the larger of both", "10", "元", "万元", "10 - 10000 "],
    ["of one by the larger of both, the other way", "10", "万元", "元", "10 - 10000 "],
    ["of so much in 元 that it may be told in 万元", "10000", "元", undefined, "10000 - 1 large"],
    ["of a share", "0.8", null, undefined, "0.8 - 1 share"],
    ["of the whole, as a share", "1", null, undefined, "1 - 1 share"],
  ])("%s", (_title, value, unit, cell, expected) => {
    expect(scale(value, unit, cell)).toBe(expected.trim());
  });

  it.each([
    ["of a number above one without a unit", "1.01", null, undefined],
    ["of a part of one in a unit", "0.8", "个", undefined],
    ["of nothing", "0", "%", undefined],
    ["in the smallest unit", "9999", "元", undefined],
    ["in a unit that is no size", "10", "个", "个"],
  ])("is none %s", (_title, value, unit, cell) => {
    expect(scale(value, unit, cell)).toBeNull();
  });

  it("is none of a change, of an interval, and of no target", () => {
    const change: Target = { kind: "change", comparator: ">=", value: "5", unit: "%" };
    const range: Target = { kind: "range", min: "5", max: "9", minInclusive: true, maxInclusive: true, unit: "%" };
    const lines = [lineOf(change, undefined, 2023), lineOf(range, undefined, 2023), null];
    expect(lines.map((line) => scaleOf({ name: "例" }, line))).toEqual([null, null, null]);
  });
});

const percent: Scale = { value: whole(100), percent: one, size: one, isShare: false, isLarge: false };
const wan: Scale = { value: whole(10), percent: null, size: whole(10000), isShare: false, isLarge: false };
const share: Scale = { value: exact("0.8"), percent: null, size: one, isShare: true, isLarge: false };

describe("a bare number beside a percentage", () => {
  it.each([
    // 100 × x is nearer to 64 than x is where x is below 64 ÷ 10.
    ["is off scale as a share: 0.96 of 100", { ...percent }, "0.96", true],
    ["is off scale up to two", { ...percent }, "2", true],
    ["is not off scale above two", { ...percent }, "2.01", false],
    ["is not off scale where it is nothing", { ...percent }, "0", false],
    ["is off scale below nothing too", { ...percent }, "-0.96", true],
    ["is not off scale below the mean of both: 1 of 10", { ...percent, value: whole(10) }, "1", false],
    ["is off scale just before that: 0.99 of 10", { ...percent, value: whole(10) }, "0.99", true],
    ["is not off scale beyond it: 1.01 of 10", { ...percent, value: whole(10) }, "1.01", false],
  ])("%s", (_title, given, number, expected) => {
    expect(isOffScale(given, exact(number))).toBe(expected);
  });
});

describe("a bare number beside an amount in 万元", () => {
  it.each([
    // 10 × 100 is the mean of 10 and 100000.
    ["is off scale beyond the mean of both", "1001", true],
    ["is not off scale at it", "1000", false],
    ["is not off scale before it", "999", false],
  ])("%s: %s", (_title, number, expected) => {
    expect(isOffScale(wan, exact(number))).toBe(expected);
  });

  it("is never off scale where its unit has no smaller one", () => {
    expect(isOffScale(share, exact("1000"))).toBe(false);
  });
});

describe("a bare number beside much money", () => {
  const yuan: Scale = { value: whole(300000), percent: null, size: one, isShare: false, isLarge: true };
  const yi: Scale = { value: exact("0.5"), percent: null, size: whole(100000000), isShare: false, isLarge: false };
  it.each([
    // 300000 ÷ 100 is the mean of 300000 and 30.
    ["is off scale below the mean of 元 and 万元", yuan, "30.6", true],
    ["is off scale just below it", yuan, "2999.99", true],
    ["is not off scale at it", yuan, "3000", false],
    ["is not off scale where it is nothing", yuan, "0", false],
    // 0.5 × 100 is the mean of 0.5亿元 and 5000万元.
    ["is off scale in 万元 beside 亿元", yi, "4900", true],
    ["is not off scale at the mean of 亿元 and 万元", yi, "50", false],
  ])("%s: %s", (_title, given, number, expected) => {
    expect(isOffScale(given, exact(number))).toBe(expected);
  });
});

describe("an actual that may be written at another scale", () => {
  it.each([
    ["is the same share, of a percentage", share, "75%", quantity("75", "%"), quantity("0.75")],
    ["is the same share, of thousandths", share, "750‰", quantity("750", "‰"), quantity("0.75")],
    ["stands as it was written, to be looked at", wan, "98000", quantity("98000"), quantity("98000")],
    ["may have a remark in brackets behind it", wan, "98000（含税）", quantity("98000"), quantity("98000")],
    ["may have blanks and commas", wan, " 98,000 ", quantity("98000"), quantity("98000")],
  ])("%s", (_title, given, text, actual, expected) => {
    expect(rescaled(given, text, actual)).toEqual(expected);
  });

  it.each([
    ["beside a share, of a bare number", share, "0.75", quantity("0.75")],
    ["beside a share, of a number of things", share, "75个", quantity("75", "个")],
    ["of a number with its unit", wan, "98000元", quantity("98000", "元")],
    ["of a number that is not off scale", wan, "98", quantity("98")],
    ["of words", share, "大部分", words("大部分")],
    ["of a number that is none", wan, "98000", quantity("约")],
  ])("is none %s", (_title, given, text, actual) => {
    expect(rescaled(given, text, actual)).toBeNull();
  });
});
