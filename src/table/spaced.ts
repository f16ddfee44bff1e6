import { columnRole } from "./roles.js";

/**
 * Lines whose cells are set apart by blanks: two or more, or, where the header has single ones, one.
 *
 * Blanks do not say which cells are empty. Below a header a line with fewer cells than it is set to the right, since
 * names that are merged with those above leave their places at the left.
 */
export function spaced(lines: readonly string[]): string[][] {
  const wide = lines.some((line) => headers(split(line, WIDE)) >= 3);
  const apart = wide ? WIDE : /[\s\u3000]+/;
  let width = 0;
  return lines.map((line) => {
    const cells = split(line, apart);
    if (headers(cells) >= 3) width = cells.length;
    const missing = cells.length < 2 ? 0 : width - cells.length;
    return missing > 0 ? [...new Array<string>(missing).fill(""), ...cells] : cells;
  });
}

const WIDE = / {2,}|\u3000+/;

function split(line: string, apart: RegExp): string[] {
  const bare = line.trim();
  return bare === "" ? [] : bare.split(apart);
}

function headers(cells: readonly string[]): number {
  return cells.filter((cell) => columnRole(cell) !== null).length;
}
