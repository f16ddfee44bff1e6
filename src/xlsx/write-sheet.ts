import type { Sheet, SheetCell } from "../report/sheet/types.js";
import { daySerial } from "../workbook/days.js";
import type { Hucre } from "./hucre.js";
import { mergesOf, rowHeight } from "./row-height.js";
import { styleOf } from "./style.js";

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
