import type { ScoredIndicator, ScoredLeaf } from "./types.js";

/** These indicators and all below them, in document order. */
export function scoredNodes(nodes: readonly ScoredIndicator[]): readonly ScoredIndicator[] {
  return nodes.flatMap((node) => ("children" in node ? [node, ...scoredNodes(node.children)] : [node]));
}

/** The leaves among them. */
export function scoredLeaves(nodes: readonly ScoredIndicator[]): readonly ScoredLeaf[] {
  return scoredNodes(nodes).flatMap((node) => ("children" in node ? [] : [node]));
}
