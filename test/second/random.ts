/** A seeded source of choices (mulberry32), the same in every run and on every engine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 to below `bound`. */
  below(bound: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * bound);
  }
  /** Whether one chance in `of` comes. */
  one(of: number): boolean {
    return this.below(of) === 0;
  }
  pick<const T>(items: readonly T[]): T {
    const index = this.below(items.length);
    if (index >= items.length) throw new Error("nothing to pick from");
    return items[index] as T;
  }
  /** The object one time in `of`, else none: for optional keys. */
  maybe<T extends object>(of: number, make: () => T): T | Record<never, never> {
    return this.one(of) ? make() : {};
  }
}
