import type { Computed } from "../compute/compute.js";
import { type LeafRow, leafRows } from "../compute/rows.js";
import type { Check, Say } from "./check.js";
import { leafScore } from "./leaf-score.js";
import { farAbove, isLeast, targetCheck } from "./targets.js";

/** What can be seen of one leaf by itself: its score, its target, its reason. */
export const leafChecks: Check = (audited, say) => {
  const score = leafScore(audited);
  for (const row of leafRows(audited.base)) {
    if (!row.node.counted) continue;
    score(row, say);
    targets(audited.base, row, say);
  }
};

function targets(base: Computed, { node, leaf, points, index }: LeafRow, say: Say): void {
  const target = node.leaf?.target ?? null;
  if (target === null) return;
  if (leaf.target !== undefined) targetCheck(base, target, leaf, node, say);
  const scored = points === null ? null : (base.score.leaves[index] ?? null);
  const actual = scored?.actual ?? null;
  // 12次 in the year beside 每月1次 is no more than what was wanted: what a number is counted by is asked for where it is read.
  if (scored?.notes.some(({ code }) => code === "actual/counted-otherwise") === true) return;
  if (target.kind === "threshold" && isLeast(target, leaf) && actual?.kind === "quantity") {
    farAbove(base, { actual, target }, leaf, node.path, say);
  }
}
