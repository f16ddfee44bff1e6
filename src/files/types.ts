import type { Merge } from "../table/types.js";

/** The kinds of file that are read, known by what is in them and not by their name. */
export type FileKind =
  "xlsx" | "xls" | "xml-spreadsheet" | "ods" | "odt" | "docx" | "html" | "markdown" | "csv" | "tsv" | "text";

/** A number of which a cell shows less than it holds: 0.864 under the format `0%` shows `86%`. */
export interface RoundedCell {
  /** The row, counted from 0. */
  readonly row: number;
  /** The column, counted from 0. */
  readonly column: number;
  /** All that the cell holds, up to the 15 significant digits that a sheet knows, in the unit that is shown: `86.4%`. */
  readonly whole: string;
}

/** One table of a file: a sheet of a workbook, a table of a document or web page, or a whole text taken apart. */
export interface FileTable {
  /** The name of the sheet; `表1`, `表2` … in a document; empty for a text. */
  readonly name: string;
  /** Whether the sheet is hidden in its workbook. */
  readonly hidden: boolean;
  /** The lines of text between the table before and this one; a sheet has none. */
  readonly before: readonly string[];
  /** What each cell shows, row by row; rows may differ in length, and a cell that shows nothing is empty. */
  readonly rows: readonly (readonly string[])[];
  /** The merged areas; what they show stands in their first cell. */
  readonly merges: readonly Merge[];
  /** The rows that are hidden, counted from 0. They keep their place, empty. */
  readonly hiddenRows: readonly number[];
  /** The columns that are hidden, counted from 0. They keep their place, empty. */
  readonly hiddenColumns: readonly number[];
  /** The numbers of which less is shown than they hold. */
  readonly rounded: readonly RoundedCell[];
}

/** What a file holds. */
export interface FileContent {
  /** Which kind of file it is, by its content. */
  readonly kind: FileKind;
  /** The tables, in the order of the file. */
  readonly tables: readonly FileTable[];
  /** The lines of text after the last table; all of a document that has no table. */
  readonly after: readonly string[];
}

/** How a file is read. */
export interface ReadFileOptions {
  /** The file's name: said nowhere, and used only to know the lock files of office programs (`~$自评表.xlsx`). */
  readonly name?: string;
}
