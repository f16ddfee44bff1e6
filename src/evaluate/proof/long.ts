import { equal, type Exact, toText } from "../../exact/index.js";
import type { Expression, StepExpression } from "../../figure/expression.js";
import { input } from "../../figure/make.js";
import { provenOverNumbers } from "../../figure/numbers.js";
import type { Rounding } from "../../standard/types.js";
import type { Weighed } from "../common.js";
import { shownFigure } from "../figures.js";
import { MAX_EXACT_DIGITS } from "../score.js";
import { asBounds, bounded, comparisonsIn, holdsLong, type Way } from "./bounds.js";
import type { ProofLog } from "./log.js";
import { holds, worth } from "./worth.js";

/** How a node's exact value is proved, and from it its score. */
export interface ProvenExact {
  readonly exact: Expression;
  /** Writes down the score as shown. */
  readonly score: (shown: Exact) => Expression;
}

/** What a score is shown against. */
export interface Against {
  readonly node: Weighed;
  readonly weight: Expression;
  readonly rounding: Rounding;
}

/**
 * Proves the exact value of a node. One too long to be written stands without a value, between two bounds: the same sum,
 * its terms rounded down and up at so many places that both come to the same score. A short one that rests on a long one,
 * as under a cap, is what both bounds come to.
 */
export function proveExact(
  of: string,
  prefix: string,
  expression: Expression,
  exact: Exact,
  { node, weight, rounding }: Against,
  log: ProofLog,
): ProvenExact {
  const text = toText(exact);
  const what = (name: string): string => (prefix === "" ? name : `${prefix}-${name}`);
  const against = node.finer ? input("weight") : null;
  const shown = (value: Expression): Expression =>
    node.summed
      ? value
      : provenOverNumbers(shownFigure(input("exact"), against, rounding), { exact: value, weight }, {});
  const scoreOf =
    (value: Expression): ProvenExact["score"] =>
    (score) =>
      log.step(of, what("score"), shown(value), toText(score));
  const isLong = text.length > MAX_EXACT_DIGITS;
  const restsOnLong = holdsLong(expression, log);
  if (!isLong && !restsOnLong) {
    const step = log.step(of, what("exact"), expression, text);
    return { exact: step, score: scoreOf(step) };
  }
  const whole = restsOnLong || isSum(expression) ? expression : log.step(of, what("sum"), expression, text);
  alike(of, what("alike"), whole, log);
  const bound = (way: Way, places: number): StepExpression =>
    log.step(of, what(way === "floor" ? "lower" : "upper"), ...valued(bounded(whole, way, places, log), log));
  if (!isLong) {
    const places = enoughPlaces(whole, rounding.places, log, (low, high) => toText(low) === text && equal(low, high));
    const low = bound("floor", places);
    bound("ceiling", places);
    const step = log.step(of, what("exact"), low, text);
    return { exact: step, score: scoreOf(step) };
  }
  const step = prefix === "" ? log.step(of, what("exact"), undefined, null) : null;
  const asShown = (value: Exact): Exact => worth(shown({ const: toText(value) }), log);
  const places = enoughPlaces(whole, rounding.places, log, (low, high) => equal(asShown(low), asShown(high)));
  const [low, high] = [bound("floor", places), bound("ceiling", places)];
  // What is no figure of the result has no step without a value: its lower bound stands for it.
  const named = step ?? low;
  log.long.set(named.step, [low, high]);
  log.step(of, what("between"), { op: "=", args: [shown(low), shown(high)] }, true);
  return { exact: named, score: scoreOf(low) };
}

/** Whether an expression is bounded by bounds of its parts; anything else is worked out as it is. */
function isSum(of: Expression): boolean {
  return !("op" in of) || of.op === "+" || of.op === "*" || of.op === "/";
}

/** What is decided by a long value is decided alike by both its bounds. */
function alike(of: string, what: string, whole: Expression, log: ProofLog): void {
  const args = comparisonsIn(whole, log).map((test): Expression => {
    const [low, high] = [asBounds(test, "floor", log), asBounds(test, "ceiling", log)];
    if (holds(low, log) !== holds(high, log)) log.isOpen = true;
    return { op: "=", args: [low, high] };
  });
  if (args.length > 0) log.step(of, what, { op: "and", args }, true);
}

function valued(bound: Expression, log: ProofLog): [Expression, string] {
  return [bound, toText(worth(bound, log))];
}

/** The fewest places, doubled each time, at which both bounds will do; with the most they may not, over coarser ones. */
function enoughPlaces(
  whole: Expression,
  places: number,
  log: ProofLog,
  isEnough: (low: Exact, high: Exact) => boolean,
): number {
  const isEnoughAt = (at: number): boolean => {
    const bound = (way: Way): Exact => worth(bounded(whole, way, at, log), log);
    return isEnough(bound("floor"), bound("ceiling"));
  };
  for (let at = Math.max(places + 16, log.places); at < MOST_PLACES; at *= 2) if (isEnoughAt(at)) return at;
  if (!isEnoughAt(MOST_PLACES)) log.isOpen = true;
  return MOST_PLACES;
}

/** What a verifier works with at the most. */
export const MOST_PLACES = 960;
