import type { Block } from "../rows/blocks.js";
import { piecesOf } from "../rows/pieces.js";
import type { SheetRow } from "../grid/sheet.js";
import type { CellPlace } from "../tell.js";
import { figureOf } from "../word/figure.js";
import { columnRole } from "../word/roles.js";

/** Where the first row stands that is one of indicators, or a part of their header, and belongs to no table; null without. */
export function lostRow(blocks: readonly Block[]): CellPlace | null {
  const loose = blocks.flatMap((block) => (block.kind === "loose" ? block.rows : []));
  const lost = loose.find(isOfTable);
  return lost === undefined ? null : { row: lost.index, col: lost.cells.findIndex((cell) => cell !== "") };
}

/** Words that head columns of indicators, or several cells side by side with a figure, of which none is a label. */
function isOfTable(row: SheetRow): boolean {
  const filled = row.cells.filter((cell) => cell !== "");
  if (filled.filter((cell) => HEADS.has(columnRole(cell) ?? "")).length >= 2) return true;
  const hasFigure = filled.some((cell) => figureOf(cell) !== null);
  return filled.length > 3 && hasFigure && piecesOf(row).every(({ kind }) => kind === "value");
}

const HEADS: ReadonlySet<string> = new Set(["first", "second", "third", "name", "target", "actual", "weight", "score"]);
