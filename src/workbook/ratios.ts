import { numberRead } from "../figure/sheet/reading.js";
import { formulaOf, type RatioValue, ratioDefinition } from "../budget/index.js";
import { type FigureKey, figureKeys, figureTitles, sizes } from "../budget/figures.js";
import { signed } from "../budget/plan.js";
import { isIssue, readFigure } from "../budget/read.js";
import type { BudgetFigures } from "../budget/types.js";
import type { RatioTerm } from "../budget/definition.js";
import { divide, type Exact, hundred, one, toText, whole } from "../exact/index.js";
import { certain } from "../shape/certain.js";
import { SheetBuilder } from "../sheet/build.js";
import { blank, headings, number, percent, text } from "../sheet/cells.js";
import type { Sheet, SheetCell } from "../sheet/types.js";
import { INCOMPLETE, WRONG_BUDGET } from "./labels.js";
import { rateCell } from "./rate-cell.js";
import { formula } from "./ledger.js";
import { BEYOND } from "./leaf.js";
import { UNKNOWN } from "../figure/sheet/bound.js";
import type { Model } from "./model.js";
import { readBack } from "../explain/decimal.js";
import { FORM, type Places } from "./places.js";
import { ORIGINAL, type Readings } from "./readings.js";
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
  /** How many figures are filled in with what is no amount, as a formula; null where there are no figures. */
  readonly faults: string | null;
}

/** Writes the figures out as cells to fill in, and each ratio with its numerator and denominator. */
export function ratioSheet(
  model: Model,
  budget: BudgetFigures | undefined,
  ratios: Readonly<Record<string, RatioValue>>,
  places: Places,
  readings: Readings,
): RatioSheet {
  const exact = new Map<string, Term>();
  const shown = new Map<string, string>();
  const divisors = new Map<string, string>();
  if (budget === undefined) return { sheet: null, exact, shown, divisors, faults: null };
  const builder = new SheetBuilder(6);
  const figures = layFigures(builder, budget, model.shown.budget ?? {}, { places, readings });
  const wrong = `COUNTIF(C$2:C$${builder.height},"要改*")`;
  builder.row([]);
  builder.row(headings(["比率", "分子", "分母", "未取舍", "比率值", "公式"]));
  for (const [name, ratio] of Object.entries(ratios)) {
    const definition = ratioDefinition(name);
    if (definition === undefined) continue;
    const row = builder.height + 1;
    const above = sumOf(definition.numerator, figures);
    const below = sumOf(definition.denominator, figures);
    const cells = valueCells(ratio, at(`B${row}`, above), at(`C${row}`, below), { row, wrong });
    builder.row([
      text(definition.title),
      amountCell(above, ratio.numerator, wrong),
      amountCell(below, ratio.denominator, wrong),
      ...cells.shown,
      text(formulaOf(definition)),
    ]);
    if (cells.exact !== null) exact.set(name, at(`${RATIOS}!D${row}`, cells.exact));
    divisors.set(name, `${RATIOS}!C${row}`);
    shown.set(name, `${RATIOS}!E${row}`);
  }
  const sheet = builder.sheet(RATIOS, [34, 18, 18, 20, 14, 56], { orientation: "landscape" });
  return { sheet, exact, shown, divisors, faults: wrong.replace("(", `(${RATIOS}!`) };
}

/** Where the figures of a budget stand on the form, and how they are read. */
interface FigureSources {
  readonly places: Places;
  readonly readings: Readings;
}

/** @param shown - The figures as they are filled in; those that are not stand blank. */
function layFigures(
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
  });
  return sizes.has(key) ? `IF(ISNUMBER(${read}),IF(${read}<0,"不能是负数",${read}),${read})` : read;
}

/** What is wrong with a figure that is filled in. */
function faultOf(read: string, cell: string): string {
  return `IF(OR(ISNUMBER(${read}),ISBLANK(${cell})),"","要改："&${read})`;
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
function amountCell(sum: Term, value: string, wrong: string): SheetCell {
  return sum.error === UNKNOWN
    ? text(value, { align: "right", note: BEYOND })
    : formula(`IF(ISERROR(0+${sum.text}),${noAmount(wrong)},${sum.text})`);
}

/** What is said where a figure of the budget is none. */
function noAmount(wrong: string): string {
  return `IF(${wrong}=0,"${INCOMPLETE}","${WRONG_BUDGET}")`;
}

/** The exact share and the one shown, to 4 places in percent; over zero neither. */
function valueCells(
  ratio: RatioValue,
  numerator: Term,
  denominator: Term,
  place: RatioRow,
): { readonly shown: readonly SheetCell[]; readonly exact: Term | null } {
  const { row } = place;
  if (ratio.value === null) {
    const none = divided(place, `B${row}/C${row}`);
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
  return { shown: [formula(divided(place, share.text)), cell], exact };
}

/** Where a ratio stands, and how many figures are no amounts. */
interface RatioRow {
  readonly row: number;
  readonly wrong: string;
}

/** A quotient of two figures that stand there; else what keeps it from being one. */
function divided({ row, wrong }: RatioRow, quotient: string): string {
  return `IF(COUNT(B${row},C${row})=2,IF(C${row}=0,"分母为零，算不出",${quotient}),${noAmount(wrong)})`;
}
