import { type FigureKey, figureKeys, putFigure } from "../../budget/figures.js";
import { everyRatio } from "../../budget/kit.js";
import type { BudgetFigures } from "../../budget/types.js";
import type { Indicator } from "../types.js";

/** The budget figures that the ratios of a form read, to fill in; undefined where it has no ratio. */
export function figures(indicators: readonly Indicator[]): BudgetFigures | undefined {
  const read = new Set<FigureKey>(ratiosOf(indicators).flatMap((ratio) => everyRatio.plans.get(ratio)?.keys ?? []));
  if (read.size === 0) return undefined;
  // Every form that asks for the adjusted budget asks for the initial one beside it.
  if (read.has("adjusted")) read.add("initial");
  const budget: BudgetFigures = { unit: "万元" };
  for (const key of figureKeys) if (read.has(key)) putFigure(budget, key, "");
  return budget;
}

function ratiosOf(indicators: readonly Indicator[]): readonly string[] {
  return indicators.flatMap((each) => {
    if ("children" in each) return ratiosOf(each.children);
    return each.ratio === undefined ? [] : [each.ratio];
  });
}
