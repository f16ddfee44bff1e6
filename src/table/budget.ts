import type { BudgetFigures, FundingSource } from "../budget/types.js";
import type { BudgetHeader } from "./budget-header.js";
import { type Figure, figureOf } from "./figure.js";
import type { BudgetRole } from "./roles.js";
import type { Sheet, SheetRow } from "./sheet.js";
import type { CellPlace, Telling } from "./tell.js";
import { excerpt, isNothing, nameText } from "./words.js";

/** What a budget block says. */
export interface BudgetTable {
  readonly figures: BudgetFigures;
  /** The weight, score and rate of 预算执行 that stand in its line of the total. */
  readonly weight: string | null;
  readonly score: string | null;
  readonly rate: string | null;
  readonly at: CellPlace;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads a budget block: the line of the total, and below it the sources of the funds. */
export function readBudget(
  header: BudgetHeader,
  rows: readonly SheetRow[],
  sheet: Sheet,
  telling: Telling,
): BudgetTable {
  const lines = rows.map((row) => lineOf(row, header, telling));
  const total =
    lines.find(({ label }) => TOTAL.test(label)) ?? lines.find(({ label }) => !SOURCE.test(label)) ?? lines[0];
  const sources = lines.filter((line) => line !== total);
  const figures: Mutable<BudgetFigures> = {};
  const unit = unitOf(header, sheet);
  if (unit !== null) figures.unit = unit;
  const at = { row: total?.row.index ?? 0, col: header.columns.get("executed") ?? 0 };
  for (const [key, value] of total?.amounts ?? []) figures[key] = value;
  if (total !== undefined && total.amounts.has("initial") === false && total.alone) {
    telling.tell("info", "table/budget-taken-as-adjusted", at, { value: String(figures.adjusted ?? "") });
  }
  const named = sources.filter(({ label }) => label !== "");
  if (named.length > 0) figures.sources = named.map(sourceOf);
  for (const line of sources) tellUnread(line, header, telling);
  return {
    figures,
    weight: total?.figure("weight")?.value ?? null,
    score: total?.figure("score")?.value ?? null,
    rate: total?.figure("rate")?.value ?? null,
    at,
  };
}

const TOTAL = /(?:总额|合计|总计|总量|总数)/;
const SOURCE = /^(?:其中|上年|其他|本年|当年|中央|省|市|县|区|自筹|财政拨款|一般公共)/;

interface Line {
  readonly row: SheetRow;
  readonly label: string;
  readonly amounts: ReadonlyMap<"initial" | "adjusted" | "executed" | "fundsInPlace" | "carriedOver", string>;
  /** The block has one column of budgets only. */
  readonly alone: boolean;
  readonly figure: (role: BudgetRole) => Figure | null;
}

function lineOf(row: SheetRow, { columns }: BudgetHeader, { tell }: Telling): Line {
  const figure = (role: BudgetRole): Figure | null => {
    const col = columns.get(role);
    return col === undefined ? null : figureOf(row.cells[col] ?? "");
  };
  const amounts = new Map<"initial" | "adjusted" | "executed" | "fundsInPlace" | "carriedOver", string>();
  const both = columns.has("initial") && columns.has("adjusted");
  const put = (key: "initial" | "adjusted" | "executed" | "fundsInPlace" | "carriedOver", role: BudgetRole): void => {
    const read = figure(role);
    if (read !== null) amounts.set(key, read.value);
  };
  put("initial", "initial");
  put("adjusted", "adjusted");
  if (!both && columns.has("budget")) put(columns.has("adjusted") ? "initial" : "adjusted", "budget");
  put("executed", "executed");
  put("fundsInPlace", "inPlace");
  put("carriedOver", "carriedOver");
  const first = Math.min(...columns.values());
  const labels = row.cells.slice(0, first).filter((cell) => cell !== "");
  if (both && columns.has("budget") && !isNothing(row.cells[columns.get("budget") ?? 0] ?? "")) {
    const col = columns.get("budget") ?? 0;
    tell("info", "table/unused", { row: row.index, col }, { text: excerpt(row.cells[col] ?? "") });
  }
  return {
    row,
    label: nameText(labels[labels.length - 1] ?? ""),
    amounts,
    alone: columns.has("budget") && !columns.has("initial") && !columns.has("adjusted"),
    figure,
  };
}

function sourceOf({ label, amounts }: Line): FundingSource {
  const source: Mutable<FundingSource> = { name: label.replace(/^其中[:：]?/, "") };
  for (const key of ["initial", "adjusted", "executed"] as const) {
    const value = amounts.get(key);
    if (value !== undefined) source[key] = value;
  }
  return source;
}

/** A source has a name and three amounts; a weight or a score of its own has no place. */
function tellUnread({ row, label }: Line, { columns }: BudgetHeader, { tell }: Telling): void {
  for (const [role, col] of columns) {
    const text = row.cells[col] ?? "";
    if (isNothing(text) || (label !== "" && ["initial", "adjusted", "budget", "executed"].includes(role))) continue;
    tell("info", "table/unused", { row: row.index, col }, { text: excerpt(text) });
  }
}

/** 元, 万元 or 亿元, from the words of the block's header or above it. */
function unitOf({ place }: BudgetHeader, sheet: Sheet): string | null {
  for (let above = place; above >= 0; above--) {
    for (const cell of sheet.rows[above]?.cells ?? []) {
      const found = (above === place ? /(亿元|万元|元)/ : /单位[:：]?\s*(?:人民币)?(亿元|万元|元)/).exec(
        nameText(cell),
      );
      if (found !== null) return found[1] ?? null;
    }
  }
  const below = sheet.rows[place + 1]?.cells.find((cell) => /[(（](亿元|万元|元)[)）]/.test(cell));
  return below === undefined ? null : (/(亿元|万元|元)/.exec(below)?.[1] ?? null);
}
