/** An exact number of two BigInts, in lowest terms with the denominator above zero. */
export class Fraction {
  readonly n: bigint;
  readonly d: bigint;

  constructor(n: bigint, d: bigint = 1n) {
    const sign = d < 0n ? -1n : 1n;
    const common = divisor(n < 0n ? -n : n, d * sign);
    this.n = (n * sign) / common;
    this.d = (d * sign) / common;
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.n * other.d + other.n * this.d, this.d * other.d);
  }
  minus(other: Fraction): Fraction {
    return new Fraction(this.n * other.d - other.n * this.d, this.d * other.d);
  }
  times(other: Fraction): Fraction {
    return new Fraction(this.n * other.n, this.d * other.d);
  }
  over(other: Fraction): Fraction {
    return new Fraction(this.n * other.d, this.d * other.n);
  }
  abs(): Fraction {
    return this.n < 0n ? new Fraction(-this.n, this.d) : this;
  }
  compare(other: Fraction): number {
    const difference = this.n * other.d - other.n * this.d;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }
  isZero(): boolean {
    return this.n === 0n;
  }
  floor(): Fraction {
    const rest = ((this.n % this.d) + this.d) % this.d;
    return new Fraction((this.n - rest) / this.d);
  }
  ceil(): Fraction {
    return ZERO.minus(ZERO.minus(this).floor());
  }

  /** In plain notation where the decimal is finite, else as a quotient. */
  toString(): string {
    let [twos, fives, rest] = [0, 0, this.d];
    for (; rest % 2n === 0n; rest /= 2n) twos += 1;
    for (; rest % 5n === 0n; rest /= 5n) fives += 1;
    if (rest !== 1n) return `${this.n}/${this.d}`;
    const places = Math.max(twos, fives);
    const digits = String(this.abs().n * (10n ** BigInt(places) / this.d)).padStart(places + 1, "0");
    const sign = this.n < 0n ? "-" : "";
    if (places === 0) return sign + digits;
    return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
  }
}

export const ZERO: Fraction = new Fraction(0n);
export const ONE: Fraction = new Fraction(1n);
export const HUNDRED: Fraction = new Fraction(100n);

/** The number that a decimal or a quotient of two writes. */
export function fraction(text: string): Fraction {
  const [above = "", below] = text.split("/");
  if (below !== undefined) return fraction(above).over(fraction(below));
  const [whole = "", places = ""] = above.split(".");
  return new Fraction(BigInt(whole + places), 10n ** BigInt(places.length));
}

export function least(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) <= 0 ? a : b;
}
export function greatest(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) >= 0 ? a : b;
}
export function sum(numbers: readonly Fraction[]): Fraction {
  return numbers.reduce((a, b) => a.plus(b), ZERO);
}

export const MODES = ["half-up", "half-down", "half-even", "up", "down", "ceiling", "floor"] as const;
export type Mode = (typeof MODES)[number];

/** Rounded once, as if on paper: the part cut off decides by the mode. */
export function rounded(value: Fraction, places: number, mode: Mode): Fraction {
  const unit = new Fraction(1n, 10n ** BigInt(places));
  const scaled = value.over(unit);
  const low = scaled.floor();
  const cut = scaled.minus(low);
  if (cut.isZero()) return value;
  const half = cut.compare(new Fraction(1n, 2n));
  const positive = value.n > 0n;
  const up: Record<Mode, boolean> = {
    "half-up": half > 0 || (half === 0 && positive),
    "half-down": half > 0 || (half === 0 && !positive),
    "half-even": half > 0 || (half === 0 && low.n % 2n !== 0n),
    up: positive,
    down: !positive,
    ceiling: true,
    floor: false,
  };
  return (up[mode] ? low.plus(ONE) : low).times(unit);
}

function divisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
