import { type Sheet, type SheetRow, textAt } from "../grid/sheet.js";
import { figureFirst, moneyOf } from "../word/figure.js";
import { type BudgetRole, budgetRole, headerKey } from "../word/roles.js";
import { isNothing } from "../words.js";

/** What the columns of a budget block hold, by role. */
export type FundColumns = ReadonlyMap<BudgetRole, number>;

type Head = readonly [role: BudgetRole, col: number];

const AMOUNTS: readonly BudgetRole[] = ["initial", "adjusted", "budget", "executed"];

/** The heads of a block of funds. */
export interface FundHeads {
  /** The row of the heads; where those of groups stand above, with what they say of columns without heads below. */
  readonly row: SheetRow;
  readonly columns: FundColumns;
  /** The first column of figures, read or not. */
  readonly first: number;
  /** Whether the rows below lack the merged cell in the corner, and stand a cell to the left of their heads. */
  readonly slid: boolean;
  /** The place of the first row below. */
  readonly to: number;
}

/** The heads that begin at a place of a sheet, with what is read below them: nothing where they are none of funds. */
export function fundHeadsAt({ rows }: Sheet, place: number): FundHeads | null {
  const [row, below] = [rows[place], rows[place + 1]];
  if (row === undefined || row.blank) return null;
  if (below !== undefined && isRepeated(headsOf(below))) return ofWhole(row, below, place + 2);
  if (isRepeated(headsOf(row)) || isPairs(row)) return null;
  const columns = fundColumns(row, below);
  const slid = below !== undefined && isSlid([...columns], below);
  // 年度预算数 beside the corner heads the labels of the rows then.
  const read = slid ? new Map([...columns].slice(1)) : columns;
  return { row, columns: read, first: Math.min(...read.values()), slid, to: place + 1 };
}

/** Whether 年度预算数 comes before 年初预算数 and its fellows, and the figures fit these a cell further left and not as they stand. */
function isSlid(heads: readonly Head[], below: SheetRow): boolean {
  const [corner, ...others] = heads;
  if (corner?.[0] !== "budget" || labelColumn(below) !== corner[1] - 1) return false;
  return amountsIn(others.map(([role]) => role)) > 2 && !fit(others, below, 0) && fit(others, below, -1);
}

/** Whether figures stand below these heads, so many cells to the right of them, and per cent below a rate alone. */
function fit(heads: readonly Head[], below: SheetRow, shift: number): boolean {
  return heads.every(([role, col]) => {
    const text = figureText(textAt(below, col + shift), role);
    return isFigure(text) && (role === "rate" || moneyOf(text)?.percent !== true);
  });
}

/** Whether the amounts stand behind their heads, and not below: 全年预算数 | 68万元 | 全年执行数 | 64.6万元. */
function isPairs(row: SheetRow): boolean {
  const heads = headsOf(row).filter(([role]) => AMOUNTS.includes(role));
  return heads.filter(([, col]) => moneyOf(textAt(row, col + 1)) !== null).length > 1;
}

/** Whether the heads of amounts are those of several groups: 基本支出, 项目支出 and 合计, each with its 预算数 and 执行数. */
function isRepeated(heads: readonly Head[]): boolean {
  return AMOUNTS.filter((role) => heads.filter((head) => head[0] === role).length > 1).length > 1;
}

/** Of groups of amounts the one that holds all others; without one there is no telling what they come to. */
function ofWhole(groups: SheetRow, heads: SheetRow, to: number): FundHeads {
  const cells = heads.cells.map((cell, col) => (cell === "" ? textAt(groups, col) : cell));
  const row = { ...heads, cells, length: Math.max(groups.length, heads.length) };
  const first = Math.min(...headsOf(heads).map(([, col]) => col));
  const all = headsOf(row).filter(([, col]) => col >= first);
  const groupOf = (col: number): string =>
    groups.cells
      .slice(0, col + 1)
      .filter((cell) => cell !== "")
      .at(-1) ?? "";
  const isOne = (role: BudgetRole): boolean => all.filter((head) => head[0] === role).length === 1;
  const read = all.filter(([role, col]) => isOne(role) || OF_ALL.test(groupOf(col)));
  return { row, columns: new Map(read), first, slid: false, to };
}

/** What funds as a whole are called: 合计, 年度资金总额. */
export const OF_ALL: RegExp = /总额|合计|总计|总量|总数/;

/**
 * The columns of figures below a header. The words in the corner of the block (预算资金, 年度预算, 资金使用情况) may read like
 * one of them: where labels stand below, and the other headers take all figures of the row, they head no column.
 */
function fundColumns(row: SheetRow, below: SheetRow | undefined): FundColumns {
  const heads = headsOf(row);
  const label = below === undefined ? -1 : labelColumn(below);
  const beyond = heads.filter(([, col]) => col > label);
  const figures = below?.cells.filter((cell, col) => col > label && cell !== "" && isFigure(cell)).length ?? 0;
  const isCorner =
    figures <= beyond.length && amountsIn(beyond.map(([role]) => role)) >= 2 && mayBeCorner(heads, beyond, below);
  const columns = new Map<BudgetRole, number>();
  for (const [role, col] of withoutChanges(isCorner ? beyond : heads, row, below))
    if (!columns.has(role)) columns.set(role, col);
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

/** 调整数 is the budget as changed, or what it was changed by: that beside 调整后预算数, and where it is below zero. */
function withoutChanges(heads: readonly Head[], row: SheetRow, below: SheetRow | undefined): readonly Head[] {
  const mayBe = ([role, col]: Head): boolean => role === "adjusted" && mayBeChange(textAt(row, col));
  const isStated = heads.some((head) => head[0] === "adjusted" && !mayBe(head));
  const isLess = ([, col]: Head): boolean =>
    below !== undefined && moneyOf(textAt(below, col))?.value.startsWith("-") === true;
  return heads.filter((head) => !mayBe(head) || !(isStated || isLess(head)));
}

/** Whether a head of the changed budget may be one of what it was changed by. */
export function mayBeChange(head: string): boolean {
  return CHANGE.test(headerKey(head));
}

const CHANGE = /调整(?:数|总额|金额|额|资金)$/;

/** Where the label of a row of funds stands: the last words before a figure; what stands behind all of them is a remark. */
export function labelColumn({ cells }: SheetRow): number {
  const last = cells.reduce((found, cell, col) => (cell !== "" && isFigure(cell) ? col : found), -1);
  const words = cells.flatMap((cell, col) => (isFigure(cell) ? [] : [col]));
  return (last < 0 ? words : words.filter((col) => col < last)).at(-1) ?? -1;
}

/** What of a cell may be a figure: behind a score why points were lost may stand, which is no part of it. */
export function figureText(text: string, role: BudgetRole | undefined): string {
  return (role === "score" ? figureFirst(text)?.figure : undefined) ?? text;
}

/** Whether a cell may stand below the head of a figure. */
export function isFigure(text: string): boolean {
  return moneyOf(text) !== null || isNothing(text);
}
