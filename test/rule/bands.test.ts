import { expect, it } from "vitest";
import type { Rule } from "../../src/rule/index.js";
import { scoreOf } from "./leaf.js";

const bands = [
  { min: "90", points: "10" },
  { min: "60", max: "90", points: "6" },
];

it.each<[object, object, unknown]>([
  [{ of: "actual", bands }, { target: "≥90%", actual: "90%" }, "10"],
  [{ of: "actual", bands }, { target: "≥90%", actual: "89.9%" }, "6"],
  [{ of: "actual", bands }, { target: "≥90%", actual: "59%" }, ["rule/no-band"]],
  [{ of: "actual", bands, otherwise: { points: "1" } }, { target: "≥90%", actual: "59%" }, "1"],
  // 18 ÷ 20 = 0.9
  [{ of: "completion", bands: [{ min: "0.9", points: "8" }] }, { target: "≥20个", actual: "18个" }, "8"],
])("bands gives what the band gives that holds the value: %j beside %j comes to %j", (parameters, leaf, wanted) => {
  expect(scoreOf({ method: "bands", ...parameters } as Rule, leaf)).toEqual(wanted);
});
