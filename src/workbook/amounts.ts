import { type FigureKey, figureKeys, figureTitles, sizes } from "../budget/figures.js";
import { isIssue, readFigure } from "../budget/read.js";
import type { BudgetFigures } from "../budget/types.js";
import { type Exact, one, toText } from "../exact/index.js";
import { numberRead } from "../figure/sheet/reading.js";
import { DIGITS, fits, held, type Term, unsure } from "../figure/sheet/term.js";
import type { SheetBuilder } from "../sheet/build.js";
import { blank, headings, number, text } from "../sheet/cells.js";
import type { SheetCell } from "../sheet/types.js";
import { formula } from "./formula.js";
import { FORM, type Places } from "./places.js";
import { ORIGINAL, type Readings } from "./readings.js";

/** The name of the sheet of the budget figures and ratios. */
export const RATIOS = "比率";

/** Where the figures of a budget stand on the form, and how they are read. */
interface FigureSources {
  readonly places: Places;
  readonly readings: Readings;
}

/**
 * Writes the figures of a budget out, each with what is wrong with it.
 *
 * @param shown - The figures as they are filled in; those that are not stand blank.
 */
export function layFigures(
  builder: SheetBuilder,
  budget: BudgetFigures,
  shown: BudgetFigures,
  sources: FigureSources,
): ReadonlyMap<FigureKey, Term> {
  const figures = new Map<FigureKey, Term>();
  const unit = budget.unit === undefined ? "" : `（${budget.unit}）`;
  builder.row(headings([`预算数${unit}`, "数值", "要改的地方"]));
  for (const key of figureKeys) {
    const read = readFigure(budget, key);
    const stands = read === undefined && key === "adjusted" ? readFigure(budget, "initial") : read;
    if (stands === undefined || isIssue(stands)) continue;
    const row = builder.height + 1;
    const isBlank = readFigure(shown, key) === undefined;
    const { cell, term, fault } = figureCells(key, stands, { row, isInitial: read === undefined, isBlank }, sources);
    builder.row([
      text(figureTitles[key]),
      cell,
      fault === null ? blank() : formula(fault, { kind: "text", align: "left" }),
    ]);
    figures.set(key, fits(stands) ? held(term, stands) : unsure(held(term, stands)));
  }
  return figures;
}

/** A figure on the sheet of the ratios. */
interface FigureRow {
  readonly row: number;
  /** It is an adjusted budget that is left out, and so the initial one, until it is filled in. */
  readonly isInitial: boolean;
  readonly isBlank: boolean;
}

/** The figures of the form stand there, others here; each is read in a cell of its own. */
function figureCells(
  key: FigureKey,
  value: Exact,
  { row, isInitial, isBlank }: FigureRow,
  { places, readings }: FigureSources,
): { readonly cell: SheetCell; readonly term: string; readonly fault: string | null } {
  const own = `B${row}`;
  const place = places.get(key);
  const from = isInitial ? places.get("initial") : place;
  if (!fits(value)) {
    const same =
      place === undefined ? null : `IF(EXACT(${FORM}!${place},${ORIGINAL}!${place}),"","要改：不能改，请改回")`;
    return { cell: text(toText(value), { align: "right" }), term: own, fault: same };
  }
  const readAt = (of: FigureKey, cell: string): string =>
    readings.add(figureTitles[of], cell, (typed) => amountRead(of, cell, typed));
  if (from === undefined) {
    const cell = `${RATIOS}!${own}`;
    const read = readAt(key, cell);
    const typed = number(isBlank ? "" : toText(value), { role: "input" });
    return { cell: typed, term: read, fault: faultOf(read, cell) };
  }
  const read = readAt(isInitial ? "initial" : key, `${FORM}!${from}`);
  if (!isInitial || place === undefined) {
    return { cell: formula(read), term: own, fault: isInitial ? null : faultOf(read, `${FORM}!${from}`) };
  }
  const adjusted = `${FORM}!${place}`;
  const readAdjusted = readAt(key, adjusted);
  return {
    cell: formula(`IF(ISBLANK(${adjusted}),${read},${readAdjusted})`),
    term: own,
    fault: faultOf(readAdjusted, adjusted),
  };
}

/** An amount; what is none is told. */
function amountRead(key: FigureKey, cell: string, typed: string): string {
  const read = numberRead({
    cell,
    text: typed,
    missing: "没有填",
    original: null,
    isPercent: false,
    factor: one,
    unit: "",
    most: DIGITS,
  });
  return sizes.has(key) ? `IF(ISNUMBER(${read}),IF(${read}<0,"不能是负数",${read}),${read})` : read;
}

/** What is wrong with a figure that is filled in. */
function faultOf(read: string, cell: string): string {
  return `IF(OR(ISNUMBER(${read}),ISBLANK(${cell})),"","要改："&${read})`;
}
