import type { FundingSource } from "../../budget/figure-groups.js";
import type { BudgetFigures } from "../../budget/types.js";
import { certain } from "../../shape/certain.js";
import { type SheetRow, textAt } from "../grid/sheet.js";
import { amountsIn, isFigure, mayBeChange, OF_ALL } from "../rows/fund-heads.js";
import type { CellPlace, Telling } from "../tell.js";
import { isShareRole } from "../word/budget-heads.js";
import { FUNDS, SOURCE } from "../word/fund-names.js";
import { type Figure, MONEY, moneyOf } from "../word/figure.js";
import { type BudgetRole, budgetRole } from "../word/roles.js";
import { excerpt, isNothing, nameText } from "../words.js";
import { spendingAmong } from "./spending.js";
import { type Amount, inUnit, type Located, meaningsOf, withUnit } from "./amounts.js";
import { type FundPairs, fundPairsAt } from "./fund-pairs.js";

/** A row of funds that names what it holds, and not whose it is: 全年执行数 | 189 | 170 | 19. */
interface RoleRow {
  readonly row: SheetRow;
  readonly role: BudgetRole;
  /** Where its name stands. */
  readonly label: number;
}

/** A block of such rows, with the row above that names the sources, if there is one. */
interface RoleRows {
  readonly rows: readonly RoleRow[];
  readonly heads: SheetRow | null;
  /** The columns of figures. */
  readonly cols: readonly number[];
}

/** Funds written as labels and figures, side by side or below one another; null where none begin at this place. */
export function fundsAt(rows: readonly SheetRow[], place: number, telling: Telling): FundPairs | null {
  return fundPairsAt(rows, place, telling) ?? fundColumnsAt(rows, place, telling);
}

/** Reads funds whose figures stand below one another, a column for each source, from a place on; null where none begin there. */
function fundColumnsAt(rows: readonly SheetRow[], place: number, telling: Telling): FundPairs | null {
  const block = blockAt(rows, place);
  if (block === null) return null;
  const total = totalIn(block);
  const unit = unitIn(block);
  const read = (row: RoleRow, col: number): (Figure & Located) | null => {
    const figure = moneyOf(textAt(row.row, col));
    const at = { row: row.row.index, col };
    return figure === null ? null : { ...withUnit(figure, textAt(row.row, row.label)), at };
  };
  const shares = block.rows.flatMap((row) => {
    const filled = block.cols.filter((col) => read(row, col) !== null);
    const figure = read(row, total ?? (filled.length === 1 ? certain(filled[0]) : -1));
    const { role, label } = row;
    if (!isShareRole(role) || figure === null) return [];
    return [{ label: nameText(textAt(row.row, label)), role, figure, from: 0, at: figure.at }];
  });
  const meant = meaningsOf(new Set(block.rows.map(({ role }) => role)));
  const places = new Map<string, CellPlace>();
  const amounts = (col: number, prefix: string, keys: readonly Amount[]): Partial<Record<Amount, string>> =>
    Object.fromEntries(
      block.rows.flatMap((row) => {
        const [key, figure] = [meant.get(row.role), read(row, col)];
        if (key === undefined || figure === null || !keys.includes(key)) return [];
        places.set(prefix + key, figure.at);
        return [[key, inUnit(figure, { unit, telling })] as const];
      }),
    );
  const figures: BudgetFigures =
    total === null ? {} : { ...(unit === null ? {} : { unit }), ...amounts(total, "", ALL) };
  const sources = total === null ? [] : sourcesIn(block, total, amounts, telling);
  if (total === null) tellUnread(block, telling);
  const { role: first } = certain(block.rows[0]);
  return {
    figures: sources.length === 0 ? figures : { ...figures, sources },
    assumed:
      total !== null && first === "budget" && !block.rows.some(({ role }) => role === "initial" || role === "adjusted"),
    shares,
    rows: block.rows.length + (block.heads === null ? 0 : 1),
    rest: [],
    places,
    at: { row: certain(block.rows[0]).row.index, col: total ?? certain(block.cols[0]) },
  };
}

const ALL: readonly Amount[] = ["initial", "adjusted", "executed", "fundsInPlace", "carriedOver"];
const OF_SOURCE: readonly Amount[] = ["initial", "adjusted", "executed"];

function blockAt(rows: readonly SheetRow[], place: number): RoleRows | null {
  const heads = roleRow(rows[place]) === null ? (rows[place] ?? null) : null;
  const found: RoleRow[] = [];
  for (let at = heads === null ? place : place + 1; ; at++) {
    const row = roleRow(rows[at]);
    if (row === null || row.label !== (found[0] ?? row).label || found.some(({ role }) => role === row.role)) break;
    found.push(row);
  }
  const roles = found.map(({ role }) => role);
  if (amountsIn(roles) < 2 || !roles.includes("executed")) return null;
  const label = certain(found[0]).label;
  const width = Math.max(...found.map(({ row }) => row.cells.length));
  const cols = Array.from({ length: width }, (_, col) => col).filter(
    (col) => col > label && found.some(({ row }) => moneyOf(textAt(row, col)) !== null),
  );
  if (cols.length === 0 || (heads !== null && !cols.every((col) => isOfFunds(nameText(textAt(heads, col))))))
    return null;
  return { rows: found, heads, cols };
}

/** A row whose last words name a figure of the funds, with nothing but figures behind them and none before. */
function roleRow(row: SheetRow | undefined): RoleRow | null {
  if (row === undefined) return null;
  const label = row.cells.reduce((last, cell, col) => (isFigure(cell) ? last : col), -1);
  const text = textAt(row, label);
  const role = budgetRole(text);
  const figures = row.cells.flatMap((cell, col) => (moneyOf(cell) === null ? [] : [col]));
  if (role === null || figures.length === 0 || figures.some((col) => col < label)) return null;
  const isLess = row.cells.some((cell, col) => col > label && cell.startsWith("-") && moneyOf(cell) !== null);
  // What a budget was changed by is none.
  return role === "adjusted" && mayBeChange(text) && isLess ? null : { row, role, label };
}

/** The column of all funds; null where it cannot be told. */
function totalIn({ heads, cols }: RoleRows): number | null {
  const [only, more] = cols;
  if (heads === null) return more === undefined ? certain(only) : null;
  return more === undefined ? certain(only) : (cols.find((col) => OF_ALL.test(nameText(textAt(heads, col)))) ?? null);
}

/** Whether the words above a column name funds, all of them or a source. */
function isOfFunds(head: string): boolean {
  return FUNDS.test(head) || SOURCE.test(head);
}

/** The first unit of money in the words of a block, else in its amounts. */
function unitIn({ rows, heads }: RoleRows): string | null {
  const cells = [...(heads?.cells ?? []), ...rows.flatMap(({ row }) => row.cells)];
  const words = cells.filter((cell) => moneyOf(cell) === null).map(nameText);
  const named = words.flatMap((cell) => /(亿元|万元|元)/.exec(cell)?.[1] ?? [])[0];
  return named ?? cells.map((cell) => moneyOf(cell)?.unit ?? "").find((unit) => MONEY.has(unit)) ?? null;
}

function sourcesIn(
  { heads, cols }: RoleRows,
  total: number,
  amounts: (col: number, prefix: string, keys: readonly Amount[]) => Partial<Record<Amount, string>>,
  { tell }: Telling,
): readonly FundingSource[] {
  const sources: FundingSource[] = [];
  if (heads === null) return sources;
  const own = cols.filter((col) => col !== total);
  const names = own.map((col) => nameText(textAt(heads, col)).replace(/^其中[:：]?/, ""));
  const spent = spendingAmong(names);
  for (const [place, col] of own.entries()) {
    const name = certain(names[place]);
    if (spent[place] !== true) sources.push({ name, ...amounts(col, `sources/${sources.length}/`, OF_SOURCE) });
    else {
      const params = { text: name, name: nameText(textAt(heads, total)) };
      tell("info", "table/part-of-source", { row: heads.index, col }, params);
    }
  }
  return sources;
}

/** Says of the amounts, of which it cannot be told what they are of, that they are not used. */
function tellUnread({ rows, heads, cols }: RoleRows, { tell }: Telling): void {
  for (const { row, role } of [...(heads === null ? [] : [{ row: heads, role: null }]), ...rows]) {
    for (const col of cols) {
      const text = textAt(row, col);
      if (
        !isNothing(text) &&
        !(isShareRole(role) && cols.every((each) => each === col || isNothing(textAt(row, each))))
      )
        tell("info", "table/unused", { row: row.index, col }, { text: excerpt(text) });
    }
  }
}
