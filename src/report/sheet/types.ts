import type { Merge } from "../../table/types.js";

/** What a cell's value is: text as it stands; a decimal; a percentage (`"98.375"` is 98.375 %); a day `YYYY-MM-DD`. */
export type SheetCellKind = "text" | "number" | "percent" | "date";

/** What a cell is for; every format shows it in its own way. */
export type SheetCellRole = "title" | "heading" | "total" | "input" | "plain";

/** One cell of a sheet to be written: plain data, without a trace of any file format. */
export interface SheetCell {
  /** As shown: text, or a decimal in plain notation; empty for a blank cell and for a formula. */
  readonly value: string;
  /** What the value is. */
  readonly kind: SheetCellKind;
  /** What the cell is for. */
  readonly role: SheetCellRole;
  /** What works the value out in a workbook, without its `=`; other formats show the value. */
  readonly formula?: string;
  /** A number format of workbooks: `0.00`. */
  readonly format?: string;
  /** Where the text stands in the cell; as the format has it where it is left out. */
  readonly align?: "left" | "center" | "right";
  /** A remark on the cell: a comment in a workbook, a title in HTML. */
  readonly note?: string;
}

/** How a sheet is put on paper, on A4. */
export interface PrintSettings {
  /** Upright or across. */
  readonly orientation: "portrait" | "landscape";
  /** The first and last of the rows that stand on every page, counted from 0; left out where there are none. */
  readonly repeatRows?: readonly [number, number];
}

/** A table to be written: as a grid, Markdown, CSV, HTML or a sheet of a workbook. */
export interface Sheet {
  /** What its tab or heading says. */
  readonly name: string;
  /** The cells, row by row. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Areas whose value stands in their first cell; the cells that they cover are blank. */
  readonly merges: readonly Merge[];
  /** The width of each column, in places on a terminal: a Chinese character takes two. */
  readonly widths: readonly number[];
  /** How it is put on paper. */
  readonly print: PrintSettings;
}
