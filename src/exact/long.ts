import { type Exact, reduce } from "./exact.js";
import { commonDivisorOwn } from "./divisor.js";
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
  const divisors = terms.map((term) => {
    const { d, large } = reduce(term);
    return large === null ? big(d) : big(large.d.toFixed());
  });
  const most = big(10) ** big(digits);
  // Later terms take the primes away that they share: what is gathered leaves room for that.
  const enough = most ** big(2);
  // What only one of the divisors so far has, and what several have.
  let [alone, shared] = [big(1), big(1)];
  let at = 0;
  for (; at < divisors.length && alone <= enough; at++) {
    let divisor = without(divisors[at] ?? big(1), shared, big);
    const common = commonDivisorOwn(alone, divisor, big);
    if (common > 1) {
      alone = without(alone, common, big);
      divisor = without(divisor, common, big);
      shared *= common;
    }
    alone *= divisor;
  }
  for (; at < divisors.length && alone > most; at++) {
    const common = commonDivisorOwn(alone, divisors[at] ?? big(1), big);
    if (common > 1) alone = without(alone, common, big);
  }
  return alone > most;
}

/** A number without any of the primes of another one. */
function without(value: bigint, primes: bigint, own: BigIntConstructor): bigint {
  let rest = value;
  for (let common = commonDivisorOwn(rest, primes, own); common > 1; common = commonDivisorOwn(rest, common, own)) {
    rest /= common;
  }
  return rest;
}
