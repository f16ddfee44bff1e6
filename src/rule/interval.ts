import { compare, type Exact } from "../exact/index.js";
import { exactOf, own, shown } from "../shape/look.js";
import type { Sense, Tell } from "../shape/shape.js";

/** An interval with its defaults; an end that is left open is null. */
export interface Ends {
  readonly min: Exact | null;
  readonly minInclusive: boolean;
  readonly max: Exact | null;
  readonly maxInclusive: boolean;
}

/** An interval that holds something: its ends are in order. */
export const senseOfInterval: Sense = (value, tell) => void intervalOf(value, "", tell);

/** The ends of an interval; null where one cannot be read, or where nothing lies between them, of which it tells. */
export function intervalOf(value: object, below: string, tell: Tell): Ends | null {
  const ends = endsOf(value);
  if (ends === null || ends.min === null || ends.max === null) return ends;
  if (!isEmpty(compare(ends.min, ends.max), !ends.minInclusive, !ends.maxInclusive)) return ends;
  tell("rule/band-empty", { min: shown(own(value, "min")), max: shown(own(value, "max")) }, below);
  return null;
}

/** Whether nothing lies between two ends, given how the lower compares with the upper and which are left out. */
export function isEmpty(order: number, lowerOut: boolean, upperOut: boolean): boolean {
  return order > 0 || (order === 0 && (lowerOut || upperOut));
}

/** The ends of an interval; null where one of them cannot be read. */
function endsOf(value: object): Ends | null {
  const min = exactOf(own(value, "min"));
  const max = exactOf(own(value, "max"));
  if ((min === null && own(value, "min") !== undefined) || (max === null && own(value, "max") !== undefined))
    return null;
  return {
    min,
    minInclusive: own(value, "minInclusive") !== false,
    max,
    maxInclusive: own(value, "maxInclusive") === true,
  };
}
