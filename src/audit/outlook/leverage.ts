import { add, compare, type Exact, fromText, maximum, one, subtract, toText, zero } from "../../exact/index.js";
import type { LeafPlan } from "../../evaluate/leaf-plan.js";
import { scoreLeaf } from "../../evaluate/score-leaf.js";
import type { Quantity, Target } from "../../cell/types.js";
import { certain } from "../../shape/certain.js";
import type { Computed } from "../compute/compute.js";
import { isLarge, type Meter } from "../compute/meter.js";
import { leafRows } from "../compute/rows.js";
import type { Leverage } from "../types.js";
import { gainOf } from "./gain.js";
import { cut } from "../../message/cut.js";

/** What each leaf that has a score does to the total, in document order. */
export function leverageOf(base: Computed, meter: Meter): readonly Leverage[] {
  return leafRows(base).flatMap(({ node, points, index }): Leverage[] => {
    if (node.leaf === null || points === null || node.leaf.decided !== null || isLarge(node.leaf)) return [];
    // Below a cap the points of a leaf say nothing of the total.
    const gains: Gains = (to, own) =>
      base.plan.setting.caps.length === 0
        ? subtract(to, points)
        : gainOf(base, [{ index, from: points, points: to, own }], meter);
    const { gain, perUnit } = changes(node.leaf, gains);
    const lost = toText(subtract(node.weight, points));
    return [{ path: node.path, name: cut(node.input.name), lost, gain, perUnit }];
  });
}

/** What is gained where a leaf scores so many points on an actual value. */
type Gains = (points: Exact, own: string | Quantity) => Exact | null;

/** The leaf scored again at its target, and with one unit more. */
function changes(leaf: LeafPlan, gains: Gains): { readonly gain: string | null; readonly perUnit: string | null } {
  const actual = scoreLeaf(leaf, leaf.own, false).actual;
  const value = actual?.kind === "quantity" ? fromText(actual.value) : null;
  const reached = pointsReached(leaf, value);
  const wanted = leaf.target === null ? null : reaching(leaf.target, value);
  const gain = reached === null || wanted === null ? null : gains(reached, wanted);
  const further = actual?.kind === "quantity" ? oneMore(actual) : null;
  const moved = further === null ? null : pointsAt(leaf, further);
  const perUnit = further === null || moved === null ? null : gains(moved, further);
  return {
    gain: gain === null ? null : toText(maximum(gain, zero)),
    perUnit: perUnit === null ? null : toText(perUnit),
  };
}

/** One unit more; null of what no decimal tells. */
function oneMore({ value, unit }: Quantity): Quantity | null {
  const own = fromText(value);
  const more = own === null ? null : toText(add(own, one));
  return more === null || more.includes("/") ? null : { kind: "quantity", value: more, unit };
}

/** What a leaf scores on another actual value; null where it cannot be scored on it. */
export function pointsAt(leaf: LeafPlan, own: string | Quantity): Exact | null {
  const scored = scoreLeaf(leaf, own, false);
  return scored.account.issues === null ? scored.points : null;
}

/** What a leaf scores when its target is just reached; null where that is unknown. */
export function pointsReached(leaf: LeafPlan, value: Exact | null): Exact | null {
  const own = leaf.target === null ? null : reaching(leaf.target, value);
  if (own === null) return null;
  // What a person awarded for words that fall short does not hold once the target is reached.
  const beside = leaf.target?.kind === "qualitative" ? { ...leaf.beside, awardedShare: null } : leaf.beside;
  return pointsAt({ ...leaf, beside }, own);
}

/** The actual value that just reaches a target; null where a single value does not tell. */
export function reaching(target: Target, value: Exact | null): string | Quantity | null {
  switch (target.kind) {
    case "threshold":
    case "change":
      return { kind: "quantity", value: target.value, unit: target.unit };
    case "range": {
      const low = value === null || compare(value, certain(fromText(target.min))) <= 0;
      return { kind: "quantity", value: low ? target.min : target.max, unit: target.unit };
    }
    case "deadline":
      return target.latest.startsWith("-") ? null : target.latest;
    case "qualitative":
      return MET;
    case "all":
      return null;
  }
}

/** The words of a result that is reached. */
const MET = "达成预期指标";
