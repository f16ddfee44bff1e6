import { type SheetRow, textAt } from "../grid/sheet.js";
import { type BudgetHeader, isLabelled } from "./budget-block.js";
import { piecesOf } from "./pieces.js";

/** 项目名称 with its value in the header of the funds, left of the figures, as the ministry's own form prints it. */
export function namedBeside({ row, columns, lines }: BudgetHeader): readonly SheetRow[] {
  const [line] = lines;
  if (line !== undefined && isLabelled(row, columns)) return [namedBelow(row, line.row, columns)];
  const first = Math.min(...columns.values());
  const beside = { ...row, cells: row.cells.map((cell, col) => (col < first ? cell : "")) };
  const [label, value] = piecesOf(beside);
  return label?.key != null && value?.kind === "value" ? [beside] : [];
}

/** The values below the labels in the header, each with its label. */
function namedBelow(header: SheetRow, row: SheetRow, columns: BudgetHeader["columns"]): SheetRow {
  const first = Math.min(...columns.values());
  const named = row.cells.map((cell, col) => (col < first && cell !== "" ? `${textAt(header, col)}：${cell}` : ""));
  return { ...row, cells: named };
}
