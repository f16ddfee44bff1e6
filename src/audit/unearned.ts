import { isUnearned } from "../evaluate/full-marks.js";
import { isGroup } from "../indicator/tree.js";
import { type Computed, shownBy } from "./compute.js";

/**
 * Readings by which a cell says something else than was read, so that the target may be met after all; all others leave
 * it missed.
 */
const MISREAD: readonly string[] = [
  "percent-as-fraction",
  "fraction-as-percent",
  "ratio-unrounded",
  "lower-is-better",
  "decrease-in-name",
];

/** Readings of a cell in which nothing is wrong but what it leaves unsaid. */
const UNSAID: readonly string[] = ["lower-is-better", "decrease-in-name"];

/** Whether a reading lets full marks stand for a target that is missed as it was read. */
export function letsStand(reading: string | undefined): boolean {
  return reading !== undefined && (MISREAD.includes(reading) || reading.startsWith("ratio:"));
}

/** Whether a reading asks for a look at the cell, and for no correction. */
export function leavesOpen(reading: string | undefined): boolean {
  return reading !== undefined && UNSAID.includes(reading);
}

/** The paths of the published scores that are full marks of a missed target. */
export function unearnedScores(base: Computed): ReadonlySet<string> {
  const paths = base.plan.leaves.flatMap((index) => {
    const node = base.plan.nodes[index];
    const points = base.leaves[index] ?? null;
    const weight = base.weights[index] ?? null;
    if (node === undefined || isGroup(node.input) || node.input.reported === undefined) return [];
    if (points === null || weight === null || !node.counted || node.leaf?.decided != null) return [];
    return isUnearned(node.input.reported, points, shownBy(base.plan, points), weight) ? [`${node.path}/reported`] : [];
  });
  return new Set(paths);
}
