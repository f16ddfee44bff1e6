/** Numbers that look random and are the same in every run. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return least + ((this.state >>> 8) % (most - least + 1));
  }

  /** One of these. */
  pick<T>(list: readonly T[]): T {
    const found = list[this.whole(0, list.length - 1)];
    if (found === undefined) throw new RangeError("an empty list");
    return found;
  }

  /** Whether something that happens once in so many times happens. */
  once(times: number): boolean {
    return this.whole(1, times) === 1;
  }

  /** A decimal with so many places, from `least` to `most` in its last place. */
  decimal(places: number, least: number, most: number): string {
    return shifted(this.whole(least, most), places);
  }
}

/** A whole number with a point before its last places. */
export function shifted(digits: number, places: number): string {
  const sign = digits < 0 ? "-" : "";
  const text = String(Math.abs(digits)).padStart(places + 1, "0");
  const joined = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  return sign + (joined.includes(".") ? joined.replace(/\.?0+$/, "") : joined);
}
