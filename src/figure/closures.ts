import { add, type Exact, maximum, minimum, zero } from "../exact/index.js";
import type { Figure, First, Within } from "./figure.js";
import { type Held, type Operand, type Run, valueOf, type Valued, type Values } from "./run.js";

/** What is worked out wherever it stands. */
export function inline<R extends Run>(value: Valued<R>): Operand<R> {
  return { slot: -1, value };
}

export function applied<R extends Run>(of: (value: Exact) => Exact, part: Valued<R>): Valued<R> {
  return (run) => of(part(run));
}

export function sumOf<R extends Run>(parts: readonly Valued<R>[]): Valued<R> {
  return (run) => {
    let total = zero;
    for (const part of parts) {
      run.apart();
      total = add(total, part(run));
    }
    return total;
  };
}

export function extreme<R extends Run>(
  of: (left: Exact, right: Exact) => Exact,
  parts: readonly Valued<R>[],
): Valued<R> {
  return (run) => parts.map((part) => part(run)).reduce(of);
}

/** The figure of the first case whose test holds. */
export function firstOf<R extends Run>(
  { cases, otherwise }: First,
  compiled: (part: Figure) => Valued<R>,
  values: Values<R>,
): Valued<R> {
  return cases.reduceRight<Valued<R>>((next, each) => {
    const when = values.test(each.when);
    const then = compiled(each.then);
    return (run) => (when(run) ? then(run) : next(run));
  }, compiled(otherwise));
}

/** Keeps a number between two ends; one that lies there comes back as it is. */
export function between<R extends Run>({ low, high }: Within, values: Values<R>): (value: Exact, run: R) => Exact {
  const least = low === null ? null : valueOf(values.operand(low));
  const most = high === null ? null : valueOf(values.operand(high));
  return (value, run) => {
    const kept = most === null ? value : minimum(value, most(run));
    return least === null ? kept : maximum(kept, least(run));
  };
}

/** Whether all hold, or with `enough`, whether one does. */
export function joined<R extends Run>(parts: readonly Held<R>[], enough: boolean): Held<R> {
  return (run) => {
    for (const part of parts) if (part(run) === enough) return enough;
    return !enough;
  };
}
