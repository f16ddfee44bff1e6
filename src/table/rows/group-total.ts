import type { FindHeader, Header } from "../header/header.js";
import type { BodyRow, Sheet } from "../grid/sheet.js";
import { nameText } from "../words.js";
import { nextRow } from "./asides.js";
import { isSubtotalName, isTotalRow } from "./total-row.js";

/**
 * Whether a row that adds up (合计) does so for a group: rows of the table follow at once, down to another such row; where
 * groups before it had theirs, that row may follow at once.
 */
export function endsGroup(
  { rows, to }: { readonly rows: readonly BodyRow[]; readonly to: number },
  sheet: Sheet,
  header: Header,
  find: FindHeader,
): boolean {
  const label = sheet.rows[to]?.cells.find((cell) => cell !== "") ?? "";
  if (rows.length === 0 || !isSubtotalName(nameText(label))) return false;
  for (let at = to; nextRow(sheet, header, at, find) === at + 1; at++) {
    const next = sheet.rows[at + 1];
    if (next !== undefined && isTotalRow(next)) return at > to || rows.slice(1).some(({ row }) => isTotalRow(row));
  }
  return false;
}

/** Which rows of a table add it up: where one stands between rows of the table, all but the last add up groups. */
export function totalsOf(rows: readonly BodyRow[]): (row: BodyRow) => boolean {
  const isTotal = ({ row }: BodyRow): boolean => isTotalRow(row);
  const within = rows.map(isTotal);
  const from = within.indexOf(false);
  const hasGroups = from >= 0 && within.slice(from, within.lastIndexOf(false)).includes(true);
  return (row) => isTotal(row) && !(hasGroups && rows.indexOf(row) > from && row !== rows.at(-1));
}
