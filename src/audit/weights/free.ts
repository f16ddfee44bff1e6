import {
  add,
  compare,
  divide,
  equal,
  type Exact,
  maximum,
  minimum,
  multiply,
  one,
  subtract,
  toText,
  zero,
} from "../../exact/index.js";
import type { Unknowns } from "./blocks.js";
import { exactly, holds, meet, plain, type Span } from "../compute/interval.js";
import type { WeightAnswer, WeightSolution } from "../types.js";

/**
 * Any weights above zero, equal inside a block: for each block the interval of what it may weigh. With every leaf a block
 * of its own nothing is taken to be equal.
 *
 * @param span - What the sum of the exact scores may be; null where nothing is possible.
 */
export function freeWeights(
  { blocks, rest, fixed }: Unknowns,
  span: Span | null,
  mode: "equal" | "free",
  from: WeightSolution["from"],
): Omit<WeightSolution, "reading"> {
  const said = { mode, from, stage: "exact", ways: null } as const;
  if (span === null) return { ...said, answer: "none", parts: [] };
  const parts: WeightAnswer[] = [];
  for (const [block, own] of blocks.entries()) {
    const others = blocks.filter((_, place) => place !== block).map((each) => each.mean);
    const found = weightSpan(own.mean, others, rest, fixed, span);
    if (found === null) return { ...said, answer: "none", parts: [] };
    const weights = equal(found.low, found.high) ? [toText(found.low)] : [];
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
  const least = others.reduce(minimum);
  const most = others.reduce(maximum);
  const open = !equal(least, most);
  const all: Span = { low: zero, lowIn: false, high: rest, highIn: false };
  // Sum = fixed + x·mean + (rest − x)·g, with g strictly between the least and the most mean of the others.
  const lowest = add(fixed, multiply(rest, least));
  const below = half(lowest, subtract(mean, least), span.high, span.highIn && !open, true, all);
  if (below === null) return null;
  const highest = add(fixed, multiply(rest, most));
  return half(highest, subtract(mean, most), span.low, span.lowIn && !open, false, below);
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

const smaller = (left: Exact, right: Exact): Exact => subtract(minimum(left, right), one);
const larger = (left: Exact, right: Exact): Exact => add(maximum(left, right), one);
