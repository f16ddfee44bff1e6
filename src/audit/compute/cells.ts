import type { FormPlan, NodePlan } from "../../evaluate/plan.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import { leafOf } from "../../form/tree.js";
import { certain } from "../../shape/certain.js";

/** The cells of a row that not every table has. */
export type Cell = "target" | "actual" | "reason";

/** Whether a leaf has such a cell, filled in or blank. */
export type Has = (index: number, cell: Cell) => boolean;

/**
 * Which cells the rows of a form have. A cell that is stated, though blank, is there; of the others the rows beside them
 * tell: a column in which no row states anything is none. A single row tells nothing of columns: it is taken to have all.
 */
export function cellsOf(plan: FormPlan): Has {
  const rows = plan.leaves.filter((index) => !isMoney(nodeOf(plan, index)));
  const stated = (cell: Cell): ReadonlySet<number> =>
    new Set(rows.filter((index) => states(nodeOf(plan, index), cell)).map((index) => topOf(plan, index)));
  const columns = { target: stated("target"), actual: stated("actual"), reason: stated("reason") };
  return (index, cell) => {
    const node = nodeOf(plan, index);
    if (states(node, cell)) return true;
    if (isMoney(node)) return false;
    if (rows.length < 2) return true;
    if (cell !== "reason" && isHead(plan, index)) return false;
    if (cell === "reason" || states(node, "target") || states(node, "actual")) return columns[cell].size > 0;
    // Neither target nor actual: a part of the form that has neither is scored by its rules.
    const top = topOf(plan, index);
    return columns.target.has(top) || columns.actual.has(top);
  };
}

/**
 * A row that is scored for those below it: it has a weight and a score and neither target nor actual, and the next row of
 * its group has both and neither weight nor score of its own.
 */
function isHead(plan: FormPlan, index: number): boolean {
  const node = nodeOf(plan, index);
  const { weight, reported } = node.input;
  if (weight === undefined || reported === undefined || states(node, "target") || states(node, "actual")) return false;
  const siblings = node.parent < 0 ? plan.first : nodeOf(plan, node.parent).children;
  const below = plan.nodes[siblings[siblings.indexOf(index) + 1] ?? -1];
  if (below === undefined || below.input.weight !== undefined || below.input.reported !== undefined) return false;
  return states(below, "target") && states(below, "actual");
}

/** The row of the money: its figures stand in the block of the budget, which has no cells of its own for anything else. */
function isMoney(node: NodePlan): boolean {
  const { ratio, target, actual } = certain(leafOf(node));
  return ratio !== undefined && target === undefined && actual === undefined && node.level === 1;
}

function states(node: NodePlan, cell: Cell): boolean {
  return certain(leafOf(node))[cell] !== undefined;
}

/** The first-level indicator above a node. */
function topOf(plan: FormPlan, index: number): number {
  let top = index;
  for (let at = index; at >= 0; at = nodeOf(plan, at).parent) top = at;
  return top;
}
