import { type Marks, PLAIN, textBuilder } from "../cell-text.js";
import { localName } from "../local-name.js";
import type { Attributes, Markup } from "../markup.js";
import { loadNumfmt, numberShower } from "../number/shown.js";
import { putNumber } from "../put-number.js";
import { type Reading, type TableBuilder, tableBuilder } from "../table-builder.js";
import { excerpt, tellUnread } from "../tell-cell.js";
import type { FileTable } from "../types.js";
import type { CellStyle } from "../xlsx/styles.js";
import { attribute, xmlStyles } from "./styles.js";

interface Place {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
}

/**
 * The sheets of an XML Spreadsheet of 2003, which is often saved as `.xls`.
 *
 * Source: Microsoft, XML Spreadsheet Reference (Office 2003).
 */
export async function readXmlSpreadsheet(
  source: string,
  markup: Markup,
  reading: Reading,
): Promise<(FileTable | null)[]> {
  const show = numberShower(await loadNumfmt());
  const { notes } = reading;
  const styles = xmlStyles();
  const tables: (FileTable | null)[] = [];
  const builder = textBuilder();
  const marks: Marks[] = [];
  let table: TableBuilder | null = null;
  let [row, column, across] = [0, 0, 0];
  let place: Place | null = null;
  let type: string | null = null;
  let formula = false;
  let comments = 0;
  let inComment = false;

  const openCell = (attributes: Attributes): void => {
    column = indexed(attributes, column);
    place = { row, column, style: styles.named(attribute(attributes, "StyleID")) };
    across = whole(attribute(attributes, "MergeAcross"));
    formula = attribute(attributes, "Formula") !== undefined;
    const down = whole(attribute(attributes, "MergeDown"));
    if (across + down > 0)
      table?.merge({ startRow: row, startCol: column, endRow: row + down, endCol: column + across });
  };
  const open = (name: string, attributes: Attributes): void => {
    if (name === "Comment") {
      comments++;
      inComment = true;
    }
    if (inComment) return;
    if (type !== null) return void marks.push(formatted(marks.at(-1) ?? PLAIN, name));
    styles.open(name, attributes);
    if (name === "Worksheet") {
      const hidden = attribute(attributes, "Visible") === "SheetHidden";
      table = tableBuilder(attribute(attributes, "Name") ?? "", hidden, reading);
    } else if (name === "Table") [row, column] = [0, 0];
    else if (name === "Column") column = hideRun(attributes, column, (first, last) => table?.hideColumns(first, last));
    else if (name === "Row") {
      row = indexed(attributes, row);
      [column, across] = [0, 0];
      hideRun(attributes, row, (first, last) => table?.hideRows(first, last));
    } else if (name === "Cell") openCell(attributes);
    else if (name === "Data" && place !== null) type = attribute(attributes, "Type") ?? "String";
  };
  const putData = (text: ReturnType<typeof builder.take>): void => {
    if (table === null || place === null) return;
    const cell = table.place(place.row, place.column);
    const number = numberOf(type, text.text);
    if (place.style.struck) tellUnread({ struck: excerpt(text.text + text.struck) }, cell, notes);
    else if (number !== null) putNumber(table, place, number, place.style.format, { show, notes });
    else {
      tellUnread(text, cell, notes);
      table.put(place.row, place.column, type === "Boolean" ? (text.text === "1" ? "TRUE" : "FALSE") : text.text);
    }
    formula = false;
  };

  markup.xml(source, {
    open: (prefixed, attributes) => open(localName(prefixed), attributes),
    text: (text) => void (type !== null && !inComment && builder.add(text, marks.at(-1))),
    close(prefixed) {
      const name = localName(prefixed);
      if (name === "Comment") inComment = false;
      else if (inComment) return;
      else if (name === "Data") {
        putData(builder.take());
        type = null;
        marks.length = 0;
      } else if (type !== null) marks.pop();
      else if (name === "Cell") {
        if (formula && place !== null && table !== null) {
          notes.tell("warning", "file/formula-without-value", { cell: table.place(place.row, place.column) });
        }
        if (place !== null) table?.put(place.row, place.column + across, "");
        column += 1 + across;
        place = null;
      } else if (name === "Row") row++;
      else if (name === "Worksheet" && table !== null) {
        tables.push(table.finish());
        table = null;
      }
    },
  });
  if (comments > 0) notes.tell("info", "file/comments", { count: comments });
  return tables;
}

function formatted(marks: Marks, name: string): Marks {
  switch (name) {
    case "S":
      return { ...marks, unread: "struck" };
    case "Sup":
      return { ...marks, position: "raised" };
    case "Sub":
      return { ...marks, position: "lowered" };
    default:
      return marks;
  }
}

function whole(stated: string | undefined): number {
  const count = Math.trunc(Number(stated ?? 0));
  return count > 0 ? count : 0;
}

/** The place that an element says, counted from 1, else the next one. */
function indexed(attributes: Attributes, next: number): number {
  const stated = whole(attribute(attributes, "Index"));
  return stated > 0 ? stated - 1 : next;
}

/** Hides a row or column and those that it speaks for; returns the one after them. */
function hideRun(attributes: Attributes, next: number, hide: (first: number, last: number) => void): number {
  const first = indexed(attributes, next);
  const last = first + whole(attribute(attributes, "Span"));
  if (attribute(attributes, "Hidden") === "1") hide(first, last);
  return last + 1;
}

const DAY = 86_400_000;
/** Days from the sheet's day zero to the first of January 1970. */
const UNIX_DAY = 25_569;

/** The number that a cell holds; a date is the number of its day. */
function numberOf(type: string | null, text: string): number | null {
  if (type === "Number") return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
  if (type !== "DateTime") return null;
  const time = Date.parse(`${text.replace(/Z$/, "")}Z`);
  return Number.isNaN(time) ? null : time / DAY + UNIX_DAY;
}
