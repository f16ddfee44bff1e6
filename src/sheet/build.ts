import type { Merge } from "../table/types.js";
import { width } from "./text/grid.js";
import { blank, shownIn } from "./cells.js";
import type { PrintSettings, Sheet, SheetCell } from "./types.js";

/** A sheet in the making: rows are added from the top, and areas merged as they come. */
export class SheetBuilder {
  private readonly rows: SheetCell[][] = [];
  private readonly merges: Merge[] = [];
  private readonly columns: number;

  constructor(columns: number) {
    this.columns = columns;
  }

  /** How many rows there are: the place of the next one. */
  get height(): number {
    return this.rows.length;
  }

  /** Adds a row, blank cells after the last one given. */
  row(cells: readonly SheetCell[]): void {
    const role = cells.at(-1)?.role ?? "plain";
    const rest = Array.from({ length: Math.max(0, this.columns - cells.length) }, () => blank(role));
    this.rows.push([...cells, ...rest]);
  }

  /** Merges an area; one of a single cell is left as it is. */
  merge(startRow: number, startCol: number, endRow: number, endCol: number): void {
    if (startRow === endRow && startCol === endCol) return;
    this.merges.push({ startRow, startCol, endRow, endCol });
  }

  /** The sheet as it stands. */
  sheet(name: string, widths: readonly number[], print: PrintSettings): Sheet {
    return { name, rows: this.rows, merges: this.merges, widths, print };
  }
}

/** A plain table: a row of headings, rows, columns as wide as their cells within a limit. */
export function plainTable(name: string, rows: readonly (readonly SheetCell[])[], widest: readonly number[]): Sheet {
  const builder = new SheetBuilder(widest.length);
  for (const row of rows) builder.row(row);
  const widths = widest.map((most, column) => {
    const wanted = rows.reduce((so, row) => Math.max(so, longestLine(row[column])), 6);
    return Math.min(most, wanted + 2);
  });
  const sum = widths.reduce((total, each) => total + each, 0);
  const orientation = sum > 92 ? "landscape" : "portrait";
  return builder.sheet(name, widths, { orientation, repeatRows: [0, 0] });
}

function longestLine(cell: SheetCell | undefined): number {
  if (cell === undefined) return 0;
  return Math.max(
    ...shownIn(cell)
      .slice(0, 400)
      .split("\n")
      .map((line) => width(line)),
  );
}
