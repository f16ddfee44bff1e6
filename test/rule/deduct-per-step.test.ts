import { expect, it } from "vitest";
import type { Rule } from "../../src/rule/index.js";
import { scoreOf } from "./leaf.js";

const step = { step: "1", stepUnit: "百分点", points: "1" };

it.each<[object, object, unknown]>([
  // Two whole steps below 90: 10 − 2 × 1.
  [step, { target: "≥90%", actual: "87.5%" }, "8"],
  [{ ...step, partial: "started" }, { target: "≥90%", actual: "87.5%" }, "7"],
  [{ ...step, partial: "prorate" }, { target: "≥90%", actual: "87.5%" }, "7.5"],
  [step, { target: "≥90%", actual: "70%" }, "0"],
  [{ ...step, floor: "3" }, { target: "≥90%", actual: "70%" }, "3"],
  [{ ...step, most: "4" }, { target: "≥90%", actual: "70%" }, "6"],
  [{ ...step, floor: "12" }, { target: "≥90%", actual: "70%" }, "10"],
])(
  "deduct-per-step takes points off for each step on the wrong side: %j beside %j comes to %j",
  (parameters, leaf, wanted) => {
    expect(scoreOf({ method: "deduct-per-step", ...parameters } as Rule, leaf)).toEqual(wanted);
  },
);

const half = { step: "0.5", stepUnit: "个月", points: "1" };

// From the last of December to 20 February is a month and 20 of the 28 days of the next: 12/7 months.
it.each<[object, unknown]>([
  [half, ["rule/step-unit"]],
  [{ ...half, partial: "started" }, ["rule/step-unit"]],
  [{ ...half, stepUnit: "年" }, ["rule/step-unit"]],
  [{ ...half, partial: "prorate" }, "6.57"],
  [{ ...half, step: "1" }, "9"],
  [{ ...half, step: "1.0" }, "9"],
  [{ ...half, step: "30", stepUnit: "天" }, "9"],
])("deduct-per-step counts no halves of months by whole ones: %j comes to %j", (parameters, wanted) => {
  const leaf = { target: "2021年12月底前", actual: "2022年2月20日" };
  expect(scoreOf({ method: "deduct-per-step", ...parameters } as Rule, leaf)).toEqual(wanted);
});

const perDay = { step: "1", stepUnit: "天", points: "1" };

// 5 October is five days late; a deadline that was missed is not reached at all. 5 days are two beyond a stated 3.
it.each<[object, object, unknown]>([
  [perDay, { actual: "2023年10月5日" }, "5"],
  [{ ...perDay, stepUnit: "百分点", of: "completion" }, { actual: "2023年10月5日" }, "0"],
  [{ ...perDay, stepUnit: "百分点", of: "completion" }, { actual: "2023年9月5日" }, "10"],
  [{ ...perDay, from: "3", side: "above" }, { actual: "5天" }, "8"],
])("deduct-per-step counts days from a deadline unless it says what it counts from: %j, %j", (rule, leaf, wanted) => {
  expect(scoreOf({ method: "deduct-per-step", ...rule } as Rule, { target: "2023年9月30日前", ...leaf })).toBe(wanted);
});

const perCent = { step: "1", stepUnit: "%", points: "1", partial: "prorate" };

// 4 of 80 is 5 %, and 5 of 90 is 50/9 %; of a rate a per cent is a percentage point, whatever its unit is called.
it.each<[object, unknown]>([
  [{ target: "≥80元", actual: "76元" }, "5"],
  [{ target: "≥80", actual: "76" }, "5"],
  [{ target: "≥90", actual: "85" }, "4.44"],
  [{ target: "≥90", actual: "85%" }, "5"],
  [{ target: "≥900", actual: "880‰" }, "8"],
  [{ target: "≥90%", actual: "85%" }, "5"],
  [{ target: "≥5个百分点", actual: "4个百分点" }, "9"],
  [{ target: "≥5个百分点", actual: "4%" }, "9"],
  [{ target: "≥95", unit: "百分比", actual: "91" }, "6"],
  [{ target: "≥9成", actual: "88%" }, "8"],
])(
  "deduct-per-step takes a per cent of a rate for a point, of all else for a share: %j comes to %s",
  (leaf, wanted) => {
    expect(scoreOf({ method: "deduct-per-step", ...perCent } as Rule, leaf)).toBe(wanted);
  },
);
