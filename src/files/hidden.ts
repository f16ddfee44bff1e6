import type { Merge } from "../table/types.js";
import { certain } from "../shape/certain.js";

/** The rows and columns of a table that are hidden. */
export interface Hidden {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** A run of hidden rows or columns. */
export type Run = readonly [first: number, last: number];

/** The places of these runs in their order, as far as the table goes; runs may overlap, and reach to the end of a sheet. */
export function covered(runs: readonly Run[], length: number): Set<number> {
  const places = new Set<number>();
  let from = 0;
  for (const [first, last] of [...runs].sort(([one], [other]) => one - other)) {
    for (let at = Math.max(first, from); at <= Math.min(last, length - 1); at++) places.add(at);
    from = Math.max(from, last + 1);
  }
  return places;
}

/**
 * A merged area whose first row or column is hidden shows its text in what is left of it: the text is moved there, and the
 * area cut to what shows. Areas that are hidden whole are left out.
 */
export function showMerged(
  rows: string[][],
  width: number,
  merges: readonly Merge[],
  hidden: Hidden,
): readonly Merge[] {
  if (hidden.rows.size === 0 && hidden.columns.size === 0) return merges;
  const nextRow = nextShown(rows.length, hidden.rows);
  const nextColumn = nextShown(width, hidden.columns);
  return merges.flatMap((area) => {
    const startRow = certain(nextRow[area.startRow]);
    const startCol = certain(nextColumn[area.startCol]);
    if (startRow > area.endRow || startCol > area.endCol) return [];
    const text = rows[area.startRow]?.[area.startCol] ?? "";
    const target = (rows[startRow] ??= []);
    while (target.length <= startCol) target.push("");
    target[startCol] = text;
    return startRow === area.endRow && startCol === area.endCol ? [] : [{ ...area, startRow, startCol }];
  });
}

/** For each place the first one from there on that is not hidden. */
function nextShown(length: number, hidden: ReadonlySet<number>): Uint32Array {
  const next = new Uint32Array(length);
  for (let at = length - 1, shown = length; at >= 0; at--) {
    if (!hidden.has(at)) shown = at;
    next[at] = shown;
  }
  return next;
}
