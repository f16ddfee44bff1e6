import { integerOf, own } from "./integer.js";
import { type Exact, zero, fraction, add, tidy, isSafe } from "./exact.js";

/** The sum of many values, pairwise, so that long denominators meet as late as they can. */
export function sum(values: readonly Exact[]): Exact {
  let total = zero;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? zero;
    if (value.large !== null || total.large !== null) {
      if (own === null || values.length - index < 3) return add(total, sumOf(values, index, values.length));
      return sumInOwn(own, [total, ...values.slice(index)]);
    }
    total = add(total, value);
  }
  return total;
}

/**
 * The sum of the values at some places of a list; null adds nothing. Decimals of a form are added up without a value for
 * each step.
 */
export function sumAt(values: readonly (Exact | null)[], places: readonly number[]): Exact {
  let n = 0;
  let d = 1;
  for (let at = 0; at < places.length; at++) {
    const value = values[places[at] ?? -1] ?? zero;
    let right = value.n;
    if (value.d !== d) {
      // A quotient of safe integers that is no whole number lies at least 1 ÷ divisor from the next one, and its double
      // is nearer than that: what comes out whole is whole.
      const finer = value.d / d;
      const coarser = d / value.d;
      if (finer > 1 && Math.floor(finer) === finer) {
        n *= finer;
        d = value.d;
      } else if (coarser > 1 && Math.floor(coarser) === coarser) right *= coarser;
      else return sum(places.map((place) => values[place] ?? zero));
    }
    if (value.large !== null || !isSafe(n) || !isSafe(right) || !isSafe(n + right)) {
      return sum(places.map((place) => values[place] ?? zero));
    }
    n += right;
  }
  return fraction(n, d);
}

/** The same sum in the whole numbers of the host. */
function sumInOwn(own: BigIntConstructor, values: readonly Exact[]): Exact {
  let level = values.map((value): readonly [bigint, bigint] => {
    const { large } = value;
    return large === null ? [own(value.n), own(value.d)] : [own(large.n.toFixed()), own(large.d.toFixed())];
  });
  while (level.length > 1) {
    const next: (readonly [bigint, bigint])[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at], level[at + 1]];
      if (left !== undefined) next.push(right === undefined ? left : added(left, right));
    }
    level = next;
  }
  const [n, d] = level[0] ?? [own(0), own(1)];
  return tidy(integerOf(n), integerOf(d));
}

function added([n, d]: readonly [bigint, bigint], [m, e]: readonly [bigint, bigint]): readonly [bigint, bigint] {
  return d === e ? [n + m, d] : [n * e + m * d, d * e];
}

function sumOf(values: readonly Exact[], from: number, to: number): Exact {
  if (to - from === 1) return values[from] ?? zero;
  const middle = (from + to) >> 1;
  return add(sumOf(values, from, middle), sumOf(values, middle, to));
}
