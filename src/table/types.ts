/** What one cell of a sheet holds: text as shown, a number as the sheet hands it over, a logical value, or nothing. */
export type CellValue = string | number | boolean | null;

/** The cells of a sheet, row by row; rows may differ in length, and what is beyond a row's end is blank. */
export type Grid = readonly (readonly CellValue[])[];

/** A merged area, its first and last row and column counted from 0, inclusive. Its value stands in the first cell. */
export interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}
