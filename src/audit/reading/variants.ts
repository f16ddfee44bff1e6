import type { Exact } from "../../exact/index.js";
import { type Common, commonTo, inherit, type Inherited, NOTHING_INHERITED } from "../../evaluate/common.js";
import { planLeaf } from "../../evaluate/leaf.js";
import type { NodePlan } from "../../evaluate/plan.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import { scoreLeaf } from "../../evaluate/score-leaf.js";
import type { IndicatorLeaf } from "../../form/types.js";
import type { Computed } from "../compute/compute.js";
import { leafRows } from "../compute/rows.js";
import { bounded } from "../compute/values.js";
import { isLarge, type Meter } from "../compute/meter.js";
import { hypotheses, type Hypothesis } from "./hypotheses.js";

/** The form under one hypothesis. */
export interface Variant {
  readonly hypothesis: Hypothesis;
  readonly computed: Computed;
}

/**
 * The form under every hypothesis that changes it: the leaves that a hypothesis speaks of are planned and scored once
 * more, all others stand as they are.
 */
export function variantsOfForm(base: Computed, meter: Meter): readonly Variant[] {
  const { form, setting } = base.plan;
  const common = commonTo(base.plan.kit, form, setting, {
    isReused: false,
    takesReported: false,
  });
  const variants: Variant[] = [];
  for (const hypothesis of hypotheses) {
    const changed = changedBy(hypothesis, base);
    if (changed.size === 0 || !meter.allows(hypothesis.name)) continue;
    meter.scores(changed.size);
    variants.push({ hypothesis, computed: withChanged(base, changed, common) });
  }
  return variants;
}

/** The leaves that a hypothesis speaks of, changed by it; by index of the node. */
function changedBy(hypothesis: Hypothesis, base: Computed): ReadonlyMap<number, IndicatorLeaf> {
  const changed = new Map<number, IndicatorLeaf>();
  for (const { index, node, leaf } of leafRows(base)) {
    if (node.leaf === null || node.leaf.decided !== null || isLarge(node.leaf)) continue;
    const other = hypothesis.change(leaf, node.leaf);
    if (other !== null) changed.set(index, other);
  }
  return changed;
}

function withChanged(base: Computed, changed: ReadonlyMap<number, IndicatorLeaf>, common: Common): Computed {
  const nodes = [...base.plan.nodes];
  const leaves = [...base.leaves];
  for (const [index, leaf] of changed) {
    const node = nodeOf(base.plan, index);
    const planned = planLeaf({ ...node, input: leaf }, leaf, node.weight, inheritedAt(base, index, leaf), common, []);
    nodes[index] = { ...node, input: leaf, leaf: planned };
    leaves[index] = pointsOf(nodes[index], base.weights[index] ?? null);
  }
  return { ...base, plan: { ...base.plan, nodes }, leaves, changed: true };
}

/** What a changed leaf scores; null where it cannot be scored, or what it weighs is not known. */
function pointsOf(node: NodePlan, weight: Exact | null): Exact | null {
  if (node.leaf === null || node.leaf.decided !== null || weight === null || !node.counted) return null;
  const scored = scoreLeaf(node.leaf, node.leaf.own, false);
  return scored.account.issues === null ? bounded(scored.points) : null;
}

/** What a leaf has of its own and from the nodes above it. */
function inheritedAt({ plan }: Computed, index: number, leaf: IndicatorLeaf): Inherited {
  const node = nodeOf(plan, index);
  const above: NodePlan[] = [];
  for (let at = node.parent; at >= 0; at = nodeOf(plan, at).parent) above.unshift(nodeOf(plan, at));
  return [...above, { ...node, input: leaf }].reduce<Inherited>((had, each) => inherit(each, had), NOTHING_INHERITED);
}
