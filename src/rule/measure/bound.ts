import type { Case, Figure, Remark, Sign, Test } from "../../figure/figure.js";
import {
  all,
  check,
  compared,
  first,
  inside,
  minus,
  not,
  one,
  over,
  size,
  some,
  when,
  within,
  zero,
} from "../../figure/make.js";
import type { Comparator } from "../../cell/types.js";
import type { Frame } from "../plan.js";
import type { AttainmentParameters } from "../types.js";
import type { Bound, Span } from "../yardstick.js";

/** The sign of a comparator as a form prints it. */
export const SIGN: Readonly<Record<Comparator, Sign>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=" };

/**
 * A number to reach or to stay within: met, or how much of it was reached.
 *
 * Source: 财预〔2020〕10号 第十六条.
 */
export function measuredBound(target: Bound, { inputs }: Frame, rule: AttainmentParameters, always: boolean): Measured {
  const value = inputs.measured(target);
  const line = inputs.number(target.key);
  const closely = target.exactly || (target.equal && rule.equality === "closeness");
  const comparator = closely ? "=" : target.comparator;
  const met = closely
    ? check("met", compared(value, "=", line), always)
    : metBy(target.comparator, value, line, always);
  const shown = always ? met : unmet(comparator, closely, value, line);
  const missed =
    target.equal && rule.equality === "closeness"
      ? closeness(value, line)
      : target.comparator === "<=" || target.comparator === "<"
        ? above(value, line, rule)
        : below(value, line);
  const completion = first([when(met, one), ...withoutProportion(value, line, shown)], missed);
  return { met, completion, remarks: [] };
}

/** `=`, stated or bare, is met from the target upward; a target of zero at zero or below. */
function metBy(comparator: Comparator, value: Figure, line: Figure, always: boolean): Test {
  if (comparator !== "=") return check("met", compared(value, SIGN[comparator], line), always);
  const nothing = compared(line, "=", zero);
  return some([
    all([nothing, check("met", compared(value, "≤", line), always)]),
    all([not(nothing), check("met", compared(value, "≥", line), always)]),
  ]);
}

/** The comparison that was not met, to be written down where no proportion shows it. */
function unmet(comparator: Comparator, closely: boolean, value: Figure, line: Figure): Test {
  const sign = comparator === "=" && !closely ? "≤" : SIGN[comparator];
  return check("met", compared(value, sign, line), true);
}

/** Of a missed target of zero nothing is reached; one below zero is measured by its closeness, whatever its comparator. */
export function withoutProportion(value: Figure, line: Figure, shown: Test): readonly Case[] {
  return [
    when(all([compared(line, "=", zero), not(shown)]), zero),
    when(compared(line, "<", zero), closeness(value, line)),
  ];
}

/** Too little of what should be more: actual ÷ target. */
export function below(value: Figure, line: Figure): Figure {
  return share(over(value, line));
}

/** Too much of what should be less: target ÷ actual, or 1 − overrun. */
export function above(value: Figure, line: Figure, rule: AttainmentParameters): Figure {
  if (rule.lowerIsBetter !== "overrun") return share(over(line, value));
  return share(minus(one, over(minus(value, line), line)));
}

function closeness(value: Figure, line: Figure): Figure {
  return share(minus(one, over(size(minus(value, line)), size(line))));
}

function share(of: Figure): Figure {
  return within(of, zero, one);
}

/** How an actual value stands to its target. */
export interface Measured {
  readonly met: Test;
  /** The share reached, 0 to 1; of a met target 1. */
  readonly completion: Figure;
  readonly remarks: readonly Remark[];
}

/** Met inside; otherwise measured against the nearer end. */
export function measuredSpan(target: Span, { inputs }: Frame, rule: AttainmentParameters, always: boolean): Measured {
  const value = inputs.measured(target);
  const low = inputs.number(`${target.key}#min`);
  const high = inputs.number(`${target.key}#max`);
  const held = inside(value, low, target.minInclusive, high, target.maxInclusive);
  const met = check("met", held, always);
  const shown = always ? met : check("met", held, true);
  const under = first(withoutProportion(value, low, shown), below(value, low));
  const beyond = first(withoutProportion(value, high, shown), above(value, high, rule));
  const completion = first([when(met, one), when(compared(value, "≤", low), under)], beyond);
  return { met, completion, remarks: [] };
}
