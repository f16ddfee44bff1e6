import type { Grid, Merge } from "../table/types.js";

/** One sheet of a workbook as {@link Grid}: cells as the file holds them, with what they look like beside them. */
export interface WorkbookSheet {
  /** What its tab says. */
  readonly name: string;
  /** Whether the sheet is hidden in the workbook. */
  readonly hidden: boolean;
  /** The cells, row by row. */
  readonly grid: Grid;
  /** The merged areas. */
  readonly merges: readonly Merge[];
  /** The number format of each cell that has one of its own (`0%`, `yyyy-mm-dd`), by row and column like the grid. */
  readonly formats: readonly (readonly (string | null)[])[];
}

/** What a workbook holds. */
export interface WorkbookContent {
  /** The sheets in the order of the workbook. */
  readonly sheets: readonly WorkbookSheet[];
}
