import type { BudgetFigures, FundingSource } from "../budget/types.js";
import type { BudgetHeader, FundLine } from "./budget-header.js";
import { type Figure, figureOf, weightInName } from "./figure.js";
import type { BudgetRole } from "./roles.js";
import type { Sheet } from "./sheet.js";
import type { CellPlace, Telling } from "./tell.js";
import { excerpt, isNothing, nameText } from "./words.js";
import {
  absolute,
  compare,
  divide,
  type Exact,
  fraction,
  fromText,
  hundred,
  isZero,
  multiply,
  subtract,
} from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import { shiftPoint } from "./number.js";

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
type Amount = "initial" | "adjusted" | "executed" | "fundsInPlace" | "carriedOver";

/** Reads a budget block: the line of the total, and below it the sources of the funds. */
export function readBudget(header: BudgetHeader, sheet: Sheet, telling: Telling): BudgetTable {
  const { columns, lines } = header;
  const total = totalOf(lines);
  const figures: Mutable<BudgetFigures> = {};
  const unit = unitOf(header, sheet);
  if (unit !== null) figures.unit = unit;
  const at = { row: total.row.index, col: columns.get("executed") ?? 0 };
  const amounts = amountsOf(total, header);
  for (const [key, value] of amounts) figures[key] = value;
  if (columns.has("budget") && !columns.has("initial") && !columns.has("adjusted")) {
    telling.tell("info", "table/budget-taken-as-adjusted", at, { value: amounts.get("adjusted") ?? "" });
  }
  const sources = lines.filter((line) => line !== total);
  const named = sources.filter(({ label }) => label !== "");
  if (named.length > 0) figures.sources = named.map((line) => sourceOf(line, header));
  for (const line of lines) tellUnread(line, line === total, header, telling);
  return {
    figures,
    weight: figure(total, header, "weight")?.value ?? weightOf(header, sheet),
    score: figure(total, header, "score")?.value ?? null,
    rate: executionRate(
      figure(total, header, "rate"),
      figures,
      { ...at, col: total.at(columns.get("rate") ?? 0) },
      telling,
    ),
    at,
  };
}

const TOTAL = /(?:总额|合计|总计|总量|总数)/;
const SOURCE = /^(?:其中|上年|其他|本年|当年|中央|省|市|县|区|自筹|财政拨款|一般公共)/;

function totalOf(lines: readonly FundLine[]): FundLine {
  const total =
    lines.find(({ label }) => TOTAL.test(label)) ?? lines.find(({ label }) => !SOURCE.test(label)) ?? lines[0];
  if (total === undefined) throw new RangeError("a budget block has at least one line");
  return total;
}

function figure(line: FundLine, { columns }: BudgetHeader, role: BudgetRole): Figure | null {
  const col = columns.get(role);
  return col === undefined ? null : figureOf(line.row.cells[line.at(col)] ?? "");
}

/** What each column of amounts is read as; one column of budgets alone is the budget of the whole year. */
function meanings({ columns }: BudgetHeader): ReadonlyMap<BudgetRole, Amount> {
  const read = new Map<BudgetRole, Amount>([
    ["initial", "initial"],
    ["adjusted", "adjusted"],
    ["executed", "executed"],
    ["inPlace", "fundsInPlace"],
    ["carriedOver", "carriedOver"],
  ]);
  if (!columns.has("adjusted")) read.set("budget", "adjusted");
  else if (!columns.has("initial")) read.set("budget", "initial");
  return read;
}

function amountsOf(line: FundLine, header: BudgetHeader): Map<Amount, string> {
  const amounts = new Map<Amount, string>();
  for (const [role, amount] of meanings(header)) {
    const read = figure(line, header, role);
    if (read !== null) amounts.set(amount, read.value);
  }
  return amounts;
}

function sourceOf(line: FundLine, header: BudgetHeader): FundingSource {
  const source: Mutable<FundingSource> = { name: line.label.replace(/^其中[:：]?/, "") };
  const amounts = amountsOf(line, header);
  for (const key of ["initial", "adjusted", "executed"] as const) {
    const value = amounts.get(key);
    if (value !== undefined) source[key] = value;
  }
  return source;
}

/** A source has a name and three amounts; a weight or a score of its own has no place. */
function tellUnread(line: FundLine, isTotal: boolean, header: BudgetHeader, { tell }: Telling): void {
  const read = meanings(header);
  const places = new Map([...header.columns].map(([role, col]) => [line.at(col), role]));
  const first = Math.min(...places.keys());
  line.row.cells.forEach((text, col) => {
    const role = places.get(col);
    const amount = role === undefined ? undefined : read.get(role);
    if (isNothing(text) || (role === undefined && col < first)) return;
    if (isTotal && (amount !== undefined || role === "weight" || role === "score" || role === "rate")) return;
    if (line.label !== "" && (amount === "initial" || amount === "adjusted" || amount === "executed")) return;
    tell("info", "table/unused", { row: line.row.index, col }, { text: excerpt(text) });
  });
}

/** A weight in the words of the header: 预算执行情况（10分）, 得分（20分*执行率）. */
function weightOf({ place }: BudgetHeader, sheet: Sheet): string | null {
  for (const cell of sheet.rows[place]?.cells ?? []) {
    const name = nameText(cell);
    const weight = weightInName(name, "leaf")?.weight ?? /[(（](\d+(?:\.\d+)?)分?[*×xX]执行率[)）]/.exec(name)?.[1];
    if (weight !== undefined) return weight;
  }
  return null;
}

/** 元, 万元 or 亿元, from the words of the block's header or above it. */
function unitOf({ place }: BudgetHeader, sheet: Sheet): string | null {
  for (let above = place; above >= 0; above--) {
    for (const cell of sheet.rows[above]?.cells ?? []) {
      const found = (above === place ? /(亿元|万元|元)/ : UNIT_LINE).exec(nameText(cell));
      if (found !== null) return found[1] ?? null;
    }
  }
  const below = sheet.rows[place + 1]?.cells.find((cell) => /[(（](亿元|万元|元)[)）]/.test(cell));
  return below === undefined ? null : (/(亿元|万元|元)/.exec(below)?.[1] ?? null);
}

/** 单位：万元, as it stands above tables, alone or behind other words. */
const UNIT_LINE: RegExp = /单位[:：]?\s*(?:人民币)?(亿元|万元|元)/;

/**
 * The rate of execution in percent, as its cell says it. What is at most 1.5 and has no percent sign may be a share, 0.9 for
 * 90 %: the amounts beside it tell. Where there are none it is left out.
 */
export function executionRate(
  figure: Figure | null,
  amounts: BudgetFigures,
  at: CellPlace,
  { tell }: Telling,
): string | null {
  const stated = figure === null ? null : fromText(figure.value);
  if (figure === null || stated === null) return null;
  if (figure.percent || isZero(stated) || compare(absolute(stated), MOST) > 0) return figure.value;
  const share = shareOf(amounts);
  if (share === null) {
    tell("warning", "table/rate-unclear", at, { value: figure.value });
    return null;
  }
  const distance = (other: Exact): Exact => absolute(subtract(stated, other));
  if (compare(distance(share), distance(multiply(share, hundred))) >= 0) return figure.value;
  const read = shiftPoint(figure.value, 2);
  tell("warning", "table/rate-is-share", at, { value: figure.value, read });
  return read;
}

/** No budget is overspent by more than half. */
const MOST = fraction(3, 2);

function shareOf({ adjusted, initial, executed }: BudgetFigures): Exact | null {
  const budget = adjusted ?? initial;
  if (budget === undefined || executed === undefined || isZero(decimalOf(budget))) return null;
  return divide(decimalOf(executed), decimalOf(budget));
}
