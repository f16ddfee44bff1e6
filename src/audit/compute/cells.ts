import type { FormPlan, NodePlan } from "../../evaluate/plan.js";
import { leafOf } from "../../form/tree.js";
import type { IndicatorLeaf } from "../../form/types.js";

/** The cells of a row that not every table has. */
export type Cell = "target" | "actual" | "reason";

/** Whether a leaf has such a cell, filled in or blank. */
export type Has = (index: number, cell: Cell) => boolean;

/**
 * Which cells the rows of a form have. A cell that is stated, though blank, is there; of the others the rows beside them
 * tell: a column in which no row states anything is none. A single row tells nothing of columns: it is taken to have all.
 */
export function cellsOf({ nodes, leaves }: FormPlan): Has {
  const rows = leaves.filter((index) => !isMoney(nodes[index]));
  const stated = (cell: Cell): ReadonlySet<number> =>
    new Set(rows.filter((index) => states(nodes[index], cell)).map((index) => topOf(nodes, index)));
  const columns = { target: stated("target"), actual: stated("actual"), reason: stated("reason") };
  return (index, cell) => {
    if (states(nodes[index], cell)) return true;
    if (isMoney(nodes[index])) return false;
    if (rows.length < 2) return true;
    if (cell === "reason" || states(nodes[index], "target") || states(nodes[index], "actual"))
      return columns[cell].size > 0;
    // Neither target nor actual: a part of the form that has neither is scored by its rules.
    const top = topOf(nodes, index);
    return columns.target.has(top) || columns.actual.has(top);
  };
}

/** The row of the money: its figures stand in the block of the budget, which has no cells of its own for anything else. */
function isMoney(node: NodePlan | undefined): boolean {
  const leaf = node === undefined ? null : leafOf(node);
  return leaf?.ratio !== undefined && leaf.target === undefined && leaf.actual === undefined && node?.level === 1;
}

function states(node: NodePlan | undefined, cell: Cell): boolean {
  const leaf: IndicatorLeaf | null = node === undefined ? null : leafOf(node);
  return leaf !== null && leaf[cell] !== undefined;
}

/** The first-level indicator above a node. */
function topOf(nodes: readonly NodePlan[], index: number): number {
  let top = index;
  for (let at = index; at >= 0; at = nodes[at]?.parent ?? -1) top = at;
  return top;
}
