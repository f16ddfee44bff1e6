import type { NumberShower } from "../number/shown.js";
import { type Reading, type TableBuilder, tableBuilder } from "../table-builder.js";
import type { FileTable } from "../types.js";
import { cellOf, type CellWriter, cellWriter, logicalOrError, packedNumber, type XlsCell } from "./cells.js";
import type { XlsGlobals, XlsSheetName } from "./globals.js";
import { type FieldReader, fieldsOf, recordsOf } from "./records.js";
import { certain } from "../../shape/certain.js";

const BOF = 0x809;
const EOF = 0x0a;
const COMMENT = 0x1c;
const FORMULA = 0x06;
const FORMULA_TEXT = 0x207;

/** A sheet of an XLS workbook as a table, and how many comments it has. */
export function xlsSheet(
  stream: Uint8Array,
  sheet: XlsSheetName,
  globals: XlsGlobals,
  { show, reading }: { readonly show: NumberShower; readonly reading: Reading },
): { readonly table: FileTable | null; readonly comments: number } {
  const table = tableBuilder(sheet.name, sheet.hidden, reading);
  const write = cellWriter(table, globals, show, reading);
  let comments = 0;
  let depth = 0;
  let awaiting: XlsCell | null = null;
  for (const record of recordsOf(stream, sheet.at)) {
    // A chart on the sheet is a stream of its own within it.
    if (record.id === BOF) depth++;
    else if (record.id === EOF && --depth <= 0) break;
    if (depth !== 1) continue;
    const fields = fieldsOf(record);
    if (record.id === COMMENT) comments++;
    else if (record.id === FORMULA) awaiting = formula(fields, write);
    else if (record.id === FORMULA_TEXT) {
      if (awaiting !== null) write.text(awaiting, fields.characters(fields.word()));
      awaiting = null;
    } else READERS[record.id]?.(fields, { table, write, length: certain(record.blocks[0]).length });
  }
  return { table: table.finish(), comments };
}

interface Into {
  readonly table: TableBuilder;
  readonly write: CellWriter;
  /** The length of the record, in bytes. */
  readonly length: number;
}

/** What the records of a sheet say, by their number. */
const READERS: Readonly<Record<number, (fields: FieldReader, into: Into) => void>> = {
  0x208: hideRow,
  0x7d: hideColumns,
  0xe5: merge,
  0xfd: (fields, { write }) => write.shared(cellOf(fields), fields.long()),
  0x204: (fields, { write }) => write.text(cellOf(fields), fields.characters(fields.word())),
  0xd6: (fields, { write }) => write.text(cellOf(fields), fields.characters(fields.word())),
  0x203: (fields, { write }) => write.number(cellOf(fields), fields.double()),
  0x27e: (fields, { write }) => write.number(cellOf(fields), packedNumber(fields.long())),
  0xbd: packedRow,
  0x201: (fields, { write }) => write.text(cellOf(fields), ""),
  0xbe: blankRow,
  0x205: (fields, { write }) => write.text(cellOf(fields), logicalOrError(fields.byte(), fields.byte() === 1)),
};

const NO_HEIGHT = 0x20;

function hideRow(fields: FieldReader, { table }: Into): void {
  const row = fields.word();
  fields.skip(10);
  if ((fields.word() & NO_HEIGHT) !== 0) table.hideRows(row, row);
}

function hideColumns(fields: FieldReader, { table }: Into): void {
  const [first, last] = [fields.word(), fields.word()];
  const width = fields.word();
  fields.skip(2);
  if ((fields.word() & 1) === 1 || width === 0) table.hideColumns(first, last);
}

function merge(fields: FieldReader, { table }: Into): void {
  for (let count = fields.word(); count > 0; count--) {
    const [startRow, endRow, startCol, endCol] = [fields.word(), fields.word(), fields.word(), fields.word()];
    table.merge({ startRow, startCol, endRow, endCol });
  }
}

/** Numbers that stand side by side. */
function packedRow(fields: FieldReader, { write, length }: Into): void {
  const [row, first] = [fields.word(), fields.word()];
  for (let at = 0; at < Math.floor((length - 6) / 6); at++) {
    const style = fields.word();
    write.number({ row, column: first + at, style }, packedNumber(fields.long()));
  }
}

/** Cells side by side that show nothing. */
function blankRow(fields: FieldReader, { write, length }: Into): void {
  const { row, column, style } = cellOf(fields);
  write.text({ row, column: column + Math.max(Math.floor((length - 6) / 2), 1) - 1, style }, "");
}

/** The result that a formula was saved with; a text comes in the next record but one. */
function formula(fields: FieldReader, write: CellWriter): XlsCell | null {
  const cell = cellOf(fields);
  const result = Uint8Array.from({ length: 8 }, () => fields.byte());
  if (result[6] !== 0xff || result[7] !== 0xff) {
    write.number(cell, new DataView(result.buffer).getFloat64(0, true));
    return null;
  }
  const [kind = 0, , value = 0] = result;
  if (kind === 0) return cell;
  if (kind === 1 || kind === 2) write.text(cell, logicalOrError(value, kind === 2));
  return null;
}
