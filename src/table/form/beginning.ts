import type { SheetRow } from "../grid/sheet.js";
import { titleOf } from "../rows/around-row.js";
import type { Block } from "../rows/blocks.js";
import { projectIn } from "../rows/project-name.js";
import type { CellPlace } from "../tell.js";
import type { IndicatorTable } from "../tree/indicators.js";
import { excerpt } from "../words.js";

/** What a form is called, and where it begins. */
export interface Beginning {
  readonly name: string;
  readonly at: CellPlace;
}

/** The beginning of the form of a table: the title or the name between it and the table before; without these its first row. */
export function beginningOf({ block, nodes }: IndicatorTable, blocks: readonly Block[]): Beginning {
  const place = blocks.indexOf(block);
  const before = blocks.slice(0, place).map(({ kind }) => kind === "indicators" || kind === "summary");
  const between = blocks.slice(before.lastIndexOf(true) + 1, place);
  const rows = between.flatMap((each) => (each.kind === "loose" ? each.rows : []));
  const title = rows.flatMap((row) => titleIn(row) ?? [])[0];
  const named = rows.flatMap((row) => projectIn(row) ?? [])[0];
  const own = { name: nodes[0]?.name ?? "", at: { row: block.rows[0]?.row.index ?? 0, col: 0 } };
  return { name: (named ?? title ?? own).name, at: (title ?? named ?? own).at };
}

function titleIn(row: SheetRow): Beginning | null {
  const col = row.cells.findIndex((cell) => titleOf(cell) !== null);
  return col < 0 ? null : { name: excerpt(row.cells[col] ?? ""), at: { row: row.index, col } };
}
