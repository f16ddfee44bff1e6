import type { Cell, CellValue as HucreValue, Sheet } from "hucre";
import { issue, type Note } from "../message/index.js";
import { cellName } from "../table/words.js";
import type { CellValue, Grid, Merge } from "../table/types.js";

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

/** A sheet of the peer as a grid; a formula that was saved without a value is told. */
export function sheetOf(source: Sheet): { readonly sheet: WorkbookSheet; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const cell = (row: number, col: number): Cell | undefined => source.cells?.get(`${row},${col}`);
  // Sheets may have a million blank rows: these share one.
  const blank = source.rows.map((row) => row.every((value) => value === null || value === undefined));
  const grid = source.rows.map((row, at) => (blank[at] === true ? NOTHING : row.map(valueOf)));
  const formats = source.rows.map((row, at) =>
    blank[at] === true ? NOTHING : row.map((value, col) => formatOf(value, cell(at, col))),
  );
  for (const [key, { formula, value }] of source.cells ?? []) {
    if (formula === undefined || (value !== null && value !== "")) continue;
    const [row = 0, col = 0] = key.split(",").map(Number);
    notes.push(issue("warning", "table/formula-without-value", { sheet: source.name, cell: cellName(row, col) }));
  }
  const hidden = source.hidden === true || source.veryHidden === true;
  const merges = (source.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    startRow,
    startCol,
    endRow,
    endCol,
  }));
  return { sheet: { name: source.name, hidden, grid, merges, formats }, notes };
}

const NOTHING: readonly never[] = [];

const MILLISECONDS_A_DAY = 86_400_000;
/** Days from the sheet's day zero to the first of January 1970. */
const UNIX_DAY = 25_569;

/** A date comes as the day's number, as the sheet holds it: its format says how it is shown. */
function valueOf(value: HucreValue | undefined): CellValue {
  if (value === undefined) return null;
  return value instanceof Date ? value.getTime() / MILLISECONDS_A_DAY + UNIX_DAY : value;
}

function formatOf(value: HucreValue | undefined, cell: Cell | undefined): string | null {
  const format = cell?.style?.numFmt ?? null;
  if (value instanceof Date) return format === null || format === "General" ? "yyyy-mm-dd" : format;
  return typeof value === "number" && format !== "General" ? format : null;
}
