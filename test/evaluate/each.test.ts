import { expect, it } from "vitest";
import { ofEach } from "../../src/evaluate/sense/each.js";
import { bound, quantity, told, words } from "./sensed.js";

const near = "(warning actual/unit-near)";

it.each([
  ["the name counts by the piece: 单", "单座成本", "≤5万元", "4.38万元/座", "万元/座", "万元", "4.38万元"],
  ["the name counts by the piece: 每", "每座成本", "≤5万元", "4.38万元/座", "万元/座", "万元", "4.38万元"],
  ["the name counts by the piece: 一", "一座成本", "≤5万元", "4.38万元/座", "万元/座", "万元", "4.38万元"],
  ["the target counts by the piece", "成本", "每座≤5万元", "4.38万元/座", "万元/座", "万元", "4.38万元"],
  ["the actual counts by the piece", "成本", "≤5万元/座", "每座4.38万元", "万元", "万元/座", "4.38万元/座"],
  ["the piece is the year of the form", "成本", "≤5万元", "4.38万元/年", "万元/年", "万元", "4.38万元"],
  ["the target is by the year of the form", "成本", "≤5万元/年", "4.38万元", "万元", "万元/年", "4.38万元/年"],
  ["the name asks for so much a piece", "补贴标准", "≤5万元/户", "4.38万元", "万元", "万元/户", "4.38万元/户"],
])("a figure a piece is what the target means where %s", (_title, name, target, text, own, wanted, read) => {
  const sensed = ofEach(bound("5", wanted), { name, target }, text, quantity("4.38", own));
  expect(told(sensed)).toBe(`${read} ${near}`);
  expect(sensed?.note).toMatchObject({ params: { actual: own, target: wanted }, from: 0, to: text.length });
});

it.each([
  ["nothing counts by the piece", "成本", "≤5万元", "4.38万元/座", "万元/座", "万元"],
  ["what counts is another piece", "单户成本", "≤5万元", "4.38万元/座", "万元/座", "万元"],
  ["the target is by a piece that nothing counts by", "成本", "≤5万元/座", "4.38万元", "万元", "万元/座"],
  [
    "the name asks for so much a piece, and only the actual says so",
    "补贴标准",
    "≤5万元",
    "4.38万元/座",
    "万元/座",
    "万元",
  ],
  ["both are of one unit", "单座成本", "≤5万元", "4.38万元", "万元", "万元"],
  ["both are of one unit by the piece", "单座成本", "≤5万元/座", "4.38万元/座", "万元/座", "万元/座"],
  ["both are of other units", "单座成本", "≤5万元", "4.38人/座", "人/座", "万元"],
  ["the piece has no name", "单座成本", "≤5万元", "4.38万元/", "万元/", "万元"],
  ["the actual has no unit", "单座成本", "≤5万元/座", "4.38", null, "万元/座"],
  ["the target has no unit", "单座成本", "≤5", "4.38万元/座", "万元/座", null],
])("a figure stands as it was read where %s", (_title, name, target, text, own, wanted) => {
  expect(told(ofEach(bound("5", wanted), { name, target }, text, quantity("4.38", own)))).toBeNull();
});

it("words are no figure a piece", () => {
  expect(ofEach(bound("5", "万元"), { name: "单座成本" }, "每座", words("每座"))).toBeNull();
});

it("a leaf without a target cell is known by its name and its actual", () => {
  const [one, other] = [{ name: "单座成本" }, { name: "成本" }];
  const read = (leaf: { name: string }) =>
    told(ofEach(bound("5", "万元"), leaf, "4.38万元/座", quantity("4.38", "万元/座")));
  expect([read(one), read(other)]).toEqual([`4.38万元 ${near}`, null]);
});

it("what counts by the piece stands in one cell, not across two", () => {
  const read = told(ofEach(bound("5", "元"), { name: "费用单", target: "户均≤5元" }, "4元/户", quantity("4", "元/户")));
  expect(read).toBeNull();
});
