import type { LeafPlan } from "../../evaluate/leaf-plan.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import {
  add,
  divide,
  type Exact,
  hundred,
  isZero,
  maximum,
  minimum,
  multiply,
  subtract,
  sum,
  whole,
  zero,
} from "../../exact/index.js";
import { isGroup } from "../../form/tree.js";
import type { Rule } from "../../rule/types.js";
import type { Computed } from "../compute/compute.js";
import { leavesBelow } from "../compute/rows.js";
import { meet, printedSpan, type Span, times } from "../compute/interval.js";
import { printedText } from "../../exact/printed.js";
import { cut } from "../../message/cut.js";

/** A leaf whose weight was not published. */
export interface UnknownLeaf {
  readonly path: string;
  readonly name: string;
  /** Its score over its weight. */
  readonly share: Exact;
}

/** Leaves whose weights are taken to be equal: those below one second-level indicator, or a single leaf. */
export interface Block {
  readonly path: string;
  readonly name: string;
  readonly leaves: readonly UnknownLeaf[];
  /** Of their shares. */
  readonly mean: Exact;
}

/** A first-level indicator under one reading, as far as its unpublished weights are concerned. */
export interface Unknowns {
  readonly index: number;
  /** What the blocks weigh together, and what the leaves of known weight score. */
  readonly rest: Exact;
  readonly fixed: Exact;
  readonly blocks: readonly Block[];
  /** What its score may be by the score that is published of it, and by score and rate; null where these contradict. */
  readonly scored: Span | null;
  readonly published: Span | null;
}

/** The rules that score in proportion to the weight, so that a share says all. */
const PROPORTIONAL: readonly Rule["method"][] = ["attainment", "actual-rate", "all-or-nothing", "tiers"];

/** Takes a first-level indicator apart; null where a leaf has no score or its rule is not in proportion to the weight. */
export function unknownsOf(computed: Computed, index: number, rate: string | undefined): Unknowns | null {
  const weight = computed.weights[index] ?? null;
  const top = nodeOf(computed.plan, index);
  if (weight === null || !isGroup(top.input)) return null;
  const known: KnownLeaves = { weight: zero, points: zero };
  const blocks: Block[] = [];
  for (const child of top.children) {
    const leaves = unknownLeaves(computed, child, index, known);
    if (leaves === null) return null;
    const { path, input } = nodeOf(computed.plan, child);
    if (leaves.length > 0) blocks.push(block(path, cut(input.name), leaves));
  }
  if (blocks.length === 0) return null;
  const scored = scoredSpan(computed, index, weight);
  const [rest, fixed] = [subtract(weight, known.weight), known.points];
  return { index, rest, fixed, blocks, scored, published: ratedSpan(scored, weight, rate) };
}

/** What the leaves of known weight weigh and score together. */
interface KnownLeaves {
  weight: Exact;
  points: Exact;
}

/** The leaves below an indicator whose weight is not published; what the others weigh and score is added up. */
function unknownLeaves(
  computed: Computed,
  below: number,
  top: number,
  known: KnownLeaves,
): readonly UnknownLeaf[] | null {
  const leaves: UnknownLeaf[] = [];
  for (const leaf of leavesBelow(computed, below)) {
    const node = nodeOf(computed.plan, leaf);
    const points = computed.leaves[leaf] ?? null;
    if (points === null || node.leaf === null) return null;
    const own = node.weight;
    if (!isShared(computed, leaf, top)) {
      known.weight = add(known.weight, own);
      known.points = add(known.points, points);
    } else if (isZero(own) || !isProportional(node.leaf)) return null;
    else leaves.push({ path: node.path, name: cut(node.input.name), share: divide(points, own) });
  }
  return leaves;
}

function isProportional({ deduction, rule }: LeafPlan): boolean {
  return deduction === null && PROPORTIONAL.includes(rule.method);
}

/** The same with every leaf a block of its own: nothing is taken to be equal. */
export function freed(unknowns: Unknowns): Unknowns {
  const leaves = unknowns.blocks.flatMap((each) => each.leaves);
  return { ...unknowns, blocks: leaves.map((leaf) => block(leaf.path, leaf.name, [leaf])) };
}

function block(path: string, name: string, leaves: readonly UnknownLeaf[]): Block {
  return { path, name, leaves, mean: divide(sum(leaves.map((leaf) => leaf.share)), whole(leaves.length)) };
}

/** Whether no weight is published between a leaf and its first-level indicator. */
function isShared({ plan }: Computed, leaf: number, top: number): boolean {
  for (let at = leaf; at !== top && at >= 0; at = nodeOf(plan, at).parent) {
    if (nodeOf(plan, at).input.weight !== undefined) return false;
  }
  return true;
}

/** What the sum of exact scores may be: what weights above zero can give, as far as it is published. */
export function ownSpan(unknowns: Unknowns, from: "scored" | "published" = "published"): Span | null {
  const span = unknowns[from];
  return span === null ? null : meet(reachable(unknowns), span);
}

/** All sums that weights above zero can give, equal inside a block. */
function reachable({ rest, fixed, blocks }: Unknowns): Span {
  const means = blocks.map((each) => each.mean);
  const least = means.reduce(minimum);
  const most = means.reduce(maximum);
  const closed = isZero(subtract(most, least));
  return {
    low: add(fixed, multiply(rest, least)),
    lowIn: closed,
    high: add(fixed, multiply(rest, most)),
    highIn: closed,
  };
}

/** What the published score leaves of 0 to the weight. */
function scoredSpan(computed: Computed, index: number, weight: Exact): Span | null {
  const reported = nodeOf(computed.plan, index).input.reported;
  const all: Span = { low: zero, lowIn: true, high: weight, highIn: true };
  return reported === undefined ? all : meet(all, printedSpan(printedText(reported)));
}

/** What the published rate leaves of it. */
function ratedSpan(scored: Span | null, weight: Exact, rate: string | undefined): Span | null {
  if (scored === null || rate === undefined || isZero(weight)) return scored;
  return meet(scored, times(printedSpan(rate), divide(weight, hundred)));
}
