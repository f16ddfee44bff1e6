import { issue } from "../../message/index.js";
import type { Notes } from "../notes.js";
import type { TableBuilder } from "../table-builder.js";
import type { RawCell, RawTable } from "./raw.js";
import { fall, type Fallen, type FallenCell, spansFit } from "./fall.js";
import { certain } from "../../shape/certain.js";

/** So many rows may be wrong, one after another; a table with more is no table. */
const MOST_MENDED = 20;

/** Tables with more cells than this are taken as they are: no form is as large. */
const MOST_CELLS = 5000;

/**
 * Mends rowspans that do not fit their rows: where a row has a place too few or too many and one merged cell, read a row or
 * more longer or shorter, makes it fit, it is read so, and told. Where several would, the table is kept out. A row that
 * none would make fit stays as it is: it lacks cells at its end.
 *
 * @returns null where the table is kept out.
 */
export function mendRowSpans(raw: RawTable, table: TableBuilder, notes: Notes): Fallen | null {
  if (!spansFit(raw, table)) return null;
  const read = new Map<RawCell, number>();
  let fallen = fall(raw);
  if (fallen.cells.length > MOST_CELLS) return fallen;
  const width = commonest(fallen.widths);
  let from = 0;
  for (let mended = 0; mended < MOST_MENDED;) {
    const row = fallen.widths.findIndex((each, at) => at >= from && each !== width);
    if (row < 0) return fallen;
    const readings = readingsOf(fallen, row, width)
      .map(([cell, rows]) => ({ cell, rows, fallen: fall(raw, new Map(read).set(cell.cell, rows)) }))
      .filter((each) => fits(each.fallen, fallen, row, width));
    const [only, other] = readings;
    if (only === undefined) {
      from = row + 1;
      continue;
    }
    const place = table.place(only.cell.row, only.cell.column);
    if (other !== undefined) {
      table.refuse(issue("error", "file/rowspan-unclear", { cell: table.place(row, 0) }));
      return null;
    }
    notes.tell("warning", "file/rowspan-mended", { cell: place, stated: only.cell.rows, read: only.rows });
    read.set(only.cell.cell, only.rows);
    fallen = only.fallen;
    mended++;
  }
  return fallen;
}

/** The merged cells that may be wrong about this row, with the rows that they would have to take. */
function readingsOf({ cells, widths }: Fallen, row: number, width: number): [FallenCell, number][] {
  const merged = cells.filter((cell) => cell.rows > 1 && cell.row < row);
  if (certain(widths[row]) > width) {
    return merged.filter((cell) => cell.row + cell.rows > row).map((cell) => [cell, row - cell.row]);
  }
  let end = row;
  while (end < widths.length && certain(widths[end]) < width) end++;
  return merged.filter((cell) => cell.row + cell.rows === row).map((cell) => [cell, end - cell.row]);
}

/** Whether the row fits now, none above it has changed, and no more rows are wrong than before. */
function fits(now: Fallen, before: Fallen, row: number, width: number): boolean {
  const wrong = ({ widths }: Fallen): number => widths.filter((each) => each !== width).length;
  return (
    now.widths[row] === width &&
    now.widths.slice(0, row).every((each, at) => each === before.widths[at]) &&
    wrong(now) < wrong(before)
  );
}

/** The width that most rows have; of several the largest. */
function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const sorted = [...counts].sort(([one, times], [other, timesOther]) => timesOther - times || other - one);
  return sorted[0]?.[0] ?? 0;
}
