import type { Exact } from "../exact/index.js";
import type { Unit } from "../figure/figure.js";
import type { Layout } from "../figure/run.js";
import type { LeafRun } from "./run.js";

/** Scores a leaf on a plain number at once; null where only its figure says how. */
export type Quick = (run: LeafRun, value: Exact) => Exact | null;

/** A rule made ready for leaves of one kind. */
export interface Scorer {
  readonly layout: Layout;
  /** What comes to the same on a plain number, faster; null where there is no such thing. */
  readonly quick: Quick | null;
  /** Whether a figure of the rule is in the unit of its plain figures. */
  readonly usesPlain: boolean;
  /** Run on a leaf, it gives the points, and leaves the rest in the run. */
  readonly points: (run: LeafRun) => Exact;
}

/** What was made ready for a shape of target, and what else was made for it, by the unit of plain figures. */
export interface Made {
  readonly plain: Unit;
  readonly isDeducted: boolean;
  readonly scorer: Scorer;
  readonly next: Made | undefined;
}
