import type { FundingSource } from "../../budget/figure-groups.js";
import type { BudgetFigures } from "../../budget/types.js";
import { compare, sum } from "../../exact/index.js";
import { decimalOf } from "../../exact/input.js";
import { shiftPoint } from "../number.js";
import type { BudgetHeader, FundLine } from "../rows/budget-block.js";
import type { CellPlace, Telling } from "../tell.js";
import { figureText } from "../rows/fund-heads.js";
import { type Figure, MONEY, moneyOf, placesBetween } from "../word/figure.js";
import type { BudgetRole } from "../word/roles.js";
import { unitInHeader } from "../word/unit-in-brackets.js";
import { textAt } from "../grid/sheet.js";
import { certain } from "../../shape/certain.js";
import { spendingAmong } from "./spending.js";

/** The amounts that a line of funds may have. */
export type Amount = "initial" | "adjusted" | "executed" | "fundsInPlace" | "carriedOver";

/** A block of funds while it is being read. */
export interface Funds {
  readonly header: BudgetHeader;
  /** 元, 万元 or 亿元; null where the block does not say. */
  readonly unit: string | null;
  readonly telling: Telling;
}

/** The cell of a line below a header, and the figure in it; a bare amount is in the unit that its own head names. */
export function figureAt(line: FundLine, header: BudgetHeader, role: BudgetRole): (Figure & Located) | null {
  const col = header.columns.get(role);
  const own = col === undefined ? null : line.at(col);
  if (col === undefined || own === null) return null;
  const figure = moneyOf(figureText(textAt(line.row, own), role));
  const at = { row: line.row.index, col: own };
  return figure === null ? null : { ...withUnit(figure, textAt(header.row, col)), at };
}

/** An amount with the unit in brackets behind its label (预算数（万元）), where it has none itself. */
export function withUnit(figure: Figure, label: string): Figure {
  const unit = figure.unit === "" && !figure.percent ? unitInHeader(label) : null;
  return unit !== null && MONEY.has(unit) ? { ...figure, unit } : figure;
}

/** A figure's place. */
export interface Located {
  readonly at: CellPlace;
}

/** What each column of amounts is read as; one column of budgets alone is the budget of the whole year. */
export function meanings({ columns }: BudgetHeader): ReadonlyMap<BudgetRole, Amount> {
  return meaningsOf(columns);
}

/** The same of what a block of funds has amounts of. */
export function meaningsOf(stated: Pick<ReadonlySet<BudgetRole>, "has">): ReadonlyMap<BudgetRole, Amount> {
  const read = new Map<BudgetRole, Amount>([
    ["initial", "initial"],
    ["adjusted", "adjusted"],
    ["executed", "executed"],
    ["inPlace", "fundsInPlace"],
    ["carriedOver", "carriedOver"],
  ]);
  if (!stated.has("adjusted")) read.set("budget", "adjusted");
  else if (!stated.has("initial")) read.set("budget", "initial");
  return read;
}

/** The amounts of a line in the unit of the block, each with its cell. */
export function amountsOf(line: FundLine, funds: Funds): ReadonlyMap<Amount, Located & { readonly value: string }> {
  const amounts = new Map<Amount, Located & { readonly value: string }>();
  for (const [role, amount] of meanings(funds.header)) {
    const read = figureAt(line, funds.header, role);
    if (read !== null) amounts.set(amount, { at: read.at, value: inUnit(read, funds) });
  }
  return amounts;
}

/** An amount that has a unit of its own, in that of the block: 80万 under 元 is 800000. */
export function inUnit(
  { value, unit, at }: Figure & Located,
  { unit: own, telling }: Pick<Funds, "unit" | "telling">,
): string {
  const places = own === null ? 0 : placesBetween(unit, own);
  if (own === null || places === 0) return value;
  const read = shiftPoint(value, places);
  telling.tell("warning", "table/amount-converted", at, { value: `${value}${unit}`, read: `${read}${own}` });
  return read;
}

/** The unit that the first amount of a block names itself; those in another are put into it. */
export function unitInCells(header: BudgetHeader): string | null {
  const roles = [...meanings(header).keys()];
  const figures = header.lines.flatMap((line) => roles.flatMap((role) => figureAt(line, header, role) ?? []));
  return figures.map(({ unit }) => unit).find((unit) => MONEY.has(unit)) ?? null;
}

/** A source of the funds, and its cells. */
export interface Source {
  readonly source: FundingSource;
  readonly places: ReadonlyMap<string, CellPlace>;
}

/**
 * The sources among the lines below the total; what the total or one of them is made of, or spent on, is told and left
 * out.
 */
export function sourcesOf(lines: readonly FundLine[], total: string, funds: Funds): readonly Source[] {
  const found: Source[] = [];
  const named = lines.filter(({ label }) => label !== "");
  const spent = spendingAmong(named.map(({ label }) => label));
  for (let at = 0; at < named.length; at++) {
    const before = found[found.length - 1];
    const parts = partsAt(named, spent, at, before, funds);
    if (parts === 0) found.push(sourceOf(certain(named[at]), funds));
    for (const part of named.slice(at, at + parts)) {
      const first = part.row.cells.findIndex((cell) => cell !== "");
      const params = { text: part.label, name: before?.source.name ?? total };
      funds.telling.tell("info", "table/part-of-source", { row: part.row.index, col: first }, params);
    }
    at += Math.max(parts - 1, 0);
  }
  return found;
}

/**
 * How many lines from a place on are no sources: kinds of spending, of the source above them or of the total; behind
 * another 其中, the lines that add up to the source above.
 */
function partsAt(
  lines: readonly FundLine[],
  spent: readonly boolean[],
  place: number,
  above: Source | undefined,
  funds: Funds,
): number {
  const next = spent.indexOf(false, place);
  if (next !== place) return (next < 0 ? lines.length : next) - place;
  if (above === undefined || lines[place]?.label.startsWith("其中") !== true) return 0;
  for (let count = 1; place + count <= lines.length; count++) {
    if (addUp(lines.slice(place, place + count), above.source, funds)) return count;
  }
  return 1;
}

function addUp(lines: readonly FundLine[], source: FundingSource, funds: Funds): boolean {
  const parts = lines.map((line) => sourceOf(line, { ...funds, telling: SILENT }).source);
  const keys = KEYS.filter((key) => source[key] !== undefined);
  return (
    keys.length > 0 &&
    keys.every((key) => {
      const values = parts.flatMap((part) => (part[key] === undefined ? [] : [decimalOf(part[key])]));
      return compare(sum(values), decimalOf(certain(source[key]))) === 0;
    })
  );
}

const KEYS = ["initial", "adjusted", "executed"] as const;
const SILENT: Telling = { tell: () => undefined, failed: () => false, all: () => [] };

function sourceOf(line: FundLine, funds: Funds): Source {
  const amounts = amountsOf(line, funds);
  const stated = KEYS.flatMap((key) => {
    const amount = amounts.get(key);
    return amount === undefined ? [] : [[key, amount] as const];
  });
  const figures: Partial<Pick<BudgetFigures, Amount>> = Object.fromEntries(
    stated.map(([key, { value }]) => [key, value]),
  );
  return {
    source: { name: line.label.replace(/^其中[:：]?/, ""), ...figures },
    places: new Map(stated.map(([key, { at }]) => [key, at])),
  };
}
