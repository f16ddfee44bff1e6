import { add, type Exact, maximum, minimum, toText, zero } from "../../exact/index.js";
import { pointsOf } from "../award.js";
import { explain, type Compile, type Scorer, type Setting } from "../scoring.js";
import type { CompositeRule } from "../types.js";

/** `composite` (分项计分): the sum of several rules, each with its part of the weight, kept within 0 and the weight. */
export function composite(rule: CompositeRule, setting: Setting, compile: Compile): Scorer {
  const parts = rule.parts.map((part) => ({
    name: part.name ?? part.rule.method,
    score: compile(part.rule, { ...setting, weight: pointsOf(part, setting.weight) }),
  }));
  return (given, account) => {
    let sum: Exact | null = zero;
    for (const part of parts) {
      const points = part.score(given, account);
      if (points !== null) explain(account, "part", () => part.name, points);
      sum = points === null || sum === null ? null : add(sum, points);
    }
    if (sum === null) return null;
    account.met = null;
    const kept = maximum(zero, minimum(setting.weight, sum));
    return explain(account, "score", () => `0 ≤ Σ ≤ ${toText(setting.weight)}`, kept);
  };
}
