import type { Step } from "../../evaluate/types.js";

/** The hypotheses that have names of their own. */
export type NamedReading =
  | "standard"
  | "actual-rate"
  | "attainment"
  | "inverse"
  | "overrun"
  | "closeness"
  | "all-or-nothing"
  | "pass-mark"
  | "steps-whole-only"
  | "steps-prorate"
  | "steps-started"
  | "wrong-direction"
  | "lower-is-better"
  | "decrease-in-name"
  | "ratio-unrounded"
  | "ratio-at-places-0"
  | "ratio-at-places-1"
  | "ratio-at-places-2"
  | "percent-as-fraction"
  | "fraction-as-percent"
  | "weight-of-row-above"
  | "weight-of-row-below"
  | "score-of-row-above"
  | "score-of-row-below"
  | "rate-as-score"
  | "share-as-score"
  | "mixed-base:executed-to-previous-budget"
  | "mixed-base:budget-to-previous-executed"
  | "uncapped"
  | "held-at-full-marks"
  | "sum-of-published"
  | "other-stage"
  | "computed-score"
  | "published-score"
  | "rate-as-fraction"
  | "score-over-full-marks"
  | "boundary-belongs-below"
  | "rounded-to-whole"
  | "grades-80-70-60"
  | "without-sign"
  | "turned-sign"
  | "rest-of-hundred"
  | "as-fraction"
  | "upside-down"
  | "yuan-for-wan"
  | "wan-for-yuan"
  | "sum-of-cut-off";

/** The stable name of a hypothesis: one of its own, or with the ratio, the indicator or the places that it speaks of. */
export type Reading =
  | NamedReading
  /** Another definition of a ratio, by its name. */
  | `ratio:${string}`
  /** The same of a whole form: of each ratio the first, second or third other definition. */
  | `ratio-variant-${number}`
  /** A sum that lacks an indicator, by its JSON Pointer. */
  | `sum-without:${string}`
  /** The weight of another indicator, by its JSON Pointer. */
  | `weight-of:${string}`
  /** Full marks that come of a score at fewer places. */
  | `scores-at-places-${number}`;

/** Where an audit may stop at its limit: a hypothesis, the search for weights, or that for the next grade. */
export type AuditStage = Reading | "weights" | "next-grade";

/** A hypothesis under which a published figure comes out, with the figures that it gives. */
export interface FigureReading {
  /** Which: `actual-rate`, `wrong-direction`, `ratio:budget-execution-of-initial`, … */
  readonly reading: Reading;
  /** How the recomputed value is rounded: `half-up:2`, `down:0`, `parts:half-up:2` (each leaf before adding). */
  readonly rounding: string;
  /** Exact, before rounding. */
  readonly exact: string;
  /** What it prints as. */
  readonly value: string;
  /** How the exact value comes about; empty where it is found by search. */
  readonly steps: readonly Step[];
}
