import type { Comparator } from "../target/types.js";
import type { RuleBase } from "./base.js";
import type { LinearRule } from "./linear/parameters.js";

export type { OverAchievement, RuleBase } from "./base.js";
export type { LinearRule } from "./linear/parameters.js";

/** 评分标准: how a target, an actual value and a weight become a score; plain data. */
export type Rule =
  | AttainmentRule
  | ActualRateRule
  | AllOrNothingRule
  | BandsRule
  | LinearRule
  | DeductPerStepRule
  | DeductPerCaseRule
  | AddPerCaseRule
  | ChecklistRule
  | TiersRule
  | OrdinalRule
  | CompositeRule
  | ManualRule;

/** How a completion is measured; shared by `attainment`, `actual-rate` and `bands` of the completion. */
export interface CompletionParameters {
  /** `inverse`: target/actual (default); `overrun`: 1 − (actual − target)/target. */
  readonly lowerIsBetter?: "inverse" | "overrun";
}

/** Shared by `attainment` and `actual-rate`. */
export interface AttainmentParameters extends CompletionParameters {
  /** `at-least` (default): `=` is met from the target upward; `closeness`: 1 − abs(actual − target)/abs(target). */
  readonly equality?: "at-least" | "closeness";
  /** A share p: 0 below p, (completion − p)/(1 − p) from p on. */
  readonly passMark?: string;
}

/** Met: full weight; else weight × completion. */
export interface AttainmentRule extends RuleBase, AttainmentParameters {
  readonly method: "attainment";
}

/** A percentage where higher is better scores weight × actual/100, whatever the target; else as `attainment`. */
export interface ActualRateRule extends RuleBase, AttainmentParameters {
  readonly method: "actual-rate";
}

/** Met: full weight; else 0 (直接赋分). */
export interface AllOrNothingRule extends RuleBase {
  readonly method: "all-or-nothing";
}

/** A part of the weight, as a share of it or in points. */
export type Award =
  { readonly share: string; readonly points?: never } | { readonly points: string; readonly share?: never };

/** An interval of values and what it earns; `minInclusive` defaults to true, `maxInclusive` to false. */
export type Band = Award & {
  readonly min?: string;
  readonly minInclusive?: boolean;
  readonly max?: string;
  readonly maxInclusive?: boolean;
};

/** The band that holds the value gives its share or points. */
export interface BandsRule extends RuleBase, CompletionParameters {
  readonly method: "bands";
  /** What is looked up: the actual value, the completion or the signed deviation, both as shares. */
  readonly of: "actual" | "completion" | "deviation";
  readonly bands: readonly Band[];
  readonly otherwise?: Award;
}

/** Full weight less `points` for each `step` on the wrong side of `from`, not below `floor`. */
export interface DeductPerStepRule extends RuleBase {
  readonly method: "deduct-per-step";
  /**
   * What is measured: the actual value (default), or the completion in percent. Of the completion `step` and `from` are
   * percentage points, `from` is 100 and `side` is below where they are left out.
   */
  readonly of?: "actual" | "completion";
  readonly step: string;
  readonly stepUnit?: string;
  readonly points: string;
  readonly side?: "below" | "above" | "either";
  readonly from?: string;
  readonly partial?: "whole-only" | "prorate" | "started";
  readonly floor?: string;
  /** The largest deduction in points (最多扣10分). */
  readonly most?: string;
}

/** Full weight less `points` for each case, not below `floor`. */
export interface DeductPerCaseRule extends RuleBase {
  readonly method: "deduct-per-case";
  readonly points: string;
  readonly floor?: string;
  /** The largest deduction in points (最多扣10分). */
  readonly most?: string;
}

/** A bonus: `points` for each case, not above `cap`. */
export interface AddPerCaseRule extends RuleBase {
  readonly method: "add-per-case";
  readonly points: string;
  readonly cap?: string;
}

/** One element (要素) of a checklist. */
export type ChecklistElement = Award & {
  readonly name: string;
  readonly met?: boolean;
  readonly rule?: Rule;
};

/** The sum of the elements that are met. */
export interface ChecklistRule extends RuleBase {
  readonly method: "checklist";
  readonly elements: readonly ChecklistElement[];
}

/** A named tier and the interval of the weight that it gives; `from` is the lower end. */
export interface TierBand {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly from: string;
  readonly fromInclusive: boolean;
  readonly to: string;
  readonly toInclusive: boolean;
  /** The share that a tier gives without a person's choice. */
  readonly default?: string;
}

/** A named tier gives an interval; the score inside it is a person's choice (`awardedShare`), or the tier's default. */
export interface TiersRule extends RuleBase {
  readonly method: "tiers";
  readonly tiers: readonly TierBand[];
}

/** One comparison of an outcome. */
export interface Condition {
  /** `actual`, `completion`, `previous`, or the name of one of the leaf's `measures`. */
  readonly of: string;
  readonly comparator: Comparator;
  /** A decimal, or the figure to compare with: `target` or `previous`. */
  readonly value: string;
}

/** What holds when all conditions do. */
export type Outcome = Award & { readonly when: readonly Condition[] };

/** The first outcome all of whose conditions hold. */
export interface OrdinalRule extends RuleBase {
  readonly method: "ordinal";
  readonly outcomes: readonly Outcome[];
}

/** A part of a composite: its part of the weight and its rule. */
export type CompositePart = Award & { readonly name?: string; readonly rule: Rule };

/** The sum of several rules, each with its part of the weight. */
export interface CompositeRule extends RuleBase {
  readonly method: "composite";
  readonly parts: readonly CompositePart[];
}

/** A score set by a person, with a reason. */
export interface ManualRule extends RuleBase {
  readonly method: "manual";
  readonly score: string;
  readonly reason: string;
}
