import { expect, it } from "vitest";
import type { Rule } from "../../src/rule/index.js";
import { scoreOf } from "./leaf.js";

it.each<[object, object, unknown]>([
  // 10 × 85 ÷ 100, whatever the target.
  [{}, { target: "≥90%", actual: "85%" }, "8.5"],
  [{}, { target: "≥80%", actual: "85%" }, "8.5"],
  [{}, { target: "≥80%", actual: "120%" }, "10"],
  // No percentage falls back to the completion: 10 × 8 ÷ 10.
  [{}, { target: "≥10个", actual: "8个" }, "8"],
])("actual-rate gives the weight times the percentage itself: %j beside %j comes to %j", (parameters, leaf, wanted) => {
  expect(scoreOf({ method: "actual-rate", ...parameters } as Rule, leaf)).toEqual(wanted);
});
