import type { Sheet } from "../grid/sheet.js";
import type { Layout } from "../rows/entry.js";
import type { Telling } from "../tell.js";
import { allNodes, type Node } from "./node.js";

/**
 * A score beside the first indicator of a group, with none beside the others, is the group's, where only groups have
 * weights: in a pasted table a merged cell has its text in its first row. Where merged areas are known they say it.
 */
export function scoresOfGroups(nodes: readonly Node[], layout: Layout, sheet: Sheet, { tell }: Telling): void {
  if (sheet.merged || layout.values.has("weight")) return;
  for (const { node: group } of allNodes(nodes)) {
    const [first, ...others] = group.children;
    const value = first?.values.reported;
    if (first === undefined || value === undefined || others.length === 0 || group.values.reported !== undefined)
      continue;
    const alone = [first, ...others].every(
      ({ children, values }) => children.length === 0 && values.weight === undefined,
    );
    if (!alone || others.some(({ values }) => values.reported !== undefined)) continue;
    group.values.reported = value;
    delete first.values.reported;
    const at = first.at.reported ?? first;
    group.at.reported = at;
    tell("info", "table/score-of-group", at, { name: group.name, value: String(value) });
  }
}
