import { isUnearned } from "../../evaluate/full-marks.js";
import type { Computed } from "../compute/compute.js";
import { leafRows } from "../compute/rows.js";
import { shownBy } from "../compute/sum.js";
import { partsOf } from "../reading/parts.js";
import type { Reading } from "../reading/types.js";

/**
 * Readings by which a cell says something else than was read, so that the target may be met after all; all others leave
 * it missed.
 */
const MISREAD: readonly Reading[] = [
  "percent-as-fraction",
  "fraction-as-percent",
  "ratio-unrounded",
  "lower-is-better",
  "decrease-in-name",
];

/** Readings of a cell in which nothing is wrong but what it leaves unsaid. */
const UNSAID: readonly Reading[] = ["lower-is-better", "decrease-in-name"];

/** Whether a reading lets full marks stand for a target that is missed as it was read. */
export function letsStand(reading: Reading | undefined): boolean {
  return reading !== undefined && (MISREAD.includes(reading) || partsOf(reading).kind === "ratio");
}

/** Whether a reading asks for a look at the cell, and for no correction. */
export function leavesOpen(reading: Reading): boolean {
  return UNSAID.includes(reading);
}

/** The paths of the published scores that are full marks of a missed target. */
export function unearnedScores(base: Computed): ReadonlySet<string> {
  const paths = leafRows(base).flatMap(({ node, leaf: { reported }, points, weight }) => {
    if (reported === undefined || points === null || weight === null) return [];
    if (!node.counted || node.leaf?.decided != null) return [];
    return isUnearned(reported, points, shownBy(base.plan, points), weight) ? [`${node.path}/reported`] : [];
  });
  return new Set(paths);
}
