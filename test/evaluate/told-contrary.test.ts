import { describe, expect, it } from "vitest";
import { contrary } from "../../src/evaluate/sense/contrary.js";
import { lineOfText, quantity } from "./sensed.js";

const [turned, doubted] = ["cell/turned", "cell/words-unknown"];
function said(
  name: string,
  target: string | null,
  text: string,
  value: string,
  unit: string | null,
  leaf: object = {},
) {
  const line = target === null ? null : lineOfText(target);
  const found = contrary({ name, ...(target === null ? {} : { target }), ...leaf }, line, text, quantity(value, unit));
  return found === null ? null : found.code;
}

describe("what was saved or overspent", () => {
  it.each([
    ["节约率", "超支1.5%", turned],
    ["节约率", "节约1.5%", null],
    ["节约率", "由超支转为节约1.5%", null],
    ["节约或超支率", "超支1.5%", null],
    ["超支率", "节约1.5%", turned],
    ["执行率", "超支1.5%", null],
    ["节约率", "超1.5%", null],
  ])("under the name %s: %s is %s", (name, text, expected) => {
    expect(said(name, null, text, "1.5", "%")).toBe(expected);
  });
});

describe("what a name denies", () => {
  it.each([
    ["不合格率", "合格97%", turned],
    ["不合格率", "产品合格97%", turned],
    ["不合格率", "不合格3%", null],
    ["不合格率", "无一合格3%", null],
    ["不合格率", "没有产品合格3%", turned],
    ["不合格率", "故障3%", null],
    ["合格率", "合格97%", null],
    ["合格率", "不合格3%", turned],
    ["合格率", "未有合格3%", turned],
    ["合格率", "合格97%，不合格3%", null],
    ["合格率", "故障3%", null],
    ["合格率（抽检）", "不合格3%", turned],
    ["合格数", "不合格3%", null],
    ["未抽检合格率", "不合格3%", null],
  ])("under the name %s: %s is %s", (name, text, expected) => {
    expect(said(name, null, text, "3", "%")).toBe(expected);
  });
});

describe("a fall where a number is asked for", () => {
  it.each([
    ["投诉量", "≤3起", "下降2起", "-2", "起", {}, turned],
    ["投诉量", "≤3起", "下降为2起", "2", "起", {}, null],
    ["投诉量", "≤3起", "余额-2起", "-2", "起", {}, null],
    ["投诉量", "≤3%", "下降2起", "-2", "起", {}, null],
    ["投诉量", "≤3起", "下降2%", "-2", "%", {}, null],
    ["投诉量", "≤0起", "下降2起", "-2", "起", {}, null],
    ["投诉量", "≥-3起", "下降2起", "-2", "起", {}, null],
    ["投诉降低量", "≤3起", "下降2起", "-2", "起", {}, null],
    ["投诉量", "≤3起", "下降2起", "-2", "起", { target: "降低≤3起" }, null],
    ["投诉量", "≤3起", "下降2起", "-2", "起", { target: undefined }, turned],
    ["投诉量", "≤3起", "下降2起", "-2", "起", { target: `${"长".repeat(59)}降` }, null],
    ["投诉量", "≤3起", "下降2起", "-2", "起", { target: `${"长".repeat(60)}降` }, turned],
    ["投诉量", "下降3起", "下降2起", "-2", "起", { target: undefined }, null],
    ["投诉量", "1-3起", "下降2起", "-2", "起", {}, null],
    ["投诉量", null, "下降2起", "-2", "起", {}, null],
  ])("%s %s: %s (%s%s) beside %j is %s", (name, target, text, value, unit, leaf, expected) => {
    expect(said(name, target, text, value, unit, leaf)).toBe(expected);
  });
});

describe("another rate than the indicator's", () => {
  it.each([
    // What is left of 100 % lies nearer to the target than the figure does.
    ["故障率", "≤2%", "正常率99%", "99", "%", turned],
    ["故障率", "≤2%", "正常率51%", "51", "%", turned],
    ["故障率", "≤2%", "正常率50%", "50", "%", doubted],
    ["故障率", "≤2%", "正常率3%", "3", "%", doubted],
    ["故障率", "≥2%", "正常率99%", "99", "%", doubted],
    ["故障率", "1%-2%", "正常率99%", "99", "%", doubted],
    ["故障率", null, "正常率99%", "99", "%", doubted],
    ["故障率", "≤2%", "正常率99", "99", null, doubted],
    ["故障率", "≤2%", "正常率99%", "约", "%", doubted],
    ["故障率", "≤2%", "故障率1%", "1", "%", null],
    ["正常率与故障率", "≤2%", "正常率99%", "99", "%", null],
    ["故障", "≤2%", "正常率99%", "99", "%", null],
    ["故障率", "≤2%", "正常99%", "99", "%", null],
  ])("%s %s: %s is %s", (name, target, text, value, unit, expected) => {
    expect(said(name, target, text, value, unit)).toBe(expected);
  });

  it.each([
    ["检验", "差错率≤2%", "准确率98%", turned],
    ["准确率检验", "差错率≤2%", "准确率98%", null],
    ["检验", "差错率≤2%", "差错率1%", null],
    ["检验", `${"长".repeat(10)}差错率${"、".repeat(60)}`, "准确率98%", turned],
  ])("%s: the target %s may name it, beside %s: %s", (name, target, text, expected) => {
    expect(said(name, "≤2%", text, "98", "%", { target })).toBe(expected);
  });
});

describe("a cell is looked at for its words", () => {
  it.each([
    [60, turned],
    [61, null],
  ])("where it has %i characters: %s", (length, expected) => {
    expect(said("节约率", null, "超支1.5%".padEnd(length, "。"), "1.5", "%")).toBe(expected);
  });

  it.each([
    [98, turned],
    [99, null],
  ])("beside a name in whose first 100 characters it is told, behind %i others: %s", (before, expected) => {
    expect(said(`${"长".repeat(before)}节约`, null, "超支1.5%", "1.5", "%")).toBe(expected);
  });

  it("and its beginning is told, and where it stands", () => {
    const text = "超支1.5%".padEnd(50, "。");
    expect(contrary({ name: "节约率" }, null, text, quantity("1.5", "%"))).toMatchObject({
      severity: "error",
      params: { text: `${text.slice(0, 40)}…` },
      from: 0,
      to: 50,
    });
  });
});
