import { type FindHeader, isTotalRow } from "./blocks.js";
import { figureOf } from "./figure.js";
import { type BudgetRole, budgetRole } from "./roles.js";
import type { Sheet, SheetRow } from "./sheet.js";
import { isNothing, nameText } from "./words.js";

/** The header of a budget block, and its rows. */
export interface BudgetHeader {
  /** Place in `sheet.rows`. */
  readonly place: number;
  readonly columns: ReadonlyMap<BudgetRole, number>;
  readonly lines: readonly FundLine[];
  /** The place after its last row. */
  readonly to: number;
}

/** A row of funds: its label, and its figures by column. */
export interface FundLine {
  readonly row: SheetRow;
  readonly label: string;
  /** Where the cell that belongs to a column stands: a row may have slipped to the right. */
  readonly at: (col: number) => number;
}

const AMOUNTS: readonly BudgetRole[] = ["initial", "adjusted", "budget", "executed"];

/** The budget block (预算执行情况) whose header lies at a place of the sheet; null where none begins there. */
export function budgetHeaderAt(sheet: Sheet, place: number, find: FindHeader): BudgetHeader | null {
  const row = sheet.rows[place];
  if (row === undefined || row.blank) return null;
  const columns = new Map<BudgetRole, number>();
  row.cells.forEach((cell, col) => {
    const role = budgetRole(cell);
    if (role !== null && !columns.has(role)) columns.set(role, col);
  });
  if (AMOUNTS.filter((role) => columns.has(role)).length < 2) return null;
  const lines: FundLine[] = [];
  let to = place + 1;
  for (; to < sheet.rows.length; to++) {
    const next = sheet.rows[to];
    if (next === undefined || next.blank || isScoreRow(next) || find(to) !== null) break;
    const line = fundLine(next, columns);
    if (line === null) break;
    lines.push(line);
  }
  return lines.length === 0 || !isOfFunds(row, lines) ? null : { place, columns, lines, to };
}

/** Whether a block is one of funds: a list of tasks with their budgets is none. */
function isOfFunds(header: SheetRow, lines: readonly FundLine[]): boolean {
  const labels = lines.map(({ label }) => label);
  if (lines.length > 1) return labels.some((label) => label === "" || FUNDS.test(label));
  return (
    labels[0] === "" || FUNDS.test(labels[0] ?? "") || header.cells.some((cell) => /资金|预算执行/.test(nameText(cell)))
  );
}

const FUNDS = /资金|预算|拨款|收入|支出|总额|合计|结转|其他|自筹|补助/;

/** Reads a row as one of funds; null where it is none. */
function fundLine(row: SheetRow, columns: ReadonlyMap<BudgetRole, number>): FundLine | null {
  const figures = [...columns.values()];
  const first = Math.min(...figures);
  const isFigure = (text: string): boolean => figureOf(text) !== null || isNothing(text);
  const labelCol = row.cells.reduce((last, cell, col) => (cell !== "" && !isFigure(cell) ? col : last), -1);
  const shift = Math.max(labelCol - first + 1, 0);
  const at = (col: number): number => col + shift;
  if (!figures.every((col) => isFigure(row.cells[at(col)] ?? ""))) return null;
  if (shift > 2 || row.cells.length - shift < first) return null;
  const label = nameText(row.cells[labelCol] ?? "");
  const filled = figures.some((col) => (row.cells[at(col)] ?? "") !== "");
  return filled || isFund(label) ? { row, label, at } : null;
}

/** The total of the scores, which may follow the funds at once: its label is no sum of money. */
function isScoreRow(row: SheetRow): boolean {
  return isTotalRow(row) && /分/.test(row.cells.find((cell) => cell !== "") ?? "");
}

/** Whether the label of a row without figures is one of a source of funds. */
function isFund(label: string): boolean {
  return /资金|拨款|结转|收入|补助|财政|贷款|自筹|^其他$/.test(label);
}
