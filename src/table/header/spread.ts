import type { SheetRow } from "../grid/sheet.js";
import { type ColumnRole, columnRole, headerKey } from "../word/roles.js";

/** A cell of the upper line of a header that spanned several columns. */
export interface SpanLost {
  /** Where it stands. */
  readonly col: number;
  /** Over how many columns it belongs. */
  readonly count: number;
}

/** A header of two lines with the cells of the lower one below those that spanned them. */
export interface Spread {
  readonly lines: readonly SheetRow[];
  readonly spans: readonly SpanLost[];
}

/**
 * Puts the two lines of a header above one another whose merged cells copying has lost: the words of the lower line then
 * stand at its left, 二级指标 below 年度指标值. Null for a header that can stand as it does, and "unclear" where not exactly one
 * way gives as many columns as the row below has cells.
 */
export function spreadLines(
  [upper, lower]: readonly SheetRow[],
  below: SheetRow | undefined,
): Spread | "unclear" | null {
  if (upper === undefined || lower === undefined || below === undefined) return null;
  const [over, under] = [filledFrom(upper), filledFrom(lower)];
  if (!under.some((cell, col) => over[col] !== undefined && !mayStand(cell, over[col]))) return null;
  const [only, second] = waysOf(over, under, below.length);
  if (only === undefined || second !== undefined) return "unclear";
  const line = (row: SheetRow, cells: readonly string[]): SheetRow => ({
    ...row,
    cells: Array.from({ length: Math.max(row.cells.length, cells.length) }, (_, col) => cells[col] ?? ""),
  });
  let taken = 0;
  const pairs = over.flatMap((head, at): [string, string][] => {
    const own = under.slice(taken, (taken += only[at] ?? 0));
    return own.length === 0 ? [[head, ""]] : own.map((cell, place) => [place === 0 ? head : "", cell]);
  });
  return {
    lines: [
      line(
        upper,
        pairs.map(([head]) => head),
      ),
      line(
        lower,
        pairs.map(([, cell]) => cell),
      ),
    ],
    spans: only.flatMap((count, col) => (count > 1 ? [{ col, count }] : [])),
  };
}

/** The cells of a line from its left edge to the first blank one. */
function filledFrom({ cells }: SheetRow): readonly string[] {
  const end = cells.indexOf("");
  return end < 0 ? cells : cells.slice(0, end);
}

/** How many cells of the lower line stand below each of the upper one: none, or two and more of those that may. */
function waysOf(over: readonly string[], under: readonly string[], width: number): readonly (readonly number[])[] {
  const found: number[][] = [];
  const place = (at: number, taken: number, counts: readonly number[]): void => {
    const head = over[at];
    if (found.length > 1) return;
    if (head === undefined) {
      const columns = counts.reduce((sum, count) => sum + Math.max(count, 1), 0);
      // Columns at the end that are blank in all rows count for none.
      if (taken === under.length && columns >= width) found.push([...counts]);
      return;
    }
    place(at + 1, taken, [...counts, 0]);
    for (let to = taken + 1; to <= under.length && maySpan(head, under[to - 1] ?? ""); to++)
      if (to - taken > 1) place(at + 1, to, [...counts, to - taken]);
  };
  place(0, 0, []);
  return found;
}

const LEVELS: readonly (ColumnRole | null)[] = ["first", "second", "third", "fourth"];

/** Whether a word of the lower line may stand below one of the upper line as both do in a copy that has lost nothing. */
function mayStand(cell: string, head: string): boolean {
  const [own, over] = [columnRole(cell), columnRole(head)];
  if (own === over) return true;
  if (LEVELS.includes(own)) return over === null || over === "name" || over === "category";
  return !LEVELS.includes(over) || (own !== "comparator" && own !== "unit" && own !== "target");
}

/** Whether a word of the upper line may have spanned one of the lower line. */
function maySpan(head: string, cell: string): boolean {
  const [own, over] = [columnRole(cell), columnRole(head)];
  if (LEVELS.includes(over)) return false;
  if (over === null || over === "name" || over === "category") return over === null || LEVELS.includes(own);
  if (own === "unit" || /^(?:数?值|数)$/.test(headerKey(cell))) return over === "target" || over === "actual";
  return over === "target" ? own === "target" || own === "comparator" : own === over;
}
