import { formulaOf, type RatioValue, ratioDefinition } from "../budget/index.js";
import type { FigureKey } from "../budget/figures.js";
import { signed } from "../budget/plan.js";
import type { BudgetFigures } from "../budget/types.js";
import type { RatioTerm } from "../budget/definition.js";
import { divide, hundred, whole } from "../exact/index.js";
import { certain } from "../shape/certain.js";
import { SheetBuilder } from "../sheet/build.js";
import { headings, percent, text } from "../sheet/cells.js";
import type { Sheet, SheetCell } from "../sheet/types.js";
import { layFigures, RATIOS } from "./amounts.js";
import { INCOMPLETE, WRONG_BUDGET } from "./labels.js";
import { rateCell } from "./rate-cell.js";
import { formula } from "./formula.js";
import { BEYOND } from "./leaf.js";
import { UNKNOWN } from "../figure/sheet/bound.js";
import type { Model } from "./model.js";
import { readBack } from "../explain/decimal.js";
import type { Places } from "./places.js";
import type { Readings } from "./readings.js";
import { rounded } from "../figure/sheet/rounding.js";
import { at, constant, over, type Term, times, total, unsure } from "../figure/sheet/term.js";
import { clear } from "../figure/sheet/tidy.js";

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
  // Of no figures none is wrong, and their column is its heading alone.
  return { sheet, exact, shown, divisors, faults: figures.size === 0 ? null : wrong.replace("(", `(${RATIOS}!`) };
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
