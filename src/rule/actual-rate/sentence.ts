import { isRate } from "../attainment/formula.js";
export { complete } from "../attainment/sentence.js";
import type { Facts } from "../sentence/facts.js";
import { scoredByRate } from "../sentence/leap.js";
import type { Takes } from "../sentence/method.js";
import { proportionOf } from "../sentence/proportion.js";
import type { Outcome, Reading } from "../sentence/refusal.js";
import { scoreOf } from "../sentence/score.js";
import type { ActualRateRule } from "../types.js";

export const takes: Takes = { lines: true, over: true };

/** 得分=预算执行率×10分, 按实际完成率计分: the rate itself, whatever the target. */
export function fits(facts: Facts, reading: Reading): Outcome | null {
  if (facts.basis === "formula") {
    const score = scoreOf(facts, reading);
    if ("refused" in score) return score;
    if (!isRate(reading.source.text, score.measure)) return null;
    return scoredByRate({ method: "actual-rate" }, score, facts, reading);
  }
  if (facts.basis !== "proportion") return null;
  const proportion = proportionOf(facts, reading);
  if ("refused" in proportion) return proportion;
  const { weight } = proportion;
  return { rule: { method: "actual-rate", ...(weight === undefined ? {} : { weight }) } };
}

/** Words an actual-rate. */
export function print({ weight }: ActualRateRule): string {
  return `得分=实际完成率×${weight === undefined ? "分值" : `${weight}分`}`;
}
