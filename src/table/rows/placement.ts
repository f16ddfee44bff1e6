import type { SheetRow } from "../grid/sheet.js";
import { type ColumnKind, fits, isFilled } from "./column-kind.js";
import { certain } from "../../shape/certain.js";

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
  const [first, ...others] = stood;
  if (first === undefined) return "none";
  // For each cell the columns that it may stand in, and in how many readings of the cells so far.
  let last = { own: first, ways: firstWays(first, search) };
  const all = [last];
  for (const own of others) {
    last = { own, ways: nextWays(own, last.own, last.ways, search) };
    all.push(last);
  }
  const after = row.length - 1 - last.own; // blank cells behind the last
  const ends = [...last.ways].filter(
    ([col]) => col + after < kinds.length && reachesName(col, kinds) && mayLack(col + 1, kinds.length, search),
  );
  const [only, second] = ends;
  if (only === undefined) return "none";
  if (second !== undefined || only[1].count > 1) return "several";
  const places: number[] = [];
  let [col] = only;
  for (const { ways } of all.reverse()) {
    places.unshift(col);
    col = certain(ways.get(col)).before;
  }
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
  const cell = certain(row.cells[own]);
  kinds.forEach((kind, col) => {
    if (col >= own && NAMES.includes(kind) && fits(cell, kind)) ways.set(col, { count: 1, before: -1 });
  });
  return ways;
}

function nextWays(own: number, previous: number, before: Ways, search: Search): Ways {
  const ways = new Map<number, { count: number; before: number }>();
  const gap = own - previous;
  const cell = certain(search.row.cells[own]);
  search.kinds.forEach((kind, col) => {
    if (!fits(cell, kind)) return;
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
