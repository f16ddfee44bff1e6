import { add, type Exact, isNegative, multiply, negate, subtract } from "../exact/index.js";
import { numeralOf } from "../text/numeral.js";
import { conversion } from "../text/unit.js";
import type { Comparator } from "./types.js";
import { BEFORE, type Strength } from "./words.js";
import { type Bound, boundAt, isWordChar, type Remark } from "./bound.js";

/** A number in a cell with what stands around it: comparators, unit, marks; two bounds for a range. */
export interface QuantityPhrase {
  readonly from: number;
  readonly to: number;
  /** The number; of a range the lower bound. Null where the text means a number but writes none. */
  readonly value: Exact | null;
  readonly unit: string | null;
  readonly comparator: Comparator | null;
  readonly approximate: boolean;
  /** The upper bound of a range, and which bounds belong to it. */
  readonly range: { readonly max: Exact; readonly minInclusive: boolean; readonly maxInclusive: boolean } | null;
  /** A Chinese numeral without comparator or share word: in prose it is part of a word (一般, 三公经费). */
  readonly soft: boolean;
  /** The number is not followed by a unit of the registry, but by other words. */
  readonly open: boolean;
  /** The unit is not in the registry. */
  readonly unknown: boolean;
  readonly remarks: readonly Remark[];
}

/** What the words before a number say of it. */
export interface Lead {
  readonly comparator: Comparator | null;
  readonly strength: Strength | null;
  readonly approximate: boolean;
  /** Two comparators that cannot both be meant. */
  readonly clash: boolean;
}

/** Words that rank rather than count: in prose (三级医院) their number is none to compare with. */
const RANKS = ["级", "等级", "档", "星", "等", "类", "号线", "届", "版"];

/**
 * Reads the number that begins at `at`, its sign included, with its unit and the words after it, and the second bound
 * where a range goes on. Null where no number begins.
 */
export function quantityAt(text: string, at: number, lead: Lead): QuantityPhrase | null {
  const spread = text.charAt(at) === "±";
  const first = boundAt(text, spread ? at + 1 : at);
  if (first === null) return null;
  if (spread) return around(first, null, lead, at);
  if (text.charAt(first.to) === "±") {
    const second = boundAt(text, first.to + 1);
    if (second !== null) return around(second, first, lead, at);
  }
  const separator = rangeSeparator(text, first);
  const second = separator === first.to ? null : boundAt(text, separator);
  if (second !== null) return rangeOf(text, first, second, lead);
  return first.after === null && lead.comparator === null
    ? (sandwich(text, first, lead) ?? alone(first, lead))
    : alone(first, lead);
}

/** 60%≤x<80% with its name in the middle, or 60%≤x alone: the first comparator reads from right to left. */
function sandwich(text: string, first: Bound, lead: Lead): QuantityPhrase | null {
  const left = signAt(text, first.to);
  if (left === null) return null;
  let at = left.to;
  while (at - left.to <= 20 && isWordChar(text, at) && signAt(text, at) === null) at++;
  if (at === left.to || at - left.to > 20) return null;
  const turned = TURNED[left.comparator];
  if (at === text.length) {
    return { ...alone({ ...first, to: at }, { ...lead, comparator: turned, strength: "sign" }), soft: false };
  }
  const right = signAt(text, at);
  const second = right === null ? null : boundAt(text, right.to);
  if (right === null || second === null || right.comparator.charAt(0) !== left.comparator.charAt(0)) return null;
  const rising = left.comparator.charAt(0) === "<";
  const low = rising ? first : second;
  const high = rising ? second : first;
  const phrase = rangeOf(text, low, high, { comparator: null, strength: null, approximate: false, clash: false });
  const lowSign = rising ? left.comparator : right.comparator;
  const highSign = rising ? right.comparator : left.comparator;
  return {
    ...phrase,
    from: first.from,
    to: second.to,
    unit: low.unit ?? high.unit,
    range:
      phrase.range === null
        ? null
        : { ...phrase.range, minInclusive: lowSign.length === 2, maxInclusive: highSign.length === 2 },
    soft: false,
  };
}

const TURNED: Readonly<Record<Comparator, Comparator>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">", "=": "=" };

function signAt(text: string, at: number): { readonly comparator: Comparator; readonly to: number } | null {
  const word = BEFORE.at(text, at);
  if (word === null || word.meaning.is !== "comparator" || word.meaning.strength !== "sign") return null;
  return word.meaning.comparator === "=" ? null : { comparator: word.meaning.comparator, to: word.to };
}

function alone(bound: Bound, lead: Lead): QuantityPhrase {
  const remarks = [...bound.remarks];
  const merged = merge(lead, bound.after, remarks, bound);
  const comparator = marked(merged.comparator, bound.mark);
  return {
    from: bound.from,
    to: bound.to,
    value: merged.clash || bound.blocked ? null : bound.value,
    unit: bound.unit,
    comparator,
    approximate: lead.approximate || bound.approximate,
    range: null,
    soft: isSoft(bound, comparator),
    open: bound.open,
    unknown: bound.unknown,
    remarks,
  };
}

function isSoft(bound: Bound, comparator: Comparator | null): boolean {
  if (comparator !== null) return false;
  if (bound.unit !== null && RANKS.includes(bound.unit)) return true;
  return bound.numeral.han && bound.numeral.unit === null;
}

/** 以上 after 不低于 only says it again; after 达到 it decides; after 低于 it contradicts. */
function merge(
  lead: Lead,
  after: Comparator | null,
  remarks: Remark[],
  place: { readonly from: number; readonly to: number },
): { readonly comparator: Comparator | null; readonly clash: boolean } {
  if (lead.clash) return { comparator: null, clash: true };
  if (after === null || lead.comparator === null) return { comparator: after ?? lead.comparator, clash: false };
  if (lead.strength === "weak" || lead.comparator === "=") return { comparator: after, clash: false };
  if (lead.comparator.charAt(0) !== after.charAt(0)) return { comparator: null, clash: true };
  remarks.push({ code: "cell/comparator-doubled", from: place.from, to: place.to });
  return { comparator: after, clash: false };
}

/** (含) and (不含) decide whether the bound itself belongs. */
function marked(comparator: Comparator | null, mark: Bound["mark"]): Comparator | null {
  if (mark === null || comparator === null || comparator === "=") return comparator;
  const side = comparator.charAt(0) === ">" ? ">" : "<";
  return mark === "included" ? (side === ">" ? ">=" : "<=") : side;
}

/** ±5%, 100±5, 5%±1%. */
function around(spread: Bound, centre: Bound | null, lead: Lead, at: number): QuantityPhrase {
  const remarks = [...(centre?.remarks ?? []), ...spread.remarks];
  const bad = lead.clash || (lead.comparator !== null && lead.comparator.charAt(0) === ">" && lead.strength !== "weak");
  const units = centre === null || centre.unit === null || spread.unit === null || centre.unit === spread.unit;
  const size = bad || !units || spread.after === ">=" || spread.blocked ? null : spread.value;
  const middle = centre === null ? null : centre.value;
  const usable = size !== null && !isNegative(size) && (centre === null || middle !== null);
  return {
    from: at,
    to: spread.to,
    value: !usable ? null : middle === null ? negate(size) : subtract(middle, size),
    unit: spread.unit ?? centre?.unit ?? null,
    comparator: null,
    approximate: false,
    range: !usable
      ? null
      : {
          max: middle === null ? size : add(middle, size),
          minInclusive: true,
          maxInclusive: spread.mark !== "excluded",
        },
    soft: false,
    open: spread.open,
    unknown: spread.unknown,
    remarks,
  };
}

function rangeOf(text: string, first: Bound, second: Bound, lead: Lead): QuantityPhrase {
  const remarks = [...first.remarks, ...second.remarks];
  const strict = lead.comparator !== null && lead.strength !== "weak" && lead.comparator !== "=";
  const mixed = first.unit !== null && second.unit !== null && first.unit !== second.unit;
  const wrong =
    lead.clash || strict || mixed || first.after !== null || second.after === ">=" || first.blocked || second.blocked;
  let min = wrong ? null : first.value;
  const max = second.value;
  if (min !== null && first.unit === null) min = inMoney(text.slice(first.from, first.to), min, second.unit);
  const shared = sharedMagnitude(text, first, second);
  if (shared !== null && min !== null) {
    min = multiply(min, shared);
    remarks.push({ code: "cell/shared-magnitude", from: first.from, to: second.to });
  }
  if (second.after !== null) remarks.push({ code: "cell/range-within", from: first.from, to: second.to });
  if (min !== null && max !== null && isNegative(subtract(max, min))) min = null;
  return {
    from: first.from,
    to: second.to,
    value: max === null ? null : min,
    unit: second.unit ?? first.unit,
    comparator: null,
    approximate: lead.approximate || second.approximate,
    range:
      max === null ? null : { max, minInclusive: first.mark !== "excluded", maxInclusive: second.mark !== "excluded" },
    soft: first.numeral.han && first.numeral.unit === null && second.unit === null,
    open: second.open,
    unknown: second.unknown,
    remarks,
  };
}

/** 10万 beside 15万元 is 10 万元: the magnitude stands in the number and, for the other, in the unit. */
export function inMoney(written: string, value: Exact, unit: string | null): Exact {
  const factor = (unit === "万元" || unit === "亿元") && /[万亿]/.test(written) ? conversion("元", unit) : null;
  return factor === null ? value : multiply(value, factor);
}

/** 10~40万: the magnitude stands once and is meant for both. */
function sharedMagnitude(text: string, first: Bound, second: Bound): Exact | null {
  const suffix = magnitudeOf(text, second);
  if (suffix === "" || magnitudeOf(text, first) !== "" || first.unit !== null || first.value === null) return null;
  const scale = numeralOf(`1${suffix}`);
  return scale === null || second.value === null || isNegative(subtract(second.value, multiply(first.value, scale)))
    ? null
    : scale;
}

function magnitudeOf(text: string, bound: Bound): string {
  let from = bound.numeral.to;
  while (from > bound.from && "百千万亿".includes(text.charAt(from - 1))) from--;
  return text.slice(from, bound.numeral.to);
}

/** Where the second bound begins; the end of the first where no separator follows. */
function rangeSeparator(text: string, first: Bound): number {
  let at = first.to;
  if (first.after !== null) return at;
  if (text.startsWith("到", at) || text.startsWith("至", at)) return at + 1;
  const from = at;
  while ("-~".includes(text.charAt(at) || "x") && at - from < 2) at++;
  // -5%--3%: the second dash is the sign of the second bound.
  if (at - from === 2 && text.charAt(first.from) === "-") return at - 1;
  return at;
}
