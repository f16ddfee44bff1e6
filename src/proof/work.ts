import type { Exact } from "../exact/index.js";

/** The most steps, and the most inputs, of one proof: ten times those of a form with 10,000 leaves. */
export const MAX_STEPS = 1_000_000;

/** The most parts that all expressions of a proof have together. */
export const MAX_PARTS = 5_000_000;

/** How deep operations may stand in one another. */
export const MAX_DEPTH = 64;

/** What operations on numbers beyond the safe integers may cost in all, in squares of digits: some seconds. */
const MAX_COST = 1e9;

/** Counts the work, so that no proof, however made, keeps its reader busy for long. */
export class Work {
  private parts = 0;
  private cost = 0;

  /** Whether the work has passed what is done for one proof. */
  get isSpent(): boolean {
    return this.parts > MAX_PARTS || this.cost > MAX_COST;
  }

  /** Whether one more part of an expression may be looked at. */
  part(): boolean {
    return ++this.parts <= MAX_PARTS;
  }

  /** Whether an operation on these numbers may be done; ordinary ones cost nothing beside their part. */
  affords(left: Exact, right: Exact | null = null, places = 0): boolean {
    if (left.large === null && (right === null || right.large === null) && places <= 20) return true;
    return this.spend(digitsOf(left) + (right === null ? 0 : digitsOf(right)) + places);
  }

  /** Whether a number may be read: lowest terms are found by many divisions. */
  reads(text: string): boolean {
    return text.length <= 40 || this.spend(text.length);
  }

  private spend(size: number): boolean {
    this.cost += size * size;
    return this.cost <= MAX_COST;
  }
}

/** How many digits numerator and denominator have together; of what safe integers hold, at most 32. */
function digitsOf({ large }: Exact): number {
  return large === null ? 32 : large.n.e + large.d.e + 2;
}
