import type { Grid, Merge } from "../table/types.js";

/** One sheet of a workbook as {@link Grid}: cells as the file holds them, with what they look like beside them. */
export interface WorkbookSheet {
  readonly name: string;
  /** Whether the sheet is hidden in the workbook. */
  readonly hidden: boolean;
  readonly grid: Grid;
  readonly merges: readonly Merge[];
  /** The number format of each cell that has one of its own (`0%`, `yyyy-mm-dd`), by row and column like the grid. */
  readonly formats: readonly (readonly (string | null)[])[];
}

/** What a workbook holds. */
export interface WorkbookContent {
  readonly sheets: readonly WorkbookSheet[];
}
