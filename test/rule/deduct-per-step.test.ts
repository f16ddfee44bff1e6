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
