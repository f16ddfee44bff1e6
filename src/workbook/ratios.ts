import { isAsTyped } from "../figure/sheet/reading.js";
import { formulaOf, type RatioValue, ratioDefinition } from "../budget/index.js";
import { type FigureKey, figureKeys, figureTitles } from "../budget/figures.js";
import { signed } from "../budget/plan.js";
import { isIssue, readFigure } from "../budget/read.js";
import type { BudgetFigures } from "../budget/types.js";
import type { RatioTerm } from "../budget/definition.js";
import { divide, type Exact, hundred, toText, whole } from "../exact/index.js";
import { certain } from "../shape/certain.js";
import { SheetBuilder } from "../sheet/build.js";
import { blank, headings, number, percent, text } from "../sheet/cells.js";
import type { Sheet, SheetCell } from "../sheet/types.js";
import { INCOMPLETE } from "./labels.js";
import { rateCell } from "./rate-cell.js";
import { formula } from "./ledger.js";
import { BEYOND } from "./leaf.js";
import { UNKNOWN } from "../figure/sheet/bound.js";
import type { Model } from "./model.js";
import { readBack } from "../explain/decimal.js";
import { FORM, type Places } from "./places.js";
import { rounded } from "../figure/sheet/rounding.js";
import { at, constant, fits, held, over, type Term, times, total, unsure } from "../figure/sheet/term.js";
import { clear } from "../figure/sheet/tidy.js";

/** The name of the sheet of the budget figures and ratios. */
export const RATIOS = "比率";

/** The ratios of a form as formulas over its budget figures. */
export interface RatioSheet {
  readonly sheet: Sheet | null;
  /** A ratio as a share, exact, by name. */
  readonly exact: ReadonlyMap<string, Term>;
  /** The cell of what a ratio divides by. */
  readonly divisors: ReadonlyMap<string, string>;
  /** The cell that shows it rounded. */
  readonly shown: ReadonlyMap<string, string>;
}

/** Writes the figures out as cells to fill in, and each ratio with its numerator and denominator. */
export function ratioSheet(
  model: Model,
  budget: BudgetFigures | undefined,
  ratios: Readonly<Record<string, RatioValue>>,
  places: Places,
): RatioSheet {
  const exact = new Map<string, Term>();
  const shown = new Map<string, string>();
  const divisors = new Map<string, string>();
  if (budget === undefined) return { sheet: null, exact, shown, divisors };
  const builder = new SheetBuilder(6);
  const figures = layFigures(builder, budget, model.shown.budget ?? {}, places);
  builder.row(headings(["比率", "分子", "分母", "未取舍", "比率值", "公式"]));
  for (const [name, ratio] of Object.entries(ratios)) {
    const definition = ratioDefinition(name);
    if (definition === undefined) continue;
    const row = builder.height + 1;
    const above = sumOf(definition.numerator, figures);
    const below = sumOf(definition.denominator, figures);
    const cells = valueCells(ratio, at(`B${row}`, above), at(`C${row}`, below), row);
    builder.row([
      text(definition.title),
      amountCell(above, ratio.numerator),
      amountCell(below, ratio.denominator),
      ...cells.shown,
      text(formulaOf(definition)),
    ]);
    if (cells.exact !== null) exact.set(name, at(`${RATIOS}!D${row}`, cells.exact));
    divisors.set(name, `${RATIOS}!C${row}`);
    shown.set(name, `${RATIOS}!E${row}`);
  }
  const sheet = builder.sheet(RATIOS, [34, 18, 18, 20, 14, 56], { orientation: "landscape" });
  return { sheet, exact, shown, divisors };
}

/** @param shown - The figures as they are filled in; those that are not stand blank. */
function layFigures(
  builder: SheetBuilder,
  budget: BudgetFigures,
  shown: BudgetFigures,
  places: Places,
): ReadonlyMap<FigureKey, Term> {
  const figures = new Map<FigureKey, Term>();
  const unit = budget.unit === undefined ? "" : `（${budget.unit}）`;
  builder.row(headings([`预算数${unit}`, "数值"]));
  for (const key of figureKeys) {
    const read = readFigure(budget, key);
    const stands = read === undefined && key === "adjusted" ? readFigure(budget, "initial") : read;
    if (stands === undefined || isIssue(stands)) continue;
    const cell = `B${builder.height + 1}`;
    const isBlank = readFigure(shown, key) === undefined;
    builder.row([text(figureTitles[key]), figureCell(key, stands, read === undefined, isBlank, places), blank()]);
    const term = held(cell, stands);
    figures.set(key, fits(stands) ? term : unsure(term));
  }
  builder.row([]);
  return figures;
}

/** The three figures of the form stand there; an adjusted budget that is left out is the initial one. */
function figureCell(key: FigureKey, value: Exact, isInitial: boolean, isBlank: boolean, places: Places): SheetCell {
  const place = places.get(isInitial ? "initial" : key);
  if (!fits(value)) return text(toText(value), { align: "right" });
  if (place === undefined) return number(isBlank ? "" : toText(value), { role: "input" });
  const cell = `${FORM}!${place}`;
  // An adjusted budget that is left blank is the initial one, until it is filled in.
  const own = places.get(key);
  if (!isInitial || own === undefined) return formula(amountRead(cell));
  return formula(`IF(ISBLANK(${FORM}!${own}),${amountRead(cell)},${amountRead(`${FORM}!${own}`)})`);
}

/** An amount as it stands; what is none is told. */
function amountRead(cell: string): string {
  const plain = `IF(${isAsTyped(cell)},${cell},"请填数")`;
  const blank = `IF(ISBLANK(${cell}),"没有填","请填数")`;
  return `IF(ISERROR(${cell}),"请填数",IF(ISLOGICAL(${cell}),"请填数",IF(ISNUMBER(${cell}),${plain},${blank})))`;
}

function sumOf(terms: readonly RatioTerm[], figures: ReadonlyMap<FigureKey, Term>): Term {
  const parts = terms.map((term) => {
    const { key, negative } = signed(term);
    // A ratio that lacks a figure is not there.
    return { negative, figure: certain(figures.get(key)) };
  });
  const added = parts.map(({ negative, figure }) => (negative ? times(constant(whole(-1)), figure) : figure));
  const [first, ...others] = added;
  if (first !== undefined && others.length === 0) return first;
  const worked = parts.map(({ negative, figure }, place) => `${negative ? "-" : place === 0 ? "" : "+"}${figure.text}`);
  return clear(total(worked.join(""), added));
}

/** A sum of figures; where a double does not hold one of them, what the engine says. */
function amountCell(sum: Term, value: string): SheetCell {
  return sum.error === UNKNOWN
    ? text(value, { align: "right", note: BEYOND })
    : formula(`IF(ISERROR(0+${sum.text}),"${INCOMPLETE}",${sum.text})`);
}

/** The exact share and the one shown, to 4 places in percent; over zero neither. */
function valueCells(
  ratio: RatioValue,
  numerator: Term,
  denominator: Term,
  row: number,
): { readonly shown: readonly SheetCell[]; readonly exact: Term | null } {
  if (ratio.value === null) {
    const none = divided(row, `B${row}/C${row}`);
    const said = `IF(ISNUMBER(D${row}),ROUND(D${row},6),"—")`;
    return { shown: [formula(none), rateCell(said, { note: "分母为零的比率没有意义" })], exact: null };
  }
  const share = over(numerator, denominator);
  const value = divide(readBack(ratio.exact), hundred);
  if (share.error === UNKNOWN) {
    const cells = [text(`${ratio.exact}%`, { align: "right" }), percent(ratio.value, { note: BEYOND })];
    return { shown: cells, exact: unsure(constant(value)) };
  }
  const exact = at(`D${row}`, share);
  const result = rounded(exact, 6, "half-up", value);
  const cell = result.sure
    ? rateCell(`IF(ISNUMBER(D${row}),${result.term.text},D${row})`)
    : percent(ratio.value, { note: BEYOND });
  return { shown: [formula(divided(row, share.text)), cell], exact };
}

/** A quotient of two figures that stand there; else what keeps it from being one. */
function divided(row: number, quotient: string): string {
  return `IF(COUNT(B${row},C${row})=2,IF(C${row}=0,"分母为零，算不出",${quotient}),"${INCOMPLETE}")`;
}
