import type { Group, Indicator, Leaf } from "./types.js";

/** A node of the form, laid out flat in document order: parents before their children. */
export interface TreeNode {
  readonly input: Indicator;
  readonly level: number;
  /** JSON Pointer into the form. */
  readonly path: string;
  /** Index of the parent, or -1. */
  readonly parent: number;
  readonly children: readonly number[];
  /** False below a 二者择其一 group for what was not chosen: it weighs and scores nothing. */
  readonly counted: boolean;
}

/** Whether an indicator has indicators below it. */
export function isGroup(indicator: Indicator): indicator is Group {
  return "children" in indicator;
}

/** The nodes of a checked form in document order. */
export function layOut(indicators: readonly Indicator[]): TreeNode[] {
  const nodes: TreeNode[] = [];
  const visit = (input: Indicator, level: number, path: string, parent: number, counted: boolean): number => {
    const index = nodes.length;
    const children: number[] = [];
    nodes.push({ input, level, path, parent, children, counted });
    if (isGroup(input)) {
      const below = [path, "/children/"].join(""); // in one: a text made with `+` is kept in its parts
      input.children.forEach((child, place) => {
        const chosen = input.choose !== "one" || (!isGroup(child) && child.chosen === true);
        children.push(visit(child, level + 1, below + place, index, counted && chosen));
      });
    }
    return index;
  };
  indicators.forEach((indicator, place) => visit(indicator, 1, `/indicators/${place}`, -1, true));
  return nodes;
}

/** The leaf of a node; null for a group. */
export function leafOf(node: TreeNode): Leaf | null {
  return isGroup(node.input) ? null : node.input;
}
