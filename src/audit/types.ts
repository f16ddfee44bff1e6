import type { OwnName } from "../budget/names.js";
import type { StandardId } from "../standard/ids.js";
import type { RatioValue } from "../budget/types.js";
import type { Status, Step } from "../evaluate/types.js";
import type { Finding } from "../message/index.js";
import type { Rule } from "../rule/types.js";
import type { Rounding, Standard } from "../standard/types.js";
import type { Actual, Target } from "../cell/types.js";
import type { PublishedFigure } from "./figure/types.js";
import type { Leverage, NextGrade } from "./outlook/types.js";
import type { WeightSearch } from "./weights/types.js";
import type { AuditStage } from "./reading/types.js";

export type * from "./figure/types.js";
export type * from "./outlook/types.js";
export type * from "./reading/types.js";
export type * from "./weights/types.js";

/** How a form is audited beside what it says itself. */
export interface AuditOptions {
  /** Takes the place of the form's own standard: an id or a standard's data. */
  readonly standard?: StandardId | OwnName | Standard;
  /**
   * Published score rates (得分率, in percent) of single indicators, by the JSON Pointer of the node: beside, or in place
   * of, the `reportedRate` of the form.
   */
  readonly rates?: Readonly<Record<string, string>>;
  /** The most evaluations that the audit may cost; default 500. */
  readonly limit?: number;
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
  readonly figures: readonly PublishedFigure[];
  /** The searches for unpublished weights. */
  readonly weights: readonly WeightSearch[];
  /** What each leaf does to the total. */
  readonly leverage: readonly Leverage[];
  /** What is missing to the next grade; null at the best. */
  readonly nextGrade: NextGrade | null;
  /** What the audit cost, in evaluations of the form, and whether it stopped at its limit and where. */
  readonly evaluations: { readonly spent: number; readonly limit: number; readonly stoppedAt: AuditStage | null };
}
