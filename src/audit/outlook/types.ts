/** What one leaf does to the total. */
export interface Leverage {
  /** JSON Pointer of the leaf. */
  readonly path: string;
  /** What the form calls it. */
  readonly name: string;
  /** Weight less score, exact. */
  readonly lost: string;
  /**
   * What the score gains when the actual value reaches the target, exact; null where that is unknown. Of a form with caps
   * what the total gains: nothing below a cap that stays, more than the leaf's own points where it is lifted.
   */
  readonly gain: string | null;
  /** The same for one more unit of the actual value, exact; null where the actual is no number. */
  readonly perUnit: string | null;
}

/** What is missing to the next grade. */
export interface NextGrade {
  /** The grade. */
  readonly grade: string;
  /** Points of the total as shown. */
  readonly points: string;
  /** The leaves that alone can supply them by reaching their targets. */
  readonly leaves: readonly string[];
  /** Of each of these the least change of its actual value that does, in steps of its last printed place. */
  readonly changes: readonly LeastChange[];
  /**
   * The fewest leaves whose targets, all reached, supply them together; empty where all together do not. Of a form with
   * caps none of them can be left out.
   */
  readonly together: readonly string[];
}

/** The least change of one actual value by which the whole reaches the next grade. */
export interface LeastChange {
  /** JSON Pointer of the leaf. */
  readonly path: string;
  /** What the form calls it. */
  readonly name: string;
  /** The actual value as it is. */
  readonly from: string;
  /** The actual value that is enough. */
  readonly to: string;
  /** The unit of both. */
  readonly unit: string | null;
}
