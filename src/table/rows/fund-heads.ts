import type { SheetRow } from "../grid/sheet.js";
import { moneyOf } from "../word/figure.js";
import { type BudgetRole, budgetRole } from "../word/roles.js";
import { isNothing } from "../words.js";

/** What the columns of a budget block hold, by role. */
export type FundColumns = ReadonlyMap<BudgetRole, number>;

type Head = readonly [role: BudgetRole, col: number];

const AMOUNTS: readonly BudgetRole[] = ["initial", "adjusted", "budget", "executed"];

/**
 * The columns of figures below a header. The words in the corner of the block (预算资金, 年度预算, 资金使用情况) may read like
 * one of them: where labels stand below, and the other headers take all figures of the row, they head no column.
 */
export function fundColumns(row: SheetRow, below: SheetRow | undefined): FundColumns {
  const heads = headsOf(row);
  const label = below === undefined ? -1 : labelColumn(below);
  const beyond = heads.filter(([, col]) => col > label);
  const figures = below?.cells.filter((cell, col) => col > label && cell !== "" && isFigure(cell)).length ?? 0;
  const isCorner =
    figures <= beyond.length && amountsIn(beyond.map(([role]) => role)) >= 2 && mayBeCorner(heads, beyond, below);
  const columns = new Map<BudgetRole, number>();
  for (const [role, col] of isCorner ? beyond : heads) if (!columns.has(role)) columns.set(role, col);
  return columns;
}

/** How many columns of amounts there are. */
export function amountsIn(roles: Iterable<BudgetRole>): number {
  const found = new Set(roles);
  return AMOUNTS.filter((role) => found.has(role)).length;
}

/**
 * Whether the heads left of the figures may be words in the corner. 年初预算数 is none: where it stands over the labels, the
 * corner has been lost, and every figure stands one cell to the right of its head; so it does where per cent would stand
 * below anything but a rate.
 */
function mayBeCorner(heads: readonly Head[], beyond: readonly Head[], below: SheetRow | undefined): boolean {
  if (heads.some((head) => head[0] === "initial" && !beyond.includes(head))) return false;
  return beyond.every(([role, col]) => role === "rate" || moneyOf(below?.cells[col] ?? "")?.percent !== true);
}

function headsOf(row: SheetRow): readonly Head[] {
  return row.cells.flatMap((cell, col): Head[] => {
    const role = budgetRole(cell);
    return role === null ? [] : [[role, col]];
  });
}

/** Where the label of a row of funds stands: the last words before a figure; what stands behind all of them is a remark. */
export function labelColumn({ cells }: SheetRow): number {
  const last = cells.reduce((found, cell, col) => (cell !== "" && isFigure(cell) ? col : found), -1);
  const words = cells.flatMap((cell, col) => (isFigure(cell) ? [] : [col]));
  return (last < 0 ? words : words.filter((col) => col < last)).at(-1) ?? -1;
}

/** Whether a cell may stand below the head of a figure. */
export function isFigure(text: string): boolean {
  return moneyOf(text) !== null || isNothing(text);
}
