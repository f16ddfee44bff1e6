import { compare, zero } from "../../exact/index.js";
import { condition } from "../sentence/condition.js";
import type { Facts } from "../sentence/facts.js";
import { exact, hundredth } from "../sentence/number.js";
import { type Outcome, refuse } from "../sentence/refusal.js";
import type { End, Range } from "../sentence/tokens.js";
import type { TierBand } from "../types.js";

/** Tiers that each give an interval of the weight: the score inside it is a person's choice. */
export function tiersOfIntervals(facts: Facts): Outcome {
  const ends = facts.intervals.map(({ interval }) => condition(interval, 0)?.range ?? null);
  const tiers: TierBand[] = [];
  for (const [index, { name, usual }] of facts.intervals.entries()) {
    const range = ends[index];
    if (name === "" || range?.min === undefined || range.max === undefined) return refuse("rule/incomplete", facts);
    const others = ends.filter((each) => each !== range);
    tiers.push({
      name,
      from: hundredth(range.min.value),
      fromInclusive: range.min.hold === "closed" || (range.min.hold !== "open" && !isClaimed(range.min, others)),
      to: hundredth(range.max.value),
      toInclusive: range.max.hold === "closed" || (range.max.hold !== "open" && !isShared(range.max, others)),
      ...(usual === undefined ? {} : { default: hundredth(usual) }),
    });
  }
  const sound = tiers.every(({ from, to }) => share(from) && share(to) && compare(exact(from), exact(to)) <= 0);
  return sound ? { rule: { method: "tiers", tiers } } : refuse("rule/incomplete", facts);
}

/** Whether another interval says of an end that it is its own. */
function isClaimed(end: End, others: readonly (Range | null)[]): boolean {
  return others.some((each) =>
    [each?.min, each?.max].some((other) => other?.value === end.value && other.hold === "closed"),
  );
}

/** Whether another interval ends or begins there too. */
function isShared(end: End, others: readonly (Range | null)[]): boolean {
  return others.some((each) => each?.min?.value === end.value || each?.max?.value === end.value);
}

function share(text: string): boolean {
  return compare(exact(text), zero) >= 0 && compare(exact(text), exact("1")) <= 0;
}
