import { figureOf } from "../word/figure.js";
import type { FindHeader, Header } from "../header/header.js";
import { isFund, unitLine } from "../word/labels.js";
import type { ColumnRole } from "../word/roles.js";
import { type Sheet, type SheetRow, textAt } from "../grid/sheet.js";
import { piecesOf } from "./pieces.js";
import { isAround } from "./around-row.js";
import { isSubtotalName } from "./total-row.js";
import { columnsFor } from "../header/look.js";

/** A line that begins at the left edge and is no part of a table: a note, a title, 单位：万元, 填表人：张三 with its fellows. */
export function isAside(row: SheetRow, header: Header): boolean {
  const [text = "", second] = row.cells.filter((cell) => cell !== "");
  const edge = Math.min(...[...header.columns.values()].flat());
  if (row.cells.indexOf(text) > edge) return false;
  if (second !== undefined) return isFooter(row, header);
  return isText(text) || unitLine(text) !== null || isAround(row);
}

/** A line of labels, each with its value, or of a note in a cell beside its label; nothing in it is scored. */
export function isFooter(row: SheetRow, { columns }: Header): boolean {
  const scored = [...columnsFor(columns, "weight"), ...columnsFor(columns, "score")];
  if (scored.some((col) => textAt(row, col) !== "")) return false;
  const pieces = piecesOf(row);
  const [first, second] = pieces;
  if (first === undefined || second === undefined) return false;
  if (/^(?:注|备注|说明)[:：]?$/.test(first.text)) return pieces.length === 2;
  if (first.kind !== "label" || isFund(first.text) || isSubtotalName(first.text)) return false;
  return pieces.every(({ kind }, place) => kind !== "value" || pieces[place - 1]?.kind === "label");
}

/**
 * Where the next row of the same table stands behind a place, before any other header: one with a name, and figures below
 * their headers. -1 where none follows.
 */
export function nextRow(sheet: Sheet, { columns }: Header, place: number, find: FindHeader): number {
  const text = (row: SheetRow, roles: readonly ColumnRole[]): string[] =>
    roles
      .flatMap((role) => columnsFor(columns, role))
      .map((col) => textAt(row, col))
      .filter((cell) => cell !== "");
  for (let after = place + 1; after < sheet.rows.length; after++) {
    const next = sheet.rows[after];
    if (next === undefined || find(after) !== null) return -1;
    if (next.cells.filter((cell) => cell !== "").length < 2) continue;
    const figures = text(next, ["weight", "score"]).filter((cell) => figureOf(cell) !== null);
    const scored = columns.has("weight") || columns.has("score");
    const filled = scored ? figures : [...text(next, ["target"]), ...text(next, ["actual"])];
    return text(next, NAMED).length > 0 && filled.length >= (scored ? 1 : 2) ? after : -1;
  }
  return -1;
}

/** Words that are text and no name: numbered, a note, long, or a whole sentence. */
export function isText(text: string): boolean {
  if (/^[#>]|^[（(]?[一二三四五六七八九十]+[)）、.]|^\d+[、.]/.test(text)) return true;
  if (/^(?:注|备注|说明|填表|填报|联系|审核|单位负责人|制表|经办)/.test(text)) return true;
  return text.length > 30 || /[。；;]$/.test(text);
}

/** A line that a printed page leaves between two rows: `- 3 -`, `第 3 页 共 5 页`, 续表. */
export function isPageNumber(row: SheetRow): boolean {
  const [only, more] = row.cells.filter((cell) => cell !== "");
  return (
    only !== undefined &&
    more === undefined &&
    /^(?:[(（]?续表?[)）]?|[-—–―]+\s*\d{1,4}\s*[-—–―]+|第\s*\d+\s*页.*|\d+\s*\/\s*\d+)$/.test(only)
  );
}

const NAMED: readonly ColumnRole[] = ["first", "second", "third", "fourth", "name", "category"];
