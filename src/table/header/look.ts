import type { ColumnRole } from "../word/roles.js";
import type { Sheet } from "../grid/sheet.js";
import type { Columns } from "./columns.js";
import type { Header } from "./header.js";

/** The columns that hold this, in order; none where no column does. */
export function columnsFor(columns: Columns, role: ColumnRole): readonly number[] {
  return columns.get(role) ?? [];
}

/** Whether a column holds two things in one, a figure and words: 得分及扣分原因. */
export function isShared(columns: Columns, col: number): boolean {
  return [...columns.values()].filter((cols) => cols.includes(col)).length > 1;
}

/** The words above a column; none beyond those of the header, or where a mapping gives columns by place alone. */
export function titleOver({ titles }: Header, col: number): string {
  return titles[col] ?? "";
}

/** The row of the grid that a header begins in; the first where a mapping gives columns by place alone. */
export function headerRow({ from }: Header, sheet: Sheet): number {
  return sheet.rows[from]?.index ?? 0;
}
