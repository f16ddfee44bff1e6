import {
  absolute,
  compare,
  divide,
  type Exact,
  fromPrinted,
  hundred,
  isZero,
  multiply,
  one,
  toText,
  whole,
} from "../../exact/index.js";
import type { Actual, Quantity } from "../../cell/types.js";
import type { IndicatorLeaf } from "../../form/types.js";
import { type Bound, boundOf, type Line } from "../../rule/yardstick.js";
import { conversion, dimensionOf, sizeOfUnit } from "../../text/unit.js";

/**
 * At what other scale than its target a bare number may have been written: 0.96 beside ≥95% is 96 %, 98000 beside ≥10万元
 * may be 元.
 */
export interface Scale {
  /** What the target asks for, without its sign. */
  readonly value: Exact;
  /** What 1 % is in the unit of the target; null where the target is no percentage. */
  readonly percent: Exact | null;
  /** How many of the smallest usual unit its unit is: 10000 of 万元. */
  readonly size: Exact;
  /** So much in 元 that it may as well be told in 万元, or in 万元 and as well in 亿元. */
  readonly isLarge: boolean;
  /** The target is a share itself, 0.8, and a percentage is held against it. */
  readonly isShare: boolean;
}

/** The scale of a target; null where its unit has no other that a number may be written in. */
export function scaleOf(leaf: IndicatorLeaf, line: Line | null): Scale | null {
  const target = line?.yardstick;
  if (line === null || target?.kind !== "bound" || target.change) return null;
  const value = absolute(boundOf(line, target).value);
  const { unit } = target;
  if (isZero(value)) return null;
  const percent = unit === null ? null : conversion("%", unit);
  const size = percent === null ? sizeOf(leaf, target) : one;
  const isShare = unit === null && compare(value, one) <= 0;
  const isLarge = isMoney(unit) && compare(value, WAN) >= 0;
  return percent === null && size === one && !isShare && !isLarge ? null : { value, percent, size, isShare, isLarge };
}

const WAN = whole(10000);

function isMoney(unit: string | null): boolean {
  return unit !== null && dimensionOf(unit) === "money";
}

/** How many of the smallest usual unit the unit of a target is, 10000 of 万元, and of 人 counted by 万人; at least one. */
function sizeOf(leaf: IndicatorLeaf, target: Bound): Exact {
  if (leaf.unit === undefined && target.unit === null) return one;
  const [cell, own] = [sizeOfUnit(leaf.unit ?? "") ?? one, sizeOfUnit(target.unit ?? "") ?? one];
  const larger = compare(cell, own) > 0 ? cell : own;
  return compare(larger, one) > 0 ? larger : one;
}

/**
 * Whether a number is nearer to its target at another scale: as a share of a percentage, 0.96 beside 95 %, or counted in
 * a smaller unit, 98000 beside 10万元, or in a larger one, 9.8 beside 100000元. Nearer is beyond the geometric mean of both,
 * so squares are compared.
 */
export function isOffScale({ value, percent, size, isLarge }: Scale, number: Exact): boolean {
  if (percent === null) {
    const square = multiply(number, number);
    // Money is told in steps of 10000: of 0.5亿元 4900 are 万元.
    const step = compare(size, WAN) > 0 ? WAN : size;
    if (size !== one && compare(square, squareBy(value, step)) > 0) return true;
    return isLarge && !isZero(number) && compare(multiply(square, WAN), multiply(value, value)) < 0;
  }
  if (compare(absolute(number), TWO) > 0 || isZero(number)) return false;
  return compare(multiply(multiply(number, number), multiply(percent, hundred)), multiply(value, value)) < 0;
}

function squareBy(value: Exact, size: Exact): Exact {
  return multiply(multiply(value, value), size);
}

const TWO = whole(2);

/** A number as it stands alone in its cell, or with a remark in brackets, and with no unit. */
const BARE = /^\s*[-+]?[\d.,，．０-９]+\s*(?:[(（][^()（）]*[)）]\s*)?$/;

/**
 * What the scale of a target makes of an actual that may be written at another one: a percentage beside a share is the
 * same share; a bare number stands as it was written, for a person to look at. Null where there is no doubt.
 */
export function rescaled(scale: Scale, text: string, actual: Actual): Quantity | null {
  if (actual.kind !== "quantity") return null;
  const value = fromPrinted(actual.value);
  if (value === null) return null;
  if (scale.isShare) {
    const percent = actual.unit === null ? null : conversion(actual.unit, "%");
    return percent === null
      ? null
      : { ...actual, value: toText(divide(multiply(value, percent), hundred)), unit: null };
  }
  return BARE.test(text) && isOffScale(scale, value) ? actual : null;
}
