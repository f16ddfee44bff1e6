import type { Columns } from "../header/columns.js";
import type { Header } from "../header/header.js";
import { type BodyRow, type Sheet, textAt } from "../grid/sheet.js";
import { comparedOf } from "../word/comparator.js";
import type { ColumnRole } from "../word/roles.js";
import type { Telling } from "../tell.js";
import { columnsFor, headerRow } from "../header/look.js";
import { excerpt } from "../words.js";

/** Tells which cells of a header of two lines have lost their span, or refuses it where that cannot be told. */
export function tellLostSpans(header: Header, sheet: Sheet, { tell }: Telling): void {
  const row = headerRow(header, sheet);
  if (header.lost !== "unclear") {
    for (const { col, count } of header.lost) tell("warning", "table/header-spans", { row, col }, { count });
    return;
  }
  const lower = sheet.rows[header.to];
  const cells = lower?.cells.filter((cell) => cell !== "") ?? [];
  const columns = sheet.rows[header.to + 1]?.length ?? 0;
  const params = { text: excerpt(cells.join(" ")), columns, cells: cells.length };
  tell("error", "table/row-does-not-fit", { row: lower?.index ?? row, col: 0 }, params);
}

/** A header without a word for the comparators: they stand below the target's, and the rest one column to the right. */
export function withComparators(header: Header, rows: readonly BodyRow[], sheet: Sheet, { tell }: Telling): Header {
  const [target, more] = columnsFor(header.columns, "target");
  const titled = header.titles.reduce((last, title, col) => (title === "" ? last : col), -1);
  if (target === undefined || more !== undefined || header.columns.has("comparator")) return header;
  const filled = rows.filter(({ row }) => textAt(row, target) !== "");
  const signs = filled.filter(({ row }) => comparedOf(textAt(row, target)) !== null);
  const beyond = filled.filter(({ row }) => row.cells.some((cell, col) => cell !== "" && col === titled + 1));
  if (filled.length === 0 || signs.length < filled.length || beyond.length * 10 < filled.length * 7) return header;
  tell("warning", "table/header-spans", { row: headerRow(header, sheet), col: target }, { count: 2 });
  const columns = new Map<ColumnRole, readonly number[]>();
  const moved = (cols: readonly number[]): readonly number[] => cols.map((col) => (col > target ? col + 1 : col));
  for (const [role, cols] of header.columns) columns.set(role, moved(cols));
  columns.set("comparator", [target]);
  columns.set("target", [target + 1]);
  const titles = [...header.titles.slice(0, target + 1), "", ...header.titles.slice(target + 1)];
  return { ...header, columns, titles, initial: moved(header.initial), unknown: moved(header.unknown) };
}

/**
 * A header whose first words stood over several columns of names, which copying has made one: the rows below have more
 * cells than it. The names take the columns that the header lacks, the rest moves to the right.
 */
export function spanned(header: Header, rows: readonly BodyRow[], sheet: Sheet, { tell }: Telling): Header {
  const titled = header.titles.reduce((last, title, col) => (title === "" ? last : col), -1);
  const [name, ...others] = columnsFor(header.columns, "name");
  const first = header.titles.findIndex((title) => title !== "");
  if (name === undefined || name !== first || others.length > 0 || LEVELS.some((role) => header.columns.has(role)))
    return header;
  const ends = rows.map(({ row }) => row.cells.reduce((last, cell, col) => (cell === "" ? last : col), -1));
  const extra = Math.max(...ends) - titled;
  if (extra < 1 || extra > 2 || ends.filter((end) => end > titled).length * 10 < ends.length * 7) return header;
  tell("warning", "table/header-spans", { row: headerRow(header, sheet), col: name }, { count: extra + 1 });
  const columns = new Map<ColumnRole, readonly number[]>();
  const moved = (cols: readonly number[]): readonly number[] => cols.map((col) => col + extra);
  for (const [role, cols] of header.columns) columns.set(role, role === "name" ? cols : moved(cols));
  LEVELS.slice(0, extra + 1).forEach((role, at) => columns.set(role, [name + at]));
  columns.delete("name");
  const titles = [
    ...header.titles.slice(0, name + 1),
    ...new Array<string>(extra).fill(""),
    ...header.titles.slice(name + 1),
  ];
  const [initial, unknown] = [moved(header.initial), moved(header.unknown)];
  return { ...header, columns: columns satisfies Columns, titles, initial, unknown };
}

const LEVELS: readonly ColumnRole[] = ["first", "second", "third"];
