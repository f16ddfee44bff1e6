import { compare, type Exact } from "../../exact/index.js";
import { entriesOf, exactOf, own, shown } from "../../shape/look.js";
import type { Sense, Tell } from "../../shape/shape.js";
import { isEmpty } from "../interval.js";

/** Bands that hold each value between the least and the greatest once. */
export const senseOfBands: Sense = (value, tell) => {
  const bands = intervals(entriesOf(value, "bands"), "/bands", tell);
  bands.sort((left, right) => compareLower(left, right) || left.index - right.index);
  for (let next = 1; next < bands.length; next++) {
    const lower = bands[next - 1];
    const upper = bands[next];
    if (lower === undefined || upper === undefined) continue;
    const gap = lower.max === null || upper.min === null ? -1 : compare(upper.min, lower.max);
    const below = `/bands/${upper.index}`;
    const params = { first: lower.index + 1, second: upper.index + 1 };
    if (gap > 0 || (gap === 0 && !lower.maxInclusive && !upper.minInclusive)) tell("rule/bands-gap", params, below);
    else if (gap < 0 || (lower.maxInclusive && upper.minInclusive)) tell("rule/bands-overlap", params, below);
  }
};

interface Interval {
  readonly index: number;
  readonly min: Exact | null;
  readonly minInclusive: boolean;
  readonly max: Exact | null;
  readonly maxInclusive: boolean;
}

/** The intervals of a list of bands whose bounds can be read and are in order; tells of those that are not. */
function intervals(bands: readonly unknown[], below: string, tell: Tell): Interval[] {
  const read: Interval[] = [];
  bands.forEach((band, index) => {
    if (typeof band !== "object" || band === null) return;
    const min = exactOf(own(band, "min"));
    const max = exactOf(own(band, "max"));
    if ((min === null && own(band, "min") !== undefined) || (max === null && own(band, "max") !== undefined)) return;
    const minInclusive = own(band, "minInclusive") !== false;
    const maxInclusive = own(band, "maxInclusive") === true;
    if (min !== null && max !== null && isEmpty(compare(min, max), !minInclusive, !maxInclusive)) {
      const params = { min: shown(own(band, "min")), max: shown(own(band, "max")) };
      tell("rule/band-empty", params, `${below}/${index}`);
    } else read.push({ index, min, minInclusive, max, maxInclusive });
  });
  return read;
}

function compareLower(left: Interval, right: Interval): number {
  if (left.min === null || right.min === null) return (left.min === null ? 0 : 1) - (right.min === null ? 0 : 1);
  const order = compare(left.min, right.min);
  return order !== 0 ? order : Number(right.minInclusive) - Number(left.minInclusive);
}
