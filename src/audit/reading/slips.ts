import type { Actual } from "../../cell/types.js";
import type { LeafPlan } from "../../evaluate/leaf-plan.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import {
  add,
  compare,
  divide,
  type Exact,
  fromText,
  hundred,
  isZero,
  multiply,
  toText,
  zero,
} from "../../exact/index.js";
import type { Step } from "../../evaluate/types.js";
import type { Computed } from "../compute/compute.js";
import { reachedIn } from "../compute/reached.js";
import { shownBy } from "../compute/sum.js";
import { isLarge } from "../compute/meter.js";
import { textOf, valueOf } from "../compute/values.js";
import type { Candidate } from "./candidate.js";
import { partsOf } from "./parts.js";
import type { Reading } from "./types.js";

/**
 * What a clerk may have written in a leaf's score by a slip of the pen: the weight or the score of another row, or the
 * rate or the share in place of the points.
 */
export function slips(base: Computed, index: number): readonly Candidate[] {
  const own = base.leaves[index] ?? null;
  const weight = base.weights[index] ?? null;
  if (own === null || weight === null || isZero(weight)) return [];
  const share = divide(own, weight);
  return [...weightsOfOthers(base, index, share), ...shiftedScores(base, index), ...rates(share)];
}

/** How many rows away a weight or score may have been taken from. */
const NEAR = 20;

/** The score with the weight of the row above or below, or of a row of the same group whose score is wrong too. */
function weightsOfOthers(base: Computed, index: number, share: Exact): readonly Candidate[] {
  const place = base.plan.leaves.indexOf(index);
  const above = base.plan.leaves[place - 1];
  const below = base.plan.leaves[place + 1];
  const { parent } = nodeOf(base.plan, index);
  const rowsBeside = parent < 0 ? base.plan.first : nodeOf(base.plan, parent).children;
  const own = rowsBeside.indexOf(index);
  const near = rowsBeside.slice(Math.max(own - NEAR, 0), own + NEAR + 1);
  const siblings = near.filter((each) => each !== above && each !== below && isWrong(base, each));
  const rows: readonly (readonly [Reading, number | undefined])[] = [
    ["weight-of-row-above", above],
    ["weight-of-row-below", below],
    ...siblings.map((each) => [`weight-of:${nodeOf(base.plan, each).path}`, each] as const),
  ];
  return rows.flatMap(([reading, row]): Candidate[] => {
    const other = row === undefined || base.assumed.has(row) ? null : (base.weights[row] ?? null);
    if (other === null) return [];
    const exact = multiply(other, share);
    return [{ reading, exact, steps: () => [step("score", `${toText(other)} × ${toText(share)}`, exact)] }];
  });
}

/** Readings that need a cell of another row. */
const OF_ROWS: ReadonlyMap<Reading, number> = new Map<Reading, number>([
  ["weight-of-row-above", -1],
  ["weight-of-row-below", 1],
  ["score-of-row-above", -1],
  ["score-of-row-below", 1],
]);

/** Whether a reading takes a cell of another row for the row's own. */
export function isOfOtherRow(reading: Reading): boolean {
  return OF_ROWS.has(reading) || partsOf(reading).kind === "weight-of";
}

/**
 * Whether the score of the row that a reading took a cell of is wrong as well, as where two rows are swapped. Among whole
 * scores a row beside has the weight that is looked for often enough by chance.
 */
export function isSwapped(base: Computed, index: number, reading: Reading): boolean {
  const to = OF_ROWS.get(reading);
  // Of any other row the weight is only tried where its score is wrong.
  return to === undefined || isWrong(base, base.plan.leaves[base.plan.leaves.indexOf(index) + to] ?? -1);
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
  const exact = row < 0 || base.assumed.has(row) ? null : (base.leaves[row] ?? null);
  if (exact === null) return false;
  const published = nodeOf(base.plan, row).input.reported;
  return published !== undefined && compare(valueOf(published), shownBy(base.plan, exact)) !== 0;
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

/** What a leaf scores in proportion where nothing holds it at its weight: 10 × 112.5 % = 11.25; none below full marks. */
export function uncappedLeaf(base: Computed, index: number): readonly Candidate[] {
  const { leaf } = nodeOf(base.plan, index);
  const weight = base.weights[index] ?? null;
  if (leaf === null || leaf.decided !== null || weight === null || isLarge(leaf)) return [];
  if (leaf.rule.method !== "attainment" && leaf.rule.method !== "actual-rate") return [];
  const share = shareOf(leaf, base.score.leaves[index]?.actual ?? null);
  if (share === null) return [];
  const [over, under] = share;
  const exact = multiply(weight, divide(over, under));
  if (compare(exact, weight) <= 0) return [];
  const formula = `${textOf(weight)} × ${textOf(over)} ÷ ${textOf(under)}`;
  return [{ reading: "uncapped", exact, steps: () => [{ what: "score", formula, value: textOf(exact) }] }];
}

/** What came of a leaf over what was wanted of it, the other way round where less is better; null where they say no share. */
function shareOf({ target, figure }: LeafPlan, actual: Actual | null): readonly [over: Exact, under: Exact] | null {
  const threshold = target?.kind === "threshold" ? target : null;
  if (target !== null && threshold === null) return null;
  const reached = actual?.kind === "quantity" ? reachedIn(threshold ?? HUNDRED_PERCENT, actual) : figure;
  const wanted = threshold === null ? hundred : fromText(threshold.value);
  if (reached === null || wanted === null || compare(wanted, zero) <= 0) return null;
  if (threshold?.comparator.startsWith("<") !== true) return [reached, wanted];
  return compare(reached, zero) <= 0 ? null : [wanted, reached];
}

const HUNDRED_PERCENT = { value: "100", unit: "%" };

/** What the scores of a form add up to where a cap of the form holds them lower; none without caps. */
export function uncappedSum({ plan }: Computed, terms: readonly Exact[] | null): readonly Candidate[] {
  if (plan.setting.caps.length === 0 || plan.rescaled || terms === null) return [];
  return [{ reading: "uncapped", exact: terms.reduce(add, zero) }];
}
