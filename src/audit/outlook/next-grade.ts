import {
  add,
  compare,
  divide,
  type Exact,
  fromText,
  hundred,
  isZero,
  maximum,
  multiply,
  one,
  percent,
  round,
  subtract,
  toText,
  whole,
  zero,
} from "../../exact/index.js";
import { decimalOf } from "../../exact/input.js";
import { scoreLeaf } from "../../evaluate/score-leaf.js";
import type { NodePlan } from "../../evaluate/plan.js";
import { certain } from "../../shape/certain.js";
import type { Grade } from "../../standard/types.js";
import type { Computed } from "../compute/compute.js";
import { leafRows } from "../compute/rows.js";
import { partRounding, shownBy } from "../compute/sum.js";
import { pointsAt, pointsReached, reaching } from "./leverage.js";
import { isLarge, type Meter } from "../compute/meter.js";
import { added } from "../compute/sum.js";
import type { LeastChange, NextGrade } from "../types.js";
import { fullOf, isWeighedOtherwise } from "../figure/whole.js";
import { placesOf, unitOfPlace } from "../../exact/printed.js";

/** A total that may become another one, and when it earns the next grade. */
interface Climb {
  readonly base: Computed;
  readonly total: Exact;
  readonly full: Exact;
  readonly grade: Grade;
}

/** A leaf with what the total gains when it reaches its target. */
interface Step {
  readonly node: NodePlan;
  readonly points: Exact;
  readonly gain: Exact;
}

/**
 * What is missing to the next better grade, and the least changes that supply it; null at the best one, and where there
 * is no total or no grade, or the weights contradict each other.
 */
export function nextGradeOf(base: Computed, meter: Meter): NextGrade | null {
  const total = added(base, null, partRounding(base));
  const full = isWeighedOtherwise(base, null) ? null : fullOf(base, null);
  if (total === null || full === null || isZero(full)) return null;
  const shown = shownBy(base.plan, total);
  const better = base.plan.setting.standard.grades.flatMap((grade) => {
    if (grade.min === undefined) return [];
    const points = subtract(divide(multiply(decimalOf(grade.min), full), hundred), shown);
    return earns({ base, total, full, grade }, total) ? [] : [{ grade, points: maximum(points, zero) }];
  });
  better.sort((left, right) => compare(left.points, right.points));
  const next = better[0];
  if (next === undefined) return null;
  const climb: Climb = { base, total, full, grade: next.grade };
  const free = base.plan.setting.caps.length === 0;
  const steps = free ? stepsOf(base) : [];
  const alone = steps.filter((step) => earns(climb, add(total, step.gain)));
  return {
    grade: next.grade.name,
    points: toText(next.points),
    leaves: alone.map((step) => step.node.path),
    changes: alone.flatMap((step) => leastChange(climb, step, meter) ?? []),
    together: alone.length > 0 ? [] : fewest(climb, steps),
  };
}

/** Whether a total has the rate that a grade begins at, read as it is shown. */
function earns({ base, full, grade }: Climb, total: Exact): boolean {
  const rate = percent(shownBy(base.plan, total), full, 4, "half-up");
  const side = compare(rate, decimalOf(certain(grade.min)));
  return side > 0 || (side === 0 && grade.minInclusive !== false);
}

/** What every leaf can add to the total by reaching its target, the most first. */
function stepsOf(base: Computed): readonly Step[] {
  const steps = leafRows(base).flatMap(({ node, points }): Step[] => {
    if (node.leaf === null || points === null || node.leaf.decided !== null || node.leaf.target === null) return [];
    if (isLarge(node.leaf)) return [];
    const reached = pointsReached(node.leaf, valueOf(node));
    if (reached === null) return [];
    const gain = gainOf(base, points, reached);
    return compare(gain, zero) > 0 ? [{ node, points, gain }] : [];
  });
  return steps.sort((left, right) => compare(right.gain, left.gain));
}

/** What the total gains where a leaf scores more: as it is rounded and converted. */
function gainOf(base: Computed, from: Exact, to: Exact): Exact {
  const { plan } = base;
  const rounding = partRounding(base);
  const part = (points: Exact): Exact => (rounding === null ? points : round(points, rounding.places, rounding.mode));
  const gain = subtract(part(to), part(from));
  return plan.rescaled && !isZero(plan.weight)
    ? multiply(divide(gain, plan.weight), decimalOf(plan.setting.fullMarks))
    : gain;
}

function valueOf(node: NodePlan): Exact | null {
  const actual = node.leaf === null ? null : scoreLeaf(node.leaf, node.leaf.own, false).actual;
  return actual?.kind === "quantity" ? fromText(actual.value) : null;
}

/** The least actual value on the way to the target that does, in steps of the last place that is printed of it. */
function leastChange(climb: Climb, { node, points }: Step, meter: Meter): LeastChange | null {
  const way = wayOf(node);
  if (way === null) return null;
  const { leaf, actual, from, to, unit } = way;
  const towards = compare(to, from) < 0 ? subtract(zero, unit) : unit;
  const at = (steps: Exact): Exact => add(from, multiply(towards, steps));
  const does = (steps: Exact): boolean => {
    const scored = pointsAt(leaf, { kind: "quantity", value: toText(at(steps)), unit: actual.unit });
    return scored !== null && earns(climb, add(climb.total, gainOf(climb.base, points, scored)));
  };
  let least = round(divide(subtract(to, from), towards), 0, "ceiling");
  let under = zero;
  // The score does not fall on the way to the target: halving finds the first step that does.
  while (compare(subtract(least, under), one) > 0) {
    if (!meter.works("next-grade")) return null;
    const middle = round(divide(add(under, least), whole(2)), 0, "floor");
    if (does(middle)) least = middle;
    else under = middle;
  }
  const named = { path: node.path, name: node.input.name.slice(0, 40), unit: actual.unit };
  return { ...named, from: actual.value, to: toText(at(least)) };
}

/** From the actual value of an indicator to its target, in units of the last place that either prints; null without. */
function wayOf(node: NodePlan) {
  const { leaf } = node;
  const actual = leaf === null ? null : scoreLeaf(leaf, leaf.own, false).actual;
  const wanted = leaf?.target == null ? null : reaching(leaf.target, valueOf(node));
  if (leaf === null || actual?.kind !== "quantity" || wanted === null || typeof wanted === "string") return null;
  const [from, to] = [fromText(actual.value), fromText(wanted.value)];
  if (from === null || to === null || actual.unit !== wanted.unit || actual.value.includes("/")) return null;
  return { leaf, actual, from, to, unit: unitOfPlace(Math.max(placesOf(actual.value), placesOf(wanted.value))) };
}

/** The fewest leaves that do together, by what they add; none where all of them do not. */
function fewest(climb: Climb, steps: readonly Step[]): readonly string[] {
  let total = climb.total;
  for (const [place, { gain }] of steps.entries()) {
    total = add(total, gain);
    if (earns(climb, total)) return steps.slice(0, place + 1).map((step) => step.node.path);
  }
  return [];
}
