import { type FigureKey, figureKeys, ratioDefinition } from "../../budget/index.js";
import type { BudgetFigures } from "../../budget/types.js";
import type { Indicator } from "../../indicator/types.js";

/** The budget figures that the ratios of a form read, to fill in; undefined where it has no ratio. */
export function figures(indicators: readonly Indicator[]): BudgetFigures | undefined {
  const read = new Set<FigureKey>(ratiosOf(indicators).flatMap(figuresOf));
  if (read.size === 0) return undefined;
  // Every form that asks for the adjusted budget asks for the initial one beside it.
  if (read.has("adjusted")) read.add("initial");
  const budget: Blank = { unit: "万元" };
  for (const key of figureKeys) if (read.has(key)) put(budget, key.split("."));
  return budget;
}

interface Blank {
  [key: string]: string | Blank;
}

/** Puts an empty figure in its place, with the objects on the way there. */
function put(budget: Blank, keys: readonly string[]): void {
  let place = budget;
  keys.forEach((key, at) => {
    if (at === keys.length - 1) {
      place[key] = "";
      return;
    }
    const below = place[key];
    const next: Blank = typeof below === "object" ? below : {};
    place[key] = next;
    place = next;
  });
}

function ratiosOf(indicators: readonly Indicator[]): readonly string[] {
  return indicators.flatMap((each) => {
    if ("children" in each) return ratiosOf(each.children);
    return each.ratio === undefined ? [] : [each.ratio];
  });
}

function figuresOf(ratio: string): readonly FigureKey[] {
  const definition = ratioDefinition(ratio);
  if (definition === undefined) return [];
  return [...definition.numerator, ...definition.denominator].map((term) => term.replace(/^-/, "") as FigureKey);
}
