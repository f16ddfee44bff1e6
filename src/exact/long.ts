import { enlarge, type Exact, reduce } from "./exact.js";
import { own } from "./integer.js";

/**
 * Whether a sum surely has a denominator of more than so many digits in lowest terms; false says nothing.
 *
 * A prime that divides the denominator of one term alone stays in that of the sum, as often as it is there. So much is
 * found out long before the sum could be brought to lowest terms.
 */
export function isSurelyLong(terms: readonly Exact[], digits: number): boolean {
  if (own === null) return false;
  const big = own;
  const divisors = terms.map((term) => big(enlarge(reduce(term)).d.toFixed()));
  const most = big(10) ** big(digits);
  // What only one of the divisors so far has, and what several have.
  let [alone, shared] = [big(1), big(1)];
  let at = 0;
  for (; at < divisors.length && alone <= most; at++) {
    let divisor = without(divisors[at] ?? big(1), shared);
    const common = commonDivisor(alone, divisor);
    if (common > 1) {
      alone = without(alone, common);
      divisor = without(divisor, common);
      shared *= common;
    }
    alone *= divisor;
  }
  for (; at < divisors.length && alone > most; at++) {
    const divisor = divisors[at] ?? big(1);
    const common = commonDivisor(divisor, alone % divisor);
    if (common > 1) alone = without(alone, common);
  }
  return alone > most;
}

/** A number without any of the primes of another one. */
function without(value: bigint, primes: bigint): bigint {
  let rest = value;
  for (let common = commonDivisor(rest, primes); common > 1; common = commonDivisor(rest, common)) rest /= common;
  return rest;
}

function commonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
