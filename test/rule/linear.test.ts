import { expect, it } from "vitest";
import type { Rule } from "../../src/rule/index.js";
import { scoreOf } from "./leaf.js";

it.each<[object, object, unknown]>([
  // 10 × (75 − 60) ÷ (90 − 60)
  [{ of: "actual", from: "60", to: "90" }, { target: "≥90%", actual: "75%" }, "5"],
  [{ of: "actual", from: "60", to: "90" }, { target: "≥90%", actual: "50%" }, "0"],
  [{ of: "actual", from: "60", to: "90" }, { target: "≥90%", actual: "95%" }, "10"],
  // Lower is better: 10 × (60 − 45) ÷ (60 − 30).
  [{ of: "actual", from: "60", to: "30" }, { target: "≤30天", actual: "45天" }, "5"],
  // 10 × (0.4 + 0.6 × 15 ÷ 30)
  [{ of: "actual", from: "60", to: "90", fromShare: "0.4" }, { target: "≥90%", actual: "75%" }, "7"],
])(
  "linear runs straight between two figures, and is held outside them: %j beside %j comes to %j",
  (parameters, leaf, wanted) => {
    expect(scoreOf({ method: "linear", ...parameters } as Rule, leaf)).toEqual(wanted);
  },
);
