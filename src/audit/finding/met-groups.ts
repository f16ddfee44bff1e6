import { compare, toText } from "../../exact/index.js";
import { printedText } from "../../exact/printed.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import { isMet } from "../../evaluate/score-form.js";
import { isGroup } from "../../form/tree.js";
import { certain } from "../../shape/certain.js";
import type { Computed } from "../compute/compute.js";
import { isReason } from "../compute/reason.js";
import { type LeafRow, leafRows } from "../compute/rows.js";
import { valueOf } from "../compute/values.js";
import type { Audited, Say } from "./check.js";

/** A group that lost points though all its leaves reached their targets, where only the group's score is published. */
interface MetGroup {
  /** JSON Pointer of its score. */
  readonly path: string;
  readonly reported: string;
  readonly weight: string;
  /** Whether all its leaves should have full marks. */
  readonly isFull: boolean;
  readonly isReasoned: boolean;
}

/** What is said of such groups. */
export function groupsMet({ base }: Audited, say: Say): void {
  const rows = leafRows(base);
  for (let index = 0; index < base.plan.nodes.length; index++) {
    const group = metGroup(base, rows, index);
    if (group === null) continue;
    const { path, isFull, isReasoned, ...params } = group;
    if (isFull) say("error", "score/met-not-full", { ...params, reading: "", words: "" }, path);
    if (!isReasoned) say("warning", "reason/lost-points", params, path);
  }
}

/** Whether a node is such a group and should be full: that it differs from what was computed says nothing more. */
export function shouldBeFull(base: Computed, index: number): boolean {
  return metGroup(base, leafRows(base), index)?.isFull === true;
}

function metGroup(base: Computed, rows: readonly LeafRow[], index: number): MetGroup | null {
  const { input, path } = nodeOf(base.plan, index);
  // A weight that was shared out might be another.
  const weight = base.assumed.has(index) ? null : (base.weights[index] ?? null);
  if (!isGroup(input) || input.reported === undefined || weight === null) return null;
  const reported = printedText(input.reported);
  if (compare(valueOf(reported), weight) >= 0) return null;
  const below = rows.filter((row) => row.node.path.startsWith(`${path}/`));
  const open = below.every(({ leaf }) => leaf.reported === undefined);
  const met = below.every((row) => row.points !== null && reached(base, row.index));
  if (!open || !met) return null;
  return {
    path: `${path}/reported`,
    reported,
    weight: toText(weight),
    isFull: below.every((row) => compare(certain(row.points), row.node.weight) === 0),
    isReasoned: below.some(({ leaf }) => isReason(leaf.reason)),
  };
}

/** Whether a leaf reached its target, whatever its rule makes of that. */
function reached({ plan, score }: Computed, index: number): boolean {
  const { target } = certain(nodeOf(plan, index).leaf);
  const { actual } = certain(score.leaves[index]);
  if (isMet({ plan, score }, index)) return true;
  if (target?.kind !== "threshold" || actual?.kind !== "quantity" || actual.unit !== target.unit) return false;
  const side = compare(valueOf(actual.value), valueOf(target.value));
  const { comparator } = target;
  if (side === 0) return comparator !== ">" && comparator !== "<";
  return comparator.startsWith("<") ? side < 0 : side > 0;
}
