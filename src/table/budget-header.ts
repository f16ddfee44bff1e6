import { type BudgetRole, budgetRole } from "./roles.js";
import type { Sheet, SheetRow } from "./sheet.js";
import { figureOf } from "./figure.js";
import { isNothing } from "./words.js";
import { type FindHeader, isTotalRow } from "./blocks.js";

/** The header of a budget block, and where its rows end. */
export interface BudgetHeader {
  /** Place in `sheet.rows`. */
  readonly place: number;
  readonly columns: ReadonlyMap<BudgetRole, number>;
  /** The place after its last row. */
  readonly to: number;
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
  const figures = [...columns.values()];
  const first = Math.min(...figures);
  let to = place + 1;
  for (; to < sheet.rows.length; to++) {
    const next = sheet.rows[to];
    if (next === undefined || next.blank || isScoreRow(next)) break;
    const filled = figures.filter((col) => (next.cells[col] ?? "") !== "");
    const fits = filled.every((col) => figureOf(next.cells[col] ?? "") !== null || isNothing(next.cells[col] ?? ""));
    const label = next.cells.slice(0, first).some((cell) => cell !== "");
    if (!fits || (filled.length === 0 && !(label && isFund(next.cells.slice(0, first)))) || find(to) !== null) break;
  }
  return to === place + 1 ? null : { place, columns, to };
}

/** The total of the scores, which may follow the funds at once: its label is no sum of money. */
function isScoreRow(row: SheetRow): boolean {
  return isTotalRow(row) && /分/.test(row.cells.find((cell) => cell !== "") ?? "");
}

/** Whether the label of a row without figures is one of a source of funds. */
function isFund(labels: readonly string[]): boolean {
  return labels.some((label) => /资金|拨款|结转|收入|补助|财政|贷款|自筹|^其他$/.test(label));
}
