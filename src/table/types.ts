import type { BudgetFigures } from "../budget/types.js";
import type { DecimalInput } from "../exact/input.js";
import type { Indicator, IndicatorLeaf, SelfEvaluation } from "../form/types.js";
import type { Note } from "../message/index.js";
import type { headerRoles } from "./word/roles.js";

/** What one cell of a sheet holds: text as shown, a number as the sheet hands it over, a logical value, or nothing. */
export type CellValue = string | number | boolean | null;

/** The cells of a sheet, row by row; rows may differ in length, and what is beyond a row's end is blank. */
export type Grid = readonly (readonly CellValue[])[];

/** A merged area, its first and last row and column counted from 0, inclusive. Its value stands in the first cell. */
export interface Merge {
  /** The first row. */
  readonly startRow: number;
  /** The first column. */
  readonly startCol: number;
  /** The last row. */
  readonly endRow: number;
  /** The last column. */
  readonly endCol: number;
}

/** The number formats of a sheet (`0%`, `yyyy-mm-dd`), by row and column like its grid. */
export type Formats = readonly (readonly (string | null | undefined)[])[];

/** The columns that a mapping may name. */
export type TableColumn = (typeof headerRoles)[number];

/** What a mapping may say of one indicator: all that a leaf or a group may hold, but for its children. */
export type IndicatorValues = Partial<Omit<IndicatorLeaf, "children">>;

/**
 * What the reader is told beside the table; it goes before what the table says.
 *
 * Indicators are named by their name (`履职目标实现`), by the names on the way to them (`产出指标/履职目标实现`), by JSON
 * Pointer (`/indicators/1/children/0`), or by the row where they stand (`row 12`, `第12行`).
 */
export interface TableMapping {
  /** Where the header is: the row as the sheet counts, from 1; or its first and last row. */
  readonly header?: number | readonly [first: number, last: number];
  /** A column by the text of its header, by its letter (`"C"`), or by its number counted from 0. */
  readonly columns?: Readonly<Partial<Record<TableColumn, string | number>>>;
  /** Weights by indicator. */
  readonly weights?: Readonly<Record<string, DecimalInput>>;
  /** Any other values by indicator. */
  readonly values?: Readonly<Record<string, IndicatorValues>>;
  /** First-level indicators that stand in no table; they go first. */
  readonly indicators?: readonly Indicator[];
  /** Goes into the form as it stands. */
  readonly subject?: SelfEvaluation["subject"];
  /** Goes into the form as it stands. */
  readonly standard?: SelfEvaluation["standard"];
  /** Goes into the form as it stands. */
  readonly budget?: BudgetFigures;
  /** Goes into the form as it stands. */
  readonly reported?: SelfEvaluation["reported"];
  /** Goes into the form as it stands. */
  readonly rounding?: SelfEvaluation["rounding"];
  /** Goes into the form as it stands. */
  readonly fullMarks?: DecimalInput;
  /** Goes into the form as it stands. */
  readonly notApplicablePolicy?: SelfEvaluation["notApplicablePolicy"];
  /** Goes into the form as it stands. */
  readonly caps?: SelfEvaluation["caps"];
}

/** How a table is read. */
export interface TableOptions {
  /** What the table does not say. */
  readonly mapping?: TableMapping;
  /** The number formats of the cells, where they are known. */
  readonly formats?: Formats;
  /** The name of the sheet, which goes before the cells of {@link ReadForm.places} where there are several. */
  readonly sheet?: string;
}

/** A form that has been read from a table. */
export interface ReadForm {
  /** The self-evaluation. */
  readonly value: SelfEvaluation;
  /** Every assumption, and every cell that was not used. */
  readonly notes: readonly Note[];
  /** Where each value stands, by JSON Pointer: `/indicators/1/children/0/actual` in `F23`. An indicator's own pointer gives the cell of its name. */
  readonly places: Readonly<Record<string, string>>;
}
