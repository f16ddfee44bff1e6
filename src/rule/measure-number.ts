import {
  absolute,
  compare,
  divide,
  equal,
  type Exact,
  isNegative,
  isZero,
  maximum,
  minimum,
  one,
  subtract,
  toText,
  zero,
} from "../exact/index.js";
import type { Comparator } from "../target/types.js";
import type { Account, Given } from "./scoring.js";
import type { AttainmentParameters } from "./types.js";
import { holds, valueIn } from "./value.js";
import type { Bound, Span } from "./yardstick.js";

/** How an actual value stands to its target. */
export interface Measured {
  readonly met: boolean;
  /** The share reached, 0 to 1; of a met target 1. */
  readonly completion: Exact;
  /** How the completion comes about, with its numbers put in; empty in the scores-only mode. */
  readonly formula: string;
}

/** Met, and no steps asked for. */
export const MET: Measured = { met: true, completion: one, formula: "" };
const MISSED: Measured = { met: false, completion: zero, formula: "" };

/** A number to reach or to stay within: met, or how much of it was reached. */
export function measureBound(
  target: Bound,
  given: Given,
  parameters: AttainmentParameters,
  account: Account,
): Measured | null {
  const value = valueIn(target, given, account);
  if (value === null) return null;
  const closely = target.exactly || (target.comparator === "=" && parameters.equality === "closeness");
  const met = closely ? equal(value, target.value) : isMet(value, target);
  const explained = account.explained;
  if (met) {
    return explained
      ? { met, completion: one, formula: toText(value) + STANDS[metSign(value, target)] + target.text }
      : MET;
  }
  if (isZero(target.value)) {
    return explained ? { met, completion: zero, formula: `${toText(value)} ≠ 0` } : MISSED;
  }
  if (isNegative(target.value) || (target.comparator === "=" && parameters.equality === "closeness")) {
    return closeness(value, target.value, explained);
  }
  return target.comparator === "<=" || target.comparator === "<"
    ? above(value, target.value, parameters, explained)
    : below(value, target.value, explained);
}

/** How a value stands to its bound, in one piece of the formula. */
const STANDS: Readonly<Record<Comparator, string>> = { ">=": " ≥ ", ">": " > ", "<=": " ≤ ", "<": " < ", "=": " = " };

/** `=`, stated or bare, is met from the target upward; a target of zero at zero or below. */
function isMet(value: Exact, target: Bound): boolean {
  if (target.comparator !== "=") return holds(value, target.comparator, target.value);
  return isZero(target.value) ? compare(value, zero) <= 0 : compare(value, target.value) >= 0;
}

function metSign(value: Exact, target: Bound): Comparator {
  if (target.comparator !== "=") return target.comparator;
  const order = compare(value, target.value);
  return order === 0 ? "=" : order > 0 ? ">=" : "<=";
}

/** Too little of what should be more: actual ÷ target. */
function below(value: Exact, target: Exact, explained: boolean): Measured {
  const completion = bounded(divide(value, target));
  return { met: false, completion, formula: explained ? `${toText(value)} ÷ ${toText(target)}` : "" };
}

/** Too much of what should be less: target ÷ actual, or 1 − overrun. */
function above(value: Exact, target: Exact, parameters: AttainmentParameters, explained: boolean): Measured {
  const a = explained ? toText(value) : "";
  const t = explained ? toText(target) : "";
  if (parameters.lowerIsBetter === "overrun") {
    const completion = bounded(subtract(one, divide(subtract(value, target), target)));
    return { met: false, completion, formula: explained ? `1 − (${a} − ${t}) ÷ ${t}` : "" };
  }
  return { met: false, completion: bounded(divide(target, value)), formula: explained ? `${t} ÷ ${a}` : "" };
}

function closeness(value: Exact, target: Exact, explained: boolean): Measured {
  const completion = bounded(subtract(one, divide(absolute(subtract(value, target)), absolute(target))));
  const t = explained ? toText(target) : "";
  return { met: false, completion, formula: explained ? `1 − |${toText(value)} − ${t}| ÷ |${t}|` : "" };
}

function bounded(share: Exact): Exact {
  return minimum(one, maximum(zero, share));
}

/** Met inside; otherwise measured against the nearer bound. */
export function measureSpan(
  target: Span,
  given: Given,
  parameters: AttainmentParameters,
  account: Account,
): Measured | null {
  const value = valueIn(target, given, account);
  if (value === null) return null;
  const explained = account.explained;
  const low = compare(value, target.min);
  const high = compare(value, target.max);
  if ((low > 0 || (low === 0 && target.minInclusive)) && (high < 0 || (high === 0 && target.maxInclusive))) {
    const left = target.minInclusive ? "≤" : "<";
    const right = target.maxInclusive ? "≤" : "<";
    return explained
      ? { met: true, completion: one, formula: `${target.minText} ${left} ${toText(value)} ${right} ${target.maxText}` }
      : MET;
  }
  const tooLow = low <= 0;
  const bound = tooLow ? target.min : target.max;
  if (isZero(bound)) return explained ? { ...MISSED, formula: `${toText(value)} ${tooLow ? "<" : ">"} 0` } : MISSED;
  if (isNegative(bound)) return closeness(value, bound, explained);
  return tooLow ? below(value, bound, explained) : above(value, bound, parameters, explained);
}
