import type { CellText } from "../cell-text.js";

/** A table of a document as its text has it, before its cells have their places. */
export interface RawTable {
  /** The name of a sheet; null for a table that has none. */
  readonly name: string | null;
  readonly hidden: boolean;
  /** The lines of text above it. */
  readonly before: string[];
  readonly rows: RawRow[];
  /** Runs of hidden columns. */
  readonly hiddenColumns: (readonly [first: number, last: number])[];
}

/** A row; a sheet may say that it stands there many times. */
export interface RawRow {
  readonly cells: RawCell[];
  readonly hidden: boolean;
  readonly times: number;
}

/** How a cell stands in its row. */
export interface CellShape {
  /** The rows and columns that it takes. */
  readonly rows: number;
  readonly columns: number;
  /** How often it stands there, side by side. */
  readonly times: number;
  /** Whether the places that it covers in its row are written out too. */
  readonly spelt: boolean;
  /** Whether it belongs to the cell above it, as documents of Word say of merged cells. */
  readonly continues: boolean;
}

/** What is to be said of a cell: it holds a formula, or a value that its text does not show. */
export type Remark =
  | { readonly code: "file/formulas" | "file/formula-without-value" }
  | { readonly code: "file/shown-differs"; readonly stored: string; readonly shown: string };

/** A cell. */
export interface RawCell extends CellShape {
  readonly text: CellText;
  /** Its column, where all places of the row are written out. */
  readonly column: number;
  /** The tables that stand in it. */
  readonly tables: readonly RawTable[];
  readonly remark: Remark | null;
}
