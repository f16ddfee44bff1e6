import { formulaOf, type RatioValue, ratioDefinition } from "../budget/index.js";
import { type FigureKey, figureKeys, figureTitles } from "../budget/figures.js";
import { signed } from "../budget/plan.js";
import { isIssue, readFigure } from "../budget/read.js";
import type { BudgetFigures } from "../budget/types.js";
import type { Term as RatioTerm } from "../budget/definition.js";
import { divide, type Exact, fromPrinted, hundred, toText, whole } from "../exact/index.js";
import { SheetBuilder } from "../report/sheet/build.js";
import { blank, headings, number, percent, text } from "../report/sheet/cells.js";
import type { Sheet, SheetCell } from "../report/sheet/types.js";
import { rateCell } from "./form-cells.js";
import { formula } from "./ledger.js";
import { BEYOND } from "./leaf.js";
import { UNKNOWN } from "../figure/sheet/bound.js";
import { FORM, type Places } from "./places.js";
import { rounded } from "../figure/sheet/rounding.js";
import { at, clear, constant, fits, held, over, type Term, times, total, unsure } from "../figure/sheet/term.js";

/** The name of the sheet of the budget figures and ratios. */
export const RATIOS = "比率";

/** The ratios of a form as formulas over its budget figures. */
export interface RatioSheet {
  readonly sheet: Sheet | null;
  /** A ratio as a share, exact, by name. */
  readonly exact: ReadonlyMap<string, Term>;
  /** The cell that shows it rounded. */
  readonly shown: ReadonlyMap<string, string>;
}

/** Writes the figures out as cells to fill in, and each ratio with its numerator and denominator. */
export function ratioSheet(
  budget: BudgetFigures | undefined,
  ratios: Readonly<Record<string, RatioValue>>,
  places: Places,
): RatioSheet {
  const exact = new Map<string, Term>();
  const shown = new Map<string, string>();
  if (budget === undefined) return { sheet: null, exact, shown };
  const builder = new SheetBuilder(6);
  const figures = layFigures(builder, budget, places);
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
    shown.set(name, `${RATIOS}!E${row}`);
  }
  const sheet = builder.sheet(RATIOS, [34, 18, 18, 20, 14, 56], { orientation: "landscape" });
  return { sheet, exact, shown };
}

function layFigures(builder: SheetBuilder, budget: BudgetFigures, places: Places): ReadonlyMap<FigureKey, Term> {
  const figures = new Map<FigureKey, Term>();
  const unit = budget.unit === undefined ? "" : `（${budget.unit}）`;
  builder.row(headings([`预算数${unit}`, "数值"]));
  for (const key of figureKeys) {
    const read = readFigure(budget, key);
    const stands = read === undefined && key === "adjusted" ? readFigure(budget, "initial") : read;
    if (stands === undefined || isIssue(stands)) continue;
    const cell = `B${builder.height + 1}`;
    builder.row([text(figureTitles[key]), figureCell(key, stands, read === undefined, places), blank()]);
    const term = held(cell, stands);
    figures.set(key, fits(stands) ? term : unsure(term));
  }
  builder.row([]);
  return figures;
}

/** The three figures of the form stand there; an adjusted budget that is left out is the initial one. */
function figureCell(key: FigureKey, value: Exact, isInitial: boolean, places: Places): SheetCell {
  const place = places.get(isInitial ? "initial" : key);
  if (!fits(value)) return text(toText(value), { align: "right" });
  return place === undefined ? number(toText(value), { role: "input" }) : formula(`${FORM}!${place}`);
}

function sumOf(terms: readonly RatioTerm[], figures: ReadonlyMap<FigureKey, Term>): Term {
  const parts = terms.map((term) => {
    const { key, negative } = signed(term);
    const figure = figures.get(key) ?? unsure(constant(whole(0)));
    return negative ? times(constant(whole(-1)), figure) : figure;
  });
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const worked = terms.map((term, place) => {
    const { key, negative } = signed(term);
    return `${negative ? "-" : place === 0 ? "" : "+"}${figures.get(key)?.text ?? "0"}`;
  });
  return clear(total(worked.join(""), parts));
}

/** A sum of figures; where a double does not hold one of them, what the engine says. */
function amountCell(sum: Term, value: string): SheetCell {
  return sum.error === UNKNOWN ? text(value, { align: "right", note: BEYOND }) : formula(sum.text);
}

/** The exact share and the one shown, to 4 places in percent; over zero neither. */
function valueCells(
  ratio: RatioValue,
  numerator: Term,
  denominator: Term,
  row: number,
): { readonly shown: readonly SheetCell[]; readonly exact: Term | null } {
  if (ratio.value === null) {
    const none = `IF(C${row}=0,"分母为零",B${row}/C${row})`;
    const said = `IF(C${row}=0,"—",ROUND(D${row},6))`;
    return { shown: [formula(none), rateCell(said, { note: "分母为零的比率没有意义" })], exact: null };
  }
  const share = over(numerator, denominator);
  const value = divide(fromPrinted(ratio.exact) ?? whole(0), hundred);
  if (share.error === UNKNOWN) {
    const cells = [text(`${ratio.exact}%`, { align: "right" }), percent(ratio.value, { note: BEYOND })];
    return { shown: cells, exact: unsure(constant(value)) };
  }
  const exact = at(`D${row}`, share);
  const result = rounded(exact, 6, "half-up", value);
  const cell = result.sure ? rateCell(result.term.text) : percent(ratio.value, { note: BEYOND });
  return { shown: [formula(share.text), cell], exact };
}
