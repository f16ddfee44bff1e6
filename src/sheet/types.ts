import type { Merge } from "../table/types.js";

/** What a cell's value is: text as it stands; a decimal; a percentage (`"98.375"` is 98.375 %); a day `YYYY-MM-DD`. */
export type SheetCellKind = "text" | "number" | "percent" | "date";

/** What a cell is for; every format shows it in its own way. */
export type SheetCellRole = "title" | "heading" | "total" | "input" | "plain";

/** One cell of a sheet to be written: plain data, without a trace of any file format. */
export interface SheetCell {
  /**
   * As shown: text, or a decimal in plain notation; empty for a blank cell. Of a formula it is what the formula comes to,
   * or empty where that is left to the program that opens the workbook.
   */
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
  /** What does not fit is shown smaller in a workbook, instead of being wrapped. */
  readonly shrinks?: true;
  /** A remark on the cell: a comment in a workbook, a title in HTML. */
  readonly note?: string;
  /** A file or page that the cell leads to, from the place of what is written; HTML and workbooks have it. */
  readonly link?: string;
  /** What is offered to be filled in; anything else may be typed as well. */
  readonly choices?: readonly string[];
  /** What is offered is one kind of many: nothing is said where something else is typed. */
  readonly isFree?: true;
  /** What a number typed here lies between; nothing is said above where there is no end. */
  readonly between?: { readonly min: string; readonly max?: string };
}

/** Cells of a workbook that are coloured as a condition says. */
export interface Colouring {
  /** The cells: `K5:K17`. */
  readonly range: string;
  /** The condition, as a formula for the first of them. */
  readonly when: string;
  /** What the colour tells: all is well, partly, not at all, or something is to be mended. */
  readonly tells: "met" | "partly-met" | "missed" | "fault";
}

/** A picture of numbers that stand in the same sheet, as bars. */
export interface SheetChart {
  /** What stands above it. */
  readonly title: string;
  /** The cells that name the bars, in one column: `A2:A9`. */
  readonly names: string;
  /** The cells with the numbers: `B2:B9`. */
  readonly values: string;
  /** Upright bars, or lying ones, whose names may be long. */
  readonly bars: "upright" | "lying";
  /** Its first and last row and column, counted from 0. */
  readonly area: Merge;
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
  /** A sheet of a workbook that nobody needs to see. */
  readonly hidden?: true;
  /** Only its cells to fill in can be typed into, until its protection is lifted; there is no password. */
  readonly locked?: true;
  /** Pictures of its numbers; only workbooks have them. */
  readonly charts?: readonly SheetChart[];
  /** Colours that go by what its cells come to; the first that fits counts. */
  readonly colours?: readonly Colouring[];
}
