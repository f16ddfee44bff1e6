import { issue, type Issue } from "../message/index.js";
import type { Merge } from "../table/types.js";
import { cellAddress, columnLetters } from "./address.js";
import { covered, showMerged, type Hidden, type Run } from "./hidden.js";
import { MAX_CELLS, MAX_CHARACTERS, MAX_COLUMNS, MAX_ROWS, TABLE_LIMITS } from "./limits.js";
import type { Notes } from "./notes.js";
import { ranges } from "./ranges.js";
import type { FileTable, RoundedCell } from "./types.js";

/** What the reading of one file has taken so far, over all its tables. */
export interface Reading {
  readonly notes: Notes;
  cells: number;
  characters: number;
}

/** A table in the making. Cells may come in any order; what goes beyond a limit keeps this table out, and no other. */
export interface TableBuilder {
  /** How messages name a cell: `自评表!F23`. */
  place(row: number, column: number): string;
  /** What a cell shows; blanks around it do not. One that shows nothing is still there: its row is that long. */
  put(row: number, column: number, text: string): void;
  merge(area: Merge): void;
  hideRows(first: number, last: number): void;
  hideColumns(first: number, last: number): void;
  round(cell: RoundedCell): void;
  /** Whether it still takes cells: it is not kept out. */
  isOpen(): boolean;
  /** Keeps the table out of the result, for this reason. */
  refuse(reason: Issue): void;
  /** The table; null where it is kept out. */
  finish(before?: readonly string[]): FileTable | null;
}

/** Begins a table. */
export function tableBuilder(name: string, hidden: boolean, reading: Reading): TableBuilder {
  const rows: string[][] = [];
  const merges: Merge[] = [];
  const hiddenRows: Run[] = [];
  const hiddenColumns: Run[] = [];
  const rounded: RoundedCell[] = [];
  /** How far each row goes with the cells that show nothing. */
  const ends: number[] = [];
  let refused: Issue | null = null;
  const place = (row: number, column: number): string => placeOf(name, row, column);
  const refuse = (reason: Issue): void => {
    refused ??= reason;
    rows.length = 0;
  };
  /** Takes so many cells and characters of what a file may have; whether it may. */
  const take = (cells: number, characters: number, row: number, column: number): boolean => {
    reading.cells += cells;
    reading.characters += characters;
    if (reading.cells > MAX_CELLS || reading.characters > MAX_CHARACTERS || column >= MAX_COLUMNS || row >= MAX_ROWS) {
      refuse(issue("error", "file/table-too-large", { cell: place(row, column), ...TABLE_LIMITS }));
    }
    return refused === null;
  };
  const hide = (into: Run[], first: number, last: number): void => {
    if (refused === null && take(1, 0, 0, 0)) into.push([first, last]);
  };

  return {
    place,
    put(row, column, given) {
      const text = given.trim();
      if (refused !== null) return;
      if (text === "") {
        if (row < MAX_ROWS) ends[row] = Math.max(ends[row] ?? 0, Math.min(column + 1, MAX_COLUMNS));
        return;
      }
      if (column >= MAX_COLUMNS || row >= MAX_ROWS) return void take(0, 0, row, column);
      const cells = (rows[row] ??= []);
      if (!take(Math.max(column + 1 - cells.length, 0), text.length, row, column)) return;
      while (cells.length < column) cells.push("");
      cells[column] = text;
    },
    merge(area) {
      if (refused === null && take(1, 0, 0, 0)) merges.push(area);
    },
    hideRows: (first, last) => hide(hiddenRows, first, last),
    hideColumns: (first, last) => hide(hiddenColumns, first, last),
    round: (cell) => void rounded.push(cell),
    isOpen: () => refused === null,
    refuse,
    finish(before = []) {
      if (refused !== null) {
        reading.notes.add(refused);
        return null;
      }
      const height = rows.length;
      const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
      for (const [row, cells] of rows.entries())
        if (cells !== undefined) lengthen(cells, Math.min(ends[row] ?? 0, width), reading);
      const areas = { rows: covered(hiddenRows, height), columns: covered(hiddenColumns, width) };
      const shown = showMerged(rows, width, clipped(merges, height, width), areas);
      const grid = Array.from({ length: height }, (_, at) => visible(rows[at], at, areas));
      tellHidden(name, rows, areas, reading.notes);
      return {
        name,
        hidden,
        before,
        rows: grid,
        merges: shown,
        hiddenRows: [...areas.rows],
        hiddenColumns: [...areas.columns],
        rounded: rounded.filter(({ row, column }) => (grid[row]?.[column] ?? "") !== ""),
      };
    },
  };
}

/** Adds the cells that show nothing to the end of a row, as far as a file may have cells. */
function lengthen(cells: string[], length: number, reading: Reading): void {
  reading.cells += Math.max(length - cells.length, 0);
  while (cells.length < length && reading.cells <= MAX_CELLS) cells.push("");
}

/** How messages name a cell of a table. */
export function placeOf(name: string, row: number, column: number): string {
  return `${name === "" ? "" : `${name}!`}${cellAddress(row, column)}`;
}

/** Sheets may have a million blank rows: these share one. */
const BLANK: readonly string[] = [];

function visible(row: readonly string[] | undefined, at: number, hidden: Hidden): readonly string[] {
  if (row === undefined || hidden.rows.has(at)) return BLANK;
  if (hidden.columns.size === 0) return row;
  const shown = row.map((text, column) => (hidden.columns.has(column) ? "" : text));
  while (shown.at(-1) === "") shown.pop();
  return shown;
}

/** Merged areas as far as the table goes: one over the whole width of a sheet is no wider than what stands in it. */
function clipped(merges: readonly Merge[], height: number, width: number): Merge[] {
  return merges
    .map((area) => ({
      ...area,
      endRow: Math.min(area.endRow, height - 1),
      endCol: Math.min(area.endCol, Math.max(width - 1, area.startCol)),
    }))
    .filter(
      ({ startRow, startCol, endRow, endCol }) =>
        endRow >= startRow && startCol < width && (endRow > startRow || endCol > startCol),
    );
}

/** Tells of hidden rows and columns that hold something. */
function tellHidden(name: string, rows: readonly string[][], hidden: Hidden, notes: Notes): void {
  const sheet = name === "" ? "-" : name;
  const filled = [...hidden.rows].filter((row) => rows[row]?.some((text) => text !== "") === true);
  if (filled.length > 0) {
    notes.tell("warning", "file/hidden", { sheet, places: ranges(filled, (row) => String(row + 1)) });
  }
  if (hidden.columns.size === 0) return;
  const columns = new Set<number>();
  rows.forEach((row) =>
    row.forEach((text, column) => text !== "" && hidden.columns.has(column) && columns.add(column)),
  );
  if (columns.size > 0) {
    notes.tell("warning", "file/hidden", { sheet, places: ranges([...columns], columnLetters) });
  }
}
