import { periodsLate } from "./calendar.js";
import { fraction, Fraction, greatest, HUNDRED, least, ZERO } from "./fraction.js";
import { actualOf, base, boundOf, daysLate, factor, measured, standing } from "./measure.js";
import type { Figure, Leaf, StepRule, Target } from "./model.js";
import { Refused } from "./model.js";

type Side = "below" | "above" | "either";
/** How far on the wrong side, and what a step is, in one unit. */
interface Distance {
  far: Fraction;
  step: Fraction;
}

/** The full mark less the points of the steps. */
export function deductSteps(rule: StepRule, leaf: Leaf, weight: Fraction): Fraction {
  const { far, step } = distance(rule, leaf);
  return deduct(rule, counted(far.over(step), rule.partial), weight);
}

/** The full mark less points for each of a number, at most `most`, not below `floor`. */
export function deduct(
  rule: { points: string; floor?: string; most?: string },
  times: Fraction,
  weight: Fraction,
): Fraction {
  const whole = times.times(fraction(rule.points));
  const points = rule.most === undefined ? whole : least(whole, fraction(rule.most));
  return greatest(weight.minus(points), least(fraction(rule.floor ?? "0"), weight));
}

function distance(rule: StepRule, leaf: Leaf): Distance {
  const target = leaf.target?.value;
  const step = fraction(rule.step);
  if (rule.of === "completion") {
    if (target === undefined) throw new Refused("target/missing");
    const completion = standing(target, leaf, {}).completion.times(HUNDRED);
    return { far: off(completion, fraction(rule.from ?? "100"), rule.side ?? "below"), step };
  }
  if (target?.kind === "deadline") return { far: late(rule, leaf, target.latest), step };
  return fromNumber(rule, leaf, target);
}

function fromNumber(rule: StepRule, leaf: Leaf, target: Target | undefined): Distance {
  const actual = target === undefined ? numberOf(leaf) : measured(target, leaf);
  const unit = target?.kind === "change" ? "%" : leaf.unit;
  const [from, side] = start(rule, leaf, target, actual, unit);
  return { far: off(actual, from, rule.side ?? side), step: stepOf(rule, unit, from) };
}

function numberOf(leaf: Leaf): Fraction {
  const actual = actualOf(leaf);
  if (actual.kind !== "figure") throw new Refused("actual/not-comparable");
  return base(actual.figure);
}

function start(
  rule: StepRule,
  leaf: Leaf,
  target: Target | undefined,
  actual: Fraction,
  unit: string,
): [Fraction, Side] {
  const side = target === undefined ? undefined : wrongSide(target, leaf);
  if (rule.from !== undefined) {
    if ((rule.side ?? side) === undefined) throw new Refused("rule/side-needed");
    return [fraction(rule.from).times(factor(unit)), side ?? "either"];
  }
  if (target === undefined) throw new Refused("target/missing");
  if (target.kind === "range") return [nearest(target.min, target.max, actual), "either"];
  const bound = boundOf(target, leaf, {});
  if (bound === undefined || side === undefined) throw new Refused("rule/from-needed");
  return [bound.value, side];
}

/** The bound beside an actual outside, else the actual itself: no distance. */
function nearest(min: Figure, max: Figure, actual: Fraction): Fraction {
  if (actual.compare(base(min)) < 0) return base(min);
  return actual.compare(base(max)) > 0 ? base(max) : actual;
}

function wrongSide(target: Target, leaf: Leaf): Side | undefined {
  const bound = boundOf(target, leaf, {});
  if (bound === undefined) return target.kind === "range" ? "either" : undefined;
  if (bound.comparator === "exactly") return "either";
  if (bound.comparator === "=") return bound.value.isZero() ? "above" : "below";
  return bound.comparator === ">=" || bound.comparator === ">" ? "below" : "above";
}

function stepOf(rule: StepRule, unit: string, from: Fraction): Fraction {
  const step = fraction(rule.step);
  const points = rule.stepUnit === "百分点" || rule.stepUnit === "%";
  if (points && unit === "%") return step;
  if (rule.stepUnit === "百分点") throw new Refused("rule/step-unit");
  if (rule.stepUnit === "%") {
    if (from.isZero()) throw new Refused("rule/step-over-zero");
    return step.over(HUNDRED).times(from.abs());
  }
  return step.times(factor(rule.stepUnit ?? unit));
}

function off(actual: Fraction, from: Fraction, side: Side): Fraction {
  const above = actual.minus(from);
  if (side === "either") return above.abs();
  return greatest(ZERO, side === "above" ? above : from.minus(actual));
}

/** How late something is, in what the steps are; in days without them. */
export function late(
  rule: Pick<StepRule, "stepUnit" | "partial">,
  leaf: Leaf,
  latest: readonly [number, number, number],
): Fraction {
  const days = daysLate(latest, leaf);
  const actual = leaf.actual?.value;
  if (days <= 0 || actual?.kind !== "date") return ZERO;
  if (rule.stepUnit === "月") return periodsLate(latest, actual.day, 1, rule.partial ?? "whole-only");
  if (rule.stepUnit === "年") return periodsLate(latest, actual.day, 12, rule.partial ?? "whole-only");
  return new Fraction(BigInt(days), rule.stepUnit === "周" ? 7n : 1n);
}

function counted(steps: Fraction, partial: StepRule["partial"]): Fraction {
  if (partial === "prorate") return steps;
  return partial === "started" ? steps.ceil() : steps.floor();
}
