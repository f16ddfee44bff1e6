import { add, equal, type Exact, isNegative, multiply, negate, subtract } from "../exact/index.js";
import { numeralOf, startsNumeral } from "../text/numeral.js";
import type { Bound, Remark } from "./bound-types.js";
import { inMoney } from "./money.js";
import { GRADES, isCompared, type Lead, type QuantityPhrase } from "./phrase.js";

/** ±5%, 100±5, 5%±1%. */
export function around(text: string, spread: Bound, centre: Bound | null, lead: Lead, at: number): QuantityPhrase {
  const shared = centre === null ? null : sharedSpread(text, centre, spread);
  const [min, max] = reach(spread, shared === null || centre === null ? centre : { ...centre, value: shared }, lead);
  return {
    from: at,
    to: spread.to,
    value: min,
    unit: spread.unit ?? centre?.unit ?? null,
    comparator: null,
    approximate: false,
    range: max === null ? null : { max, minInclusive: true, maxInclusive: spread.mark !== "excluded" },
    soft: false,
    open: spread.open,
    unknown: spread.unknown,
    rank: false,
    money: spread.money,
    remarks: [
      ...(centre?.remarks ?? []),
      ...spread.remarks,
      ...(shared === null ? [] : [{ code: "cell/shared-magnitude" as const, from: at, to: spread.to }]),
    ],
  };
}

type Reach = readonly [min: Exact, max: Exact] | readonly [null, null];
const NOWHERE: Reach = [null, null];

/** How far a spread reaches on both sides of its centre, or of nothing. */
function reach(spread: Bound, centre: Bound | null, lead: Lead): Reach {
  const { value: size, blocked } = spread;
  if (size === null || isNegative(size) || blocked || goesBeyond(spread) || isAtLeast(lead)) return NOWHERE;
  if (centre === null) return [negate(size), size];
  const mixed = centre.unit !== null && spread.unit !== null && centre.unit !== spread.unit;
  return mixed || centre.value === null ? NOWHERE : [subtract(centre.value, size), add(centre.value, size)];
}

/** 10~20天以上, ±5%以外: what lies beyond the bounds, or outside of them, is no range. */
function goesBeyond({ after }: Bound): boolean {
  return after?.charAt(0) === ">";
}

/** ≥±5 says nothing. */
function isAtLeast({ clash, comparator, strength }: Lead): boolean {
  return clash || (comparator !== null && comparator.charAt(0) === ">" && strength !== "weak");
}

/** 1~2个, 10万-15万元. */
export function rangeOf(text: string, first: Bound, second: Bound, lead: Lead): QuantityPhrase {
  const remarks = [...first.remarks, ...second.remarks];
  const max = second.value;
  const min = lowerOf(text, first, second, lead, remarks);
  if (second.after !== null) remarks.push({ code: "cell/range-within", from: first.from, to: second.to });
  const rises = min !== null && max !== null && !isNegative(subtract(max, min));
  const ends = rises ? endsOf(first, second, min, max) : null;
  return {
    from: first.from,
    to: second.to,
    value: ends === null ? null : min,
    unit: second.unit ?? first.unit,
    comparator: null,
    approximate: lead.approximate || second.approximate,
    range: max === null ? null : { max, ...(ends ?? { minInclusive: true, maxInclusive: true }) },
    soft: first.numeral.han && first.numeral.unit === null && second.unit === null,
    open: second.open,
    unknown: second.unknown,
    rank: GRADES.includes(second.unit),
    money: first.money || second.money,
    remarks,
  };
}

interface Ends {
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
}

/** 90-100（不含90）: a mark belongs to the end that it names, else to the one before it; null where it names neither. */
function endsOf(first: Bound, second: Bound, min: Exact, max: Exact): Ends | null {
  const isOut = ({ mark }: Bound): boolean => mark === "excluded";
  const { markOf } = second;
  if (markOf === null || equal(markOf, max)) return { minInclusive: !isOut(first), maxInclusive: !isOut(second) };
  return equal(markOf, min) ? { minInclusive: !isOut(first) && !isOut(second), maxInclusive: true } : null;
}

/** The lower bound of a range in the unit and the magnitude that the range may share; null where there is no range. */
function lowerOf(text: string, first: Bound, second: Bound, lead: Lead, remarks: Remark[]): Exact | null {
  // 零下18至15℃: whether the second lies below zero too is not told.
  if (text.startsWith("零下", first.from) && startsNumeral(text, second.from) && text.charAt(second.from) !== "零")
    return null;
  const blocked = first.blocked || second.blocked || first.after !== null || goesBeyond(second);
  const mixed = first.unit !== null && second.unit !== null && first.unit !== second.unit;
  if (first.value === null || blocked || mixed || isCompared(lead)) return null;
  const own = first.unit === null ? inMoney(text.slice(first.from, first.to), first.value, second.unit) : first.value;
  const shared = sharedMagnitude(text, first, second);
  if (shared === null) return own;
  remarks.push({ code: "cell/shared-magnitude", from: first.from, to: second.to });
  return multiply(own, shared);
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

/** 30±8万: no number lies as much as a magnitude off itself, so that of the spread is meant for both. */
function sharedSpread(text: string, centre: Bound, spread: Bound): Exact | null {
  const suffix = magnitudeOf(text, spread);
  if (suffix === "" || magnitudeOf(text, centre) !== "" || centre.unit !== null) return null;
  const { value } = centre;
  if (value === null || spread.value === null || !isNegative(subtract(value, spread.value))) return null;
  const scale = numeralOf(`1${suffix}`);
  return scale === null ? null : multiply(value, scale);
}

function magnitudeOf(text: string, bound: Bound): string {
  let from = bound.numeral.to;
  while (from > bound.from && "百千万亿".includes(text.charAt(from - 1))) from--;
  return text.slice(from, bound.numeral.to);
}
