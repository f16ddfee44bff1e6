import {
  add,
  compare,
  divide,
  equal,
  type Exact,
  fraction,
  multiply,
  one,
  round,
  type RoundingMode,
  subtract,
  sum,
  toText,
  whole,
  zero,
} from "../exact/index.js";
import type { Unknowns } from "./blocks.js";
import { exactly, holds, meet, plain, type Span } from "./interval.js";
import type { WeightAnswer, WeightSolution } from "./types.js";

type Found = Omit<WeightSolution, "reading">;

/** The most weights that are tried in one search, and the most ways that are listed. */
const MOST_TRIED = 200_000;
const MOST_LISTED = 8;

/**
 * Weights that are equal inside a second level, every leaf a positive multiple of 0.5: all ways, tried one by one.
 *
 * @param rounding - How each leaf is rounded before adding; null for sums of exact scores.
 */
export function equalHalves(
  unknowns: Unknowns,
  span: Span,
  rounding: { readonly places: number; readonly mode: RoundingMode } | null,
): Found {
  const { blocks, fixed } = unknowns;
  const said = { mode: "equal-halves", stage: rounding === null ? "exact" : "parts" } as const;
  const units = halves(unknowns.rest);
  if (units === null) return { ...said, answer: "none", ways: "0", parts: [] };
  const found: number[][] = [];
  let ways = 0;
  let tried = 0;
  const score = (block: number, each: number): Exact => {
    const weight = fraction(each, 2);
    const points = (blocks[block]?.shares ?? []).map((share) => multiply(weight, share));
    return sum(rounding === null ? points : points.map((point) => round(point, rounding.places, rounding.mode)));
  };
  const visit = (block: number, left: number, total: Exact, chosen: number[]): void => {
    const leaves = blocks[block]?.shares.length ?? 1;
    const last = block === blocks.length - 1;
    for (let each = last ? left / leaves : 1; each * leaves <= left; each++) {
      if (!Number.isInteger(each) || each < 1 || ++tried > MOST_TRIED) return;
      const added = add(total, score(block, each));
      if (!last) visit(block + 1, left - each * leaves, added, [...chosen, each]);
      else if (holds(span, added)) {
        ways += 1;
        if (found.length < MOST_LISTED) found.push([...chosen, each]);
      }
    }
  };
  visit(0, units, fixed, []);
  if (tried > MOST_TRIED) return { ...said, answer: "not-searched", ways: null, parts: [] };
  const parts = blocks.map(({ path, name, shares }, block): WeightAnswer => {
    const weights = found.map((way) => toText(fraction((way[block] ?? 0) * shares.length, 2)));
    return { path, name, weights, interval: null };
  });
  return { ...said, answer: answerOf(ways), ways: String(ways), parts: ways > 0 && ways <= MOST_LISTED ? parts : [] };
}

/** Weights that are equal inside a second level and otherwise free: an interval for each second-level indicator. */
export function equalFree(unknowns: Unknowns, span: Span): Found {
  const { blocks, rest, fixed } = unknowns;
  const said = { mode: "equal", stage: "exact", ways: null } as const;
  const parts: WeightAnswer[] = [];
  for (let block = 0; block < blocks.length; block++) {
    const own = blocks[block];
    const others = blocks.filter((_, place) => place !== block).map((each) => each.mean);
    const found = own === undefined ? null : weightSpan(own.mean, others, rest, fixed, span);
    if (own === undefined || found === null) return { ...said, answer: "none", parts: [] };
    const single = equal(found.low, found.high);
    const weights = single ? [toText(found.low)] : [];
    parts.push({ path: own.path, name: own.name, weights, interval: plain(found) });
  }
  const unique = parts.every((part) => part.weights.length === 1);
  return { ...said, answer: unique ? "unique" : "interval", parts };
}

/** The weights of one block for which weights above zero of the others bring the sum into the interval. */
function weightSpan(mean: Exact, others: readonly Exact[], rest: Exact, fixed: Exact, span: Span): Span | null {
  if (others.length === 0) {
    return holds(span, add(fixed, multiply(rest, mean))) ? exactly(rest) : null;
  }
  const least = others.reduce((left, right) => (compare(left, right) <= 0 ? left : right));
  const most = others.reduce((left, right) => (compare(left, right) >= 0 ? left : right));
  const open = !equal(least, most);
  const all: Span = { low: zero, lowIn: false, high: rest, highIn: false };
  // Sum = fixed + x·mean + (rest − x)·g, with g strictly between the least and the most mean of the others.
  const below = half(
    add(fixed, multiply(rest, least)),
    subtract(mean, least),
    span.high,
    span.highIn && !open,
    true,
    all,
  );
  return below === null
    ? null
    : half(add(fixed, multiply(rest, most)), subtract(mean, most), span.low, span.lowIn && !open, false, below);
}

/** The x of an interval for which start + slope·x lies below (or above) a bound. */
function half(start: Exact, slope: Exact, bound: Exact, inclusive: boolean, below: boolean, within: Span): Span | null {
  const order = compare(slope, zero);
  if (order === 0) {
    const side = compare(start, bound);
    const fits = side === 0 ? inclusive : below ? side < 0 : side > 0;
    return fits ? within : null;
  }
  const at = divide(subtract(bound, start), slope);
  const upper = below === order > 0;
  return meet(
    within,
    upper
      ? { ...within, high: at, highIn: inclusive, low: smaller(at, within.low), lowIn: true }
      : { ...within, low: at, lowIn: inclusive, high: larger(at, within.high), highIn: true },
  );
}

const smaller = (left: Exact, right: Exact): Exact => subtract(compare(left, right) < 0 ? left : right, one);
const larger = (left: Exact, right: Exact): Exact => add(compare(left, right) > 0 ? left : right, one);

/** Every leaf a positive multiple of 0.5, none equal to another by rule: the ways are counted, not listed. */
export function freeHalves(unknowns: Unknowns, span: Span): Found {
  const said = { mode: "halves", stage: "exact", parts: [] } as const;
  const units = halves(unknowns.rest);
  if (units === null) return { ...said, answer: "none", ways: "0" };
  const kinds: { share: Exact; leaves: number }[] = [];
  for (const share of unknowns.blocks.flatMap((block) => block.shares)) {
    const kind = kinds.find((each) => equal(each.share, share));
    if (kind === undefined) kinds.push({ share, leaves: 1 });
    else kind.leaves += 1;
  }
  let ways = zero;
  let tried = 0;
  const visit = (kind: number, left: number, total: Exact, times: Exact): void => {
    const { share, leaves } = kinds[kind] ?? { share: zero, leaves: 1 };
    const last = kind === kinds.length - 1;
    for (let taken = last ? left : leaves; taken <= left; taken++) {
      if (taken < leaves || ++tried > MOST_TRIED) return;
      const added = add(total, multiply(fraction(taken, 2), share));
      const so = multiply(times, choose(taken - 1, leaves - 1));
      if (!last) visit(kind + 1, left - taken, added, so);
      else if (holds(span, added)) ways = add(ways, so);
    }
  };
  visit(0, units, unknowns.fixed, one);
  if (tried > MOST_TRIED) return { ...said, answer: "not-searched", ways: null };
  const count = toText(ways);
  return { ...said, answer: count === "0" ? "none" : count === "1" ? "unique" : "several", ways: count };
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

function answerOf(ways: number): "none" | "unique" | "several" {
  return ways === 0 ? "none" : ways === 1 ? "unique" : "several";
}
