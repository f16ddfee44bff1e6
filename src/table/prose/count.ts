import type { Sheet } from "../grid/sheet.js";
import type { Around } from "../around/subject.js";
import type { Telling } from "../tell.js";
import { cellName } from "../words.js";
import type { Counted } from "./prose.js";

const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/g;

/** The notes that say of a cell that it was not used. */
const UNUSED: ReadonlySet<string> = new Set(["table/unused", "table/column-unused", "table/not-figure"]);

/** Says in one line how the numbers of a report have been used, those of its tables and those of its text. */
export function tellCounted(counted: Counted, sheet: Sheet, around: Around, telling: Telling): void {
  const text = new Set(around.lines.map(({ at }) => cellName(at.row, at.col)));
  const unused = new Set(telling.all().flatMap(({ code, params }) => (UNUSED.has(code) ? [params["cell"]] : [])));
  let table = 0;
  let left = 0;
  let titled = 0;
  for (const { index, cells } of sheet.rows) {
    cells.forEach((cell, col) => {
      const count = cell.match(NUMBER)?.length ?? 0;
      const name = cellName(index, col);
      if (text.has(name))
        titled += around.lines.some(({ at, title }) => title && at.row === index && at.col === col) ? count : 0;
      else if (unused.has(name)) left += count;
      else table += count;
    });
  }
  const { used, checked } = counted;
  const dates = counted.dates + titled;
  const unread = counted.unread + left;
  const total = table + used + checked + dates + unread;
  telling.tell("info", "table/numbers-counted", null, { total, table, used, checked, dates, unread });
}
