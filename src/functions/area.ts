import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";

/** What a formula handed over for one parameter, as rows of equal length; a single value is one row of one. */
export interface Area {
  readonly rows: number;
  readonly columns: number;
  /** The value of a cell; one row or column stands for every row or column. */
  readonly at: (row: number, column: number) => unknown;
}

/** The most cells that one formula may be given: beyond it stands a whole column by mistake. */
export const MAX_CELLS = 100_000;

/**
 * The area of a value: rows of cells, one row of cells, or a single value. Short rows end in blank cells.
 *
 * @returns the area, or `sheet/too-large`.
 */
export function areaOf(value: unknown): Area | Unsaid {
  if (!Array.isArray(value)) return area(1, 1, () => value);
  const rows: readonly unknown[] = value.some(Array.isArray) ? value : [value];
  const columns = rows.reduce<number>((most, row) => Math.max(most, Array.isArray(row) ? row.length : 1), 1);
  if (rows.length * columns > MAX_CELLS) {
    return issue("error", "sheet/too-large", { cells: rows.length * columns, most: MAX_CELLS });
  }
  return area(Math.max(rows.length, 1), columns, (row, column) => {
    const cells = rows[row];
    if (Array.isArray(cells)) return cells[column];
    return column === 0 ? cells : undefined;
  });
}

/** Whether {@link areaOf} gave an issue. */
export function isIssue(value: object): value is Unsaid {
  return "code" in value;
}

/** The size that several areas have together, or `sheet/sizes-differ`; a single row or column fits every size. */
export function commonSize(areas: readonly Area[]): { readonly rows: number; readonly columns: number } | Unsaid {
  const rows = areas.reduce((most, each) => Math.max(most, each.rows), 1);
  const columns = areas.reduce((most, each) => Math.max(most, each.columns), 1);
  const fits = areas.every(
    (each) => (each.rows === 1 || each.rows === rows) && (each.columns === 1 || each.columns === columns),
  );
  if (!fits) {
    const sizes = areas.map((each) => `${each.rows}×${each.columns}`).join("、");
    return issue("error", "sheet/sizes-differ", { sizes });
  }
  if (rows * columns > MAX_CELLS) {
    return issue("error", "sheet/too-large", { cells: rows * columns, most: MAX_CELLS });
  }
  return { rows, columns };
}

function area(rows: number, columns: number, at: (row: number, column: number) => unknown): Area {
  return { rows, columns, at: (row, column) => at(rows === 1 ? 0 : row, columns === 1 ? 0 : column) };
}
