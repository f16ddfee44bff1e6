import { MAX_CELL, MAX_COLUMNS, MAX_ROWS } from "../limits.js";
import { shownAs } from "../format.js";
import { numberText } from "../number.js";
import type { CellPlace, Telling } from "../tell.js";
import { withoutFootnote } from "../word/footnote.js";
import type { CellValue, Formats, Grid, Merge } from "../types.js";
import { excerpt } from "../words.js";

/** A grid made ready for reading: texts only, blank where nothing stands, all rows of one width. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly width: number;
  /** Whether merged areas are known. */
  readonly merged: boolean;
  /** The merged area that a cell lies in, its first cell included. */
  readonly mergeAt: (row: number, col: number) => Merge | null;
}

/** One row of a sheet. */
export interface SheetRow {
  /** Its place in the grid, counted from 0. */
  readonly index: number;
  readonly cells: readonly string[];
  /** How many cells the row was given with; those beyond are blank. */
  readonly length: number;
  /** Where each cell stood, where cells have been moved into their columns. */
  readonly from?: readonly number[];
  readonly blank: boolean;
}

/** The text of a cell; blank beyond the end of its row. */
export function textAt({ cells }: Pick<SheetRow, "cells">, col: number): string {
  return cells[col] ?? "";
}

/** A row below a header, and whether a page or a blank row lies before it. */
export interface BodyRow {
  readonly row: SheetRow;
  readonly afterBreak: boolean;
}

/** Makes a sheet of a grid; null, with the reason told, where it is no grid or too large for any form. */
export function sheetOf(grid: Grid, merges: readonly Merge[], formats: Formats, telling: Telling): Sheet | null {
  const { tell } = telling;
  if (!Array.isArray(grid) || !grid.every((row) => Array.isArray(row))) {
    tell("error", "table/not-grid", null);
    return null;
  }
  let last = -1;
  let filled = 0;
  let width = 0;
  grid.forEach((row, index) => {
    const end = lastFilled(row);
    if (end < 0) return;
    last = index;
    filled++;
    width = Math.max(width, end + 1);
  });
  if (filled > MAX_ROWS) tell("error", "table/too-many-rows", null, { rows: filled, most: MAX_ROWS });
  if (width > MAX_COLUMNS) tell("error", "table/too-many-columns", null, { columns: width, most: MAX_COLUMNS });
  if (filled === 0) tell("error", "table/empty", null);
  if (telling.failed()) return null;

  const rows: SheetRow[] = [];
  // Long stretches of blank rows say no more than one: what counts is that there is a break.
  for (let index = 0; index <= last; index++) {
    const row = grid[index] ?? [];
    const blank = lastFilled(row) < 0;
    if (blank && rows[rows.length - 1]?.blank === true) continue;
    const cells = blank
      ? []
      : Array.from({ length: width }, (_, col) =>
          cellText(row[col] ?? null, formats[index]?.[col] ?? null, telling, index, col),
        );
    rows.push({ index, cells, length: Math.min(row.length, width), blank });
  }
  return { rows, width, merged: merges.length > 0, mergeAt: mergesOf(merges, last + 1, width, telling) };
}

function lastFilled(row: readonly CellValue[]): number {
  for (let col = row.length - 1; col >= 0; col--) {
    const value = row[col];
    if (value !== null && value !== undefined && !(typeof value === "string" && /^\s*$/.test(value))) return col;
  }
  return -1;
}

function cellText(value: CellValue, format: string | null, { tell }: Telling, row: number, col: number): string {
  const at = { row, col };
  if (typeof value === "string") return typedText(value, tell, at);
  if (typeof value === "boolean") return value ? "是" : "否";
  const text = typeof value === "number" ? shownText(value, format, tell, at) : null;
  if (text === null && value !== null) tell("warning", "table/not-cell", at);
  return text ?? "";
}

/** The text of a cell that holds one. */
function typedText(value: string, tell: Telling["tell"], at: CellPlace): string {
  if (ERROR.test(value)) {
    tell("warning", "table/error-cell", at, { text: value });
    return "";
  }
  const residueOf = DECIMAL.test(value) ? numberText(Number(value))?.residueOf : null;
  if (typeof residueOf === "string") tell("warning", "table/single-precision", at, { value, short: residueOf });
  // What begins like a formula is written with an apostrophe before it, so that it stays a text.
  if (value.length <= MAX_CELL) return withoutMark(value.trim().replace(/^'(?=[=+\-@])/, ""), tell, at);
  tell("warning", "table/long-cell", at, { length: value.length, most: MAX_CELL });
  return value.slice(0, MAX_CELL).trim();
}

/** A number as its cell shows it; null where it is none that can be written. */
function shownText(value: number, format: string | null, tell: Telling["tell"], at: CellPlace): string | null {
  const read = numberText(value);
  if (read === null) return null;
  if (read.residueOf !== null) {
    tell("warning", "table/single-precision", at, { value: read.text, short: read.residueOf });
  } else if (read.rounded !== null) {
    tell("info", "table/fifteen-digits", at, { value: read.rounded, read: read.text });
  }
  const shown = format === null ? null : shownAs(value, format);
  if (format === null || shown === null) return read.text;
  if (shown.hides) tell("info", "table/hidden-digits", at, { read: shown.text, format: excerpt(format) });
  return shown.text;
}

/** The text of a cell without the mark of a footnote behind its number. */
function withoutMark(text: string, tell: Telling["tell"], at: CellPlace): string {
  const found = withoutFootnote(text);
  if (found === null) return text;
  const raised = /[¹²³⁰⁴-⁹]/.test(found.mark);
  tell(raised ? "warning" : "info", "table/footnote-mark", at, { mark: found.mark, text: excerpt(found.text) });
  return found.text;
}

/** A decimal with so many places that it may have gone through single precision. */
const DECIMAL = /^-?\d{1,9}\.\d{6,20}$/;

/** What a sheet shows where a formula fails. */
const ERROR = /^#(?:DIV\/0!|REF!|N\/A|NAME\?|VALUE!|NULL!|NUM!|SPILL!|CALC!)$/;

/** The most cells that merged areas may cover together. */
const MAX_MERGED = 2_000_000;

/** Finds the merged area of a cell. */
function mergesOf(merges: readonly Merge[], height: number, width: number, { tell }: Telling): Sheet["mergeAt"] {
  const areas = new Map<number, Merge>();
  let room = MAX_MERGED;
  for (const merge of merges) {
    const { startRow, startCol } = merge;
    const endRow = Math.min(merge.endRow, height - 1);
    const endCol = Math.min(merge.endCol, width - 1);
    if (!(startRow >= 0 && startCol >= 0 && endRow >= startRow && endCol >= startCol)) continue;
    room -= (endRow - startRow + 1) * (endCol - startCol + 1);
    if (room < 0 || areas.has(startRow * width + startCol) || areas.has(endRow * width + endCol)) {
      tell("warning", "table/merges-overlap", { row: startRow, col: startCol });
      continue;
    }
    for (let row = startRow; row <= endRow; row++) {
      for (let col = startCol; col <= endCol; col++)
        areas.set(row * width + col, { startRow, startCol, endRow, endCol });
    }
  }
  return (row, col) => areas.get(row * width + col) ?? null;
}
