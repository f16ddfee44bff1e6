import { isNegative, negate, subtract } from "../exact/index.js";
import { numeralOf } from "../text/numeral.js";
import { unitAt } from "../text/unit.js";
import { unitName } from "./bound.js";
import type { Lead, QuantityPhrase } from "./quantity-phrase.js";

const INTERVAL =
  /([[(])(-?)(\d{1,15}(?:\.\d{1,15})?[万亿]?)([%‰]?)([,~-])(-?)(\d{1,15}(?:\.\d{1,15})?[万亿]?)([%‰]?)([\])])/y;

/**
 * An interval as mathematics writes it: `[80%,90%]`, `(60%,80%]`, `[80,90)`. A square bracket includes its bound, a round
 * one does not. Null where none begins; `(1,000)`, round on both sides and without a unit, is none.
 */
export function intervalAt(text: string, at: number, lead: Lead): QuantityPhrase | null {
  INTERVAL.lastIndex = at;
  const match = INTERVAL.exec(text);
  if (match === null) return null;
  const [all, open, lowSign, low = "", lowUnit = "", between, highSign, high = "", highUnit = "", close] = match;
  if (open === "(" && close === ")" && (highUnit === "" || between !== ",")) return null;
  const behind = at + all.length;
  const end = highUnit === "" ? unitAt(text, behind) : behind;
  const named = highUnit !== "" ? highUnit : end > behind ? unitName(text.slice(behind, end)) : null;
  const [least, most] = [numeralOf(low), numeralOf(high)];
  const min = least !== null && lowSign === "-" ? negate(least) : least;
  const max = most !== null && highSign === "-" ? negate(most) : most;
  const strict = lead.clash || (lead.comparator !== null && lead.strength !== "weak" && lead.comparator !== "=");
  const mixed = lowUnit !== "" && lowUnit !== named;
  const usable = min !== null && max !== null && !strict && !mixed && !isNegative(subtract(max, min));
  return {
    from: at,
    to: end,
    value: usable ? min : null,
    unit: named,
    comparator: null,
    approximate: lead.approximate,
    range: usable ? { max, minInclusive: open === "[", maxInclusive: close === "]" } : null,
    soft: false,
    open: false,
    unknown: false,
    remarks: [],
  };
}
