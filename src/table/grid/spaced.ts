import { columnRole } from "../word/roles.js";

/**
 * Lines whose cells are set apart by blanks: two or more, or, where the header has single ones, one. Where the cells stand
 * below one another the place in the line is the column; else which cells are blank is left to the reading of the rows.
 */
export function spacedCells(lines: readonly string[]): string[][] {
  const wide = lines.some((line) => headers(split(line, WIDE)) >= 3);
  if (!wide) return lines.map((line) => split(line, /[\s\u3000]+/));
  return (
    aligned(lines, displayWidth) ?? aligned(lines, (text) => text.length) ?? lines.map((line) => split(line, WIDE))
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
function aligned(lines: readonly string[], widthOf: (text: string) => number): string[][] | null {
  const placed = lines.map((line) => placesIn(line, widthOf));
  const header = placed.find((cells) => headers(cells.map(({ text }) => text)) >= 3) ?? [];
  const count = new Map<number, number>();
  for (const { from } of placed.flat()) count.set(from, (count.get(from) ?? 0) + 1);
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
