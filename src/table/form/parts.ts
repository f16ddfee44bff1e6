import { type BudgetTable, readBudget } from "../around/budget.js";
import type { FundPairs } from "../around/fund-pairs.js";
import { isShareRole } from "../word/budget-heads.js";
import type { Pair } from "../around/pairs.js";
import { executionRate } from "../around/rate.js";
import { type Around, nameOf, nothingAround, readAround } from "../around/subject.js";
import { type Sheet, textAt } from "../grid/sheet.js";
import { headerFinder } from "../header/finder.js";
import { headerRow } from "../header/look.js";
import { readProse } from "../prose/prose.js";
import { type Block, blocksOf } from "../rows/blocks.js";
import type { Total } from "../rows/total.js";
import type { Telling } from "../tell.js";
import { type IndicatorTable, namesIn, readIndicators } from "../tree/indicators.js";
import type { TableMapping } from "../types.js";
import { figureOf } from "../word/figure.js";
import { columnRole } from "../word/roles.js";
import { excerpt } from "../words.js";
import { combine, takeSummary } from "./combine.js";
import {
  atMostThreeLevels,
  blankReasons,
  checkTotal,
  nameRatios,
  printedRatios,
  sumWeights,
  withExecution,
} from "./complete.js";
import type { Parts } from "./form.js";
import { lostRow } from "./lost.js";
import { inPoints } from "./shares.js";
import { tellOtherKind } from "./kind.js";
import { applyMapping } from "./mapping.js";

/** Reads all that a sheet says of one form; null, with the reason told, where it is none. */
export function partsOf(sheet: Sheet, given: Subject, mapping: TableMapping, said: Telling): Parts | null {
  const blocks = blocksOf(sheet, headerFinder(sheet, mapping, said));
  const tables = tablesOf(blocks, sheet, said);
  const beside = aroundOf(blocks, given, said);
  const table = budgetOf(blocks, sheet, beside, said);
  if (tellOtherKind(blocks, said)) return null;
  if (tables.indicators.length === 0 && table === null) {
    tellNoHeader(sheet, said);
    return null;
  }
  const { nodes: combined, total } = combine(tables.indicators, blocks, said);
  const summed = tables.summaries.reduce((nodes, summary) => takeSummary(nodes, summary, said), combined);
  const none = [...summed, ...(mapping.indicators ?? [])].length === 0;
  if (none && tellLost(tables.indicators, blocks, sheet, said)) return null;
  const printed = { total: tables.summaries[0]?.total ?? total, around: beside };
  const { taken, counted } = readProse({ nodes: summed, budget: table, ...printed }, said);
  const { budget } = taken;
  blankReasons(summed, tables.indicators);
  const nodes = withExecution(summed, budget, said);
  const { total: all, around } = mapping.fullMarks === undefined ? inPoints(nodes, printed, said) : printed;
  atMostThreeLevels(nodes, said);
  if (nodes.length === 0 && (mapping.indicators ?? []).length === 0)
    said.tell("error", "table/no-indicators", null, { cell: "" });
  applyMapping(nodes, mapping, said);
  nameRatios(nodes, { ...taken.figures, ...mapping.budget }, said);
  const ratios = new Map(taken.ratios);
  if (Object.keys(taken.figures).length > 0) printedRatios(nodes, ratios);
  sumWeights(nodes, said);
  checkTotal(nodes, all, said);
  checkScore(around, all, said);
  if (said.failed()) return null;
  return { nodes, budget, around, total: all, ratios, counted };
}

/** The funds alone are no form where rows of indicators, or their header, stand there that nothing was read of. */
function tellLost([table]: readonly IndicatorTable[], blocks: readonly Block[], sheet: Sheet, said: Telling): boolean {
  const lost = lostRow(blocks);
  if (table !== undefined) {
    const row = headerRow(table.block.header, sheet);
    said.tell("error", "table/no-indicators", { row, col: 0 }, {});
  } else if (lost !== null) said.tell("error", "table/no-header", lost, {});
  return table !== undefined || lost !== null;
}

/** A sheet without a header; where its words stand one below the other, the copy has made a line of each cell. */
function tellNoHeader({ rows, width }: Sheet, { tell, failed }: Telling): void {
  if (failed()) return;
  const filled = rows.filter(({ blank }) => !blank);
  const header = filled.findIndex((_, at) =>
    filled.slice(at, at + 4).every((each) => columnRole(textAt(each, 0)) !== null),
  );
  const row = filled[header];
  if (width > 1 || row === undefined || filled.length < header + 8)
    tell("error", "table/no-header", null, { cell: "" });
  else tell("error", "table/cell-a-line", { row: row.index, col: 0 }, { text: excerpt(textAt(row, 0)) });
}

/** A score beside the tables that is not that of the total row. */
function checkScore({ score }: Around, total: Total | null, said: Telling): void {
  const own = score === null ? null : figureOf(score.text);
  if (own === null || score === null || total === null || total.score === null || own.value === total.score) return;
  said.tell("warning", "table/tables-differ", score.at, { name: "总分", one: total.score, other: own.value });
}

function tablesOf(blocks: readonly Block[], sheet: Sheet, said: Telling) {
  const bodies = blocks.filter((block) => block.kind === "indicators" || block.kind === "summary");
  const names = bodies.map((block) => namesIn(block, sheet));
  const read = (block: (typeof bodies)[number]): IndicatorTable => {
    const others = names.filter((_, place) => bodies[place] !== block);
    return readIndicators(block, sheet, said, new Set(others.flatMap((each) => [...each])));
  };
  const indicators = bodies.filter(({ kind }) => kind === "indicators").map(read);
  const summaries = bodies.filter(({ kind }) => kind === "summary").map(read);
  return indicators.length === 0 ? { indicators: summaries, summaries: [] } : { indicators, summaries };
}

/** What the key column of a list of forms says of one of them. */
export type Subject = Partial<Pick<Around, "project" | "unit">>;

/** What the lines outside the tables say. */
export function aroundOf(blocks: readonly Block[], given: Subject, said: Telling): Around {
  const around = { ...nothingAround(), ...given };
  for (const block of blocks) if (block.kind === "loose") readAround(block.rows, around, said);
  const [other] = around.otherNames;
  const name = nameOf(around);
  if (other !== undefined && name !== null) {
    said.tell("error", "table/several-forms", other.at, { first: name.text, second: other.text });
  }
  return around;
}

/** The funds of a form: a block of their own, or pairs of labels and figures. */
export function budgetOf(blocks: readonly Block[], sheet: Sheet, around: Around, said: Telling): BudgetTable | null {
  let first: BudgetTable | null = null;
  for (const block of blocks) {
    if (block.kind !== "budget") continue;
    const read = readBudget(block.header, sheet, said);
    if (first === null) first = read;
    else {
      const names = { first: nameOf(around)?.text ?? "", second: around.otherNames[0]?.text ?? titleIn(block.header) };
      said.tell("error", "table/several-forms", read.at, names);
    }
  }
  const funds = first ?? (around.funds === null ? null : ofPairs(around.funds, around, said));
  const budget = withShares(funds, around.shares, said);
  const { money } = around;
  if (money !== null && budget?.figures.unit !== money.text) {
    said.tell("info", "table/unused", money.at, { text: `单位：${money.text}` });
  }
  return budget;
}

/** The words in the corner of a block of funds. */
function titleIn({ row }: Extract<Block, { readonly kind: "budget" }>["header"]): string {
  return excerpt(row.cells.find((cell) => cell !== "") ?? "");
}

function ofPairs({ figures, assumed, at, places }: FundPairs, { money }: Around, said: Telling): BudgetTable {
  if (assumed && figures.adjusted !== undefined) {
    said.tell("info", "table/budget-taken-as-adjusted", at, { value: String(figures.adjusted) });
  }
  const named = figures.unit === undefined && money !== null ? { unit: money.text, ...figures } : figures;
  return { figures: named, weight: null, score: null, rate: null, at, places };
}

/** The funds, if there are any, with the rate, the weight and the score of 预算执行 that stand beside them. */
function withShares(funds: BudgetTable | null, shares: readonly Pair[], said: Telling): BudgetTable | null {
  const [first] = shares;
  if (first === undefined) return funds;
  const budget = funds ?? { figures: {}, weight: null, score: null, rate: null, at: first.at, places: new Map() };
  const read = { weight: budget.weight, score: budget.score, rate: budget.rate };
  const places = new Map(budget.places);
  for (const { role, figure } of shares) {
    if (figure === null || !isShareRole(role)) continue;
    const { value, at } = figure;
    if (read[role] === null) {
      read[role] = role === "rate" ? executionRate(figure, budget.figures, at, said) : value;
      places.set(role, at);
    } else if (read[role] !== value) said.tell("info", "table/unused", at, { text: value });
  }
  return { ...budget, ...read, places };
}
