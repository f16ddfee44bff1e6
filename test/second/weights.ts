import { fraction, Fraction, sum, ZERO } from "./fraction.js";
import type { Node } from "./model.js";
import { Refused } from "./model.js";

export type Weights = ReadonlyMap<Node, Fraction>;

/** The weight of every node: stated, shared out below a stated one, or the sum of what lies below. */
export function weigh(nodes: readonly Node[], places: number): Weights {
  const weights = new Map<Node, Fraction>();
  for (const node of nodes) {
    if (node.weight === undefined && open(node).length > 0) throw new Refused("weight/missing");
    share(node, places, weights);
    settle(node, weights);
  }
  return weights;
}

/** The leaves without a stated weight on their way up to the nearest node. */
function open(node: Node): Node[] {
  if (!("children" in node)) return [node];
  return node.children.filter(({ weight }) => weight === undefined).flatMap(open);
}

/** The stated weights nearest below a node. */
function stated(node: Node): Fraction {
  if (!("children" in node)) return ZERO;
  return sum(node.children.map((child) => (child.weight === undefined ? stated(child) : fraction(child.weight))));
}

function share(node: Node, places: number, weights: Map<Node, Fraction>): void {
  if (node.weight !== undefined && "children" in node) {
    const leaves = open(node);
    if (leaves.length > 0) shareOut(fraction(node.weight).minus(stated(node)), leaves, places, weights);
  }
  if ("children" in node) for (const child of node.children) share(child, places, weights);
}

function shareOut(rest: Fraction, leaves: readonly Node[], places: number, weights: Map<Node, Fraction>): void {
  if (rest.n < 0n) throw new Refused("weight/nothing-left");
  const units = rest.times(new Fraction(10n ** BigInt(places)));
  if (units.d !== 1n) throw new Refused("weight/cannot-share");
  const [each, odd] = [units.n / BigInt(leaves.length), units.n % BigInt(leaves.length)];
  leaves.forEach((leaf, index) => {
    const own = each + (BigInt(index) < odd ? 1n : 0n);
    weights.set(leaf, new Fraction(own, 10n ** BigInt(places)));
  });
}

function settle(node: Node, weights: Map<Node, Fraction>): Fraction {
  const below = "children" in node ? sum(node.children.map((child) => settle(child, weights))) : ZERO;
  const own = node.weight === undefined ? (weights.get(node) ?? below) : fraction(node.weight);
  weights.set(node, own);
  return own;
}
