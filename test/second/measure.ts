import { fraction, Fraction, HUNDRED, least, ONE, ZERO } from "./fraction.js";
import { daysBetween } from "./calendar.js";
import type { Actual, Comparator, Figure, Leaf, Measuring, Target } from "./model.js";
import { Refused } from "./model.js";

/** Whether a target is met, and how far. */
export interface Standing {
  met: boolean;
  completion: Fraction;
}
/** A bound as the leaf's direction reads it. */
export interface Bound {
  comparator: Comparator | "exactly";
  value: Fraction;
}

const FACTORS: Record<string, bigint> = { 万: 10_000n, 亿: 100_000_000n };

/** What one of a unit is in the unit without its magnitude. */
export function factor(unit: string): Fraction {
  return new Fraction((unit.length > 1 && FACTORS[unit.slice(0, 1)]) || 1n);
}
export function base(figure: Figure): Fraction {
  return figure.value.times(factor(figure.unit));
}

export function holds(a: Fraction, comparator: Comparator, b: Fraction): boolean {
  const order = a.compare(b);
  return {
    ">=": order >= 0,
    ">": order > 0,
    "<=": order <= 0,
    "<": order < 0,
    "=": order === 0,
  }[comparator];
}

/** The bound of a threshold or a change: a bare one goes by the direction, else a change by its word. */
export function boundOf(target: Target, leaf: Leaf, measuring: Measuring): Bound | undefined {
  if (target.kind !== "threshold" && target.kind !== "change") return undefined;
  const value = target.kind === "change" ? target.value : base(target.figure);
  const plain = (comparator: Bound["comparator"]): Bound => ({ comparator, value });
  const close = measuring.equality === "closeness" || leaf.direction === "exact";
  if (target.stated) return plain(target.comparator === "=" && close ? "exactly" : target.comparator);
  if (leaf.direction === "higher-is-better") return plain(">=");
  if (leaf.direction === "lower-is-better") return plain("<=");
  if (close) return plain("exactly");
  return plain(target.kind === "change" ? target.comparator : "=");
}

/** What the leaf's actual says; a ratio over zero says nothing. */
export function actualOf(leaf: Leaf): Actual {
  if (leaf.actual !== undefined) return leaf.actual.value;
  throw new Refused(leaf.ratio === undefined ? "actual/missing" : "ratio/zero-denominator");
}

/** What is measured against a number: the actual in the base unit, of a change its rate in per cent. */
export function measured(target: Target, leaf: Leaf): Fraction {
  const actual = actualOf(leaf);
  if (actual.kind === "rate") return actual.value;
  if (actual.kind !== "figure" && actual.kind !== "both") throw new Refused("actual/not-comparable");
  if (target.kind !== "change") return base(actual.figure);
  return change(leaf) ?? actual.figure.value;
}

/** The signed rate against the year before, in per cent. */
export function change(leaf: Leaf): Fraction | undefined {
  const actual = leaf.actual?.value;
  if (leaf.previous === undefined || actual?.kind !== "figure") return undefined;
  const before = base(leaf.previous.value);
  if (before.isZero()) throw new Refused("previous/zero");
  return base(actual.figure).minus(before).over(before.abs()).times(HUNDRED);
}

/** Where the leaf stands against a target. */
export function standing(target: Target, leaf: Leaf, measuring: Measuring): Standing {
  if (target.kind === "all") {
    const parts = target.targets.map((part) => standing(part, leaf, measuring));
    return {
      met: parts.every(({ met }) => met),
      completion: parts.map(({ completion }) => completion).reduce(least),
    };
  }
  if (target.kind === "deadline") return inTime(daysLate(target.latest, leaf) <= 0);
  if (target.kind === "qualitative") return ofWords(leaf);
  const value = measured(target, leaf);
  if (target.kind === "range") return inRange(target, value, measuring);
  const bound = boundOf(target, leaf, measuring);
  if (bound === undefined) throw new Error("no bound");
  const met = meets(bound, value);
  return { met, completion: met ? ONE : completionOf(bound, value, measuring) };
}

export function daysLate(latest: readonly [number, number, number], leaf: Leaf): number {
  const actual = actualOf(leaf);
  if (actual.kind === "tier") return actual.tier === "met" ? 0 : 1;
  if (actual.kind !== "date" && actual.kind !== "both") throw new Refused("actual/not-comparable");
  return daysBetween(latest, actual.day);
}

function inTime(met: boolean): Standing {
  return { met, completion: met ? ONE : ZERO };
}

function ofWords(leaf: Leaf): Standing {
  const actual = actualOf(leaf);
  if (actual.kind !== "tier") throw new Refused("actual/not-comparable");
  if (actual.tier !== "partial") return inTime(actual.tier === "met");
  if (leaf.awardedShare === undefined) throw new Refused("actual/partial-needs-share");
  return { met: false, completion: fraction(leaf.awardedShare) };
}

function inRange(target: Target & { kind: "range" }, value: Fraction, measuring: Measuring): Standing {
  const min: Bound = { comparator: target.minInclusive ? ">=" : ">", value: base(target.min) };
  const max: Bound = { comparator: target.maxInclusive ? "<=" : "<", value: base(target.max) };
  for (const bound of [min, max]) {
    if (!meets(bound, value)) return { met: false, completion: completionOf(bound, value, measuring) };
  }
  return inTime(true);
}

function meets({ comparator, value }: Bound, actual: Fraction): boolean {
  if (comparator === "exactly") return actual.compare(value) === 0;
  if (comparator === "=") return holds(actual, value.isZero() ? "<=" : ">=", value);
  return holds(actual, comparator, value);
}

/** The completion of a bound that is not met. */
function completionOf({ comparator, value }: Bound, actual: Fraction, measuring: Measuring): Fraction {
  if (value.isZero()) return ZERO;
  const deviation = actual.minus(value).abs().over(value.abs());
  const close = comparator === "exactly" && measuring.equality === "closeness";
  if (value.n < 0n || close) return within(ONE.minus(deviation));
  if (comparator !== "<=" && comparator !== "<") return within(actual.over(value));
  return within(measuring.lowerIsBetter === "overrun" ? ONE.minus(deviation) : value.over(actual));
}

function within(share: Fraction): Fraction {
  return share.n < 0n ? ZERO : least(share, ONE);
}
