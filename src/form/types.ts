import type { OwnName, RatioName } from "../budget/names.js";
import type { BudgetFigures } from "../budget/types.js";
import type { DecimalInput } from "../exact/input.js";
import type { Rule } from "../rule/types.js";
import type { Cap, Direction, IndicatorKind, NotApplicablePolicy, ZeroDenominatorPolicy } from "../standard/policy.js";
import type { StandardId } from "../standard/ids.js";
import type { Rounding, Standard } from "../standard/types.js";

/** What a group and a leaf both have. */
export interface NodeBase {
  /** What it is called. */
  readonly name: string;
  /** The form's own code of it, repeated in the result. */
  readonly code?: string;
  /** 分值; shared out or summed where it is left out. */
  readonly weight?: DecimalInput;
  /** 评分标准, as data or as a sentence; that of the nearest ancestor, else of the standard, where it is left out. */
  readonly rule?: Rule | string;
  /** The score that the form itself prints. */
  readonly reported?: DecimalInput;
  /** The score rate (得分率) that the form itself prints, in percent. */
  readonly reportedRate?: DecimalInput;
}

/** An indicator with indicators below it. */
export interface IndicatorGroup extends NodeBase {
  /** What stands below it. */
  readonly children: readonly Indicator[];
  /** 二者择其一: only the child with `chosen: true` counts. */
  readonly choose?: "one";
}

/** An indicator that is scored itself. */
export interface IndicatorLeaf extends NodeBase {
  /** 指标值, as typed. */
  readonly target?: string | number;
  /** 度量单位, as typed. */
  readonly unit?: string;
  /** 实际完成值, as typed. */
  readonly actual?: string | number;
  /** The budget ratio that gives its actual value, by name. */
  readonly ratio?: RatioName | OwnName;
  /** Which of the standard's rules it goes by; found out where it is left out. */
  readonly kind?: IndicatorKind;
  /** How a bare number is meant; a stated comparator wins over it. */
  readonly direction?: Direction;
  /** Last year's figure (上年). */
  readonly previous?: string | number;
  /** Further measured figures, by the names that conditions use. */
  readonly measures?: Readonly<Record<string, string | number>>;
  /** The share of the weight that a person awards where a rule leaves the choice, 0 to 1. */
  readonly awardedShare?: DecimalInput;
  /** How many cases, for rules that count them. */
  readonly cases?: DecimalInput;
  /** Points taken off after the rule, not below 0, with the reason; `points` may be a quotient (`"1/3"`). */
  readonly deduction?: { readonly points: DecimalInput; readonly reason: string };
  /** That it does not apply this year; the policy says what it scores. */
  readonly notApplicable?: boolean;
  /** That it is the one that counts in a group with `choose`. */
  readonly chosen?: boolean;
  /** What a ratio over zero means for it; the standard's policy where it is left out. */
  readonly zeroDenominator?: ZeroDenominatorPolicy;
  /** 偏差原因. */
  readonly reason?: string;
}

/** A node of the indicator tree. */
export type Indicator = IndicatorGroup | IndicatorLeaf;

/** 绩效自评表: what a unit fills in. */
export interface SelfEvaluation {
  /** The version of this form of input. */
  readonly schemaVersion: 1;
  /** What the caller calls the form; a batch repeats it beside the result. */
  readonly id?: string | number;
  /** Whom and which year it is about. */
  readonly subject?: {
    /** The department or the project. */
    readonly name?: string;
    /** The year that days without one belong to. */
    readonly year?: number;
    /** 部门整体 or 项目支出. */
    readonly kind?: "department" | "project";
    /** 填报单位, 实施单位: who fills the form in, where that is not its name. */
    readonly organisation?: string;
    /** 主管部门. */
    readonly supervisor?: string;
    /** 项目起止时间: the first and the last day, as the form writes them. */
    readonly period?: { readonly start?: string; readonly end?: string };
    /** 年度总体目标: as expected, and as reached. */
    readonly goal?: { readonly expected?: string; readonly actual?: string };
  };
  /** 评分办法: an id, or a standard's data. */
  readonly standard?: StandardId | OwnName | Standard;
  /** Takes the place of the standard's. */
  readonly rounding?: Rounding;
  /** Takes the place of the standard's. */
  readonly fullMarks?: DecimalInput;
  /** Takes the place of the standard's. */
  readonly notApplicablePolicy?: NotApplicablePolicy;
  /** Takes the place of the standard's. */
  readonly caps?: readonly Cap[];
  /** 预算情况: what the ratios are worked out from. */
  readonly budget?: BudgetFigures;
  /** The first-level indicators. */
  readonly indicators: readonly Indicator[];
  /** What the form itself prints of the whole. */
  readonly reported?: {
    /** The total. */
    readonly score?: DecimalInput;
    /** 等级. */
    readonly grade?: string;
    /** The score rate (得分率), in percent. */
    readonly rate?: DecimalInput;
    /** Ratios by name, in percent. */
    readonly ratios?: Readonly<Record<string, DecimalInput>>;
  };
}

/**
 * A form on its way in: written out it is completed as a {@link SelfEvaluation}; anything else may come, as from JSON, and what
 * is no form is told of.
 */
export type FormInput = SelfEvaluation | {} | null | undefined;
