import type { Layout } from "../rows/entry.js";
import { figureOf } from "../word/figure.js";
import { allNodes, leavesOf, type Node } from "./node.js";
import type { ColumnRole } from "../word/roles.js";
import type { Sheet } from "../grid/sheet.js";
import type { CellPlace, Telling } from "../tell.js";
import { excerpt } from "../words.js";
import { TEXTS } from "./more-rows.js";
import { columnsFor } from "../header/look.js";

/**
 * Gives what a merged cell says to every row that it covers: words to each of the indicators, a weight or score to the
 * group whose rows are exactly those; one that covers other rows stays with its first row.
 */
export function spreadMerged(nodes: readonly Node[], layout: Layout, sheet: Sheet, telling: Telling): void {
  const leaves = leavesOf(nodes).map(({ node }) => node);
  for (const key of TEXTS) {
    for (const node of leaves) {
      const text = aboveText(node, layout, sheet, key);
      if (text === null || node.values[key] !== undefined) continue;
      node.values[key] = text.text;
      node.at[key] = { row: text.row, col: text.col };
      const params = { text: excerpt(text.text), name: node.name };
      telling.tell("info", "table/merged-text", { row: node.row, col: text.col }, params);
    }
  }
  spreadFigures(nodes, leaves, layout, sheet, telling);
}

/** The text of the merged cell that covers a row from above, and where it stands. */
export function aboveText(
  { row }: Pick<Node, "row">,
  layout: Layout,
  sheet: Sheet,
  role: ColumnRole,
): (CellPlace & { readonly text: string }) | null {
  for (const col of columnsFor(layout.values, role)) {
    const merge = sheet.mergeAt(row, col);
    if (merge === null || merge.startRow >= row) continue;
    const text = sheet.rows.find(({ index }) => index === merge.startRow)?.cells[merge.startCol] ?? "";
    if (text !== "") return { text, row: merge.startRow, col };
  }
  return null;
}

function spreadFigures(
  all: readonly Node[],
  leaves: readonly Node[],
  layout: Layout,
  sheet: Sheet,
  { tell }: Telling,
): void {
  const groups = allNodes(all).filter(({ node }) => node.children.length > 0);
  for (const [role, key] of [
    ["weight", "weight"],
    ["score", "reported"],
  ] as const) {
    for (const first of leaves) {
      const col = columnsFor(layout.values, role).find(
        (each) => sheet.mergeAt(first.row, each)?.startRow === first.row,
      );
      const merge = col === undefined ? null : sheet.mergeAt(first.row, col);
      if (col === undefined || merge === null || first.values[key] === undefined) continue;
      const rows = leaves.filter(({ row }) => row >= merge.startRow && row <= merge.endRow);
      if (rows.length < 2) continue;
      for (const each of rows) if (each !== first) delete each.at[key];
      const group = groups.find(({ node }) => {
        const own = leavesOf(node.children).map((each) => each.node);
        return own.length === rows.length && own.every((leaf) => rows.includes(leaf));
      });
      const params = {
        value: figureOf(String(first.values[key]))?.value ?? "",
        rows: `${merge.startRow + 1}–${merge.endRow + 1}`,
      };
      if (group === undefined || group.node.values[key] !== undefined) {
        tell("warning", "table/merged-figure", { row: first.row, col }, { ...params, name: first.name });
        continue;
      }
      group.node.values[key] = first.values[key];
      group.node.at[key] = { row: first.row, col };
      delete first.values[key];
      delete first.at[key];
      tell("info", "table/merged-to-group", { row: first.row, col }, { ...params, name: group.node.name });
    }
  }
}
