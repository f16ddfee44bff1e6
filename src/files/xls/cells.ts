import type { NumberShower } from "../number/shown.js";
import { putNumber } from "../put-number.js";
import { textIn } from "../shared-text.js";
import type { Reading, TableBuilder } from "../table-builder.js";
import { tellUnread } from "../tell-cell.js";
import { NO_STYLE } from "../xlsx/styles.js";
import type { XlsGlobals } from "./globals.js";
import type { FieldReader } from "./records.js";

/** A cell as its record begins: where it is and the number of its style. */
export interface XlsCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

/** Puts what the cells of a sheet show into its table. */
export interface CellWriter {
  number(cell: XlsCell, value: number): void;
  text(cell: XlsCell, text: string): void;
  /** One of the texts that the cells share. */
  shared(cell: XlsCell, number: number): void;
}

/** A writer of cells for one sheet. */
export function cellWriter(
  table: TableBuilder,
  globals: XlsGlobals,
  show: NumberShower,
  { notes }: Reading,
): CellWriter {
  const styleOf = (cell: XlsCell) => globals.styles[cell.style] ?? NO_STYLE;
  const isStruck = (cell: XlsCell, text: string): boolean => {
    const { struck } = styleOf(cell);
    if (struck) tellUnread({ struck: text }, table.place(cell.row, cell.column), notes);
    return struck;
  };
  return {
    number(cell, value) {
      if (!isStruck(cell, String(value))) putNumber(table, cell, value, styleOf(cell).format, { show, notes });
    },
    text(cell, text) {
      if (!isStruck(cell, text)) table.put(cell.row, cell.column, text);
    },
    shared(cell, number) {
      const shared = globals.strings[number];
      if (shared === undefined) return;
      const text = textIn(shared, styleOf(cell).struck);
      tellUnread(text, table.place(cell.row, cell.column), notes);
      table.put(cell.row, cell.column, text.text);
    },
  };
}

/** The beginning of every cell's record. */
export function cellOf(fields: FieldReader): XlsCell {
  return { row: fields.word(), column: fields.word(), style: fields.word() };
}

/** A number in four bytes: whole or the upper half of a double, perhaps a hundredfold. */
export function packedNumber(packed: number): number {
  const whole = (packed & 2) !== 0;
  const double = new DataView(new ArrayBuffer(8));
  double.setUint32(0, (packed & 0xfffffffc) >>> 0);
  const value = whole ? (packed | 0) >> 2 : double.getFloat64(0);
  return (packed & 1) === 0 ? value : value / 100;
}

const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

/** What a cell shows of a logical value or an error. */
export function logicalOrError(value: number, isError: boolean): string {
  if (isError) return ERRORS[value] ?? "#N/A";
  return value === 0 ? "FALSE" : "TRUE";
}
