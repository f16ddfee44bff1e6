import {
  add,
  compare,
  divide,
  equal,
  type Exact,
  fraction,
  maximum,
  minimum,
  multiply,
  one,
  round,
  sum,
  toText,
  whole,
  zero,
} from "../../exact/index.js";
import { certain } from "../../shape/certain.js";
import type { Block, Unknowns } from "./blocks.js";
import type { Meter } from "../compute/meter.js";
import { holds, type Span } from "../compute/interval.js";
import type { WeightAnswer, WeightSolution } from "../types.js";
import type { PartRounding } from "../compute/sum.js";

type Found = Omit<WeightSolution, "reading">;

/** Weights in halves: which sums they give, in how many ways, and the first ways themselves. */
export interface Ways {
  /** By the text of the sum. */
  readonly sums: ReadonlyMap<string, { readonly sum: Exact; readonly ways: Exact }>;
  /** Halves of a point for each leaf of each block, with the text of the sum that they give: of each sum the first. */
  readonly listed: readonly { readonly sum: string; readonly halves: readonly number[] }[];
  /** False where the search was given up. */
  readonly complete: boolean;
}

/** The most ways that are listed. */
const MOST_LISTED = whole(8);

/**
 * Weights that are equal inside a block, every leaf a positive multiple of 0.5: the ways that give a sum in one of these
 * intervals, tried one by one, without those that cannot come out.
 *
 * @param rounding - How each leaf is rounded before adding; null for sums of exact scores.
 */
export function equalHalves(
  unknowns: Unknowns,
  spans: readonly Span[],
  rounding: PartRounding | null,
  meter: Meter,
): Ways {
  const blocks = unknowns.blocks.map((block) => ({ each: block.leaves.length, leaves: block.leaves.length, block }));
  const score = ({ block }: Taker, halves: number): Exact => {
    const weight = fraction(halves, 2);
    if (rounding === null) return multiply(weight, multiply(block.mean, whole(block.leaves.length)));
    return sum(block.leaves.map(({ share }) => round(multiply(weight, share), rounding.places, rounding.mode)));
  };
  return search(unknowns, spans, blocks, score, () => one, rounding !== null, meter);
}

/** Every leaf a positive multiple of 0.5, none equal to another by rule: the ways are counted. */
export function anyHalves(unknowns: Unknowns, spans: readonly Span[], meter: Meter): Ways {
  const kinds: { block: Block; leaves: number; each: 1 }[] = [];
  for (const leaf of unknowns.blocks.flatMap((block) => block.leaves)) {
    const kind = kinds.find((each) => equal(each.block.mean, leaf.share));
    if (kind === undefined) kinds.push({ block: { ...leaf, leaves: [leaf], mean: leaf.share }, leaves: 1, each: 1 });
    else kind.leaves += 1;
  }
  const score = ({ block }: Taker, halves: number): Exact => multiply(fraction(halves, 2), block.mean);
  const ways = ({ leaves }: Taker, halves: number): Exact => choose(halves - 1, leaves - 1);
  return search(unknowns, spans, kinds, score, ways, false, meter);
}

/** A unit to hand halves out to: `each` at a time, `leaves` of them at the least. */
interface Taker {
  readonly block: Block;
  readonly each: number;
  readonly leaves: number;
}

function search(
  unknowns: Unknowns,
  spans: readonly Span[],
  takers: readonly Taker[],
  score: (taker: Taker, times: number) => Exact,
  waysOf: (taker: Taker, times: number) => Exact,
  rounded: boolean,
  meter: Meter,
): Ways {
  const sums = new Map<string, { sum: Exact; ways: Exact }>();
  const listed: { sum: string; halves: readonly number[] }[] = [];
  const units = halves(unknowns.rest);
  let complete = true;
  let share = meter.share;
  const reach = takers.map((_, place) => reachFrom(takers.slice(place)));
  const slack = rounded ? divide(whole(unknowns.blocks.flatMap((block) => block.leaves).length), whole(2)) : zero;
  const hopeless = (place: number, left: number, total: Exact): boolean => {
    const { least, most, needed } = certain(reach[place]);
    if (left < needed) return true;
    const low = add(total, multiply(fraction(left, 2), least));
    const high = add(total, multiply(fraction(left, 2), most));
    return !spans.some((span) => compare(add(high, slack), span.low) >= 0 && compare(low, add(span.high, slack)) <= 0);
  };
  const keep = (found: Exact, ways: Exact, chosen: readonly number[], times: number): void => {
    if (!spans.some((span) => holds(span, found))) return;
    const text = toText(found);
    const before = sums.get(text)?.ways ?? zero;
    sums.set(text, { sum: found, ways: add(before, ways) });
    // Which sums the total leaves is not known yet: of many ways it may be the last that stays.
    if (compare(before, MOST_LISTED) < 0) listed.push({ sum: text, halves: [...chosen, times] });
  };
  const visit = (place: number, left: number, total: Exact, ways: Exact, chosen: readonly number[]): void => {
    if (!complete) return;
    const taker = certain(takers[place]);
    const last = place === takers.length - 1;
    const start = taker.each === 1 ? taker.leaves : 1;
    for (let times = last ? left / taker.each : start; times * taker.each <= left; times++) {
      if (!Number.isInteger(times) || times < start) return;
      // What a single unknown weighs is known: that is no search.
      if (takers.length > 1 && (--share < 0 || !meter.works())) {
        meter.stops("weights");
        complete = false;
        return;
      }
      const added = add(total, score(taker, times));
      const so = multiply(ways, waysOf(taker, times));
      const rest = left - times * taker.each;
      if (last) keep(added, so, chosen, times);
      else if (!hopeless(place + 1, rest, added)) visit(place + 1, rest, added, so, [...chosen, times]);
    }
  };
  if (units !== null) visit(0, units, unknowns.fixed, one, []);
  return { sums, listed, complete };
}

/** The least and most that a half of a point can score with any of these, and how many halves they need. */
function reachFrom(takers: readonly Taker[]): { readonly least: Exact; readonly most: Exact; readonly needed: number } {
  const means = takers.map(({ block }) => block.mean);
  return {
    least: means.reduce(minimum),
    most: means.reduce(maximum),
    needed: takers.reduce((total, { leaves }) => total + leaves, 0),
  };
}

/** The answer of a search in halves, as an audit shows it: the ways listed where they are few, else counted. */
export function answerOf(
  found: Ways,
  { blocks }: Unknowns,
  allowed: (sum: Exact) => boolean,
  how: Pick<Found, "mode" | "stage">,
): Found {
  const said = { ...how, from: how.stage === "exact" ? "all" : "score" } as const;
  if (!found.complete) return { ...said, answer: "not-searched", ways: null, parts: [] };
  const fitting = new Map([...found.sums].filter(([, each]) => allowed(each.sum)));
  const many = [...fitting.values()].map((each) => each.ways).reduce(add, zero);
  const ways = toText(many);
  const answer = ways === "0" ? "none" : ways === "1" ? "unique" : "several";
  if (said.mode !== "equal-halves" || ways === "0" || compare(many, MOST_LISTED) > 0) {
    return { ...said, answer, ways, parts: [] };
  }
  const listed = found.listed.filter((each) => fitting.has(each.sum));
  const parts = blocks.map(({ path, name, leaves }, block): WeightAnswer => {
    const weights = listed.map((way) => toText(fraction((way.halves[block] ?? 0) * leaves.length, 2)));
    return { path, name, weights, interval: null };
  });
  return { ...said, answer, ways, parts };
}

/** How many ways there are to choose some of many. */
function choose(many: number, some: number): Exact {
  let ways = one;
  for (let taken = 1; taken <= some; taken++) {
    ways = divide(multiply(ways, whole(many - some + taken)), whole(taken));
  }
  return ways;
}

/** A weight in halves; null where it is no whole number of them, or beyond any form. */
function halves(weight: Exact): number | null {
  const text = toText(multiply(weight, whole(2)));
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}
