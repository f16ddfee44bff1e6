import { budgetHeaderAt, type BudgetHeader } from "./budget-header.js";
import { isAside, isFooter, isPageNumber, isText, nextRow } from "./asides.js";
import { figureOf } from "./figure.js";
import type { Header } from "./header.js";
import type { Sheet, SheetRow } from "./sheet.js";
import { isAround } from "./subject.js";
import { nameText } from "./words.js";

/** A stretch of rows of a sheet that belong together. */
export type Block =
  | {
      readonly kind: "indicators";
      readonly header: Header;
      readonly rows: readonly BodyRow[];
      readonly closed: boolean;
    }
  | { readonly kind: "summary"; readonly header: Header; readonly rows: readonly BodyRow[]; readonly closed: boolean }
  | { readonly kind: "budget"; readonly header: BudgetHeader }
  | { readonly kind: "loose"; readonly rows: readonly SheetRow[] };

/** A row below a header, and whether a page or a blank row lies before it. */
export interface BodyRow {
  readonly row: SheetRow;
  readonly afterBreak: boolean;
}

/** Tells the header whose first line lies at a place of the sheet; null where none begins there. */
export type FindHeader = (place: number) => Header | null;

/** Cuts a sheet into its tables and what lies between them. */
export function blocksOf(sheet: Sheet, find: FindHeader): readonly Block[] {
  const blocks: Block[] = [];
  let loose: SheetRow[] = [];
  const flush = (): void => {
    if (loose.length > 0) blocks.push({ kind: "loose", rows: loose });
    loose = [];
  };
  for (let place = 0; place < sheet.rows.length;) {
    const header = find(place);
    if (header !== null) {
      flush();
      const body = bodyOf(sheet, header, find);
      blocks.push({ kind: isSummary(header) ? "summary" : "indicators", header, rows: body.rows, closed: body.closed });
      if (body.asides.length > 0) blocks.push({ kind: "loose", rows: body.asides });
      place = body.to;
      continue;
    }
    const budget = budgetHeaderAt(sheet, place, find);
    if (budget !== null) {
      flush();
      blocks.push({ kind: "budget", header: budget });
      place = budget.to;
      continue;
    }
    const row = sheet.rows[place];
    if (row !== undefined && !row.blank) loose.push(row);
    place++;
  }
  flush();
  return blocks;
}

/** A table of names, weights and scores alone sums a form up. */
function isSummary({ columns }: Header): boolean {
  const has = (...roles: Parameters<typeof columns.has>[0][]): boolean => roles.some((role) => columns.has(role));
  return has("score") && !has("second", "third", "target", "actual", "unit", "rule");
}

/**
 * The rows below a header up to what is no longer the table; a header repeated at a page break is passed over. Asides are
 * lines between the rows that are none of them: notes, page numbers.
 */
function bodyOf(sheet: Sheet, header: Header, find: FindHeader) {
  const rows: BodyRow[] = [];
  const asides: SheetRow[] = [];
  let afterBreak = false;
  let closed = false;
  let goesOn = -1; // where the next row stands behind the asides
  let place = header.to + 1;
  for (; place < sheet.rows.length; place++) {
    const row = sheet.rows[place];
    if (row === undefined) break;
    if (row.blank || isPageNumber(row)) {
      if (!row.blank) asides.push(row);
      afterBreak = true;
      continue;
    }
    const next = header.from < 0 ? null : find(place); // a table without a header has none further down
    if (next !== null) {
      if (closed || !sameColumns(header, next)) break;
      place = next.to;
      afterBreak = true;
      continue;
    }
    const total = isTotalRow(row);
    if (closed) break;
    if (!total && isAside(row, header)) {
      if (goesOn <= place) goesOn = nextRow(sheet, header, place, find);
    } else goesOn = -1;
    if (goesOn > place) {
      asides.push(row);
      afterBreak = true;
      continue;
    }
    if ((!total && (isFooter(row, header) || beginsOther(sheet, place, find))) || isProse(sheet, header, place, find))
      break;
    if (total) closed = rows.length > 0;
    rows.push({ row, afterBreak });
    afterBreak = false;
  }
  return { rows, asides, to: place, closed };
}

/** A row that adds the table up: 合计, 总分. */
export function isTotalRow(row: SheetRow): boolean {
  const filled = row.cells.filter((cell) => cell !== "");
  const figure = filled.findIndex((cell) => figureOf(cell) !== null);
  // 总 and 分 may stand in two cells.
  return (
    TOTAL.test(nameText(filled[0] ?? "")) || (figure > 1 && TOTAL.test(nameText(filled.slice(0, figure).join(""))))
  );
}

const TOTAL =
  /^(?:合\s*计|总\s*计|总分|总得分|总分值|总评分|得分合计|分值合计|自评总分|自评总得分|综合得分|综合评分|最终得分|评价总分|总体得分|自评得分合计|全部合计|合计得分|总和)(?:[(（].*[)）])?(?:[:：].*)?$/;

/** Whether the columns of two headers hold the same. */
function sameColumns(left: Header, right: Header): boolean {
  const print = ({ columns }: Header): string =>
    [...columns]
      .map(([role, cols]) => `${role}${cols.join()}`)
      .sort()
      .join(";");
  return print(left) === print(right);
}

/** Whether something other than the table begins in a row: a title, a line of the subject, funds, goals. */
function beginsOther(sheet: Sheet, place: number, find: FindHeader): boolean {
  const row = sheet.rows[place];
  if (row === undefined) return false;
  return isAround(row) || budgetHeaderAt(sheet, place, find) !== null;
}

/** Whether a row is text below or between tables: one cell at the left edge, with no rows of the table after it. */
function isProse(sheet: Sheet, header: Header, place: number, find: FindHeader): boolean {
  const row = sheet.rows[place];
  if (row === undefined) return false;
  const filled = row.cells.filter((cell) => cell !== "");
  if (filled.length !== 1) return false;
  const text = filled[0] ?? "";
  const col = row.cells.indexOf(text);
  const edge = Math.min(...[...header.columns.values()].flat());
  if (col > edge) return false;
  if (isText(text)) return true;
  // A group's name may have a line of its own; then rows of the group follow.
  for (let after = place + 1; after < sheet.rows.length; after++) {
    const next = sheet.rows[after];
    if (next === undefined || find(after) !== null) return true;
    if (next.blank) continue;
    return next.cells.filter((cell) => cell !== "").length < 2;
  }
  return true;
}
