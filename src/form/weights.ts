import { add, compare, type Exact, round, subtract, sumAt, toText, whole, zero } from "../exact/index.js";
import type { Figure } from "../figure/figure.js";
import { compared, constant, first, input, minus, over, plus, rounded, times, when } from "../figure/make.js";
import { type Numbers, overNumbers } from "../figure/numbers.js";
import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { decimalOf } from "../exact/input.js";
import { certain } from "../shape/certain.js";
import { isGroup, type TreeNode } from "./tree.js";
import { unitOfPlace } from "../exact/printed.js";

/** What every node of a form weighs. */
export interface Weights {
  /** By index of the node. */
  readonly weights: readonly Exact[];
  /** Whether a node's weight was worked out rather than stated. */
  readonly derived: readonly boolean[];
  readonly issues: readonly Unsaid[];
  /** Contradictions among the stated weights. */
  readonly findings: readonly Unsaid[];
}

/**
 * Works out the weights that a form does not state.
 *
 * Leaves first: below a node with a stated weight, the leaves with no stated weight on their way up to it share what is
 * left equally, to `places`, the odd units going to the first of them, adding up exactly. A group without a weight is
 * the sum of the leaves that count below it; one of the first level only where all of these state theirs.
 */
export function weigh(nodes: readonly TreeNode[], places: number): Weights {
  const issues: Unsaid[] = [];
  const summed: Unsaid[] = [];
  const stated = nodes.map((node) => (node.input.weight === undefined ? null : decimalOf(node.input.weight)));
  const weights: (Exact | null)[] = [...stated];
  // Nearly every form states the weights of all its leaves.
  const isOpen = nodes.some((node, index) => stated[index] === null && node.counted && !isGroup(node.input));
  for (const share of isOpen ? pools(nodes, stated) : []) {
    if (share.leaves.length > 0) shareOut(share, places, nodes, weights, issues);
  }
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = certain(nodes[index]);
    if (weights[index] !== null) continue;
    const leaves = node.counted ? leavesBelow(index, nodes) : [];
    const sum = sumAt(weights, leaves);
    weights[index] = sum;
    if (node.level > 1) continue;
    // That all these leaves state theirs was seen when the form was checked.
    summed.push(issue("info", "weight/first-level-summed", { sum: toText(sum) }, { path: `${node.path}/weight` }));
  }
  const settled = weights.map((weight) => weight ?? zero);
  const findings = [...summed.reverse(), ...finerThan(places, nodes, stated)];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as TreeNode;
    const weight = certain(settled[index]);
    if (!isGroup(node.input) || stated[index] === null || !node.counted) continue;
    const sum = sumOfChildren(node, nodes, settled);
    if (compare(sum, weight) !== 0) {
      const params = { sum: toText(sum), weight: toText(weight) };
      findings.push(issue("error", "weight/parts-differ", params, { path: node.path }));
    }
  }
  return { weights: settled, derived: stated.map((weight) => weight === null), issues, findings };
}

/** That a stated weight has more places than scores are shown with: its full marks stand unrounded among rounded ones. */
function finerThan(places: number, nodes: readonly TreeNode[], stated: readonly (Exact | null)[]): Unsaid[] {
  const findings: Unsaid[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const weight = stated[index] ?? zero;
    const node = certain(nodes[index]);
    if (!node.counted || !isFiner(weight, places)) continue;
    const params = { weight: toText(weight), places };
    findings.push(issue("warning", "weight/finer-than-places", params, { path: `${node.path}/weight` }));
  }
  return findings;
}

/** Whether a weight has more places than scores are shown with. */
export function isFiner(weight: Exact, places: number): boolean {
  const cut = round(weight, places, "down");
  return cut !== weight && compare(cut, weight) !== 0;
}

/** The leaves that share what is left of a stated weight. */
export interface Pool {
  readonly owner: number;
  readonly weight: Exact;
  taken: Exact;
  readonly leaves: number[];
}

export function pools(nodes: readonly TreeNode[], stated: readonly (Exact | null)[]): readonly Pool[] {
  const owned: Pool[] = [];
  const nearest: (Pool | null)[] = new Array<Pool | null>(nodes.length).fill(null);
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as TreeNode;
    const above = node.parent < 0 ? null : (nearest[node.parent] ?? null);
    const weight = stated[index] ?? null;
    if (weight !== null) {
      if (above !== null && node.counted) above.taken = add(above.taken, weight);
      if (!isGroup(node.input)) continue; // nothing below it to share with
      const pool: Pool = { owner: index, weight, taken: zero, leaves: [] };
      owned.push(pool);
      nearest[index] = pool;
    } else {
      if (above !== null && node.counted && !isGroup(node.input)) above.leaves.push(index);
      nearest[index] = above;
    }
  }
  return owned;
}

function shareOut(
  pool: Pool,
  places: number,
  nodes: readonly TreeNode[],
  weights: (Exact | null)[],
  issues: Unsaid[],
): void {
  const path = `${certain(nodes[pool.owner]).path}/weight`;
  const rest = subtract(pool.weight, pool.taken);
  if (compare(rest, zero) < 0) {
    issues.push(issue("error", "weight/nothing-left", { weight: toText(pool.weight) }, { path }));
    return;
  }
  if (compare(round(rest, places, "down"), rest) !== 0) {
    issues.push(issue("error", "weight/cannot-share", { rest: toText(rest), places }, { path }));
    return;
  }
  const share = sharing(places);
  const count = whole(pool.leaves.length);
  pool.leaves.forEach((leaf, place) => {
    weights[leaf] = share({ rest, count, place: whole(place) });
  });
}

/**
 * The share of one of several in what is left, over `rest`, `count` and `place` (from 0): the rest ÷ count cut down to the
 * places, the odd units going one each to the first of them.
 */
export function shareFigure(places: number): Figure {
  const [rest, count] = [input("rest"), input("count")];
  const least = rounded(over(rest, count), places, "down");
  const unit = constant(unitOfPlace(places));
  const odd = over(minus(rest, times(least, count)), unit);
  return first([when(compared(input("place"), "<", odd), plus([least, unit]))], least);
}

const SHARES: ((numbers: Numbers) => Exact)[] = [];

/** Compiled once for each number of places. */
function sharing(places: number): (numbers: Numbers) => Exact {
  return (SHARES[places] ??= overNumbers(shareFigure(places)));
}

/** The leaves that count below a group. */
export function leavesBelow(index: number, nodes: readonly TreeNode[], found: number[] = []): readonly number[] {
  for (const child of certain(nodes[index]).children) {
    const node = certain(nodes[child]);
    if (!node.counted) continue;
    if (isGroup(node.input)) leavesBelow(child, nodes, found);
    else found.push(child);
  }
  return found;
}

function sumOfChildren(node: TreeNode, nodes: readonly TreeNode[], weights: readonly (Exact | null)[]): Exact {
  const choice = isGroup(node.input) && node.input.choose === "one";
  return sumAt(weights, choice ? node.children.filter((child) => certain(nodes[child]).counted) : node.children);
}
