import { type Sheet, type SheetRow, textAt } from "../grid/sheet.js";
import { isTotalRow } from "./total-row.js";
import type { Telling } from "../tell.js";
import { isGroupName, isPrinted } from "../word/group-names.js";
import { weightInName } from "../word/figure.js";
import { type ColumnRole, columnRole } from "../word/roles.js";
import { nameText } from "../words.js";
import { type Header, headerAt } from "../header/header.js";

/** What stands over names of the first level, where a header leaves it out. */
const FIRST = "一级指标";

/**
 * A sheet whose first levels stand down the side of a table, put where a table has them: below a head of their own, each in
 * the first row of its group. They may stand beside a blank in the header, in the header itself beside the block that they
 * are of, or with a row for each of their characters.
 */
export function withSideNames(given: Sheet, telling: Telling): Sheet {
  const sheet = withKnownHeads(given);
  const cells = sheet.rows.map((row) => [...row.cells]);
  for (let place = 0; place < sheet.rows.length; place++) {
    const header = headerAt(sheet, place);
    if (header === null) continue;
    const body = bodyBelow(sheet, header);
    named(header, body, cells, sheet);
    spelled(header, body, cells, sheet, telling);
    place = header.to;
  }
  return withCells(sheet, cells);
}

function withCells(sheet: Sheet, cells: readonly (readonly string[])[]): Sheet {
  return { ...sheet, rows: sheet.rows.map((row, at) => ({ ...row, cells: cells[at] ?? row.cells })) };
}

/**
 * A sheet in whose repeated headers heads that are not known (预期效果 for 年度指标值) are the words of the header before in
 * their column, where all others hold the same.
 */
function withKnownHeads(sheet: Sheet): Sheet {
  const cells = sheet.rows.map((row) => [...row.cells]);
  let before: Header | null = null;
  for (const [place, row] of sheet.rows.entries()) {
    const isRepeated = before !== null && place > before.to && likeBefore(row, before, cells[place] ?? []);
    if (!isRepeated) before = headerAt(sheet, place) ?? before;
  }
  return withCells(sheet, cells);
}

/** The places of the rows below a header, up to the next one, the total or a blank row. */
function bodyBelow({ rows }: Sheet, header: Header): readonly number[] {
  const places: number[] = [];
  for (let at = header.to + 1; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || row.blank || isTotalRow(row) || (places.length > 0 && isNamedAnew(row))) break;
    places.push(at);
  }
  return places;
}

/** Whether a row is a header, or its main line: no row of the table above. */
function isNamedAnew({ cells }: SheetRow): boolean {
  const roles = new Set(cells.map((cell) => columnRole(cell)).filter((role) => role !== null));
  return roles.size > 2;
}

/** Gives names at the left of the levels a head. */
function named(header: Header, body: readonly number[], cells: string[][], { rows }: Sheet): void {
  const { columns, titles, from, to } = header;
  if (columns.has("first") || columns.has("category") || body.length === 0) return;
  const textIn = (at: number, col: number): string => nameText(textAt(rows[at] ?? { cells: [] }, col));
  const side = sideOf(header, (col) => body.some((at) => textIn(at, col) !== ""));
  if (side === undefined) return;
  const title = nameText(titles[side] ?? "");
  const names = body.map((at) => textIn(at, side));
  const isBeside = isSideName(title) && names.every((name) => name === "" || name === title);
  const isBelow = title === "" && names[0] !== "" && names.every((name) => name === "" || isSideName(name));
  if (!isBeside && !isBelow) return;
  for (let at = from; at <= to; at++) put(cells, at, side, at === to ? FIRST : "");
  if (isBeside) body.forEach((at, nth) => put(cells, at, side, nth === 0 ? title : ""));
}

/** The last column left of the levels with words in the header or below it. */
function sideOf({ columns, titles }: Header, isFilled: (col: number) => boolean): number | undefined {
  const first = Math.min(titles.length, ...LEVELS.flatMap((role) => columns.get(role) ?? []));
  const left = titles.slice(0, first).flatMap((title, col) => (title !== "" || isFilled(col) ? [col] : []));
  return left.at(-1);
}

const LEVELS: readonly ColumnRole[] = ["second", "third", "name"];

/** Whether a text at the side names a group, with its weight perhaps, and heads no column. */
function isSideName(text: string): boolean {
  return columnRole(text) === null && isGroupName(weightInName(text, "group")?.name ?? text);
}

/** Puts names with a row for each of their characters together in the first of these. */
function spelled(
  { columns }: Header,
  body: readonly number[],
  cells: string[][],
  { rows }: Sheet,
  { tell }: Telling,
): void {
  const [col] = columns.get("first") ?? [];
  if (col === undefined) return;
  const charAt = (at: number): string => nameText(textAt(rows[at] ?? { cells: [] }, col));
  for (let at = 0; at < body.length; at++) {
    let run = "";
    for (const place of body.slice(at)) {
      if (!/^\p{Script=Han}$/u.test(charAt(place))) break;
      run += charAt(place);
    }
    const length = [...LENGTHS].find((count) => count <= run.length && isPrinted(run.slice(0, count))) ?? 0;
    const places = body.slice(at, at + length);
    const name = run.slice(0, length);
    places.forEach((place, nth) => put(cells, place, col, nth === 0 ? name : ""));
    const [top] = places;
    if (top === undefined) continue;
    tell("warning", "table/name-continued", { row: rows[top]?.index ?? 0, col }, { piece: run.slice(1, length), name });
    at += length - 1;
  }
}

/** How many characters a name may be spelled with, the longest first: 满意度指标, 产出. */
const LENGTHS: readonly number[] = [7, 6, 5, 4, 3, 2];

/** Writes the words of the header before over heads of a row that are not known; false where the row repeats no header. */
function likeBefore(row: SheetRow, before: Header, cells: string[]): boolean {
  const roleOf = (col: number): ColumnRole | undefined =>
    [...before.columns].find(([, cols]) => cols.includes(col))?.[0];
  const known = row.cells.flatMap((cell, col) => {
    const role = columnRole(cell);
    return role === null ? [] : [{ role, col }];
  });
  const isRepeated = known.length > 2 && known.every(({ role, col }) => roleOf(col) === role);
  if (!isRepeated || !known.some(({ role }) => LEVELS.includes(role))) return false;
  row.cells.forEach((cell, col) => {
    if (cell === "" || columnRole(cell) !== null) return;
    if (["target", "actual"].includes(roleOf(col) ?? "")) cells[col] = before.titles[col] ?? cell;
  });
  return true;
}

function put(cells: string[][], row: number, col: number, text: string): void {
  const own = cells[row];
  if (own !== undefined) own[col] = text;
}
