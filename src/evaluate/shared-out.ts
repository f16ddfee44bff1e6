import { type Exact, subtract, toText } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import { isGroup } from "../form/tree.js";
import { pools } from "../form/weights.js";
import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import type { FormPlan } from "./plan.js";
import { nodeOf } from "./plan-nodes.js";

/** Leaves that publish no weight and share what is left of one that is published: how, nobody published. */
export interface Shared {
  /** Index of the node whose weight is published. */
  readonly owner: number;
  /** What they weigh together. */
  readonly rest: Exact;
  /** Their indices; two at the least, as a single one weighs all that is left. */
  readonly leaves: readonly number[];
}

/** Every group of leaves whose weights the form leaves open. */
export function sharedOut({ nodes }: FormPlan): readonly Shared[] {
  const isOpen = nodes.some(({ input, counted }) => input.weight === undefined && counted && !isGroup(input));
  if (!isOpen) return [];
  const stated = nodes.map(({ input }) => (input.weight === undefined ? null : decimalOf(input.weight)));
  return pools(nodes, stated)
    .filter(({ leaves }) => leaves.length > 1)
    .map(({ owner, weight, taken, leaves }) => ({ owner, rest: subtract(weight, taken), leaves }));
}

/**
 * The nodes whose weight is worked out and might be another: what is published of them is evidence, what is shared out
 * is not, so that no published score is held against it.
 */
export function assumedWeights(plan: FormPlan, shared: readonly Shared[]): ReadonlySet<number> {
  const assumed = new Set<number>();
  for (const { owner, leaves } of shared) {
    const below = new Map<number, number>();
    for (const leaf of leaves) {
      for (let at = leaf; at >= 0 && at !== owner; at = nodeOf(plan, at).parent)
        below.set(at, (below.get(at) ?? 0) + 1);
    }
    // A group of all of them weighs what they weigh together.
    for (const [index, count] of below) if (count < leaves.length) assumed.add(index);
  }
  return assumed;
}

/** That published scores of such leaves were held against nothing; null where none of them is published. */
export function toldOfShared(plan: FormPlan, { owner, rest, leaves }: Shared): Unsaid | null {
  if (leaves.every((index) => nodeOf(plan, index).input.reported === undefined)) return null;
  const params = { count: leaves.length, weight: toText(rest) };
  return issue("info", "weight/shared-out", params, { path: nodeOf(plan, owner).path });
}
