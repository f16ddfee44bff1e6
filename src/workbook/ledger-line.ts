import type { SheetCell } from "../sheet/types.js";

/** One row of the ledger: what it is, its value or formula, and a remark. */
export interface Line {
  readonly label: string;
  /** The cell that its label is looked up in; null where the label stands here. */
  readonly labelled: string | null;
  readonly cell: SheetCell;
  readonly remark: string;
  readonly heading: boolean;
  /** What of the form a cell to fill in holds. */
  readonly pointer?: string;
}

/** Where a ledger stands. */
export interface Mark {
  readonly lines: number;
  readonly checks: readonly Check[];
}

/** What has to hold of what is filled in for there to be a figure, and what is said where it does not. */
export interface Check {
  /** A condition. */
  readonly holds: string;
  /** A text, as a formula has it. */
  readonly says: string;
}
