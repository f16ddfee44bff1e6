import { budgetHeaderAt, type BudgetHeader, isFundsTitle } from "./budget-block.js";
import { isAside, isFooter, isPageNumber, isText, nextRow } from "./asides.js";
import { endsGroup } from "./group-total.js";
import type { FindHeader, Header } from "../header/header.js";
import type { BodyRow, Sheet, SheetRow } from "../grid/sheet.js";
import { isTotalRow } from "./total-row.js";
import { isAround } from "./around-row.js";
import { namedBeside } from "./named.js";

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
      const above = loose.at(-1);
      const title = isFundsTitle(above) ? above : null;
      if (title !== null) loose.pop();
      loose.push(...namedBeside(budget));
      flush();
      blocks.push({ kind: "budget", header: { ...budget, title } });
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
function bodyOf(sheet: Sheet, header: Header, find: FindHeader): Body {
  const body: Body = { rows: [], asides: [], to: header.to + 1, closed: false, afterBreak: false, goesOn: -1 };
  while (body.to < sheet.rows.length && (stepped(body, sheet, header, find) || passed(body, sheet, header)));
  return body;
}

/** What stands over the first row of a table without a header is none of it. */
function passed(body: Body, sheet: Sheet, header: Header): boolean {
  const row = sheet.rows[body.to];
  if (row === undefined || header.from >= 0 || body.rows.length > 0) return false;
  body.asides.push(row);
  body.to++;
  return true;
}

/** Whether a step takes the row; a loop of its own, as Rollup loses what a function of a list changes in a callback. */
function stepped(body: Body, sheet: Sheet, header: Header, find: FindHeader): boolean {
  for (const step of STEPS) if (step(body, sheet, header, find)) return true;
  return false;
}

/** The rows of a table, as far as they have been read. */
interface Body {
  readonly rows: BodyRow[];
  readonly asides: SheetRow[];
  /** The place of the next row. */
  to: number;
  /** The row that adds the table up has been read. */
  closed: boolean;
  afterBreak: boolean;
  /** Where the next row of the table stands behind the asides; -1 where none is known. */
  goesOn: number;
}

/** Takes the row at which a body stands, and moves it on; false where that is for another step. */
type Step = (body: Body, sheet: Sheet, header: Header, find: FindHeader) => boolean;

/** What a row may be, in the order in which it is tried; what none takes is no longer the table. */
const STEPS: readonly Step[] = [takeBreak, takeHeader, takeAside, takeRow];

function takeBreak(body: Body, sheet: Sheet): boolean {
  const row = sheet.rows[body.to];
  if (row === undefined || !(row.blank || isPageNumber(row))) return false;
  if (!row.blank) body.asides.push(row);
  return passBreak(body, body.to + 1);
}

function takeHeader(body: Body, sheet: Sheet, header: Header, find: FindHeader): boolean {
  const next = repeated(body, header, find);
  if (next === null || body.closed || !sameColumns(header, next)) return false;
  return passBreak(body, next.to + 1);
}

/** The header that stands here; a table without a header has none further down. */
function repeated(body: Body, header: Header, find: FindHeader): Header | null {
  return header.from < 0 ? null : find(body.to);
}

function takeAside(body: Body, sheet: Sheet, header: Header, find: FindHeader): boolean {
  const row = sheet.rows[body.to];
  if (row === undefined || body.closed || repeated(body, header, find) !== null) return false;
  if (isTotalRow(row) || !isAside(row, header)) {
    body.goesOn = -1;
    return false;
  }
  if (body.goesOn <= body.to) body.goesOn = nextRow(sheet, header, body.to, find);
  if (body.goesOn <= body.to) return false;
  body.asides.push(row);
  return passBreak(body, body.to + 1);
}

function takeRow(body: Body, sheet: Sheet, header: Header, find: FindHeader): boolean {
  const row = sheet.rows[body.to];
  if (row === undefined || repeated(body, header, find) !== null) return false;
  // 总分 may follow 合计.
  if (body.closed && !(isTotalRow(row) && !body.afterBreak)) return false;
  const total = isTotalRow(row) && !endsGroup(body, sheet, header, find);
  if (!total && (isFooter(row, header) || beginsOther(sheet, body.to, find))) return false;
  if (isProse(sheet, header, body.to, find)) return false;
  if (total) body.closed = body.rows.length > 0;
  body.rows.push({ row, afterBreak: body.afterBreak });
  body.afterBreak = false;
  body.to++;
  return true;
}

function passBreak(body: Body, to: number): true {
  body.afterBreak = true;
  body.to = to;
  return true;
}

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
  const [text, more] = row.cells.filter((cell) => cell !== "");
  if (text === undefined || more !== undefined) return false;
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
