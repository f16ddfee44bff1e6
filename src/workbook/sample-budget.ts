import { figureKeys, putFigure } from "../budget/figures.js";
import { everyRatio } from "../budget/kit.js";
import { readFigure } from "../budget/read.js";
import type { BudgetFigures } from "../budget/types.js";
import { isGroup } from "../form/tree.js";
import type { Indicator } from "../form/types.js";

/** A budget without the figures that are to be filled in. */
export function statedOnly(budget: BudgetFigures): BudgetFigures {
  return emptied(budget) as BudgetFigures;
}

function emptied(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== "")
      .map(([key, each]) => [key, emptied(each)]),
  );
}

/** Figures in the place of those that are to be filled in: no two alike, so that no difference of them is zero. */
export function sampled(budget: BudgetFigures, indicators: readonly Indicator[], isBlank: boolean): BudgetFigures {
  const made = emptied(budget) as BudgetFigures;
  if (!isBlank) return made;
  const asked = new Set(ratiosOf(indicators).flatMap((ratio) => everyRatio.plans.get(ratio)?.keys ?? []));
  const text = JSON.stringify(budget);
  figureKeys.forEach((key, place) => {
    const isThere = readFigure(made, key) !== undefined;
    if (!isThere && (asked.has(key) || (text.includes('""') && isBlankAt(budget, key))))
      putFigure(made, key, String(9000 - place * 31));
  });
  return made;
}

function isBlankAt(budget: BudgetFigures, key: string): boolean {
  let value: unknown = budget;
  for (const name of key.split(".")) {
    if (typeof value !== "object" || value === null) return false;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value === "";
}

function ratiosOf(indicators: readonly Indicator[]): readonly string[] {
  return indicators.flatMap((each) => {
    if (isGroup(each)) return ratiosOf(each.children);
    return each.ratio === undefined ? [] : [each.ratio];
  });
}
