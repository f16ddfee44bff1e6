import { checkSelfEvaluation } from "../indicator/check.js";
import type { SelfEvaluation } from "../indicator/types.js";
import { type Note, orThrow, type Read } from "../message/index.js";
import { type Block, blocksOf } from "./blocks.js";
import { type BudgetTable, executionRate, readBudget } from "./budget.js";
import { figureOf } from "./figure.js";
import type { FundPairs } from "./fund-pairs.js";
import { headerFinder } from "./columns.js";
import { checkMapping } from "./check-mapping.js";
import { combine, takeSummary } from "./combine.js";
import { atMostThreeLevels, checkTotal, nameRatios, sumWeights, withExecution } from "./complete.js";
import { formOf } from "./form.js";
import { type IndicatorTable, namesIn, readIndicators } from "./indicators.js";
import { applyMapping } from "./mapping.js";
import { type Sheet, sheetOf } from "./sheet.js";
import { type Around, nothingAround, readAround } from "./subject.js";
import { type Telling, telling } from "./tell.js";
import type { Total } from "./total.js";
import type { Grid, Merge, TableMapping, TableOptions } from "./types.js";

/**
 * Reads a form from the cells of a sheet: a pasted or saved 自评表 becomes a {@link SelfEvaluation}, with a note for every
 * assumption and for every cell that was not used.
 *
 * @param grid The cells, row by row; merged areas have their value in the first cell.
 * @param merges The merged areas of the sheet.
 * @param options What goes before the table's own words, and the number formats of the cells.
 * @returns the self-evaluation and the notes.
 * @throws JixiaoError with all issues: see {@link safeReadTable}.
 *
 * @example
 * const grid = [
 *   ["一级指标", "三级指标", "指标值", "度量单位", "实际完成值", "分值"],
 *   ["产出指标 (40分)", "培训人次", "≥150", "人次", "100", "40"],
 * ];
 * readTable(grid).value.indicators[0].children[0].target; // => "≥150"
 */
export function readTable(
  grid: Grid,
  merges: readonly Merge[] = [],
  options: TableOptions = {},
): { readonly value: SelfEvaluation; readonly notes: readonly Note[] } {
  return orThrow(safeReadTable(grid, merges, options));
}

/**
 * Reads a form as {@link readTable} does, and returns issues instead of throwing them.
 *
 * Codes: `table/no-header` where no header is found, `table/several-forms` where the sheet holds more than one form,
 * `table/too-many-rows`, `table/too-many-columns`, `table/empty`, `table/mapping-…` for a mapping that does not fit, and
 * those of `checkSelfEvaluation` for what a mapping says.
 *
 * @example
 * const read = safeReadTable([["产出指标", "40"]]);
 * read.ok ? "" : read.issues[0].code; // => "table/no-header"
 */
export function safeReadTable(
  grid: Grid,
  merges: readonly Merge[] = [],
  given: TableOptions = {},
): Read<SelfEvaluation> {
  const options = (given as TableOptions | null) ?? {}; // from JavaScript anything comes
  const said = telling();
  const mapping = options.mapping ?? {};
  checkMapping(mapping, said);
  const sheet = said.failed() ? null : sheetOf(grid, merges, options.formats ?? [], said);
  const value = sheet === null ? null : readSheet(sheet, mapping, said);
  if (value === null || said.failed())
    return { ok: false, issues: said.all().filter(({ severity }) => severity === "error") };
  const checked = checkSelfEvaluation(value);
  // A published form may lack weights of the first level: what can be audited of it does not need them.
  const wrong = checked.ok
    ? []
    : checked.issues.filter(({ severity, code }) => severity === "error" && code !== "weight/missing");
  if (wrong.length > 0) return { ok: false, issues: wrong };
  return { ok: true, value, notes: said.all() };
}

function readSheet(sheet: Sheet, mapping: TableMapping, said: Telling): SelfEvaluation | null {
  const blocks = blocksOf(sheet, headerFinder(sheet, mapping, said));
  const tables = tablesOf(blocks, sheet, said);
  const around = aroundOf(blocks, said);
  const budget = budgetOf(blocks, sheet, around, said);
  if (tables.indicators.length === 0 && budget === null) {
    if (!said.failed()) said.tell("error", "table/no-header", null);
    return null;
  }
  const { nodes: combined, total } = combine(tables.indicators, said);
  const summed = tables.summaries.reduce((nodes, summary) => takeSummary(nodes, summary, said), combined);
  const nodes = withExecution(summed, budget, said);
  atMostThreeLevels(nodes, said);
  applyMapping(nodes, mapping, said);
  nameRatios(nodes, mapping.budget ?? {}, said);
  sumWeights(nodes, said);
  const all = tables.summaries[0]?.total ?? total;
  checkTotal(nodes, all, said);
  checkScore(around, all, said);
  if (said.failed()) return null;
  return formOf({ nodes, budget, around, total: all }, mapping);
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

function aroundOf(blocks: readonly Block[], said: Telling): Around {
  const around = nothingAround();
  for (const block of blocks) if (block.kind === "loose") readAround(block.rows, around, said);
  const [other] = around.otherNames;
  if (other !== undefined && around.name !== null) {
    said.tell("error", "table/several-forms", other.at, { first: around.name.text, second: other.text });
  }
  return around;
}

function budgetOf(blocks: readonly Block[], sheet: Sheet, around: Around, said: Telling): BudgetTable | null {
  let first: BudgetTable | null = null;
  for (const block of blocks) {
    if (block.kind !== "budget") continue;
    const read = readBudget(block.header, sheet, said);
    if (first === null) first = read;
    else {
      const names = { first: around.name?.text ?? "", second: around.otherNames[0]?.text ?? "" };
      said.tell("error", "table/several-forms", read.at, names);
    }
  }
  const budget = first ?? (around.funds === null ? null : ofPairs(around.funds, around, said));
  const { unit } = around;
  if (unit !== null && budget?.figures.unit !== unit.text) {
    said.tell("info", "table/unused", unit.at, { text: `单位：${unit.text}` });
  }
  return budget;
}

function ofPairs(
  { figures, assumed, at, rate, weight, score }: FundPairs,
  { unit }: Around,
  said: Telling,
): BudgetTable {
  if (assumed) said.tell("info", "table/budget-taken-as-adjusted", at, { value: String(figures.adjusted ?? "") });
  const named = figures.unit === undefined && unit !== null ? { unit: unit.text, ...figures } : figures;
  return { figures: named, weight, score, rate: executionRate(rate, named, at, said), at };
}
