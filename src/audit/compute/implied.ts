import { compare, divide, equal, type Exact, isZero, maximum, one, sum, zero } from "../../exact/index.js";
import { placesOf, printedText } from "../../exact/printed.js";
import { sharesOf } from "./by-person.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import { isMet } from "../../evaluate/score-form.js";
import { certain } from "../../shape/certain.js";
import type { Computed } from "./compute.js";
import { exactly, printedSpan, type Span } from "./interval.js";
import type { Shared } from "../../evaluate/shared-out.js";
import { shareOf } from "./sum.js";
import { allKnown, valueOf } from "./values.js";

/** What the published scores of leaves without published weights say of these, all together. */
export interface Implied {
  /** What they score together. */
  readonly scored: Exact;
  /** How many of them publish a score. */
  readonly count: number;
  /** Whether their scores alone pass what they weigh together. */
  readonly isAbove: boolean;
  /** Whether the weights that follow from the scores add up to what they weigh; null where no such weights follow. */
  readonly fits: boolean | null;
  /** Whether every one of them reached its target. */
  readonly allMet: boolean;
}

/** Rules that give a share of the weight, whatever it is; by any other only full marks say what a leaf weighs. */
const PROPORTIONAL: readonly string[] = ["attainment", "actual-rate", "all-or-nothing", "tiers"];

/**
 * Turns the scores of leaves that share a weight into what they weigh: a leaf with full marks weighs its score, one
 * with a share of them more. These weights serve findings alone.
 */
export function impliedBy(computed: Computed, { rest, leaves }: Shared): Implied {
  const rows = leaves.flatMap((index) => {
    const reported = nodeOf(computed.plan, index).input.reported;
    return reported === undefined ? [] : [{ index, text: printedText(reported) }];
  });
  const weights = rows.map(({ index, text }) => boundsOf(computed, index, text));
  const isWhole = rows.length === leaves.length;
  const low = sum(rows.map(({ index, text }) => leastOf(computed, index, text)));
  const isAbove = compare(low, rest) > 0;
  return {
    scored: sum(rows.map(({ text }) => valueOf(text))),
    count: rows.length,
    isAbove,
    fits: isWhole && !isAbove ? fitting(weights, rest) : null,
    allMet: leaves.every((index) => isMet(computed, index)),
  };
}

/** What a leaf weighs by its score: from a least weight up to a most, which may be unknown. */
interface Bounds {
  readonly low: Exact;
  readonly high: Exact | null;
}

/** Null where nothing follows from the score; `impossible` where no weight gives it. */
function boundsOf(computed: Computed, index: number, text: string): Bounds | "impossible" | null {
  const node = nodeOf(computed.plan, index);
  const shares = sharesOf(node, shareOf(computed, index));
  if (shares === null) return null;
  const scored = spanOf(computed, index, text);
  if (isZero(shares.high)) return isZero(valueOf(text)) ? { low: zero, high: null } : "impossible";
  if (!equal(shares.high, one) && !PROPORTIONAL.includes(certain(node.leaf).rule.method)) {
    return { low: scored.low, high: null };
  }
  return { low: divide(scored.low, shares.high), high: isZero(shares.low) ? null : divide(scored.high, shares.low) };
}

function leastOf(computed: Computed, index: number, text: string): Exact {
  return maximum(spanOf(computed, index, text).low, zero);
}

/** What a score stands for: full marks and what a person gave are not rounded to whole points, what is in proportion may be. */
function spanOf(computed: Computed, index: number, text: string): Span {
  const share = shareOf(computed, index);
  const isRounded = placesOf(text) > 0 || (share !== null && !equal(share, one));
  return isRounded ? printedSpan(text) : exactly(valueOf(text));
}

/** Whether weights within the bounds add up to what they weigh together; null where one has no bounds. */
function fitting(weights: readonly (Bounds | "impossible" | null)[], rest: Exact): boolean | null {
  if (weights.includes("impossible")) return false;
  const bounds = weights.flatMap((each) => (each === null || each === "impossible" ? [] : [each]));
  if (bounds.length < weights.length) return null;
  const high = allKnown(bounds.map((each) => each.high));
  return compare(sum(bounds.map(({ low }) => low)), rest) <= 0 && (high === null || compare(rest, sum(high)) <= 0);
}
