import type { BudgetFigures } from "../budget/types.js";
import type { DecimalInput } from "../exact/input.js";
import type { Rule } from "../rule/types.js";
import type { Cap, Direction, Kind, NotApplicablePolicy, ZeroDenominatorPolicy } from "./policy.js";
import type { Rounding, Standard } from "../standard/types.js";

/** What a group and a leaf both have. */
export interface NodeBase {
  readonly name: string;
  readonly code?: string;
  readonly weight?: DecimalInput;
  readonly rule?: Rule | string;
  /** The score that the form itself prints. */
  readonly reported?: DecimalInput;
  /** The score rate (得分率) that the form itself prints, in percent. */
  readonly reportedRate?: DecimalInput;
}

/** An indicator with indicators below it. */
export interface Group extends NodeBase {
  readonly children: readonly Indicator[];
  /** 二者择其一: only the child with `chosen: true` counts. */
  readonly choose?: "one";
}

/** An indicator that is scored itself. */
export interface Leaf extends NodeBase {
  readonly target?: string | number;
  readonly unit?: string;
  readonly actual?: string | number;
  readonly ratio?: string;
  readonly kind?: Kind;
  readonly direction?: Direction;
  /** Last year's figure (上年). */
  readonly previous?: string | number;
  readonly measures?: Readonly<Record<string, string | number>>;
  /** The share of the weight that a person awards where a rule leaves the choice, 0 to 1. */
  readonly awardedShare?: DecimalInput;
  /** How many cases, for rules that count them. */
  readonly cases?: DecimalInput;
  readonly deduction?: { readonly points: DecimalInput; readonly reason: string };
  readonly notApplicable?: boolean;
  readonly chosen?: boolean;
  readonly zeroDenominator?: ZeroDenominatorPolicy;
  /** 偏差原因. */
  readonly reason?: string;
}

/** A node of the indicator tree. */
export type Indicator = Group | Leaf;

/** 绩效自评表: what a unit fills in. */
export interface SelfEvaluation {
  readonly schemaVersion: 1;
  readonly subject?: {
    readonly name?: string;
    readonly year?: number;
    readonly kind?: "department" | "project";
    readonly supervisor?: string;
    /** 项目起止时间: the first and the last day, as the form writes them. */
    readonly period?: { readonly start?: string; readonly end?: string };
    readonly goal?: { readonly expected?: string; readonly actual?: string };
  };
  readonly standard?: string | Standard;
  readonly rounding?: Rounding;
  readonly fullMarks?: DecimalInput;
  readonly notApplicablePolicy?: NotApplicablePolicy;
  readonly caps?: readonly Cap[];
  readonly budget?: BudgetFigures;
  /** The first-level indicators. */
  readonly indicators: readonly Indicator[];
  readonly reported?: {
    readonly score?: DecimalInput;
    readonly grade?: string;
    readonly rate?: DecimalInput;
    readonly ratios?: Readonly<Record<string, DecimalInput>>;
  };
}
