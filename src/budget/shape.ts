import { figureTitles } from "./figures.js";
import type { BasicExpenditure, FundingSource, QuotedAmount } from "./figure-groups.js";
import type { BudgetFigures } from "./types.js";
import * as is from "../shape/index.js";

/** What a budget holds beside the figures that ratios are worked out from. */
type Aside = Pick<BudgetFigures, "unit" | "sources" | "basicExpenditure" | "quoted">;
type Figures = Omit<BudgetFigures, keyof Aside>;

/** Every place of a figure in `T`: `"threePublic.budget"`. */
type PlaceIn<T> = {
  [K in keyof T & string]: NonNullable<T[K]> extends string | number ? K : `${K}.${PlaceIn<NonNullable<T[K]>>}`;
}[keyof T & string];

const amount = is.decimalOrBlank;
const places: Readonly<Record<PlaceIn<Figures>, unknown>> = figureTitles;
const aside: is.Keys<Aside> = {
  unit: is.text,
  sources: is.listOrNone(
    is.object<FundingSource>({ name: is.needed(is.text), initial: amount, adjusted: amount, executed: amount }),
  ),
  basicExpenditure: is.object<BasicExpenditure>({ total: amount, personnel: amount, public: amount }),
  quoted: is.listOrNone(
    is.object<QuotedAmount>({ figure: is.needed(is.text), value: is.needed(is.decimal), where: is.text }),
  ),
};

/** The budget figures of a form. Whether a figure may be below zero, the ratio that reads it says. */
export const budget: is.ObjectShape<BudgetFigures> = is.extended(figuresAt<Figures>(Object.keys(places)), aside);

/** An object of nothing but figures, at these places. */
function figuresAt<T>(all: readonly string[]): is.ObjectShape<T> {
  const below = new Map<string, string[]>();
  for (const place of all) {
    const [key = "", ...rest] = place.split(".");
    below.set(key, [...(below.get(key) ?? []), ...(rest.length === 0 ? [] : [rest.join(".")])]);
  }
  const keys: Record<string, is.Shape> = {};
  for (const [key, inside] of below) keys[key] = inside.length === 0 ? amount : figuresAt(inside);
  return is.object<T>(keys as is.Keys<T>);
}
