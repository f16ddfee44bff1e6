import type { Issue } from "../message/types.js";
import type { Rule } from "../rule/types.js";
import type { Actual, Target } from "../cell/types.js";
import type { IndicatorBase, ScoredIndicator, ResultBase, Score } from "./types.js";

/** What a leaf comes to: its score as shown, or why it has none. */
export type LeafOutcome =
  | {
      /** JSON Pointer into the input. */
      readonly path: string;
      /** The score as shown. */
      readonly score: string;
    }
  | {
      /** JSON Pointer into the input. */
      readonly path: string;
      /** Everything that prevents a score; never empty. */
      readonly issues: readonly Issue[];
    };

/** What is known of a form some of whose leaves have no score. */
export interface PartialScore {
  /** That some leaves have no score, and so the whole has none. */
  readonly partial: true;
  /** None: not all leaves have one. */
  readonly score: null;
  /** None, as there is no score. */
  readonly rate: null;
  /** None, as there is no rate. */
  readonly grade: null;
  /** What the leaves that can be computed come to, added up at the standard's stage, without caps and rescaling. */
  readonly covered: {
    /** What they score. */
    readonly score: string;
    /** What they weigh. */
    readonly weight: string;
  };
  /** Every leaf in document order. */
  readonly leaves: readonly LeafOutcome[];
}

/** A leaf without a score, with what could be read of it. */
export interface OpenLeaf extends IndicatorBase {
  /** None. */
  readonly score: null;
  /** None. */
  readonly exact: null;
  /** None. */
  readonly rate: null;
  /** Everything that prevents a score; never empty. */
  readonly issues: readonly Issue[];
  /** The target as read, where it could be. */
  readonly target?: Target;
  /** The actual value as read, where it could be. */
  readonly actual?: Actual;
  /** The rule that it would be scored by, where there is one. */
  readonly rule?: Rule;
}

/** A group without a score, because something below it has none. */
export interface OpenGroup extends IndicatorBase {
  /** None. */
  readonly score: null;
  /** None. */
  readonly exact: null;
  /** None. */
  readonly rate: null;
  /** What stands below it, in document order. */
  readonly children: readonly PartialIndicator[];
}

/** A node of a tree that is scored in part. */
export type PartialIndicator = ScoredIndicator | OpenGroup | OpenLeaf;

/** 不完整的结果: what can be computed of a form some of whose leaves cannot. */
export interface PartialEvaluation extends ResultBase, PartialScore {
  /** None: not all leaves have one. */
  readonly exact: null;
  /** The first-level indicators. */
  readonly indicators: readonly PartialIndicator[];
}

/** How far a form is filled in: its score, rate and grade where all leaves have one, and what each of them comes to. */
export type Progress =
  | PartialScore
  | (Score & {
      /** Only where some leaf has no score. */
      readonly partial?: never;
      /** Every leaf in document order. */
      readonly leaves: readonly LeafOutcome[];
    });
