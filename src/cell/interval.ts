import { type Exact, isNegative, negate, subtract } from "../exact/index.js";
import { certain } from "../shape/certain.js";
import { isOneOf } from "../text/char.js";
import { numeralOf } from "../text/numeral.js";
import { unitAt } from "../text/unit-end.js";
import { isCompared, type Lead, type QuantityPhrase } from "./phrase.js";
import { unitName } from "./unit-words.js";

/**
 * An interval as mathematics writes it: `[80%,90%]`, `(60%,80%]`, `[80,90)`. A square bracket includes its bound, a round
 * one does not. Null where none begins; `(1,000)`, round on both sides and without a unit, is none.
 */
export function intervalAt(text: string, at: number, lead: Lead): QuantityPhrase | null {
  const low = edgeAt(text, at + 1);
  const high = low !== null && isOneOf(",~-", text, low.to) ? edgeAt(text, low.to + 1) : null;
  if (low === null || high === null || !isOneOf("])", text, high.to)) return null;
  const minInclusive = text.charAt(at) === "[";
  const maxInclusive = text.charAt(high.to) === "]";
  if (!minInclusive && !maxInclusive && (high.share === "" || text.charAt(low.to) !== ",")) return null;
  const unit = unitOf(text, high);
  const mixed = low.share !== "" && low.share !== unit.name;
  const usable = !mixed && !isCompared(lead) && !isNegative(subtract(high.value, low.value));
  return {
    from: at,
    to: unit.to,
    value: usable ? low.value : null,
    unit: unit.name,
    comparator: null,
    approximate: lead.approximate,
    range: usable ? { max: high.value, minInclusive, maxInclusive } : null,
    soft: false,
    open: false,
    unknown: false,
    rank: false,
    money: false,
    remarks: [],
  };
}

/** One end of an interval: its number, and the share that stands with it. */
interface Edge {
  readonly value: Exact;
  readonly share: string;
  readonly to: number;
}

const EDGE = /(-?)(\d{1,15}(?:\.\d{1,15})?[万亿]?)([%‰]?)/y;

function edgeAt(text: string, at: number): Edge | null {
  EDGE.lastIndex = at;
  const match = EDGE.exec(text);
  if (match === null) return null;
  const [all, sign, digits, share] = match;
  const size = numeralOf(certain(digits));
  if (size === null) return null;
  return { value: sign === "-" ? negate(size) : size, share: certain(share), to: at + all.length };
}

/** The unit of an interval: the share within it, or what stands behind its bracket. */
function unitOf(text: string, { share, to }: Edge): { readonly name: string | null; readonly to: number } {
  const behind = to + 1;
  if (share !== "") return { name: share, to: behind };
  const end = unitAt(text, behind);
  return { name: end > behind ? unitName(text.slice(behind, end)) : null, to: end };
}
