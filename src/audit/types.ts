import type { RatioValue } from "../budget/types.js";
import type { Status, Step } from "../evaluate/types.js";
import type { Finding } from "../message/index.js";
import type { Rule } from "../rule/types.js";
import type { Rounding, Standard } from "../standard/types.js";
import type { Actual, Target } from "../target/types.js";
import type { Interval } from "./interval.js";

/** How a form is audited beside what it says itself. */
export interface AuditOptions {
  /** Takes the place of the form's own standard: an id or a standard's data. */
  readonly standard?: string | Standard;
  /**
   * Published score rates (得分率, in percent) of single indicators, by the JSON Pointer of the node: beside, or in place
   * of, the `reportedRate` of the form.
   */
  readonly rates?: Readonly<Record<string, string>>;
  /** The most evaluations that the audit may cost; default 500. */
  readonly limit?: number;
}

/** What a published figure is. */
export type FigureKind = "score" | "sum" | "total" | "rate" | "ratio" | "grade";

/**
 * What is found of a published figure: it is the recomputed one as printed (`agrees`); the recomputed one lies within
 * what its printed places leave open (`within-places`); it lies in the interval that the rule leaves to a person
 * (`by-person`); another reading gives it (`reproduced`); no reading fits (`unexplained`); or there is nothing to compare
 * it with (`not-computed`).
 */
export type Verdict = "agrees" | "within-places" | "by-person" | "reproduced" | "unexplained" | "not-computed";

/** A hypothesis under which a published figure comes out, with the figures that it gives. */
export interface Reading {
  /** Stable name: `actual-rate`, `wrong-direction`, `ratio:budget-execution-of-initial`, … */
  readonly reading: string;
  /** How the recomputed value is rounded: `half-up:2`, `down:0`, `parts:half-up:2` (each leaf before adding). */
  readonly rounding: string;
  /** Exact, before rounding. */
  readonly exact: string;
  /** What it prints as. */
  readonly value: string;
  /** How the exact value comes about; empty where it is found by search. */
  readonly steps: readonly Step[];
}

/** An indicator recomputed as far as it goes: what cannot be computed is null. */
export interface AuditedIndicator {
  /** As the form names it. */
  readonly name: string;
  /** 1 to 3. */
  readonly level: number;
  /** JSON Pointer into the form. */
  readonly path: string;
  /** Null where none was published and none can be derived. */
  readonly weight: string | null;
  /** That the form states no weight for it. */
  readonly weightDerived?: true;
  /** As the standard rounds it; of a group the sum of its leaves, those that cannot be computed as published. */
  readonly score: string | null;
  /** The score before rounding. */
  readonly exact: string | null;
  /** Score over weight in percent, at most 4 places. */
  readonly rate: string | null;
  /** The score that the form prints. */
  readonly reported?: string;
  /** The ratio that the form names for it. */
  readonly ratio?: string;
  /** The target as read. */
  readonly target?: Target;
  /** The actual value as read. */
  readonly actual?: Actual;
  /** Of a leaf. */
  readonly rule?: Rule;
  /** Of a leaf: whether it reached its target. */
  readonly status?: Status;
  /** Of a leaf: how its score comes about. */
  readonly steps: readonly Step[];
}

/** A published figure, what it should be, and which readings reproduce it. */
export interface Figure {
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
  readonly readings: readonly Reading[];
}

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
  readonly reading: string;
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

/** What one leaf does to the total. */
export interface Leverage {
  /** JSON Pointer of the leaf. */
  readonly path: string;
  /** What the form calls it. */
  readonly name: string;
  /** Weight less score, exact. */
  readonly lost: string;
  /** What the score gains when the actual value reaches the target, exact; null where that is unknown. */
  readonly gain: string | null;
  /** Change of the score for one more unit of the actual value, exact; null where the actual is no number. */
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
  /** The fewest leaves whose targets, all reached, supply them together; empty where all together do not. */
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

/** A finding with what it rests on. */
export type AuditFinding = Finding & { readonly source?: string };

/** 审核结果: what is found of a filled-in form. */
export interface Audit {
  /** The version of this form of result. */
  readonly schemaVersion: 1;
  /** Name and version of the library. */
  readonly engine: string;
  /** The standard that the form is held against. */
  readonly standard: { readonly id: string; readonly version: string };
  /** How and when figures are rounded: as the form says, else the standard. */
  readonly rounding: Rounding;
  /** What the indicators that can be computed score together; null where one is neither computed nor published. */
  readonly score: string | null;
  /** What the total is measured against. */
  readonly weight: string | null;
  /** Score over weight in percent, at most 4 places. */
  readonly rate: string | null;
  /** The grade that the rate earns. */
  readonly grade: string | null;
  /** Every indicator in document order, parents before their children. */
  readonly indicators: readonly AuditedIndicator[];
  /** Every ratio that the budget figures allow, by name. */
  readonly ratios: Readonly<Record<string, RatioValue>>;
  /** What is found, in order of the form. */
  readonly findings: readonly AuditFinding[];
  /** Every published figure. */
  readonly figures: readonly Figure[];
  /** The searches for unpublished weights. */
  readonly weights: readonly WeightSearch[];
  /** What each leaf does to the total. */
  readonly leverage: readonly Leverage[];
  /** What is missing to the next grade; null at the best. */
  readonly nextGrade: NextGrade | null;
  /** What the audit cost, in evaluations of the form, and whether it stopped at its limit and where. */
  readonly evaluations: { readonly spent: number; readonly limit: number; readonly stoppedAt: string | null };
}
