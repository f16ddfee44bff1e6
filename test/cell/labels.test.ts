import { expect, it } from "vitest";
import { sameLabel } from "../../src/cell/index.js";

it.each([
  ["达成年度指标", "达成年度指标"],
  ["未达成年度指标且效果较差", "未完成 预期指标且效果较差"],
  ["部分达成年度指标并具有一定效果", "部分实现预定目标，并且具备一定效果。"],
])("the labels %s and %s are one", (left, right) => {
  expect(sameLabel(left, right)).toBe(true);
});

it.each([
  ["达成年度指标", "部分达成年度指标并具有一定效果"],
  ["达成年度指标", "未达成年度指标且效果较差"],
])("the labels %s and %s are two", (left, right) => {
  expect(sameLabel(left, right)).toBe(false);
});
