import type { Sheet, SheetRow } from "../grid/sheet.js";
import { type BudgetHeader, isLabelled } from "./budget-block.js";
import { piecesOf } from "./pieces.js";

/** 项目名称 with its value in the header of the funds, left of the figures, as the ministry's own form prints it. */
export function namedBeside({ rows }: Sheet, { place, columns, lines }: BudgetHeader): readonly SheetRow[] {
  const row = rows[place];
  const [line] = lines;
  if (row !== undefined && line !== undefined && isLabelled(row, columns)) return [namedBelow(row, line.row, columns)];
  const first = Math.min(...columns.values());
  const left = row?.cells.map((cell, col) => (col < first ? cell : "")) ?? [];
  const beside = row === undefined ? null : { ...row, cells: left };
  const [label, value] = beside === null ? [] : piecesOf(beside);
  return beside !== null && label?.key != null && value?.kind === "value" ? [beside] : [];
}

/** The values below the labels in the header, each with its label. */
function namedBelow({ cells }: SheetRow, row: SheetRow, columns: BudgetHeader["columns"]): SheetRow {
  const first = Math.min(...columns.values());
  const named = row.cells.map((cell, col) => (col < first && cell !== "" ? `${cells[col] ?? ""}：${cell}` : ""));
  return { ...row, cells: named };
}
