import { compare } from "../../exact/index.js";
import { entriesOf, own } from "../../shape/look.js";
import type { Sense, Tell } from "../../shape/shape.js";
import { type Ends, intervalOf } from "../interval.js";

/** Bands that hold each value between the least and the greatest once, or at most once where they say that gaps lie between. */
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
    if (gap > 0 || (gap === 0 && !lower.maxInclusive && !upper.minInclusive)) {
      if (!mayHaveGaps(value)) tell("rule/bands-gap", params, below);
    } else if (gap < 0 || (lower.maxInclusive && upper.minInclusive)) tell("rule/bands-overlap", params, below);
  }
};

function mayHaveGaps(value: object): boolean {
  return own(value, "gaps") === true;
}

interface Interval extends Ends {
  readonly index: number;
}

/** The intervals of a list of bands whose bounds can be read and are in order; tells of those that are not. */
function intervals(bands: readonly unknown[], below: string, tell: Tell): Interval[] {
  const read: Interval[] = [];
  bands.forEach((band, index) => {
    if (typeof band !== "object" || band === null) return;
    const ends = intervalOf(band, `${below}/${index}`, tell);
    if (ends !== null) read.push({ index, ...ends });
  });
  return read;
}

function compareLower(left: Interval, right: Interval): number {
  if (left.min === null || right.min === null) return (left.min === null ? 0 : 1) - (right.min === null ? 0 : 1);
  const order = compare(left.min, right.min);
  return order !== 0 ? order : Number(right.minInclusive) - Number(left.minInclusive);
}
