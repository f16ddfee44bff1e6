import type { Sheet, SheetCell } from "../report/sheet/types.js";
import { daySerial } from "../workbook/days.js";
import type { Hucre } from "./hucre.js";
import { styleOf } from "./style.js";
import { width } from "../report/grid.js";
import { shownIn } from "../report/sheet/cells.js";
import type { Merge } from "../table/types.js";

type WriteSheet = Parameters<Hucre["writeXlsx"]>[0]["sheets"][number];
type Cells = NonNullable<WriteSheet["cells"]>;
type Cell = Cells extends Map<string, infer C> ? C : never;

/** A sheet in the terms of hucre. */
export function writeSheet(sheet: Sheet, name: string): WriteSheet {
  const cells: Cells = new Map<string, Cell>();
  const merges = mergesOf(sheet);
  const rowDefs = new Map<number, { height: number }>();
  sheet.rows.forEach((row, place) => {
    row.forEach((cell, column) => cells.set(`${place},${column}`, writeCell(cell)));
    const height = rowHeight(sheet, place, merges);
    if (height > 0) rowDefs.set(place, { height });
  });
  const repeat = sheet.print.repeatRows;
  return {
    name,
    columns: sheet.widths.map((width) => ({ width })),
    cells,
    merges: sheet.merges.map((merge) => ({ ...merge })),
    rowDefs,
    ...(repeat?.[0] === 0 ? { freezePane: { rows: repeat[1] + 1 } } : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: sheet.print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(repeat === undefined ? {} : { printTitlesRow: `$${repeat[0] + 1}:$${repeat[1] + 1}` }),
    },
    headerFooter: { oddFooter: "&C&P / &N" },
  };
}

function writeCell(cell: SheetCell): Cell {
  const look = { style: styleOf(cell) };
  const remark = cell.note === undefined ? {} : { comment: { author: "jixiao", text: cellText(cell.note) } };
  if (cell.formula !== undefined) return { ...look, ...remark, formula: cell.formula };
  const value = valueOf(cell);
  if (value === null) return { ...look, ...remark, value: null };
  if (typeof value === "number") return { ...look, ...remark, value };
  // As rich text a text is never taken for an error value (#N/A) either.
  const text = cellText(value);
  return text.startsWith("#") ? { ...look, ...remark, richText: [{ text }] } : { ...look, ...remark, value: text };
}

/** A decimal as a number where a double holds it, else as text. */
function valueOf(cell: SheetCell): string | number | null {
  if (cell.value === "") return null;
  switch (cell.kind) {
    case "text":
      return cell.value;
    case "number":
      return digitsOf(cell.value) > 15 ? cell.value : Number(cell.value);
    case "percent":
      return digitsOf(cell.value) > 15 ? `${cell.value}%` : Number(`${cell.value}e-2`);
    case "date":
      return daySerial(cell.value);
  }
}

/** The significant digits of a decimal. */
function digitsOf(decimal: string): number {
  return decimal.replace(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "").length;
}

/** The most characters that a cell of a workbook holds. */
const MOST = 32_767;

/** A text as a cell of a workbook may hold it: no half characters, nothing that reads as an escape, not too long. */
export function cellText(text: string): string {
  const whole = text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return whole.length <= MOST ? whole : `${whole.slice(0, MOST - 1)}…`;
}

/** Points a line of text takes. */
const LINE = 14;

/** The most points that a row may be high. */
const HIGHEST = 400;

/** The merged areas of a sheet by their first cell. */
export function mergesOf(sheet: Sheet): ReadonlyMap<string, Merge> {
  return new Map(sheet.merges.map((merge) => [`${merge.startRow},${merge.startCol}`, merge]));
}

/**
 * The height of a row in points for what wraps in it, because programs do not work out the height of a row for merged
 * cells, and some for none.
 */
export function rowHeight(sheet: Sheet, place: number, merges: ReadonlyMap<string, Merge>): number {
  const row = sheet.rows[place] ?? [];
  if (row.some((cell) => cell.role === "title")) return 30;
  const lines = row.reduce((most, cell, column) => {
    if (cell.formula !== undefined || cell.value === "") return most;
    const across = spanOf(sheet, merges.get(`${place},${column}`), place, column);
    return across === null ? most : Math.max(most, linesIn(shownIn(cell), across));
  }, 1);
  return Math.min(HIGHEST, lines * LINE + 6);
}

/** How wide a cell is with what it is merged with; null where it is merged downwards, for then other rows hold it too. */
function spanOf(sheet: Sheet, merge: Merge | undefined, row: number, column: number): number | null {
  if (merge !== undefined && merge.endRow > row) return null;
  const last = merge === undefined ? column : merge.endCol;
  return sheet.widths.slice(column, last + 1).reduce((sum, each) => sum + each, 0);
}

function linesIn(text: string, across: number): number {
  const places = Math.max(1, across - 1.5);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line) / places)), 0);
}
