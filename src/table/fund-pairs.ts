import type { BudgetFigures, FundingSource } from "../budget/types.js";
import { figureOf } from "./figure.js";
import { headerKey } from "./roles.js";
import type { SheetRow } from "./sheet.js";
import { nameText } from "./words.js";

/** Funds written as labels and figures side by side: 预算数：| 120 | 执行数：| 118.5. */
export interface FundPairs {
  readonly figures: BudgetFigures;
  /** How many rows they take. */
  readonly rows: number;
  readonly at: { readonly row: number; readonly col: number };
}

/** Reads such rows from a place on; null where none begin there. */
export function fundPairsAt(rows: readonly SheetRow[], place: number): FundPairs | null {
  const first = rows[place];
  const total = first === undefined ? null : pairOf(first);
  if (first === undefined || total === null || !BUDGET.test(total.left) || !EXECUTED.test(total.right)) return null;
  const sources: FundingSource[] = [];
  let count = 1;
  for (let next = rows[place + count]; next !== undefined; next = rows[place + count]) {
    const pair = pairOf(next);
    if (pair === null || pair.left !== pair.right) break;
    sources.push({ name: pair.left.replace(/^其中[:：]?/, ""), ...amounts(pair) });
    count++;
  }
  const unit = /(亿元|万元|元)/.exec(nameText(first.cells.join("")))?.[1];
  const figures = {
    ...(unit === undefined ? {} : { unit }),
    ...amounts(total),
    ...(sources.length === 0 ? {} : { sources }),
  };
  return { figures, rows: count, at: { row: first.index, col: total.col } };
}

const BUDGET = /^(?:全年|年度|年初)?预算(?:数|金额)$/;
const EXECUTED = /^(?:全年|实际)?(?:执行|支出)(?:数|金额)$/;

interface Pair {
  readonly left: string;
  readonly budget: string | null;
  readonly right: string;
  readonly executed: string | null;
  readonly col: number;
}

/** A label with its figure, and another; the last two labels of the row that are no figures. */
function pairOf(row: SheetRow): Pair | null {
  const labels = row.cells.flatMap((cell, col) => (cell !== "" && figureOf(cell) === null ? [col] : []));
  const [one, two] = labels.slice(-2);
  if (one === undefined || two === undefined) return null;
  const figure = (from: number, to: number): string | null => {
    const cell = row.cells.slice(from + 1, to).find((text) => text !== "");
    return cell === undefined ? null : (figureOf(cell)?.value ?? null);
  };
  const label = (col: number): string => {
    const text = nameText(row.cells[col] ?? "").replace(/[:：]$/, "");
    return text.startsWith("其中") ? text : headerKey(text);
  };
  return {
    left: label(one),
    budget: figure(one, two),
    right: label(two),
    executed: figure(two, row.cells.length),
    col: one + 1,
  };
}

function amounts({ budget, executed }: Pair): { readonly adjusted?: string; readonly executed?: string } {
  return { ...(budget === null ? {} : { adjusted: budget }), ...(executed === null ? {} : { executed }) };
}
