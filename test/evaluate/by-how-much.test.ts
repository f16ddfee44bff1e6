import { describe, expect, it } from "vitest";
import { difference } from "../../src/evaluate/sense/difference.js";
import { lineOfText, quantity } from "./sensed.js";

const [turned, doubted] = ["error cell/turned", "warning actual/level-or-change"];

/** What is said of a number beside a target, which the leaf may word otherwise. */
function said(target: string, text: string, value: string, unit: string | null, leaf: object = {}): string | null {
  const found = difference({ name: "例", target, ...leaf }, lineOfText(target), text, quantity(value, unit));
  return found === null ? null : `${found.severity} ${found.code}`;
}

describe("what is left of a limit", () => {
  it.each([
    ["is not what was spent of it", "≤100万元", "节约6万元", "6", "万元", {}, turned],
    ["is what was asked for, of a number to reach", "≥5万元", "节约6万元", "6", "万元", {}, null],
    ["is what the name asks for", "≤100万元", "节约6万元", "6", "万元", { name: "成本节约" }, null],
    ["is what the target asks for", "≤100万元", "节约6万元", "6", "万元", { target: "节约不超过100万元" }, null],
    ["is not asked for by another word", "≤100万元", "节约6万元", "6", "万元", { name: "成本增加" }, turned],
    [
      "is not asked for where there is no target cell",
      "≤100万元",
      "节约6万元",
      "6",
      "万元",
      { target: undefined },
      turned,
    ],
    ["is told with words before it", "≤100万元", "实际共节省了6万元", "6", "万元", {}, turned],
    ["is not told by a number alone", "≤100万元", "6万元", "6", "万元", {}, null],
  ])("%s", (_title, target, text, value, unit, leaf, expected) => {
    expect(said(target, text, value, unit, leaf)).toBe(expected);
  });
});

describe("what lies beyond a target is not what it comes to", () => {
  it.each([
    ["by 超出, below it", "≤30天", "超出29天", "29", "天", turned],
    ["by 超出, at it: the figure itself", "≤30天", "超出30天", "30", "天", null],
    ["by 超过, below half of it", "≥300人", "超过149人", "149", "人", turned],
    ["by 超过, at half of it: likelier the figure", "≥300人", "超过150人", "150", "人", null],
    ["by 增加, below it: to be looked at", "≥10公里", "增加9公里", "9", "公里", doubted],
    ["by 增加, at it", "≥10公里", "增加10公里", "10", "公里", null],
    ["in a smaller unit, below it", "≥1万元", "超出9999元", "9999", "元", turned],
    ["in a smaller unit, at it", "≥1万元", "超出10000元", "10000", "元", null],
    ["in another unit, which is told of elsewhere", "≤30天", "超出6人", "6", "人", null],
    ["of a number that is none", "≤30天", "超出6天", "约", "天", null],
  ])("%s", (_title, target, text, value, unit, expected) => {
    expect(said(target, text, value, unit)).toBe(expected);
  });

  it.each([
    ["超出6天", "超额完成", null],
    ["超出6天", "节约天数", turned],
    ["超过6人", "超额完成", null],
    ["超过6人", "提高人数", turned],
    ["增加6人", "人数变化", null],
    ["增加6人", "人数", doubted],
  ])("%s under the name %s: %s", (text, name, expected) => {
    expect(said("≥300人", text, "6", "人", { name })).toBe(expected);
  });

  it("where the beginning of the target does not ask for it: 60 characters", () => {
    const asked = (before: number) => said("≥300人", "增加6人", "6", "人", { target: `${"长".repeat(before)}增加` });
    expect([asked(59), asked(60)]).toEqual([null, doubted]);
  });
});

describe("a share of the target", () => {
  it.each([
    ["is not the figure: nine tenths of 95 %", "≥95%", "完成目标的90%", "90", "%", {}, turned],
    ["is the figure, of 100 %", "≥100%", "完成目标的90%", "90", "%", {}, null],
    ["is the figure where the name asks for it", "≥95%", "完成目标的90%", "90", "%", { name: "计划完成率" }, null],
    ["is the figure where the name asks for progress", "≥95%", "完成目标的90%", "90", "%", { name: "工程进度" }, null],
    ["is none in another unit", "≥95人", "完成目标的90人", "90", "人", {}, null],
    ["is none where it is only a figure", "≥95%", "完成90%", "90", "%", {}, null],
  ])("%s", (_title, target, text, value, unit, leaf, expected) => {
    expect(said(target, text, value, unit, leaf)).toBe(expected);
  });
});

describe("nothing is said of a difference", () => {
  it.each([
    ["a change", "增长5%", "超出1%"],
    ["an interval", "3-5人", "超出1人"],
    ["a day", "2023年12月底前", "超出1天"],
  ])("beside %s", (_title, target, text) => {
    expect(said(target, text, "1", null)).toBeNull();
  });

  it("beside nothing", () => {
    expect(difference({ name: "例" }, null, "超出1人", quantity("1", "人"))).toBeNull();
  });
});

it.each([
  ["≤30天", "超出6天"],
  ["≥10公里", "增加6公里"],
])("beside %s the beginning of a long cell is told, and where it stands", (target, words) => {
  const text = words.padEnd(50, "。");
  const found = difference({ name: "例", target }, lineOfText(target), text, quantity("6", target.slice(3)));
  expect(found).toMatchObject({ params: { text: `${text.slice(0, 40)}…` }, from: 0, to: 50 });
});
