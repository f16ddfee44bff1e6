import type { CellPlace } from "../tell.js";
import type { IndicatorValues } from "../types.js";

/** An indicator while it is being read: where it stands, what it holds, what stands below it. */
export interface Node {
  name: string;
  /** The name as it stood in the table, with what has been taken out of it. */
  readonly printed: string;
  /** The place of its name, counted from 0. */
  readonly row: number;
  readonly col: number;
  values: { -readonly [Key in keyof IndicatorValues]: IndicatorValues[Key] };
  /** Where its values stand; those left out stand where its name does. */
  readonly at: Partial<Record<keyof IndicatorValues, CellPlace>>;
  readonly children: Node[];
  /** Whether its name stood in the column of the last level. */
  readonly leaf: boolean;
  /** Whether the row that holds it also holds the names of its groups. */
  readonly placed: boolean;
}

/** An indicator with those above it, from the first level. */
export interface Placed {
  readonly node: Node;
  readonly above: readonly Node[];
}

/** These indicators and all below them, in document order. */
export function allNodes(nodes: readonly Node[], above: readonly Node[] = []): readonly Placed[] {
  return nodes.flatMap((node) => [{ node, above }, ...allNodes(node.children, [...above, node])]);
}

/** The indicators with nothing below them, in document order. */
export function leavesOf(nodes: readonly Node[]): readonly Placed[] {
  return allNodes(nodes).filter(({ node }) => node.children.length === 0);
}
