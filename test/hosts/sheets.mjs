// Every call of calls.json as a formula over the cells of a real sheet.

/** Cells by row, and for each call where its formula stands and what it says. Every call has rows of its own. */
export function layOut(calls, dotted) {
  const cells = [];
  const formulas = [];
  let top = 0;
  for (const [name, ...values] of calls) {
    let left = 0;
    let height = 1;
    const references = values.map((value) => {
      const rows = Array.isArray(value) ? value : [[value]];
      const width = Math.max(...rows.map((row) => row.length));
      rows.forEach((row, down) => {
        row.forEach((cell, right) => {
          (cells[top + down] ??= [])[left + right] = cell === "" ? null : cell;
        });
      });
      height = Math.max(height, rows.length);
      const reference = `${at(top, left)}:${at(top + rows.length - 1, left + width - 1)}`;
      left += width;
      return rows.length * width === 1 ? reference.split(":")[0] : reference;
    });
    formulas.push({ row: top, column: FORMULAS, formula: `=${dotted(name)}(${references.join(",")})` });
    // Tables take more rows than they are given.
    top += height + (TABLES.includes(name) ? 32 : 2);
  }
  return { cells, formulas, rows: top };
}

const TABLES = ["EVALUATE", "AUDIT"];

/** The column of the formulas: beyond all values. */
export const FORMULAS = 14;

/** The name of a cell. */
function at(row, column) {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

/** Holds what the sheet shows for each call against what `functions` give; blank cells and blank texts are one. */
export function compare(calls, formulas, functions, value) {
  const blank = (cell) => (cell === null || cell === undefined ? "" : cell);
  calls.forEach(([name, ...values], place) => {
    const given = functions.find((each) => each.name === name).run(...values);
    const rows = Array.isArray(given) ? given : [[given]];
    const { row, column, formula } = formulas[place];
    const shown = rows.map((cells, down) => cells.map((_, right) => blank(value(row + down, column + right))));
    if (JSON.stringify(shown) === JSON.stringify(rows)) return;
    throw new Error(`${formula} of ${JSON.stringify(values)}: ${JSON.stringify(shown)}, not ${JSON.stringify(rows)}`);
  });
  return `${calls.length} formulas`;
}
