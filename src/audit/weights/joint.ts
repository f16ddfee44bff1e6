import { round, sum, toText, zero } from "../../exact/index.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import { ownSpan, type Unknowns } from "./blocks.js";
import { allKnown } from "../compute/values.js";
import type { Computed } from "../compute/compute.js";
import { leavesBelow } from "../compute/rows.js";
import { missingWeight } from "../figure/whole.js";
import { partRounding } from "../compute/sum.js";
import { exactly, less, meet, printedSpan, type Span, together } from "../compute/interval.js";
import { printedText } from "../../exact/printed.js";

/** More combinations of the other indicators' scores than these are not told apart. */
const MOST_SUMS = 4000;

/**
 * What the published total and the other first-level indicators leave for the score of one: a list of intervals, of
 * which one has to hold it; null where the total says nothing.
 *
 * @param possible - What each of the others that has unpublished weights may score, by its index.
 */
export function leftByTotal(
  computed: Computed,
  index: number,
  possible: ReadonlyMap<number, readonly Span[]>,
): readonly Span[] | null {
  const { plan } = computed;
  const total = plan.form.reported?.score;
  if (total === undefined || plan.rescaled || plan.setting.caps.length > 0) return null;
  // Rows that are not there may have scored anything up to what they weigh.
  let others: readonly Span[] = [{ low: zero, lowIn: true, high: missingWeight(computed), highIn: true }];
  for (const first of plan.first) {
    if (first === index) continue;
    const known = knownSpan(computed, first);
    const spans = possible.get(first) ?? (known === null ? null : [known]);
    // For another one that contradicts itself no weights are to be found: that is said of it.
    if (spans === null || spans.length === 0 || others.length * spans.length > MOST_SUMS) return null;
    others = distinct(others.flatMap((left) => spans.map((right) => together(left, right))));
  }
  const whole = printedSpan(printedText(total));
  return others.map((other) => less(whole, other));
}

/** What the weights of an indicator may give if nothing else is asked of them: one interval, or nothing. */
export function wholeSpan(unknowns: Unknowns): readonly Span[] {
  const span = ownSpan(unknowns);
  return span === null ? [] : [span];
}

/** The parts of an interval that one of several others leaves; all of it where the total says nothing. */
export function within(span: Span | null, left: readonly Span[] | null): readonly Span[] {
  if (span === null) return [];
  if (left === null) return [span];
  return left.flatMap((each) => {
    const common = meet(span, each);
    return common === null ? [] : [common];
  });
}

/** What a first-level indicator of known weights scores: its own sum, of rounded scores where the standard rounds these, else what it publishes; null where neither is known. */
function knownSpan(computed: Computed, index: number): Span | null {
  const points = allKnown(leavesBelow(computed, index).map((leaf) => computed.leaves[leaf]));
  const rounding = partRounding(computed);
  if (points !== null)
    return exactly(sum(rounding === null ? points : points.map((each) => round(each, rounding.places, rounding.mode))));
  const reported = nodeOf(computed.plan, index).input.reported;
  if (reported === undefined) return null;
  const weight = computed.weights[index] ?? null;
  const span = printedSpan(printedText(reported));
  return weight === null ? span : meet(span, { low: zero, lowIn: true, high: weight, highIn: true });
}

function distinct(spans: readonly Span[]): readonly Span[] {
  const known = new Map(spans.map((span) => [`${toText(span.low)} ${toText(span.high)} ${span.lowIn}`, span]));
  return [...known.values()];
}
