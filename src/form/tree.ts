import type { IndicatorGroup, Indicator, IndicatorLeaf, SelfEvaluation } from "./types.js";

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
export function isGroup(indicator: Indicator): indicator is IndicatorGroup {
  return "children" in indicator;
}

/** The nodes of a checked form in document order. */
export function layOut(indicators: readonly Indicator[]): TreeNode[] {
  const nodes: TreeNode[] = [];
  indicators.forEach((indicator, place) => visit(nodes, indicator, 1, `/indicators/${place}`, -1, true));
  return nodes;
}

/** Adds an indicator and all below it, and says where it stands. */
function visit(
  nodes: TreeNode[],
  input: Indicator,
  level: number,
  path: string,
  parent: number,
  counted: boolean,
): number {
  const index = nodes.length;
  if (!isGroup(input)) {
    nodes.push({ input, level, path, parent, children: NO_CHILDREN, counted });
    return index;
  }
  const children = new Array<number>(input.children.length);
  nodes.push({ input, level, path, parent, children, counted });
  const below = [path, "/children/"].join(""); // in one: a text made with `+` is kept in its parts
  for (let place = 0; place < input.children.length; place++) {
    const child = input.children[place] as Indicator;
    const chosen = input.choose !== "one" || (!isGroup(child) && child.chosen === true);
    children[place] = visit(nodes, child, level + 1, below + place, index, counted && chosen);
  }
  return index;
}

const NO_CHILDREN: readonly number[] = Object.freeze([]);

/** The leaf of a node; null for a group. */
export function leafOf(node: TreeNode): IndicatorLeaf | null {
  return isGroup(node.input) ? null : node.input;
}

/** The indicator of a form that a JSON Pointer of its evaluation names; undefined where there is none. */
export function nodeAt(form: Pick<SelfEvaluation, "indicators">, path: string): Indicator | undefined {
  let level: readonly Indicator[] = form.indicators;
  let found: Indicator | undefined;
  for (const [, place] of path.matchAll(/\/(\d+)/g)) {
    found = level[Number(place)];
    level = found !== undefined && isGroup(found) ? found.children : [];
  }
  return found;
}

/** The leaf of a form that a JSON Pointer of its evaluation names; undefined where there is none. */
export function leafAt(form: SelfEvaluation, path: string): IndicatorLeaf | undefined {
  const found = nodeAt(form, path);
  return found === undefined || isGroup(found) ? undefined : found;
}
