import { expect, it } from "vitest";
import type { Rule } from "../../src/rule/index.js";
import { scoreOf } from "./leaf.js";

const part = (points: string, rule: object) => ({ points, rule });

it.each<[object, object, unknown]>([
  // 6 × 8 ÷ 10 + (4 − 1 × 1)
  [
    { parts: [part("6", { method: "attainment" }), part("4", { method: "deduct-per-case", points: "1" })] },
    { target: "≥10个", actual: "8个" },
    "4.8",
  ],
  [
    { parts: [part("6", { method: "attainment" }), part("4", { method: "all-or-nothing" })] },
    { target: "≥10个", actual: "10个" },
    "10",
  ],
])("composite adds up several rules: %j beside %j comes to %j", (parameters, leaf, wanted) => {
  expect(scoreOf({ method: "composite", ...parameters } as Rule, leaf)).toEqual(wanted);
});
