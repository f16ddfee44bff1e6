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
  // A bare number above zero is a percentage to reach; of zero and below, 100 % is no measure: −18 beats −30, 0.5 beats 0.
  [{}, { target: "95%", actual: "85%", direction: "higher-is-better" }, "8.5"],
  [{}, { target: "-30%", actual: "-18%", direction: "higher-is-better" }, "10"],
  [{}, { target: "0%", actual: "0.5%", direction: "higher-is-better" }, "10"],
  // Stated, it is what the form says: 10 × 0.5 ÷ 100.
  [{}, { target: "≥0%", actual: "0.5%" }, "0.05"],
])("actual-rate gives the weight times the percentage itself: %j beside %j comes to %j", (parameters, leaf, wanted) => {
  expect(scoreOf({ method: "actual-rate", ...parameters } as Rule, leaf)).toEqual(wanted);
});
