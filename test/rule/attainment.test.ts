import { expect, it } from "vitest";
import type { Rule } from "../../src/rule/index.js";
import { scoreOf } from "./leaf.js";

it.each<[object, object, unknown]>([
  // 10 × 8 ÷ 10
  [{}, { target: "≥10个", actual: "8个" }, "8"],
  [{}, { target: "≥10个", actual: "12个" }, "10"],
  // Lower is better: 10 × 10 ÷ 16, and 10 × (1 − 6 ÷ 10).
  [{}, { target: "≤10天", actual: "16天" }, "6.25"],
  [{ lowerIsBetter: "overrun" }, { target: "≤10天", actual: "16天" }, "4"],
  // 10 × (0.8 − 0.6) ÷ (1 − 0.6)
  [{ passMark: "0.6" }, { target: "≥10个", actual: "8个" }, "5"],
  // 10 × (1 − 2 ÷ 10)
  [{ equality: "closeness" }, { target: "=10个", actual: "12个" }, "8"],
])(
  "attainment gives the weight where the target is met, else its part by the completion: %j beside %j comes to %j",
  (parameters, leaf, wanted) => {
    expect(scoreOf({ method: "attainment", ...parameters } as Rule, leaf)).toEqual(wanted);
  },
);
