import { add, divide, equal, type Exact, isZero, multiply, round, sum, zero } from "../../exact/index.js";
import { decimalOf } from "../../exact/input.js";
import type { FormPlan } from "../../evaluate/plan.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import type { Rounding } from "../../standard/types.js";
import { certain } from "../../shape/certain.js";
import type { Computed } from "./compute.js";
import { leavesBelow } from "./rows.js";
import { allKnown, valueOf } from "./values.js";

/** As shown by the form's standard. */
export function shownBy(plan: FormPlan, value: Exact): Exact {
  const { places, mode } = plan.setting.rounding;
  return round(value, places, mode);
}

/** The places and mode to which every leaf is rounded before adding; null where the standard rounds sums only. */
export function partRounding({ plan }: Computed): PartRounding | null {
  const { places, mode, stage } = plan.setting.rounding;
  return stage === "indicator" ? { places, mode } : null;
}

/** How parts are rounded before they are added. */
export type PartRounding = Pick<Rounding, "places" | "mode">;

/**
 * The sum of the leaves below a node, or of all; a leaf that cannot be computed stands with its published score. Null
 * where neither is known.
 */
export function added(computed: Computed, index: number | null, rounding: PartRounding | null): Exact | null {
  const { plan } = computed;
  if (plan.setting.caps.length > 0) {
    if (computed.issues.length > 0 || computed.changed === true) return null;
    return index === null ? computed.score.total : certain(computed.score.figures[index]);
  }
  const terms = termsOf(computed, index, rounding);
  if (terms === null) return null;
  const total = terms.reduce(add, zero);
  if (index !== null || !plan.rescaled || isZero(plan.weight)) return total;
  return multiply(divide(total, plan.weight), decimalOf(plan.setting.fullMarks));
}

/** The points of the leaves below a node, or of all; null where one is neither computed nor published. */
export function termsOf(
  computed: Computed,
  index: number | null,
  rounding: PartRounding | null,
): readonly Exact[] | null {
  const { plan } = computed;
  const terms: Exact[] = [];
  for (const leaf of leavesBelow(computed, index)) {
    const { reported } = nodeOf(plan, leaf).input;
    const points = computed.leaves[leaf] ?? null;
    const known = points ?? (reported === undefined ? null : valueOf(reported));
    if (known === null) return null;
    terms.push(rounding === null || points === null ? known : round(known, rounding.places, rounding.mode));
  }
  return terms;
}

/** The nodes whose published scores add up to a node's; null where one is not published. */
export function publishedBelow(computed: Computed, index: number): readonly number[] | null {
  const node = nodeOf(computed.plan, index);
  if (!node.counted) return [];
  if (node.input.reported !== undefined) return [index];
  if (node.children.length === 0) return null;
  return allKnown(node.children.map((child) => publishedBelow(computed, child)))?.flat() ?? null;
}

/** The leaves below a node, each with its published score; null where one of them has none. */
export function publishedLeaves(computed: Computed, index: number): readonly number[] | null {
  const below = leavesBelow(computed, index);
  return below.every((leaf) => nodeOf(computed.plan, leaf).input.reported !== undefined) ? below : null;
}

/** What the published scores of some nodes add up to; null where one of them is not published. */
export function publishedSum(computed: Computed, nodes: readonly number[]): Exact | null {
  const parts = allKnown(nodes.map((index) => publishedBelow(computed, index)));
  return parts === null
    ? null
    : sum(parts.flat().map((each) => valueOf(certain(nodeOf(computed.plan, each).input.reported))));
}

/**
 * Whether a sum hangs on weights that nobody published: one of only some of the leaves that share a weight, or of leaves
 * that do not all earn the same share of theirs.
 */
export function isOpenSum(computed: Computed, index: number | null): boolean {
  if (computed.shared.length === 0) return false;
  const below = new Set(leavesBelow(computed, index));
  return computed.shared.some(({ leaves }) => {
    const own = leaves.filter((leaf) => below.has(leaf));
    if (own.length === 0) return false;
    const shares = allKnown(own.map((leaf) => shareOf(computed, leaf)));
    const [first] = shares ?? [];
    if (shares === null || first === undefined || own.length < leaves.length) return true;
    return !shares.every((share) => equal(share, first));
  });
}

/** The share of its weight that a leaf earns, whatever it weighs; null where it cannot be computed. */
export function shareOf({ plan, leaves }: Computed, index: number): Exact | null {
  const points = leaves[index] ?? null;
  const { weight } = nodeOf(plan, index);
  return points === null || isZero(weight) ? null : divide(points, weight);
}
