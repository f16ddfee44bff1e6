import { columnRole } from "../word/roles.js";

/**
 * Lines whose cells are set apart by blanks: two or more, or, where the header has single ones, one. Where the cells stand
 * below one another the place in the line is the column; else which cells are blank is left to the reading of the rows.
 */
export function spacedCells(lines: readonly string[]): string[][] {
  const wide = lines.some((line) => headers(split(line, WIDE)) >= 3);
  if (!wide) return lines.map((line) => split(line, /[\s\u3000]+/));
  const shown = parted(lines, displayWidth);
  return (
    aligned(shown) ??
    aligned(parted(lines, (text) => text.length)) ??
    shown.map((cells) => cells.map(({ text }) => text))
  );
}

const WIDE = / {2,}|\u3000+/;

function split(line: string, apart: RegExp): string[] {
  const bare = line.trim();
  return bare === "" ? [] : bare.split(apart);
}

function headers(cells: readonly string[]): number {
  return cells.filter((cell) => columnRole(cell) !== null).length;
}

/**
 * The rows of lines whose cells begin below one another; null where they do not. A cell that begins where no other does, as
 * in lines above the tables, goes to the column at its left.
 */
function aligned(placed: readonly (readonly Placed[])[]): string[][] | null {
  const header = placed.find(isHeader) ?? [];
  const count = countOf(placed);
  const shared = (from: number): boolean => (count.get(from) ?? 0) > 1 || header.some((cell) => cell.from === from);
  const columns = [...count.keys()].filter(shared).sort((left, right) => left - right);
  const body = placed.filter((cells) => cells.length > 2).flat();
  const lonely = body.filter(({ from }) => !shared(from)).length;
  // Without a line that begins further in, nothing is left out at the left, and the count of cells says the columns.
  const inset = placed.some(([first]) => first !== undefined && first.from > 0);
  if (!inset || lonely * 10 > body.length || columns.length > 2 * header.length) return null;
  const rows = placed.map((cells) => rowOf(cells, columns));
  return rows.every((row) => row !== null) ? rows : null;
}

function isHeader(cells: readonly Placed[]): boolean {
  return headers(cells.map(({ text }) => text)) >= 3;
}

/** In how many lines a cell begins at a place. */
function countOf(placed: readonly (readonly Placed[])[]): Map<number, number> {
  const count = new Map<number, number>();
  for (const { from } of placed.flat()) count.set(from, (count.get(from) ?? 0) + 1);
  return count;
}

/**
 * The cells of lines with their places. A single blank parts two cells where the second begins in a column of the header
 * above and of other lines: 满意度指标 is so long that no more blanks had room.
 */
function parted(lines: readonly string[], widthOf: (text: string) => number): Placed[][] {
  const placed = lines.map((line) => placesIn(line, widthOf));
  const count = countOf(placed);
  let starts: readonly number[] = [];
  const begins = (from: number): boolean => starts.includes(from) && (count.get(from) ?? 0) > 1;
  return placed.map((cells) => {
    if (isHeader(cells)) starts = cells.map(({ from }) => from);
    return cells.flatMap((cell, at) => {
      const end = cells[at + 1]?.from ?? Infinity;
      // What stands further right in the same column is its cell, and this a name of two words.
      const isFree = (from: number): boolean => end >= (starts.find((start) => start > from) ?? 0);
      return partsOf(cell, (from) => begins(from) && isFree(from), widthOf);
    });
  });
}

function partsOf(
  { text, from }: Placed,
  begins: (from: number) => boolean,
  widthOf: (text: string) => number,
): Placed[] {
  const cells: Placed[] = [];
  let own = 0;
  for (const { index } of text.matchAll(/ (?=[^ ])/g)) {
    const at = from + widthOf(text.slice(0, index + 1));
    if (!begins(at)) continue;
    cells.push({ text: text.slice(own, index), from: from + widthOf(text.slice(0, own)) });
    own = index + 1;
  }
  return [...cells, { text: text.slice(own), from: from + widthOf(text.slice(0, own)) }];
}

/** The cells in their columns; null where two would stand in one. */
function rowOf(cells: readonly Placed[], columns: readonly number[]): string[] | null {
  const row: string[] = [];
  for (const { text, from } of cells) {
    const right = columns.findIndex((start) => start > from);
    const col = (right < 0 ? columns.length : right) - 1;
    if (col < row.length) return null;
    while (row.length < col) row.push("");
    row.push(text);
  }
  return row;
}

interface Placed {
  readonly text: string;
  readonly from: number;
}

/** The cells of a line, each with the place where it begins. */
function placesIn(line: string, widthOf: (text: string) => number): Placed[] {
  const cells: Placed[] = [];
  let from = 0;
  for (const [part] of line.matchAll(/(?: {2,}|\u3000+)|(?:(?! {2,}|\u3000)[^])+/g)) {
    if (part.trim() !== "") cells.push({ text: part.trim(), from: from + widthOf(part) - widthOf(part.trimStart()) });
    from += widthOf(part);
  }
  return cells;
}

/** How many places a text takes where glyphs are as wide as a Chinese character or half as wide. */
function displayWidth(text: string): number {
  let width = 0;
  for (const sign of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(sign)
      ? 2
      : 1;
  return width;
}
