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
import type { Quantity } from "../../cell/types.js";
import type { NodePlan } from "../../evaluate/plan.js";
import { certain } from "../../shape/certain.js";
import type { Grade } from "../../standard/types.js";
import type { Computed } from "../compute/compute.js";
import { leafRows } from "../compute/rows.js";
import { added, partRounding, shownBy } from "../compute/sum.js";
import { gainOf, type Raised } from "./gain.js";
import { pointsAt, pointsReached, reaching } from "./leverage.js";
import { isLarge, type Meter } from "../compute/meter.js";
import type { LeastChange, NextGrade } from "../types.js";
import { fullOf, isWeighedOtherwise } from "../figure/whole.js";
import { placesOf, unitOfPlace } from "../../exact/printed.js";
import { cut } from "../../message/cut.js";

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
  readonly raised: Raised;
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
  const steps = stepsOf(base, meter);
  const alone = steps.filter((step) => earns(climb, add(total, step.gain)));
  return {
    grade: next.grade.name,
    points: toText(next.points),
    leaves: alone.map((step) => step.node.path),
    changes: alone.flatMap((step) => leastChange(climb, step, meter) ?? []),
    together: alone.length > 0 ? [] : fewest(climb, steps, meter),
  };
}

/** Whether a total has the rate that a grade begins at, read as it is shown. */
function earns({ base, full, grade }: Climb, total: Exact): boolean {
  const rate = percent(shownBy(base.plan, total), full, 4, "half-up");
  const side = compare(rate, decimalOf(certain(grade.min)));
  return side > 0 || (side === 0 && grade.minInclusive !== false);
}

/** What every leaf can add to the total by reaching its target, the most first. */
function stepsOf(base: Computed, meter: Meter): readonly Step[] {
  const isCapped = base.plan.setting.caps.length > 0;
  const steps = leafRows(base).flatMap(({ node, points, index }): Step[] => {
    if (points === null) return [];
    const leaf = certain(node.leaf);
    if (leaf.decided !== null || leaf.target === null || isLarge(leaf)) return [];
    const reached = pointsReached(leaf, valueOf(node));
    const own = reaching(leaf.target, valueOf(node));
    if (reached === null || own === null) return [];
    const raised: Raised = { index, from: points, points: reached, own };
    const gain = gainOf(base, [raised], meter);
    if (gain === null) return [];
    // Below a cap a leaf may gain nothing alone, and together with another one.
    const counts = compare(gain, zero) > 0 || (isCapped && compare(reached, points) > 0);
    return counts ? [{ node, raised, gain }] : [];
  });
  return steps.sort((left, right) => compare(right.gain, left.gain));
}

function valueOf(node: NodePlan): Exact | null {
  const actual = node.leaf === null ? null : scoreLeaf(node.leaf, node.leaf.own, false).actual;
  return actual?.kind === "quantity" ? fromText(actual.value) : null;
}

/** The least actual value on the way to the target that does, in steps of the last place that is printed of it. */
function leastChange(climb: Climb, { node, raised }: Step, meter: Meter): LeastChange | null {
  const way = wayOf(node);
  if (way === null) return null;
  const { leaf, actual, from, to, unit } = way;
  const towards = compare(to, from) < 0 ? subtract(zero, unit) : unit;
  const at = (steps: Exact): Exact => add(from, multiply(towards, steps));
  const does = (steps: Exact): boolean => {
    const own: Quantity = { kind: "quantity", value: toText(at(steps)), unit: actual.unit };
    const points = pointsAt(leaf, own);
    const gain = points === null ? null : gainOf(climb.base, [{ ...raised, points, own }], meter);
    return gain !== null && earns(climb, add(climb.total, gain));
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
  const named = { path: node.path, name: cut(node.input.name), unit: actual.unit };
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

/**
 * The fewest leaves that do together, by what they add; none where all of them do not. Below a cap those are left out of
 * them, the least first, without which the others do too.
 */
function fewest(climb: Climb, steps: readonly Step[], meter: Meter): readonly string[] {
  const isCapped = climb.base.plan.setting.caps.length > 0;
  const does = (some: readonly Step[]): boolean => {
    const raised = some.map((step) => step.raised);
    const gain = gainOf(climb.base, raised, meter);
    return gain !== null && earns(climb, add(climb.total, gain));
  };
  const enough = steps.findIndex((_, place) => does(steps.slice(0, place + 1)));
  let kept = steps.slice(0, enough + 1);
  for (const step of isCapped ? [...kept].reverse() : []) {
    const others = kept.filter((each) => each !== step);
    if (does(others)) kept = others;
  }
  return kept.map((step) => step.node.path);
}
