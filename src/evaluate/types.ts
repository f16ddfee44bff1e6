import type { IssueCode, Params, Severity } from "../message/code.js";
import type { Finding } from "../message/types.js";
import type { WrittenStep } from "../figure/written.js";
import type { RatioValue } from "../budget/types.js";
import type { Proof } from "../figure/expression.js";
import type { Rounding } from "../standard/types.js";
import type { Rule } from "../rule/types.js";
import type { Actual, Target } from "../cell/types.js";

export type { WrittenStep as Step } from "../figure/written.js";

/** Whether an indicator reached its target. */
export type Status = "met" | "partly-met" | "missed" | "not-applicable";

/** An assumption made in reading one of an indicator's cells. */
export interface CellNote {
  /** Which cell was read. */
  readonly cell: "target" | "actual" | "rule" | "previous" | "unit";
  /** Stable name of what was assumed. */
  readonly code: IssueCode;
  /** How much it weighs. */
  readonly severity: Severity;
  /** What the sentence speaks of. */
  readonly params: Params;
  /** One sentence in Chinese. */
  readonly message: string;
  /** Where in the cell's text, in UTF-16 units as typed. */
  readonly from?: number;
  /** The end of that place, exclusive. */
  readonly to?: number;
}

/** As {@link CellNote}, without words. */
export type UnsaidCellNote = Omit<CellNote, "message">;

/** What a group and a leaf both show, scored or not. */
export interface IndicatorBase {
  /** As the form names it. */
  readonly name: string;
  /** The form's own code of it. */
  readonly code?: string;
  /** 1 to 3. */
  readonly level: number;
  /** JSON Pointer into the input. */
  readonly path: string;
  /** What it may score at most (分值): stated, shared out or summed. */
  readonly weight: string;
  /** That the form states no weight for it. */
  readonly weightDerived?: true;
}

/** What a scored group and a scored leaf both show. */
export interface ScoredBase extends IndicatorBase {
  /** The score as shown: rounded once. */
  readonly score: string;
  /** The score before rounding; null where it would pass 1,000 digits. */
  readonly exact: string | null;
  /** Score over weight in percent, at most 4 places; null for a weight of zero. */
  readonly rate: string | null;
}

/** A scored group. */
export interface ScoredGroup extends ScoredBase {
  /** What stands below it, in document order. */
  readonly children: readonly ScoredIndicator[];
}

/** A scored leaf, with everything its score rests on. */
export interface ScoredLeaf extends ScoredBase {
  /** That its score is the published one: a person decided it, not the rule. */
  readonly awarded?: "reported";
  /** The ratio that the form names for it. */
  readonly ratio?: string;
  /** The target as read; left out where there is none. */
  readonly target?: Target;
  /** The actual value as read; left out where there is none. */
  readonly actual?: Actual;
  /** The rule that it is scored by. */
  readonly rule: Rule;
  /** Whether it reached its target. */
  readonly status: Status;
  /** What was assumed in reading its cells. */
  readonly notes: readonly CellNote[];
  /** How its score comes about. */
  readonly steps: readonly WrittenStep[];
}

/** A node of the scored tree. */
export type ScoredIndicator = ScoredGroup | ScoredLeaf;

/** What a result says of itself, whole or partial. */
export interface ResultBase {
  /** The version of this form of result. */
  readonly schemaVersion: 1;
  /** Name and version of the library. */
  readonly engine: string;
  /** The standard that it was scored by. */
  readonly standard: {
    /** Its name in code. */
    readonly id: string;
    /** The version of its data. */
    readonly version: string;
  };
  /** How and when figures are rounded: as the form says, else the standard. */
  readonly rounding: Rounding;
  /** What the total is measured against. */
  readonly weight: string;
  /** Every ratio that the budget figures allow, by name. */
  readonly ratios: Readonly<Record<string, RatioValue>>;
  /** Contradictions and remarks beside the result. */
  readonly findings: readonly Finding[];
  /** What those leaves weigh whose published scores were taken over; only where that was asked for. */
  readonly awardedWeight?: string;
}

/** 自评结果: the scored form. */
export interface Evaluation extends ResultBase {
  /** Only of a result with gaps. */
  readonly partial?: never;
  /** The total as shown: rounded once. */
  readonly score: string;
  /** The total before rounding; null where it would pass 1,000 digits. */
  readonly exact: string | null;
  /** Score over weight in percent, at most 4 places; null for a weight of zero. */
  readonly rate: string | null;
  /** The grade that the rate earns; null where the standard has none for it. */
  readonly grade: string | null;
  /** The first-level indicators. */
  readonly indicators: readonly ScoredIndicator[];
  /** How every figure comes about, for anyone to work out again; only where it is asked for. */
  readonly proof?: Proof;
}

/** What a form scores, without how. */
export interface Score {
  /** The total as shown. */
  readonly score: string;
  /** Score over weight in percent, at most 4 places; null for a weight of zero. */
  readonly rate: string | null;
  /** The grade that the rate earns; null where the standard has none for it. */
  readonly grade: string | null;
}
