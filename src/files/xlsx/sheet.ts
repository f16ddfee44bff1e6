import { positionOf } from "../address.js";
import { localName } from "../local-name.js";
import type { Attributes, Markup } from "../markup.js";
import type { NumberShower } from "../number/shown.js";
import { putNumber } from "../put-number.js";
import { type SharedText, textIn } from "../shared-text.js";
import { type Reading, type TableBuilder, tableBuilder } from "../table-builder.js";
import { tellUnread } from "../tell-cell.js";
import type { FileTable } from "../types.js";
import { isOn, runReader } from "./strings.js";
import { type CellStyle, NO_STYLE } from "./styles.js";

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly strings: readonly SharedText[];
  readonly styles: readonly CellStyle[];
  readonly show: NumberShower;
  readonly reading: Reading;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle;
  value: string;
  formula: boolean;
  inline: SharedText | null;
}

/** A sheet of an XLSX workbook as a table. */
export function xlsxSheet(
  { name, hidden, source }: { readonly name: string; readonly hidden: boolean; readonly source: Uint8Array },
  workbook: Workbook,
  markup: Markup,
): FileTable | null {
  const table = tableBuilder(name, hidden, workbook.reading);
  const runs = runReader();
  let row = -1;
  let column = -1;
  let cell: Cell | null = null;
  let inValue = false;
  let inRuns = false;

  const openRow = (attributes: Attributes): void => {
    const stated = Number(attributes["r"]);
    row = stated >= 1 ? stated - 1 : row + 1;
    column = -1;
    if (hides(attributes)) table.hideRows(row, row);
  };
  const openCell = (attributes: Attributes): void => {
    const place = positionOf(attributes["r"] ?? "") ?? { row, column: column + 1 };
    column = place.column;
    const style = workbook.styles[Number(attributes["s"] ?? 0)] ?? NO_STYLE;
    cell = { ...place, type: attributes["t"] ?? "n", style, value: "", formula: false, inline: null };
  };

  markup.xml(source, {
    open(prefixed, attributes) {
      const element = localName(prefixed);
      if (inRuns) return runs.open(element, attributes);
      if (element === "row") openRow(attributes);
      else if (element === "c") openCell(attributes);
      else if (element === "v") inValue = true;
      else if (element === "f" && cell !== null) cell.formula = true;
      else if (element === "is") {
        inRuns = true;
        runs.begin();
      } else if (element === "col" && hides(attributes)) {
        table.hideColumns(Number(attributes["min"]) - 1, Number(attributes["max"]) - 1);
      } else if (element === "mergeCell") mergeCells(attributes["ref"] ?? "", table);
    },
    text(text) {
      if (inRuns) runs.text(text);
      else if (inValue && cell !== null) cell.value += text;
    },
    close(prefixed) {
      const element = localName(prefixed);
      if (element === "v") inValue = false;
      else if (element === "is") {
        inRuns = false;
        if (cell !== null) cell.inline = runs.end();
      } else if (inRuns) runs.close(element);
      else if (element === "c" && cell !== null) {
        putCell(cell, table, workbook);
        cell = null;
      }
    },
  });
  return table.finish();
}

/** `B2:D2`. */
function mergeCells(reference: string, table: TableBuilder): void {
  const [from = "", to = from] = reference.split(":");
  const [start, end] = [positionOf(from), positionOf(to)];
  if (start === null || end === null) return;
  table.merge({ startRow: start.row, startCol: start.column, endRow: end.row, endCol: end.column });
}

/** Whether a row or column is hidden, or has no height or width. */
function hides(attributes: Attributes): boolean {
  return (
    (attributes["hidden"] !== undefined && isOn(attributes["hidden"])) ||
    /^0(?:\.0*)?$/.test(attributes["ht"] ?? attributes["width"] ?? "")
  );
}

const LOGICAL: Readonly<Record<string, string>> = { "0": "FALSE", "1": "TRUE", false: "FALSE", true: "TRUE" };

function putCell(cell: Cell, table: TableBuilder, workbook: Workbook): void {
  const { row, column, type, style, value } = cell;
  const place = table.place(row, column);
  const { strings, show, reading } = workbook;
  const { notes } = reading;
  table.put(row, column, "");
  if (isUncomputed(cell)) return notes.tell("warning", "file/formula-without-value", { cell: place });
  const shared = sharedIn(cell, strings);
  if (shared !== null) {
    const text = textIn(shared, style.struck);
    tellUnread(text, place, notes);
    return table.put(row, column, text.text);
  }
  if (type === "s" || value === "") return;
  const number = Number(value);
  const text = type === "b" ? (LOGICAL[value] ?? value) : value.replace(/\r\n?/g, "\n");
  if (style.struck) tellUnread({ struck: text }, place, notes);
  else if (type === "n" && !Number.isNaN(number))
    putNumber(table, { row, column }, number, style.format, { show, notes });
  else table.put(row, column, text);
}

/** A formula of which no program has kept what it comes to. */
function isUncomputed({ formula, value, inline, type }: Cell): boolean {
  return formula && value === "" && inline === null && type !== "str";
}

/** The text of a cell with its marks: one of the shared ones, or its own. */
function sharedIn({ type, value, inline }: Cell, strings: Workbook["strings"]) {
  if (type === "inlineStr") return inline;
  return type === "s" && value !== "" ? (strings[Number(value)] ?? null) : null;
}
