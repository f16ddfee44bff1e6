import { type Sheet, type SheetRow, textAt } from "../grid/sheet.js";
import type { FindHeader } from "../header/header.js";
import { figureOf, weightInName } from "../word/figure.js";
import { FUNDS } from "../word/fund-names.js";
import { labelKey } from "../word/labels.js";
import { nameText } from "../words.js";
import { type FundFit, fundFit, type Reading, readingLike } from "./fund-fit.js";
import {
  amountsIn,
  figureText,
  type FundColumns,
  type FundHeads,
  fundHeadsAt,
  isFigure,
  labelColumn,
} from "./fund-heads.js";
import { isTotalRow } from "./total-row.js";
import { certain } from "../../shape/certain.js";

/** The header of a budget block, and its rows. */
export interface BudgetHeader {
  /** Place in `sheet.rows`, and the row there. */
  readonly place: number;
  readonly row: SheetRow;
  readonly columns: FundColumns;
  /** The first column of figures, read or not. */
  readonly first: number;
  readonly lines: readonly FundLine[];
  /** The title of the block in the row above, which has its points: 一、预算执行情况（10分）. */
  readonly title: SheetRow | null;
  /** The place after its last row. */
  readonly to: number;
}

/** A row of funds: its label, and its figures by column. */
export interface FundLine {
  readonly row: SheetRow;
  readonly label: string;
  /** Where the cell that belongs to a column stands: a row may have slipped to the right, or lack cells; null without one. */
  readonly at: (col: number) => number | null;
  /** Whether its cells have been put into the columns that it lacks some of; unclear where these cannot be told. */
  readonly fitted: boolean | "unclear";
}

/** The cell of a line that belongs to a column. */
export function cellIn({ row, at }: FundLine, col: number): string {
  const own = at(col);
  return own === null ? "" : textAt(row, own);
}

/** The budget block (预算执行情况) whose header lies at a place of the sheet; null where none begins there. */
export function budgetHeaderAt(sheet: Sheet, place: number, find: FindHeader): BudgetHeader | null {
  const heads = fundHeadsAt(sheet, place);
  if (heads === null || amountsIn(heads.columns.keys()) < 2) return null;
  const { row, columns, first } = heads;
  const found: FittingLine[] = [];
  let { to } = heads;
  for (; to < sheet.rows.length; to++) {
    const next = sheet.rows[to];
    if (next === undefined || next.blank || isScoreRow(next) || find(to) !== null) break;
    const line = fundLine(next, heads);
    if (line === null) break;
    found.push(line);
  }
  const lines = found.map((line) => likeOthers(line, found));
  return lines.length === 0 || !isOfFunds(row, columns, lines)
    ? null
    : { place, row, columns, first, lines, title: null, to };
}

/** Whether a row is the title of a block of funds, with its points: 一、预算执行情况（10分）. */
export function isFundsTitle(row: SheetRow | undefined): row is SheetRow {
  const [title = "", more] = row?.cells.filter((cell) => cell !== "") ?? [];
  return more === undefined && /预算|资金/.test(title) && weightInName(nameText(title), "leaf") !== null;
}

/** Whether a block is one of funds: a list of tasks with their budgets is none. */
function isOfFunds(header: SheetRow, columns: FundColumns, lines: readonly FundLine[]): boolean {
  if (isListOfOthers(header, columns, lines)) return false;
  const labels = lines.map(({ label }) => label);
  if (labels.some((label) => label === "" || FUNDS.test(label))) return true;
  if (lines.length === 1 && isLabelled(header, columns)) return true;
  const first = Math.min(...columns.values());
  const corner = header.cells.filter((cell, col) => cell !== "" && col < first).map(nameText);
  if (corner.length === 0 && isScoredOnce(columns, lines)) return true;
  if (corner.some((cell) => /资金|预算|经费/.test(cell))) return lines.length === 1 || corner.length === 1;
  return lines.length === 1 && header.cells.some((cell) => /资金|预算执行/.test(nameText(cell)));
}

/** Whether one line alone has points, which no list of tasks has: without a word in its corner the header tells as much. */
function isScoredOnce(columns: FundColumns, lines: readonly FundLine[]): boolean {
  const points = (["weight", "score"] as const).flatMap((role) => columns.get(role) ?? []);
  const hasPoints = (line: FundLine): boolean => points.some((col) => figureOf(cellIn(line, col)) !== null);
  return lines.filter(hasPoints).length === 1;
}

/**
 * Whether words left of the figures head columns of what the money is for (任务名称, 主要内容): a task may be called 优抚补助, and
 * is no source of funds.
 */
function isListOfOthers(header: SheetRow, columns: FundColumns, lines: readonly FundLine[]): boolean {
  const left = header.cells.slice(0, Math.min(...columns.values()));
  const heads = left.flatMap((cell, col) => {
    const isText = ({ row }: FundLine): boolean => {
      const below = textAt(row, col);
      // The words in the corner may be repeated in every row.
      return !isFigure(below) && below !== cell;
    };
    return cell !== "" && labelKey(cell) === null && lines.some(isText) ? [nameText(cell)] : [];
  });
  if (heads.every((head) => OF_FUNDS.test(head))) return false;
  return heads.length > 1 || heads.some((head) => /任务|事项|内容/.test(head));
}

const OF_FUNDS = /资金|预算|经费|来源|性质|收入|支出/;

/** 项目名称 and 主管部门 head columns of their own, left of the figures: their values stand below them. */
export function isLabelled({ cells }: SheetRow, columns: FundColumns): boolean {
  const left = cells.slice(0, Math.min(...columns.values()));
  return left.length > 0 && left.every((cell) => labelKey(cell) !== null);
}

/** A line with the readings that it allows. */
interface FittingLine extends FundLine {
  readonly fit: FundFit;
}

/** Reads a row as one of funds; null where it is none. */
function fundLine(row: SheetRow, { row: head, columns, first, slid }: FundHeads): FittingLine | null {
  const labelCol = labelColumn(row);
  const shift = slid ? -1 : Math.max(labelCol - first + 1, 0);
  const fit: FundFit = shift === 0 ? fundFit(row, head, columns) : { readings: [], meant: "stands" };
  const label = nameText(textAt(row, labelCol));
  const line: FittingLine = { row, label, at: (col) => col + shift, fitted: slid, fit };
  if (fit.meant !== null && fit.meant !== "stands") return read(line, fit.meant);
  if (![...columns].every(([role, col]) => isFigure(figureText(cellIn(line, col), role)))) return null;
  if (shift > 2 || row.cells.length - shift < first) return null;
  const filled = [...columns.values()].some((col) => cellIn(line, col) !== "");
  if (!filled && !isFund(label)) return null;
  return fit.meant === null ? { ...line, fitted: "unclear" } : line;
}

function read(line: FittingLine, reading: Reading): FittingLine {
  return { ...line, at: (col) => reading.get(col) ?? null, fitted: true };
}

/** A line that nothing of its own puts into its columns lacks the cells that one of the same length lacks. */
function likeOthers(line: FittingLine, lines: readonly FittingLine[]): FundLine {
  const other = lines.find(({ row, fitted }) => fitted === true && row.length === line.row.length);
  if (other === undefined || line.fitted === true || !(other.fit.meant instanceof Map)) return line;
  const reading = readingLike(other.fit.meant, line.fit);
  return reading === undefined ? line : read(line, reading);
}

/** The total of the scores, which may follow the funds at once: its label is no sum of money. */
function isScoreRow(row: SheetRow): boolean {
  return isTotalRow(row) && /分/.test(certain(row.cells.find((cell) => cell !== "")));
}

/** Whether the label of a row without figures is one of a source of funds. */
function isFund(label: string): boolean {
  return /资金|拨款|结转|收入|补助|财政|贷款|自筹|^其他$/.test(label);
}
