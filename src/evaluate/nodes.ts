import type { Evaluation, ScoredIndicator, ScoredLeaf } from "./types.js";
import type { OpenLeaf, PartialEvaluation, PartialIndicator } from "./partial-types.js";

/** These indicators and all below them, in document order. */
export function scoredNodes(nodes: readonly ScoredIndicator[]): readonly ScoredIndicator[] {
  return nodes.flatMap((node) => ("children" in node ? [node, ...scoredNodes(node.children)] : [node]));
}

/** The leaves among them. */
export function scoredLeaves(nodes: readonly ScoredIndicator[]): readonly ScoredLeaf[] {
  return scoredNodes(nodes).flatMap((node) => ("children" in node ? [] : [node]));
}

/**
 * The leaves of a result in document order: what stands below no other, and is scored itself.
 *
 * @example
 * const { value } = evaluate({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [
 *     { name: "产出", weight: "100", children: [{ name: "培训人次", target: "≥150", unit: "人次", actual: "100" }] },
 *   ],
 * });
 * leaves(value).map((leaf) => `${leaf.name} ${leaf.score}`); // => ["培训人次 66.67"]
 */
export function leaves(result: Evaluation): readonly ScoredLeaf[];
export function leaves(result: Evaluation | PartialEvaluation): readonly (ScoredLeaf | OpenLeaf)[];
export function leaves(result: Evaluation | PartialEvaluation): readonly (ScoredLeaf | OpenLeaf)[] {
  return below(result.indicators);
}

function below(nodes: readonly PartialIndicator[]): readonly (ScoredLeaf | OpenLeaf)[] {
  return nodes.flatMap((node) => ("children" in node ? below(node.children) : [node]));
}

/**
 * The indicator of a result that a JSON Pointer into the form means, as an issue's `path` or a leaf's own; undefined where
 * it means none.
 *
 * @example
 * const { value } = evaluate({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100" }],
 * });
 * at(value, "/indicators/0")?.score; // => "66.67"
 */
export function at(result: Evaluation, pointer: string): ScoredIndicator | undefined;
export function at(result: Evaluation | PartialEvaluation, pointer: string): PartialIndicator | undefined;
export function at(result: Evaluation | PartialEvaluation, pointer: string): PartialIndicator | undefined {
  let nodes: readonly PartialIndicator[] = result.indicators;
  for (;;) {
    const node = nodes.find(({ path }) => path === pointer || pointer.startsWith(`${path}/`));
    if (node === undefined || node.path === pointer) return node;
    nodes = "children" in node ? node.children : [];
  }
}
