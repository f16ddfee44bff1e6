import type { SheetRow } from "../grid/sheet.js";
import { type ColumnKind, fits, isFilled } from "./column-kind.js";

/** The column of each filled cell of a row, where exactly one reading fits. */
export type Placement = number[] | "none" | "several";

/**
 * Finds where the cells of a row that is too short belong: in their order, each in a column of its kind, with as many
 * columns between two of them as blank cells stand between. Names may lack at the left alone, since a merged cell covers
 * the names of the groups from above; every column of `full` must be filled.
 */
export function placementOf(row: SheetRow, kinds: readonly ColumnKind[], full: readonly number[]): Placement {
  const stood = row.cells.flatMap((cell, col) => (isFilled(cell) ? [col] : []));
  const search: Search = { row, kinds, must: new Set(full) };
  // For each cell the columns that it may stand in, and in how many readings of the cells so far.
  const ways: Ways[] = [];
  stood.forEach((own, at) =>
    ways.push(at === 0 ? firstWays(own, search) : nextWays(own, stood[at - 1] ?? 0, ways[at - 1], search)),
  );
  const after = row.length - 1 - (stood[stood.length - 1] ?? 0); // blank cells behind the last
  const ends = [...(ways[ways.length - 1] ?? [])].filter(
    ([col]) => col + after < kinds.length && reachesName(col, kinds) && mayLack(col + 1, kinds.length, search),
  );
  const [only, second] = ends;
  if (only === undefined) return "none";
  if (second !== undefined || only[1].count > 1) return "several";
  const places: number[] = [];
  for (let at = ways.length - 1, col = only[0]; at >= 0; col = ways[at]?.get(col)?.before ?? 0, at--)
    places.unshift(col);
  return places;
}

interface Search {
  readonly row: SheetRow;
  readonly kinds: readonly ColumnKind[];
  readonly must: ReadonlySet<number>;
}

/** In how many readings a cell stands in a column, none, one or more than one, and where the cell before it then stands. */
type Ways = ReadonlyMap<number, { readonly count: number; readonly before: number }>;

function firstWays(own: number, { row, kinds }: Search): Ways {
  const ways = new Map<number, { count: number; before: number }>();
  kinds.forEach((kind, col) => {
    if (col >= own && NAMES.includes(kind) && fits(row.cells[own] ?? "", kind)) ways.set(col, { count: 1, before: -1 });
  });
  return ways;
}

function nextWays(own: number, previous: number, before: Ways = new Map(), search: Search): Ways {
  const ways = new Map<number, { count: number; before: number }>();
  const gap = own - previous;
  search.kinds.forEach((kind, col) => {
    if (!fits(search.row.cells[own] ?? "", kind)) return;
    for (const [left, { count }] of before) {
      if (left + gap > col || !mayFollow(left, gap, col, search)) continue;
      ways.set(col, { count: Math.min((ways.get(col)?.count ?? 0) + count, 2), before: left });
    }
  });
  return ways;
}

/** Whether a cell may stand in a column when the one before it stands in another: between names nothing lacks. */
function mayFollow(left: number, gap: number, col: number, search: Search): boolean {
  const exact = search.kinds[left] === "name" || search.kinds[left] === "side";
  return exact ? col === left + gap : mayLack(left + 1, col, search);
}

/** Whether these columns may be blank. */
function mayLack(from: number, to: number, { kinds, must }: Search): boolean {
  for (let col = from; col < to; col++) if (must.has(col) || kinds[col] === "last-name") return false;
  return true;
}

const NAMES: readonly ColumnKind[] = ["side", "name", "last-name"];

/** Whether a row that ends in a column has gone past the name of its indicator. */
function reachesName(col: number, kinds: readonly ColumnKind[]): boolean {
  return col >= kinds.indexOf("last-name");
}
