import { compare, zero } from "../../exact/index.js";
import { certain } from "../../shape/certain.js";
import { condition } from "../sentence/condition.js";
import type { Facts } from "../sentence/facts.js";
import { exact, hundredth } from "../sentence/number.js";
import { type Outcome, refuse } from "../sentence/refusal.js";
import type { End } from "../sentence/tokens.js";
import type { TierBand } from "../types.js";

interface Ends {
  readonly min: End;
  readonly max: End;
}

/** Tiers that each give an interval of the weight: the score inside it is a person's choice. */
export function tiersOfIntervals(facts: Facts): Outcome {
  const written = facts.intervals.map(({ name, interval, usual }) => ({ name, usual, ends: endsOf(interval) }));
  const tiers: TierBand[] = [];
  for (const { name, usual, ends } of written) {
    if (name === "" || ends === null) return refuse("rule/incomplete", facts);
    const others = written.flatMap((each) => (each.ends === null || each.ends === ends ? [] : [each.ends]));
    const { min, max } = ends;
    tiers.push({
      name,
      from: hundredth(min.value),
      fromInclusive: min.hold === "closed" || (min.hold !== "open" && !isClaimed(min, others)),
      to: hundredth(max.value),
      toInclusive: max.hold === "closed" || (max.hold !== "open" && !isShared(max, others)),
      ...(usual === undefined ? {} : { default: hundredth(usual) }),
    });
  }
  const sound = tiers.every(({ from, to }) => share(from) && share(to) && compare(exact(from), exact(to)) <= 0);
  return sound ? { rule: { method: "tiers", tiers } } : refuse("rule/incomplete", facts);
}

/** The ends of an interval, which is written with both of them; null where a name stands without one. */
function endsOf(interval: string): Ends | null {
  const range = condition(interval, 0)?.range;
  return range === undefined ? null : { min: certain(range.min), max: certain(range.max) };
}

/** Whether another interval says of an end that it is its own. */
function isClaimed({ value }: End, others: readonly Ends[]): boolean {
  return others.some(({ min, max }) => [min, max].some((other) => other.value === value && other.hold === "closed"));
}

/** Whether another interval ends or begins there too. */
function isShared({ value }: End, others: readonly Ends[]): boolean {
  return others.some(({ min, max }) => min.value === value || max.value === value);
}

function share(text: string): boolean {
  return compare(exact(text), zero) >= 0 && compare(exact(text), exact("1")) <= 0;
}
