import type { Evaluation } from "../../src/evaluate/types.js";
import { scoredLeaves } from "../../src/evaluate/nodes.js";
import type { SelfEvaluation } from "../../src/form/types.js";
import { executionLeaf } from "../../src/sheet/form-layout.js";
import type { Sheet, SheetCell } from "../../src/sheet/types.js";

/** A cell by its sheet, row and column, from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where the cells of a leaf stand on the form: its row, and the columns by their headings. */
export function cellsOf(
  form: object,
  evaluation: Evaluation,
  sheets: readonly Sheet[],
): (path: string, heading: string) => Place | null {
  const rows = sheets[0]?.rows ?? [];
  const head = rows.findIndex((row) => row.some((cell) => cell.value === "比较符"));
  const leaves = scoredLeaves(evaluation.indicators)
    .map(({ path }) => path)
    .filter((path) => path !== executionLeaf(form as SelfEvaluation, evaluation)?.path);
  return (path, heading) => {
    const at = leaves.indexOf(path);
    const column = rows[head]?.findIndex((cell) => cell.value === heading) ?? -1;
    return at < 0 || column < 0 ? null : { sheet: sheets[0]?.name ?? "", row: head + 1 + at, column };
  };
}

/** The cell of a place. */
export function cellAt(sheets: readonly Sheet[], { sheet, row, column }: Place): SheetCell | undefined {
  return sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
}

/** The sheets with something else typed into some cells; its kind, format and the like go with it. */
export function typed(
  sheets: readonly Sheet[],
  changes: readonly (readonly [place: Place, cell: Partial<SheetCell>])[],
): readonly Sheet[] {
  return sheets.map((sheet) => {
    const own = changes.filter(([place]) => place.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const rows = sheet.rows.map((cells, row) =>
      cells.map((cell, column) => {
        const change = own.find(([place]) => place.row === row && place.column === column)?.[1];
        return change === undefined ? cell : { ...cell, ...change };
      }),
    );
    return { ...sheet, rows };
  });
}
