import { compare, type Exact, isNegative, MAX_PLACES, round, toText } from "../../exact/index.js";
import type { RatioValue } from "../../budget/types.js";
import type { NodePlan } from "../../evaluate/plan.js";
import type { IndicatorLeaf } from "../../form/types.js";
import { certain } from "../../shape/certain.js";
import { isReason } from "../compute/reason.js";
import { leafRows, practiceOf } from "../compute/rows.js";
import { shownBy } from "../compute/sum.js";
import { valueOf } from "../compute/values.js";
import type { Audited, Check, Say } from "./check.js";
import { farAbove, isLeast, targetCheck } from "./targets.js";
import { letsStand, unearnedScores } from "./unearned.js";
import { placesOf, printedText } from "../../exact/printed.js";
import type { Computed } from "../compute/compute.js";
import type { Reading } from "../reading/types.js";

/** What can be seen of one leaf by itself: its score, its target, its reason. */
export const leafChecks: Check = (audited, say) => {
  const knowing = knowingOf(audited);
  for (const row of leafRows(audited.base)) {
    if (!row.node.counted) continue;
    if (row.leaf.reported !== undefined) score(row.leaf, knowing(row), row.node.path, say);
    targets(audited.base, row, say);
  }
};

type Row = ReturnType<typeof leafRows>[number];

function targets(base: Computed, { node, leaf, points, index }: Row, say: Say): void {
  const target = node.leaf?.target ?? null;
  if (target === null) return;
  if (leaf.target !== undefined) targetCheck(base, target, leaf, node, say);
  const actual = points === null ? null : (base.score.leaves[index]?.actual ?? null);
  if (target.kind === "threshold" && isLeast(target, leaf) && actual?.kind === "quantity") {
    farAbove(base, { actual, target }, leaf, node.path, say);
  }
}

/** What is known of the published score of a leaf. */
function knowingOf({ base, figures }: Audited): (row: Row) => Known {
  const practised = practiceOf(base) !== null;
  const unearned = unearnedScores(base);
  const byPath = new Map(figures.map((figure) => [figure.path, figure]));
  return ({ node, leaf, points, index, weight }) => ({
    weight: node.leaf?.decided == null ? weight : null,
    points,
    shown: points === null ? null : shownBy(base.plan, points),
    reading: byPath.get(`${node.path}/reported`)?.readings[0]?.reading,
    hasCells: CELLS.every((cell) => !isBlank(leaf[cell]) || base.has(index, cell)) && !isWithheld(node),
    allSpent: leaf.ratio === "budget-execution" && isWhole(base.plan.setting.ratios[leaf.ratio]),
    hasReason: base.has(index, "reason"),
    unearned: unearned.has(`${node.path}/reported`),
    bonus: node.leaf?.rule.method === "add-per-case",
    practised,
  });
}

/** What is known of a leaf's published score. */
interface Known {
  readonly weight: Exact | null;
  readonly points: Exact | null;
  /** The points as the standard rounds them. */
  readonly shown: Exact | null;
  /** The simplest reading that gives the score. */
  readonly reading: Reading | undefined;
  /** Whether the cells that are not filled in are there to be filled in. */
  readonly hasCells: boolean;
  /** Whether it is the row of budget execution, and all of the budget was spent: full marks by any rule. */
  readonly allSpent: boolean;
  /** Whether its row has a cell for a reason. */
  readonly hasReason: boolean;
  readonly unearned: boolean;
  /** Whether its rule adds points to a weight. */
  readonly bonus: boolean;
  /** Whether the form rounds all scores of its leaves to fewer places. */
  readonly practised: boolean;
}

function score(leaf: IndicatorLeaf, known: Known, path: string, say: Say): void {
  const { weight, shown } = known;
  const reported = printedText(certain(leaf.reported));
  const at = `${path}/reported`;
  if (isNegative(valueOf(reported))) say("error", "score/below-zero", { reported }, at);
  if (weight === null) return;
  const side = compare(valueOf(reported), weight);
  const params = { reported, weight: toText(weight), computed: shownText(shown) };
  if (side > 0) {
    // A bonus is earned above its weight: what it comes to, its rule says.
    if (!known.bonus && !isRounded(reported, weight)) say("error", "score/above-weight", params, at);
  } else if (side < 0) {
    if (isEarned(known, weight)) say("error", "score/met-not-full", params, at);
    if (known.hasReason && !isReason(leaf.reason)) say("warning", "reason/lost-points", params, at);
  } else if (isOfNothing(leaf, known)) say("error", "score/blank-full", params, at);
  if (known.unearned && !letsStand(known.reading)) {
    say(known.practised ? "warning" : "error", "score/missed-but-full", params, at);
  }
}

function shownText(shown: Exact | null): string {
  return shown === null ? "—" : toText(shown);
}

/** Whether the full mark was earned; that it was measured against 100 % instead of the target is said as such. */
function isEarned({ points, allSpent, reading }: Known, weight: Exact): boolean {
  return reading !== "actual-rate" && (points === null ? allSpent : compare(points, weight) === 0);
}

/** Whether a score stands beside cells that are there to be filled in, and are blank. */
function isOfNothing(leaf: IndicatorLeaf, { points, hasCells }: Known): boolean {
  if (leaf.ratio !== undefined || leaf.rule !== undefined || points !== null || !hasCells) return false;
  return CELLS.some((cell) => isBlank(leaf[cell]));
}

/** Whether a score is its weight as it is printed: 33.34 of 33.335. */
function isRounded(reported: string, weight: Exact): boolean {
  return compare(valueOf(reported), round(weight, Math.min(placesOf(reported), MAX_PLACES), "half-up")) === 0;
}

function isWhole(ratio: RatioValue | undefined): boolean {
  return ratio !== undefined && ratio.value !== null && ratio.exact === "100";
}

const CELLS = ["target", "actual"] as const;

function isBlank(cell: string | number | undefined): boolean {
  return cell === undefined || String(cell).trim() === "";
}

/** A first-level indicator without a cell of its own: the rows below it were not published. */
function isWithheld({ level, input }: NodePlan): boolean {
  return level === 1 && !("target" in input) && !("actual" in input);
}
