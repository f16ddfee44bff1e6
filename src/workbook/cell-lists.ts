/**
 * The SUM of cells of one column, runs of neighbours as ranges; several sums where there are more than a SUM takes.
 *
 * @example
 * sumOfRows("D", [3, 4, 5, 9]) // => "SUM(D3:D5,D9)"
 * sumOfRows("得分!D", [3, 4]) // => "SUM(得分!D3:D4)"
 */
export function sumOfRows(column: string, rows: readonly number[]): string {
  const ranges: string[] = [];
  const letter = column.slice(column.indexOf("!") + 1);
  let start = 0;
  rows.forEach((row, place) => {
    if (rows[place + 1] === row + 1) return;
    const first = rows[start] ?? row;
    ranges.push(first === row ? `${column}${row}` : `${column}${first}:${letter}${row}`);
    start = place + 1;
  });
  const sums: string[] = [];
  for (let at = 0; at < ranges.length; at += MOST) sums.push(`SUM(${ranges.slice(at, at + MOST).join(",")})`);
  return sums.length === 0 ? "0" : sums.join("+");
}

/** Programs take 255 arguments. */
const MOST = 200;
