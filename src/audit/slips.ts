import { compare, divide, type Exact, hundred, isZero, multiply, toText } from "../exact/index.js";
import type { Step } from "../evaluate/types.js";
import { type Computed, shownBy, valueOf } from "./compute.js";
import type { Candidate } from "./fit.js";

/**
 * What a clerk may have written in a leaf's score by a slip of the pen: the weight or the score of another row, or the
 * rate or the share in place of the points.
 */
export function slips(base: Computed, index: number): readonly Candidate[] {
  const own = base.leaves[index] ?? null;
  const weight = base.weights[index] ?? null;
  if (own === null || weight === null || isZero(weight)) return [];
  const share = divide(own, weight);
  return [...weightsOfOthers(base, index, share, weight), ...shiftedScores(base, index), ...rates(share)];
}

/** How many rows away a weight or score may have been taken from. */
const NEAR = 20;

/** The score with the weight of the row above or below, or of a row of the same group whose score is wrong too. */
function weightsOfOthers(base: Computed, index: number, share: Exact, weight: Exact): readonly Candidate[] {
  const place = base.plan.leaves.indexOf(index);
  const above = base.plan.leaves[place - 1];
  const below = base.plan.leaves[place + 1];
  const parent = base.plan.nodes[index]?.parent ?? -1;
  const rowsBeside = base.plan.nodes[parent]?.children ?? base.plan.first;
  const own = rowsBeside.indexOf(index);
  const near = rowsBeside.slice(Math.max(own - NEAR, 0), own + NEAR + 1);
  const siblings = near.filter((each) => each !== above && each !== below && isWrong(base, each));
  const rows: readonly (readonly [string, number | undefined])[] = [
    ["weight-of-row-above", above],
    ["weight-of-row-below", below],
    ...siblings.map((each) => [`weight-of:${base.plan.nodes[each]?.path ?? ""}`, each] as const),
  ];
  return rows.flatMap(([reading, row]): Candidate[] => {
    const other = row === undefined || row === index ? null : (base.weights[row] ?? null);
    if (other === null || compare(other, weight) === 0) return [];
    const exact = multiply(other, share);
    return [{ reading, exact, steps: () => [step("score", `${toText(other)} × ${toText(share)}`, exact)] }];
  });
}

/** The score of the row above or below, where that row's own score is wrong too: the column slid. */
function shiftedScores(base: Computed, index: number): readonly Candidate[] {
  const place = base.plan.leaves.indexOf(index);
  return [-1, 1].flatMap((to): Candidate[] => {
    const row = base.plan.leaves[place + to] ?? -1;
    const exact = base.leaves[row] ?? null;
    if (exact === null || !isWrong(base, row)) return [];
    return [{ reading: to < 0 ? "score-of-row-above" : "score-of-row-below", exact }];
  });
}

/** Whether a row's published score is another than the computed one. */
function isWrong(base: Computed, row: number): boolean {
  const exact = base.leaves[row] ?? null;
  const published = base.plan.nodes[row]?.input.reported;
  return exact !== null && published !== undefined && compare(valueOf(published), shownBy(base.plan, exact)) !== 0;
}

/** 得分率, in percent or as a fraction, in the column of the score. */
function rates(share: Exact): readonly Candidate[] {
  const percent = multiply(share, hundred);
  return [
    { reading: "rate-as-score", exact: percent, steps: () => [step("rate", `${toText(share)} × 100`, percent)] },
    { reading: "share-as-score", exact: share },
  ];
}

function step(what: string, formula: string, value: Exact): Step {
  return { what, formula, value: toText(value) };
}
