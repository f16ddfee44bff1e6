/**
 * Rows or columns as sheets name them: runs are joined.
 *
 * @example
 * ranges([9, 4, 5, 6], (row) => String(row + 1)) // => "5:7、10:10"
 */
export function ranges(numbers: readonly number[], name: (each: number) => string): string {
  const sorted = [...numbers].sort((one, other) => one - other);
  const runs: [first: number, last: number][] = [];
  for (const each of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && each === run[1] + 1) run[1] = each;
    else runs.push([each, each]);
  }
  const words = runs.slice(0, MOST).map(([first, last]) => `${name(first)}:${name(last)}`);
  return words.join("、") + (runs.length > MOST ? "…" : "");
}

/** So many runs are named; there may be ten thousand. */
const MOST = 10;
