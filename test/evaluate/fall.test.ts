import { describe, expect, it } from "vitest";
import { isFall, ofFall, wantsFall } from "../../src/evaluate/sense/fall.js";
import { ofNone } from "../../src/evaluate/sense/none.js";
import { ofUnchanged } from "../../src/evaluate/sense/unchanged.js";
import { bound, quantity, told, words } from "./sensed.js";

/** An indicator whose form holds no figure of the year before. */
const alone = { name: "例" };
const named = "(info actual/fall-named)";

it.each([
  ["能耗下降率", true],
  ["碳排放减少量", true],
  ["能耗降低", true],
  ["降幅（同比）", true],
  ["下降通道建设", false],
  [`${"长".repeat(95)}能耗降幅`, true],
  [`${"长".repeat(99)}降幅`, false],
])("an indicator named %s is a fall: %s", (name, expected) => {
  expect(isFall({ name })).toBe(expected);
});

it.each([
  ["降幅≥10%", true],
  ["下降率不低于10%", true],
  ["下降10%以上", false],
  ["降幅降至10%", false],
  ["≥10%", false],
])("a target of %s names a fall: %s", (target, expected) => {
  expect(isFall({ name: "费用", target })).toBe(expected);
});

it.each([
  ["减少投诉20件", false, true],
  ["减少投诉20件", true, false],
  ["减少到20件", false, false],
  ["20件", false, false],
  [20, false, false],
  [undefined, false, false],
])("a target of %s, a change: %s, wants a fall of so many: %s", (target, change, expected) => {
  const leaf = { name: "投诉", ...(target === undefined ? {} : { target }) };
  expect(wantsFall(leaf, bound("20", "件", { change }))).toBe(expected);
});

describe("beside a number to reach that is a fall,", () => {
  const rate = bound("3", "%");
  it.each([
    ["a fall is the figure", "下降3.5%", "-3.5", `3.5% ${named}`],
    ["a rise is below nothing", "上升1%", "1", `-1% ${named}`],
    ["a number is the figure", "3.5%", "3.5", null],
    ["a sign alone is what it is", "-3.5%", "-3.5", null],
    ["a rise and a fall in one cell are what was read", "由上升转为下降1%", "1", null],
    ["nothing is nothing", "下降0%", "0", null],
  ])("%s: %s", (_title, text, value, expected) => {
    expect(told(ofFall(rate, alone, text, quantity(value, "%")))).toBe(expected);
  });

  it.each([
    ["words", words("下降明显")],
    ["a number that is none", quantity("约", "%")],
  ])("%s are no figure", (_title, actual) => {
    expect(ofFall(rate, alone, "下降", actual)).toBeNull();
  });
});

describe("beside a change that is a fall,", () => {
  it.each([
    ["a number alone is one", bound("-3", "%", { change: true }), "3.5%", "3.5", `-3.5% ${named}`],
    ["a fall is one as it was read", bound("-3", "%", { change: true }), "下降3.5%", "-3.5", null],
    ["a rise is one as it was read", bound("-3", "%", { change: true }), "上升3.5%", "3.5", null],
    ["a number stands beside a rise", bound("3", "%", { change: true }), "3.5%", "3.5", null],
    ["a number stands beside no change at all", bound("0", "%", { change: true }), "3.5%", "3.5", null],
  ])("%s", (_title, line, text, value, expected) => {
    expect(told(ofFall(line, alone, text, quantity(value, "%")))).toBe(expected);
  });
});

describe("that nothing happened", () => {
  const none = (unit: string) => `0${unit} (info actual/none-as-zero)`;
  const upper = { comparator: "<=" } as const;
  const mishaps = { name: "安全事故投诉数" };
  it.each([
    ["beside nothing wanted", bound("0", "起", { comparator: "=" }), false, "未发生", none("起")],
    ["beside at most nothing", bound("0", "起", upper), false, "未发生安全事故", none("起")],
    ["beside at most so many", bound("3", "起", upper), false, "无事故", none("起")],
    ["beside less than so many", bound("3", "起", { comparator: "<" }), false, "零投诉", none("起")],
    ["where cases are counted", bound("3", "起"), true, "未发生", none("起")],
    ["where cases are counted without a target", null, true, "未发生", none("")],
    ["by 无 alone beside nothing wanted", bound("0", "起", { comparator: "=" }), false, "无", none("起")],
    ["by 无 alone beside at most nothing", bound("0", "起", upper), false, "无", none("起")],
    ["by 无 alone where cases are counted", null, true, "无", none("")],
  ])("is zero %s", (_title, line, counted, text, expected) => {
    expect(told(ofNone(line, mishaps, counted, text, words(text)))).toBe(expected);
  });

  it.each([
    ["beside so many to reach", bound("3", "起"), false, "未发生", words("未发生")],
    ["beside at least nothing", bound("0", "起"), false, "未发生", words("未发生")],
    ["beside no target", null, false, "未发生", words("未发生")],
    ["by 无 alone beside at most so many", bound("3", "起", upper), false, "无", words("无")],
    ["by 无 alone beside so many, though cases are counted", bound("3", "起"), true, "无", words("无")],
    ["by 无 alone beside no target", null, false, "无", words("无")],
    ["by words that say something else", bound("0", "起", upper), true, "很少", words("很少")],
    ["by words that say how far the target is met", bound("0", "起", upper), true, "未发生", words("未发生", "met")],
    ["by a number", bound("0", "起", upper), true, "未发生", quantity("1")],
  ])("is not told %s", (_title, line, counted, text, actual) => {
    expect(ofNone(line, mishaps, counted, text, actual)).toBeNull();
  });
});

describe("that nothing changed", () => {
  const change = bound("0", "%", { change: true });
  it.each(["与上年持平", "不变", "较上年同期相比完全相同。"])("is a change of nothing: %s", (text) => {
    expect(told(ofUnchanged(change, text, words(text)))).toBe("0% (info actual/level-as-zero)");
  });

  it.each([
    ["not quite", change, "基本持平", words("基本持平")],
    ["of a number that is no change", bound("0", "%"), "持平", words("持平")],
    ["by a number", change, "持平", quantity("0", "%")],
  ])("is not told %s", (_title, line, text, actual) => {
    expect(ofUnchanged(line, text, actual)).toBeNull();
  });
});
