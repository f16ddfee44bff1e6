import {
  add,
  divide,
  type Exact,
  isZero,
  maximum,
  minimum,
  multiply,
  subtract,
  sum,
  whole,
  zero,
} from "../exact/index.js";
import { isGroup } from "../indicator/tree.js";
import type { Rule } from "../rule/types.js";
import { type Computed, printedText, valueOf } from "./compute.js";
import { exactly, meet, printedSpan, type Span, together } from "./interval.js";

/** Leaves whose weights were not published and are taken to be equal: those below one second-level indicator. */
export interface Block {
  readonly path: string;
  readonly name: string;
  /** Of each leaf, its score over its weight. */
  readonly shares: readonly Exact[];
  readonly mean: Exact;
}

/** A first-level indicator under one reading, as far as its unpublished weights are concerned. */
export interface Unknowns {
  readonly index: number;
  /** What the blocks weigh together, and what the leaves of known weight score. */
  readonly rest: Exact;
  readonly fixed: Exact;
  readonly blocks: readonly Block[];
  /** What the sum of exact scores may be, by what is published of this indicator alone. */
  readonly own: Span | null;
}

/** The rules that score in proportion to the weight, so that a share says all. */
const PROPORTIONAL: readonly Rule["method"][] = ["attainment", "actual-rate", "all-or-nothing", "tiers"];

/** Takes a first-level indicator apart; null where a leaf has no score or its rule is not in proportion to the weight. */
export function unknownsOf(computed: Computed, index: number, rate: string | undefined): Unknowns | null {
  const { nodes } = computed.plan;
  const weight = computed.weights[index] ?? null;
  const top = nodes[index];
  if (weight === null || top === undefined || !isGroup(top.input)) return null;
  let taken = zero;
  let fixed = zero;
  const blocks: Block[] = [];
  for (const child of top.children) {
    const shares: Exact[] = [];
    for (const leaf of leavesBelow(computed, child)) {
      const node = nodes[leaf];
      const points = computed.leaves[leaf] ?? null;
      const own = node?.weight ?? zero;
      if (node === undefined || points === null || node.leaf === null) return null;
      if (!isShared(computed, leaf, index)) {
        taken = add(taken, own);
        fixed = add(fixed, points);
        continue;
      }
      if (isZero(own) || node.leaf.deduction !== null || !PROPORTIONAL.includes(node.leaf.rule.method)) return null;
      shares.push(divide(points, own));
    }
    const node = nodes[child];
    if (shares.length === 0 || node === undefined) continue;
    const mean = divide(sum(shares), whole(shares.length));
    blocks.push({ path: node.path, name: node.input.name.slice(0, 40), shares, mean });
  }
  if (blocks.length === 0) return null;
  const unknowns = { index, rest: subtract(weight, taken), fixed, blocks };
  return { ...unknowns, own: publishedSpan(computed, index, weight, rate, reachable(unknowns)) };
}

/** Whether no weight is published between a leaf and its first-level indicator. */
function isShared(computed: Computed, leaf: number, top: number): boolean {
  const { nodes } = computed.plan;
  for (let at = leaf; at !== top && at >= 0; at = nodes[at]?.parent ?? -1) {
    if (nodes[at]?.input.weight !== undefined) return false;
  }
  return true;
}

function leavesBelow(computed: Computed, index: number): readonly number[] {
  const node = computed.plan.nodes[index];
  if (node === undefined || !node.counted) return [];
  return node.children.length === 0 ? [index] : node.children.flatMap((child) => leavesBelow(computed, child));
}

/** All sums that weights above zero can give, equal inside a block. */
export function reachable({ rest, fixed, blocks }: Omit<Unknowns, "own">): Span {
  const means = blocks.map((block) => block.mean);
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

/** What the published score and rate leave of what can be reached; null where that is nothing. */
function publishedSpan(
  computed: Computed,
  index: number,
  weight: Exact,
  rate: string | undefined,
  possible: Span,
): Span | null {
  const reported = computed.plan.nodes[index]?.input.reported;
  const scored = reported === undefined ? possible : meet(possible, printedSpan(printedText(reported)));
  if (scored === null || rate === undefined) return scored;
  const factor = divide(weight, whole(100));
  const rated = printedSpan(rate);
  return meet(scored, { ...rated, low: multiply(rated.low, factor), high: multiply(rated.high, factor) });
}

/**
 * What the published total and the other first-level indicators leave for one of them; null where they leave nothing,
 * `own` where the total says nothing.
 */
export function withTotal(computed: Computed, all: readonly Unknowns[], one: Unknowns): Span | null {
  const total = computed.plan.form.reported?.score;
  if (one.own === null || total === undefined || computed.plan.rescaled) return one.own;
  let rest: Span = exactly(zero);
  for (const first of computed.plan.first) {
    if (first === one.index) continue;
    const unknown = all.find((each) => each.index === first);
    const span = unknown === undefined ? knownSpan(computed, first) : unknown.own;
    if (span === null) return one.own;
    rest = together(rest, span);
  }
  const whole = printedSpan(printedText(total));
  const left: Span = {
    low: subtract(whole.low, rest.high),
    lowIn: whole.lowIn && rest.highIn,
    high: subtract(whole.high, rest.low),
    highIn: whole.highIn && rest.lowIn,
  };
  return meet(one.own, left);
}

/** What a first-level indicator of known weights scores: its own sum, else what it publishes; null where neither is known. */
function knownSpan(computed: Computed, index: number): Span | null {
  const points = leavesBelow(computed, index).map((leaf) => computed.leaves[leaf] ?? null);
  if (points.every((each): each is Exact => each !== null)) return exactly(sum(points));
  const reported = computed.plan.nodes[index]?.input.reported;
  return reported === undefined ? null : exactly(valueOf(reported));
}
