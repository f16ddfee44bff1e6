import { compare, type Exact } from "../../exact/index.js";
import { MAX_ENTRIES } from "./limits.js";
import { own, type Sense, type Tell } from "./shape.js";
import { cut, exactOf, shown } from "./value.js";

/** Either a share or points, and not both. */
export const senseOfAward: Sense = (value, tell) => {
  const both = own(value, "share") !== undefined && own(value, "points") !== undefined;
  if (both) tell("rule/award-twice", {}, "");
  else if (own(value, "share") === undefined && own(value, "points") === undefined) tell("rule/award-missing", {}, "");
};

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

/** Tiers with an interval that has something in it, a default inside, and names that tell them apart. */
export const senseOfTiers: Sense = (value, tell) => {
  const tiers = entriesOf(value, "tiers");
  const names = new Set<string>();
  tiers.forEach((tier, index) => {
    if (typeof tier !== "object" || tier === null) return;
    const below = `/tiers/${index}`;
    for (const name of namesOf(tier)) {
      if (names.has(name)) tell("rule/tier-name-twice", { name: cut(name) }, below);
      names.add(name);
    }
    const from = exactOf(own(tier, "from"));
    const to = exactOf(own(tier, "to"));
    const share = exactOf(own(tier, "default"));
    if (from === null || to === null) return;
    const ends = [compare(from, to), own(tier, "fromInclusive") !== true, own(tier, "toInclusive") !== true] as const;
    if (isEmpty(...ends))
      tell("rule/tier-empty", { from: shown(own(tier, "from")), to: shown(own(tier, "to")) }, below);
    else if (
      share !== null &&
      (isEmpty(compare(from, share), ends[1], false) || isEmpty(compare(share, to), false, ends[2]))
    ) {
      tell("rule/tier-default-outside", { value: shown(own(tier, "default")) }, `${below}/default`);
    }
  });
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

/** The entries of a list; none where there is no list, or one so long that it is refused for that. */
function entriesOf(value: object, key: string): readonly unknown[] {
  const entries = own(value, key);
  return Array.isArray(entries) && entries.length <= MAX_ENTRIES ? (entries as readonly unknown[]) : [];
}

/** Whether nothing lies between two ends, given how the lower compares with the upper and which are left out. */
function isEmpty(order: number, lowerOut: boolean, upperOut: boolean): boolean {
  return order > 0 || (order === 0 && (lowerOut || upperOut));
}

function compareLower(left: Interval, right: Interval): number {
  if (left.min === null || right.min === null) return (left.min === null ? 0 : 1) - (right.min === null ? 0 : 1);
  const order = compare(left.min, right.min);
  return order !== 0 ? order : Number(right.minInclusive) - Number(left.minInclusive);
}

function namesOf(tier: object): string[] {
  const aliases: unknown = own(tier, "aliases");
  const all: unknown[] = [own(tier, "name"), ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])];
  return all.filter((name): name is string => typeof name === "string");
}
