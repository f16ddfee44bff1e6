import type { ActualRateRule } from "./actual-rate/parameters.js";
import type { AddPerCaseRule } from "./add-per-case/parameters.js";
import type { AllOrNothingRule } from "./all-or-nothing/parameters.js";
import type { AttainmentRule } from "./attainment/parameters.js";
import type { BandsRule } from "./bands/parameters.js";
import type * as checklist from "./checklist/parameters.js";
import type * as composite from "./composite/parameters.js";
import type { DeductPerCaseRule } from "./deduct-per-case/parameters.js";
import type { DeductPerStepRule } from "./deduct-per-step/parameters.js";
import type { LinearRule } from "./linear/parameters.js";
import type { ManualRule } from "./manual/parameters.js";
import type { OrdinalRule } from "./ordinal/parameters.js";
import type { TiersRule } from "./tiers/parameters.js";

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

/** 正向, 反向, 适度: how a bare number is meant. */
export type Direction = "higher-is-better" | "lower-is-better" | "exact";

/** The sum of the elements that are met. */
export type ChecklistRule = checklist.ChecklistRule<Rule>;

/** One element (要素) of a checklist. */
export type ChecklistElement = checklist.ChecklistElement<Rule>;

/** The sum of several rules, each with its part of the weight. */
export type CompositeRule = composite.CompositeRule<Rule>;

/** A part of a composite: its part of the weight and its rule. */
export type CompositePart = composite.CompositePart<Rule>;

export type { Award } from "./awarded.js";
export type {
  AttainmentParameters,
  CompletionParameters,
  CutOff,
  BandEnds,
  BandFigure,
  OverAchievement,
  RuleBase,
} from "./base.js";
export type { Band } from "./bands/parameters.js";
export type { OrdinalCondition, OrdinalOutcome } from "./ordinal/parameters.js";
export type { TierBand } from "./tiers/parameters.js";
export type {
  ActualRateRule,
  AddPerCaseRule,
  AllOrNothingRule,
  AttainmentRule,
  BandsRule,
  DeductPerCaseRule,
  DeductPerStepRule,
  LinearRule,
  ManualRule,
  OrdinalRule,
  TiersRule,
};
