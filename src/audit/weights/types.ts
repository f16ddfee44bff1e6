import type { Interval } from "../compute/interval.js";
import type { Reading } from "../reading/types.js";

/** How the weights are restricted in the search for them. */
export type WeightMode = "equal-halves" | "equal" | "halves" | "free";

/** The weights of one part of a form: a second-level indicator (`equal…`) or a single leaf. */
export interface WeightAnswer {
  /** JSON Pointer of the part. */
  readonly path: string;
  /** What the form calls it. */
  readonly name: string;
  /** All weights that fit, as text: one where the answer is unique. */
  readonly weights: readonly string[];
  /** Where the weight lies, if that is all that is known. */
  readonly interval: Interval | null;
}

/** Under one reading and one restriction: which weights give the printed figures. */
export interface WeightSolution {
  /** The reading under which leaves are scored. */
  readonly reading: Reading;
  /** How the weights are restricted. */
  readonly mode: WeightMode;
  /** `exact`: sums of exact values, rounded once; `parts`: each leaf is rounded before adding. */
  readonly stage: "exact" | "parts";
  /** What the search came to. */
  readonly answer: "unique" | "several" | "none" | "interval" | "not-searched";
  /** What is asked of the weights: the printed score alone, or all that is printed of score, rate and total. */
  readonly from: "score" | "all";
  /** How many ways there are; null for intervals. */
  readonly ways: string | null;
  /** By second-level indicator; empty where there is no answer or too many to list. */
  readonly parts: readonly WeightAnswer[];
}

/** The search for the unpublished weights below one first-level indicator. */
export interface WeightSearch {
  /** JSON Pointer of the first-level indicator. */
  readonly path: string;
  /** What the form calls it. */
  readonly name: string;
  /** Its weight. */
  readonly weight: string;
  /** Its score as published. */
  readonly reported: string;
  /** What each reading and restriction came to. */
  readonly solutions: readonly WeightSolution[];
}
