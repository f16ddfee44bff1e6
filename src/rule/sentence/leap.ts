import type { ActualRateRule, AttainmentRule } from "../types.js";
import type { Condition, Facts } from "./facts.js";
import { endOf } from "./given.js";
import { type Outcome, type Reading, refuse } from "./refusal.js";
import { isGiven, linesOf, type Score, scored } from "./score.js";

/**
 * ≥90%得10分，低于90%的按执行率×10计分: from 90 % on all is given, below it the rate itself, and the score leaps. No method
 * gives both; a proportion to the target does not leap.
 */
export function leapsTo(conditions: readonly Condition[], { figures }: Reading): boolean {
  return conditions.some(({ ranges }) =>
    ranges.some((range) => (range.unit ?? figures) === "%" && endOf(range).value !== "100"),
  );
}

/** Whether a full mark lies elsewhere than where a rate that is not the completion comes to the whole. */
export function isApart(full: boolean, lines: readonly string[]): boolean {
  return lines.length === 0 ? full : lines.some((line) => line !== "100");
}

/** The score is a rate by its name: refused where its full mark begins before the whole; see {@link leapsTo}. */
export function scoredByRate(
  method: AttainmentRule | ActualRateRule,
  score: Score,
  facts: Facts,
  reading: Reading,
): Outcome {
  const outcome = scored(method, score, facts, reading);
  const given = facts.grades.filter(isGiven);
  const apart = method.method === "actual-rate" && isApart(given.length > 0, linesOf(facts, null));
  const leaps = leapsTo([...given.map(({ condition }) => condition), ...facts.rest], reading) || apart;
  return leaps && !("refused" in outcome) ? refuse("rule/not-a-rule", score.formula) : outcome;
}
