import type { Finding, IssueCode, Params, Severity } from "../issue/index.js";
import type { WrittenStep } from "../figure/written.js";
import type { RatioValue } from "../budget/types.js";
import type { Proof } from "../figure/expression.js";
import type { Rounding } from "../standard/types.js";
import type { Rule } from "../rule/types.js";
import type { Actual, Target } from "../target/types.js";

/** One step of a calculation, as an evaluation holds it. */
export type Step = WrittenStep;

/** Whether an indicator reached its target. */
export type Status = "met" | "partly-met" | "missed" | "not-applicable";

/** An assumption made in reading one of an indicator's cells. */
export interface CellNote {
  readonly cell: "target" | "actual" | "rule" | "previous" | "unit";
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly params: Params;
  readonly message: string;
  readonly from?: number;
  readonly to?: number;
}

/** What a group and a leaf both show. */
export interface ScoredBase {
  readonly name: string;
  readonly code?: string;
  readonly level: number;
  /** JSON Pointer into the input. */
  readonly path: string;
  readonly weight: string;
  readonly weightDerived?: true;
  /** The score as shown: rounded once. */
  readonly score: string;
  /** The score before rounding; null where it would pass 1,000 digits. */
  readonly exact: string | null;
  /** Score over weight in percent, at most 4 places; null for a weight of zero. */
  readonly rate: string | null;
}

/** A scored group. */
export interface ScoredGroup extends ScoredBase {
  readonly children: readonly ScoredIndicator[];
}

/** A scored leaf, with everything its score rests on. */
export interface ScoredLeaf extends ScoredBase {
  /** The ratio that the form names for it. */
  readonly ratio?: string;
  readonly target?: Target;
  readonly actual?: Actual;
  readonly rule: Rule;
  readonly status: Status;
  readonly notes: readonly CellNote[];
  readonly steps: readonly Step[];
}

/** A node of the scored tree. */
export type ScoredIndicator = ScoredGroup | ScoredLeaf;

/** 自评结果: the scored form. */
export interface Evaluation {
  readonly schemaVersion: 1;
  /** Name and version of the library. */
  readonly engine: string;
  readonly standard: { readonly id: string; readonly version: string };
  /** How and when figures are rounded: as the form says, else the standard. */
  readonly rounding: Rounding;
  readonly score: string;
  readonly exact: string | null;
  readonly weight: string;
  readonly rate: string | null;
  readonly grade: string | null;
  readonly indicators: readonly ScoredIndicator[];
  readonly ratios: Readonly<Record<string, RatioValue>>;
  readonly findings: readonly Finding[];
  /** How every figure comes about, for anyone to work out again; only where it is asked for. */
  readonly proof?: Proof;
}
