import { type Exact, isNegative, multiply, negate, one, subtract } from "../exact/index.js";
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
  const rises = !isNegative(subtract(high.value, low.value));
  const isRound = !minInclusive && !maxInclusive;
  const told = isRound ? toldRound(text, low, high, rises) : "interval";
  if (told === "none") return null;
  const unit = unitOf(text, high);
  const mixed = low.share !== "" && low.share !== unit.name;
  const usable = told === "interval" && !mixed && !isCompared(lead) && rises;
  return {
    from: at,
    to: unit.to,
    value: usable ? multiply(low.value, unit.scale) : null,
    unit: unit.name,
    comparator: null,
    approximate: lead.approximate,
    range: usable ? { max: multiply(high.value, unit.scale), minInclusive, maxInclusive } : null,
    soft: false,
    open: false,
    unknown: false,
    rank: false,
    money: false,
    remarks: [],
  };
}

/** What two numbers in round brackets are: (80,100) may be 80100 or lie between the two, (1,000) can only be thousands. */
function toldRound(text: string, low: Edge, high: Edge, rises: boolean): "interval" | "untold" | "none" {
  const comma = text.charAt(low.to) === ",";
  if (high.share !== "" && comma) return "interval";
  return comma && rises && text.charAt(low.to + 1) !== "0" ? "untold" : "none";
}

/** One end of an interval: its number, and the share that stands with it. */
interface Edge {
  readonly value: Exact;
  readonly share: string;
  readonly to: number;
}

const EDGE = /(-?)(\d{1,40}(?:\.\d{1,40})?[万亿]?)([%‰]?)/y;

function edgeAt(text: string, at: number): Edge | null {
  EDGE.lastIndex = at;
  const match = EDGE.exec(text);
  if (match === null) return null;
  const [all, sign, digits, share] = match;
  const size = numeralOf(certain(digits));
  if (size === null) return null;
  return { value: sign === "-" ? negate(size) : size, share: certain(share), to: at + all.length };
}

/** What is behind an interval and meant for both of its ends. */
interface Behind {
  readonly name: string | null;
  readonly scale: Exact;
  readonly to: number;
}

/** The unit of an interval: the share within it, or what stands behind its bracket: 万元, 万人. */
function unitOf(text: string, { share, to }: Edge): Behind {
  const behind = to + 1;
  if (share !== "") return { name: share, scale: one, to: behind };
  const end = unitAt(text, behind);
  if (end > behind) return { name: unitName(text.slice(behind, end)), scale: one, to: end };
  const magnitude = certain(/^[百千]?[万亿]?/.exec(text.slice(behind, behind + 2)))[0];
  const from = behind + magnitude.length;
  const counted = unitAt(text, from);
  const scale = numeralOf(`1${magnitude}`);
  if (magnitude === "" || scale === null || counted === from) return { name: null, scale: one, to: end };
  return { name: unitName(text.slice(from, counted)), scale, to: counted };
}
