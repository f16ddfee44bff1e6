import { equal } from "../exact/index.js";
import { isOneOf } from "../text/char.js";
import { BEFORE, type Comparator, TURNED } from "../text/words.js";
import { boundAt } from "./bound.js";
import type { Bound, Remark } from "./bound-types.js";
import { isWordChar } from "./unit-words.js";
import { GRADES, type Lead, type QuantityPhrase, RANKS, UNLED } from "./phrase.js";
import { around, rangeOf } from "./range.js";

/**
 * Reads the number that begins at `at`, its sign included, with its unit and the words after it, and the second bound
 * where a range goes on. Null where no number begins.
 */
export function quantityAt(text: string, at: number, lead: Lead): QuantityPhrase | null {
  const spread = text.charAt(at) === "±";
  const first = boundAt(text, spread ? at + 1 : at);
  if (first === null) return null;
  if (spread) return around(text, first, null, lead, at);
  const reach = spreadAt(text, first.to);
  if (reach !== null) return around(text, reach, first, lead, at);
  const separator = rangeSeparator(text, first);
  const second = separator === first.to ? between(text, first) : boundAt(text, separator);
  if (second !== null) return rangeOf(text, first, second, lead);
  return first.after === null && lead.comparator === null
    ? (sandwich(text, first, lead) ?? alone(first, lead))
    : alone(first, lead);
}

/** 90%±5%, 90%(±5%): how far a value may lie off the number that ends here. */
function spreadAt(text: string, at: number): Bound | null {
  if (text.charAt(at) === "±") return boundAt(text, at + 1);
  const spread = text.startsWith("(±", at) ? boundAt(text, at + 2) : null;
  return spread !== null && text.charAt(spread.to) === ")" ? { ...spread, to: spread.to + 1 } : null;
}

/** 20人≥以上: a word that compares is no name. */
const COMPARES = /以[上下内外]$|之[上下内外]$/;

/** 60%≤x<80% with its name in the middle, or 60%≤x alone: the first comparator reads from right to left. */
function sandwich(text: string, first: Bound, lead: Lead): QuantityPhrase | null {
  const left = signAt(text, first.to);
  if (left === null) return null;
  const name = nameEnd(text, left.to);
  if (name === null) return null;
  if (endsThere(text, name)) {
    const turned: Lead = { ...lead, comparator: TURNED[left.comparator], strength: "sign" };
    return { ...alone({ ...first, to: name }, turned), soft: false };
  }
  const right = signAt(text, name);
  const second = right === null ? null : boundAt(text, right.to);
  // 5天≥工期 and something else: what is compared there is not known, and 5天 alone is not it.
  if (right === null || second === null) return { ...alone(first, lead), value: null };
  if (right.comparator.charAt(0) !== left.comparator.charAt(0)) return null;
  return left.comparator.charAt(0) === "<"
    ? closed(text, first, second, [left.comparator, right.comparator])
    : { ...closed(text, second, first, [right.comparator, left.comparator]), from: first.from, to: second.to };
}

/** Whether a name is over: at the end of the cell, before a stop, or before a remark that ends the cell. */
function endsThere(text: string, at: number): boolean {
  if (at === text.length || isOneOf(",;。、", text, at)) return true;
  return text.charAt(at) === "(" && text.length - at <= LONGEST_REMARK && text.indexOf(")", at) === text.length - 1;
}

const LONGEST_REMARK = 30;

/** The end of the name between two comparators; null where there is none, or where it is no name. */
function nameEnd(text: string, from: number): number | null {
  let at = from;
  while (at - from <= 20 && isWordChar(text, at) && signAt(text, at) === null) at++;
  return at === from || at - from > 20 || COMPARES.test(text.slice(from, at)) ? null : at;
}

/** A range whose comparators say which of its bounds belong to it. */
function closed(
  text: string,
  low: Bound,
  high: Bound,
  [least, most]: readonly [Comparator, Comparator],
): QuantityPhrase {
  const phrase = rangeOf(text, low, high, UNLED);
  const sides = { minInclusive: least.length === 2, maxInclusive: most.length === 2 };
  return {
    ...phrase,
    unit: low.unit ?? high.unit,
    range: phrase.range === null ? null : { ...phrase.range, ...sides },
    soft: false,
  };
}

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
    value: merged.clash || bound.blocked || !namesOwn(bound) ? null : bound.value,
    unit: bound.unit,
    comparator,
    approximate: lead.approximate || bound.approximate,
    range: null,
    soft: isSoft(bound, comparator),
    open: bound.open,
    unknown: bound.unknown,
    rank: GRADES.includes(bound.unit),
    money: bound.money,
    remarks,
  };
}

/** Whether a mark names the number that it stands behind: 90（不含80） makes no sense. */
function namesOwn({ value, markOf }: Bound): boolean {
  return markOf === null || value === null || equal(markOf, value);
}

function isSoft(bound: Bound, comparator: Comparator | null): boolean {
  if (comparator !== null) return false;
  if (RANKS.includes(bound.unit)) return true;
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
  // 超过3个以上: the one leaves the number out, the other takes it in.
  const clash = lead.comparator.length < after.length;
  remarks.push({ code: clash ? "cell/words-unknown" : "cell/comparator-doubled", from: place.from, to: place.to });
  return { comparator: after, clash: false };
}

/** (含) and (不含) decide whether the bound itself belongs. */
export function marked(comparator: Comparator | null, mark: Bound["mark"]): Comparator | null {
  if (mark === null || comparator === null || comparator === "=") return comparator;
  const side = comparator.charAt(0) === ">" ? ">" : "<";
  return mark === "included" ? (side === ">" ? ">=" : "<=") : side;
}

/** 20和30之间, 10000与20000间: the second bound, where a word after it says that the two are bounds. */
function between(text: string, first: Bound): Bound | null {
  if (first.after !== null || !isOneOf("和与及跟", text, first.to)) return null;
  const second = boundAt(text, first.to + 1);
  if (second === null) return null;
  if (second.unit === "间" && first.unit === null) return { ...second, unit: null };
  return text.slice(second.from, second.to).endsWith("间") ? second : null;
}

/** Where the second bound begins; the end of the first where no separator follows. */
function rangeSeparator(text: string, first: Bound): number {
  let at = first.to;
  if (first.after !== null) return at;
  if (text.startsWith("到", at) || text.startsWith("至", at)) return at + 1;
  const from = at;
  while (isOneOf("-~", text, at) && at - from < 2) at++;
  // -5%--3%: the second dash is the sign of the second bound.
  if (at - from === 2 && text.charAt(first.from) === "-") return at - 1;
  return at;
}
