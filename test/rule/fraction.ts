/** A fraction of BigInts with a positive denominator: the tests' own arithmetic, independent of the library's. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** `n/d`. */
export function fraction(n: bigint, d = 1n): Fraction {
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

/** A decimal text, or `n/d`. */
export function read(text: string): Fraction {
  const [top = "", bottom = "1"] = text.split("/");
  const [whole = "", part = ""] = top.split(".");
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length) * BigInt(bottom));
}

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, fraction(-b.n, b.d));
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
export const less = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
export const same = (a: Fraction, b: Fraction): boolean => a.n * b.d === b.n * a.d;
export const least = (a: Fraction, b: Fraction): Fraction => (less(a, b) ? a : b);
export const most = (a: Fraction, b: Fraction): Fraction => (less(a, b) ? b : a);

/** The largest whole number not above. */
export function floor(a: Fraction): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
}

/** In hundredths, half away from zero, of a fraction from zero up. */
export function hundredths(a: Fraction): Fraction {
  return fraction(floor(plus(times(a, fraction(100n)), fraction(1n, 2n))), 100n);
}
