import type { Exact } from "../../exact/index.js";
import type { NodePlan } from "../../evaluate/plan.js";
import { practisedPlaces } from "../../evaluate/full-marks.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import { leafOf } from "../../form/tree.js";
import type { IndicatorLeaf } from "../../form/types.js";
import { certain } from "../../shape/certain.js";
import type { Computed } from "./compute.js";

/** A leaf of a form as an audit looks at it. */
export interface LeafRow {
  readonly index: number;
  readonly node: NodePlan;
  readonly leaf: IndicatorLeaf;
  /** Exact; null where it cannot be computed. */
  readonly points: Exact | null;
  /** Null where it is not known: not published, and not all that is left of what is. */
  readonly weight: Exact | null;
}

/** Every leaf of a form, in document order. */
export function leafRows({ plan, leaves, weights, assumed }: Computed): readonly LeafRow[] {
  return plan.leaves.map((index): LeafRow => {
    const node = nodeOf(plan, index);
    const weight = assumed.has(index) ? null : (weights[index] ?? null);
    return { index, node, leaf: certain(leafOf(node)), points: leaves[index] ?? null, weight };
  });
}

/** The leaves below a node, or itself, or all of them; without those that do not count. */
export function leavesBelow({ plan }: Computed, index: number | null): readonly number[] {
  const found: number[] = [];
  const visit = (at: number): void => {
    const { counted, children } = nodeOf(plan, at);
    if (!counted) return;
    if (children.length === 0) found.push(at);
    else children.forEach(visit);
  };
  (index === null ? plan.first : [index]).forEach(visit);
  return found;
}

/** The places to which a form rounds all scores of its leaves; a share that nobody published tells nothing of them. */
export function practiceOf({ plan, leaves, assumed }: Computed): number | null {
  return practisedPlaces(plan, (index) => (assumed.has(index) ? null : (leaves[index] ?? null)));
}
