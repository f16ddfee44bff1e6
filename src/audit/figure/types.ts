import type { Interval } from "../compute/interval.js";
import type { FigureReading } from "../reading/types.js";

/** What a published figure is. */
export type FigureKind = "score" | "sum" | "total" | "rate" | "ratio" | "grade";

/**
 * What is found of a published figure: it is the recomputed one as printed (`agrees`); the recomputed one lies within
 * what its printed places leave open (`within-places`); it lies in the interval that the rule leaves to a person
 * (`by-person`); another reading gives it (`reproduced`); no reading fits (`unexplained`); or there is nothing to compare
 * it with (`not-computed`).
 */
export type Verdict = "agrees" | "within-places" | "by-person" | "reproduced" | "unexplained" | "not-computed";

/** A published figure, what it should be, and which readings reproduce it. */
export interface PublishedFigure {
  /** What the figure is. */
  readonly kind: FigureKind;
  /** JSON Pointer of the published figure. */
  readonly path: string;
  /** Whose it is, as the form names it. */
  readonly name: string;
  /** The figure as published. */
  readonly reported: string;
  /** What the printed places stand for; null for a grade. */
  readonly interval: Interval | null;
  /** The recomputed figure as the standard rounds it; null where it cannot be computed. */
  readonly computed: string | null;
  /** The recomputed figure before rounding. */
  readonly exact: string | null;
  /** What is found of it. */
  readonly verdict: Verdict;
  /** Simplest first; empty unless `verdict` is `reproduced`. */
  readonly readings: readonly FigureReading[];
}
