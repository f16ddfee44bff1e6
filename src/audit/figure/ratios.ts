import { ratioDefinition, variantsOf } from "../../budget/index.js";
import {
  absolute,
  divide,
  type Exact,
  fraction,
  fromPrinted,
  hundred,
  isZero,
  multiply,
  negate,
  subtract,
} from "../../exact/index.js";
import type { BudgetFigures, RatioValue } from "../../budget/types.js";
import { ratioBeside } from "../../evaluate/ratio-beside.js";
import type { Computed } from "../compute/compute.js";
import { valueOf } from "../compute/values.js";
import type { Candidate } from "../reading/candidate.js";
import { fit } from "./fit.js";
import type { PublishedFigure } from "../types.js";
import { certain } from "../../shape/certain.js";
import { entryAt } from "../../shape/look.js";
import { placesOf, printedText } from "../../exact/printed.js";
import { token } from "../../shape/pointer.js";

/** Every published ratio, held against its definition and all variants of it. */
export function ratioFigures(base: Computed): readonly PublishedFigure[] {
  const published = Object.entries(base.plan.form.reported?.ratios ?? {});
  const { ratios } = base.plan.setting;
  const budget = base.plan.form.budget ?? {};
  return published.map(([name, reported]) => ratioFigure(name, printedText(reported), ratios, budget));
}

/**
 * Holds a published ratio against what the budget figures give: by its own definition, by its variants (another
 * numerator or denominator), without its sign, as a fraction, with 元 and 万元 mixed, upside down, or as what is left
 * of the whole.
 *
 * @param name - One of the names of ratios.
 * @param reported - As printed, in percent, without the sign.
 * @param ratios - What `ratios` of the budget figures returned.
 * @param budget - The figures themselves, for changes whose two years may have been taken on different bases.
 */
export function ratioFigure(
  name: string,
  reported: string,
  ratios: Readonly<Record<string, RatioValue>>,
  budget: BudgetFigures = {},
): PublishedFigure {
  const path = `/reported/ratios/${token(name)}`;
  const own = exactOf(ratios, name);
  const others: Candidate[] = [];
  for (const variant of variantsOf(name)) {
    const exact = exactOf(ratios, variant.name);
    if (exact !== null) others.push({ reading: `ratio:${variant.name}`, exact });
  }
  if (own !== null) {
    others.push({ reading: "without-sign", exact: absolute(own) }, { reading: "turned-sign", exact: negate(own) });
    others.push({ reading: "rest-of-hundred", exact: subtract(hundred, own) });
    others.push({ reading: "as-fraction", exact: divide(own, hundred) });
    if (!isZero(own)) {
      const inverse = divide(fraction(10000, 1), own);
      others.push({ reading: "upside-down", exact: inverse });
    }
    others.push({ reading: "yuan-for-wan", exact: multiply(own, fraction(10000, 1)) });
    others.push({ reading: "wan-for-yuan", exact: divide(own, fraction(10000, 1)) });
  }
  others.push(...mixedBases(name, budget));
  const shown = own === null ? null : ratioBeside(own, valueOf(reported), placesOf(reported));
  return fit({ kind: "ratio", path, name: ratioDefinition(name)?.title ?? name }, reported, own, shown, others);
}

function exactOf(ratios: Readonly<Record<string, RatioValue>>, name: string): Exact | null {
  const ratio = entryAt(ratios, name);
  return ratio === undefined || ratio.value === null ? null : certain(fromPrinted(ratio.exact));
}

/** 本年决算 against 上年预算, and the other way round: no document defines such a change. */
function mixedBases(name: string, { threePublic }: BudgetFigures): readonly Candidate[] {
  if (threePublic === undefined || !name.startsWith("three-public-change")) return [];
  const { budget, executed, previousBudget, previousExecuted } = threePublic;
  const pairs = [
    ["mixed-base:executed-to-previous-budget", executed, previousBudget],
    ["mixed-base:budget-to-previous-executed", budget, previousExecuted],
  ] as const;
  return pairs.flatMap(([reading, now, before]): Candidate[] => {
    if (now === undefined || before === undefined || isZero(valueOf(before))) return [];
    const change = divide(subtract(valueOf(now), valueOf(before)), valueOf(before));
    return [{ reading, exact: multiply(change, hundred) }];
  });
}
