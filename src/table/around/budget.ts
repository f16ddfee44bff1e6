import type { BudgetFigures } from "../../budget/types.js";
import type { Sheet } from "../grid/sheet.js";
import type { BudgetHeader, FundLine } from "../rows/budget-block.js";
import type { CellPlace, Telling } from "../tell.js";
import { figureFirst, weightInName } from "../word/figure.js";
import { SOURCE } from "../word/fund-names.js";
import { isShareRole } from "../word/budget-heads.js";
import { excerpt, isNothing, nameText } from "../words.js";
import { OF_ALL } from "../rows/fund-heads.js";
import { tellFitted } from "../rows/fit.js";
import { type Amount, amountsOf, figureAt, type Funds, meanings, sourcesOf, unitInCells } from "./amounts.js";
import { executionRate } from "./rate.js";
import { certain } from "../../shape/certain.js";

/** What a budget block says. */
export interface BudgetTable {
  readonly figures: BudgetFigures;
  /** The weight, score and rate of 预算执行 that stand in its line of the total. */
  readonly weight: string | null;
  readonly score: string | null;
  readonly rate: string | null;
  readonly at: CellPlace;
  /** Where each figure stands: `executed`, `sources/0/initial`, and `weight`, `score`, `rate` of the line of the total. */
  readonly places: ReadonlyMap<string, CellPlace>;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads a budget block: the line of the total, and below it the sources of the funds. */
export function readBudget(header: BudgetHeader, sheet: Sheet, telling: Telling): BudgetTable {
  const { columns, lines } = header;
  tellLines(header, telling);
  const total = totalOf(lines);
  const unit = unitOf(header, sheet) ?? unitInCells(header);
  const funds: Funds = { header, unit, telling };
  const executed = columns.get("executed") ?? 0;
  const at = { row: total.row.index, col: total.at(executed) ?? executed };
  const places = new Map<string, CellPlace>();
  const figures = figuresOf(total, funds, at, places);
  for (const line of lines) tellUnread(line, line === total, funds);
  const [weight, score, rate] = [
    figureAt(total, header, "weight"),
    figureAt(total, header, "score"),
    figureAt(total, header, "rate"),
  ];
  // What the line leaves blank is missed where it should stand.
  for (const [role, amount] of [
    ...meanings(header),
    ["weight", "weight"],
    ["score", "score"],
    ["rate", "rate"],
  ] as const) {
    const col = columns.get(role);
    if (col !== undefined && !places.has(amount))
      places.set(amount, { row: total.row.index, col: total.at(col) ?? col });
  }
  return {
    figures,
    weight: weight?.value ?? weightOf(header),
    score: score?.value ?? null,
    rate: executionRate(rate, figures, rate?.at ?? at, telling),
    at,
    places,
  };
}

/** Tells of the lines with fewer cells than the header. */
function tellLines(header: BudgetHeader, telling: Telling): void {
  const { lines } = header;
  for (const line of lines) if (line.fitted === "unclear") tellUnclear(line, header, telling);
  const fitted = lines.filter((line) => line.fitted === true).map(({ row }) => ({ row, afterBreak: false }));
  tellFitted(fitted, header.row.length, telling);
}

/** The amounts of the total and of its sources, with the place of each. */
function figuresOf(total: FundLine, funds: Funds, at: CellPlace, places: Map<string, CellPlace>): BudgetFigures {
  const { header, unit, telling } = funds;
  const figures: Mutable<BudgetFigures> = unit === null ? {} : { unit };
  const amounts = amountsOf(total, funds);
  for (const [key, { value, at: cell }] of amounts) {
    figures[key satisfies Amount] = value;
    places.set(key, cell);
  }
  const { columns, lines } = header;
  const adjusted = amounts.get("adjusted");
  if (adjusted !== undefined && columns.has("budget") && !columns.has("initial") && !columns.has("adjusted")) {
    telling.tell("info", "table/budget-taken-as-adjusted", adjusted.at, { value: adjusted.value });
  }
  const sources = sourcesOf(
    lines.filter((line) => line !== total),
    total.label,
    funds,
  );
  if (sources.length > 0) figures.sources = sources.map(({ source }) => source);
  sources.forEach(({ places: own }, place) => own.forEach((cell, key) => places.set(`sources/${place}/${key}`, cell)));
  return figures;
}

function totalOf(lines: readonly FundLine[]): FundLine {
  return certain(
    lines.find(({ label }) => OF_ALL.test(label)) ?? lines.find(({ label }) => !SOURCE.test(label)) ?? lines[0],
  );
}

/** A line with fewer cells than the header, where it cannot be told which are missing. */
function tellUnclear({ row }: FundLine, header: BudgetHeader, { tell }: Telling): void {
  const col = row.cells.findIndex((cell) => cell !== "");
  tell(
    "error",
    "table/row-does-not-fit",
    { row: row.index, col },
    {
      text: excerpt(row.cells.filter((cell) => cell !== "").join(" ")),
      columns: header.row.length,
      cells: row.length,
    },
  );
}

const OF_SOURCE: ReadonlySet<Amount | undefined> = new Set(["initial", "adjusted", "executed"]);

/** A source has a name and three amounts; a weight or a score of its own has no place. */
function tellUnread(line: FundLine, isTotal: boolean, { header, telling: { tell } }: Funds): void {
  const read = meanings(header);
  const places = new Map(
    [...header.columns].flatMap(([role, col]) => {
      const own = line.at(col);
      return own === null ? [] : [[own, role] as const];
    }),
  );
  const first = line.at(header.first) ?? Math.min(...places.keys());
  line.row.cells.forEach((text, col) => {
    const role = places.get(col);
    const amount = role === undefined ? undefined : read.get(role);
    if (isNothing(text) || (role === undefined && col < first)) return;
    const words = isTotal && role === "score" ? figureFirst(text)?.words : undefined;
    const isRead = amount !== undefined || isShareRole(role);
    if (isTotal && isRead && words === undefined) return;
    if (line.label !== "" && OF_SOURCE.has(amount)) return;
    tell("info", "table/unused", { row: line.row.index, col }, { text: excerpt(words ?? text) });
  });
}

/** A weight in the words of the header, or of the title above: 预算执行情况（10分）, 得分（20分*执行率）. */
function weightOf({ row, title }: BudgetHeader): string | null {
  for (const cell of [...row.cells, ...(title?.cells ?? [])]) {
    const name = nameText(cell);
    const weight = weightInName(name, "leaf")?.weight ?? /[(（](\d+(?:\.\d+)?)分?[*×xX]执行率[)）]/.exec(name)?.[1];
    if (weight !== undefined) return weight;
  }
  return null;
}

/** 元, 万元 or 亿元, from the words of the block's header or above it. */
function unitOf({ place, row }: BudgetHeader, sheet: Sheet): string | null {
  for (const above of [row, ...sheet.rows.slice(0, place).reverse()]) {
    for (const cell of above.cells) {
      const found = (above === row ? /(亿元|万元|元)/ : UNIT_LINE).exec(nameText(cell));
      if (found !== null) return certain(found[1]);
    }
  }
  const below = sheet.rows[place + 1]?.cells.find((cell) => /[(（](亿元|万元|元)[)）]/.test(cell));
  return below === undefined ? null : (/(亿元|万元|元)/.exec(below)?.[1] ?? null);
}

/** 单位：万元, as it stands above tables, alone or behind other words. */
const UNIT_LINE: RegExp = /单位[:：]?\s*(?:人民币)?(亿元|万元|元)/;
