import type { Fraction, Mode } from "./fraction.js";

/** Why a form has no score, by the code that the documents give it. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export type Comparator = ">=" | ">" | "<=" | "<" | "=";
/** A number as a cell writes it, with the unit that counts for it: its own, else the unit cell's. */
export interface Figure {
  value: Fraction;
  unit: string;
}
/** A day: year, month, day of the month. */
export type Day = readonly [year: number, month: number, day: number];

export type Target =
  | { kind: "threshold"; comparator: Comparator; figure: Figure; stated: boolean }
  | { kind: "range"; min: Figure; minInclusive: boolean; max: Figure; maxInclusive: boolean }
  | { kind: "deadline"; latest: Day }
  | { kind: "change"; comparator: Comparator; value: Fraction; stated: boolean }
  | { kind: "qualitative" }
  | { kind: "all"; targets: Target[] };

export type Actual =
  | { kind: "figure"; figure: Figure }
  | { kind: "rate"; value: Fraction }
  | { kind: "date"; day: Day }
  | { kind: "both"; day: Day; figure: Figure }
  | { kind: "tier"; tier: "met" | "partial" | "missed" };

/** What a cell says, and the text that says it. */
export interface Cell<T> {
  text: string;
  value: T;
}

/** What a band, an outcome, an element or a part gives. */
export interface Award {
  share?: string;
  points?: string;
}
export type Band = Award & Interval;
export interface Condition {
  of: string;
  comparator: Comparator;
  value: string;
}
export interface Modified {
  overAchievement?: { threshold: string; deduct?: string };
  cutOff?: Interval & { of: BandsRule["of"] | "cases" };
}
export interface Interval {
  min?: string;
  minInclusive?: boolean;
  max?: string;
  maxInclusive?: boolean;
}
/** How a completion is measured. */
export interface Measuring {
  lowerIsBetter?: "inverse" | "overrun";
  equality?: "at-least" | "closeness";
}
export interface StepRule extends Modified {
  method: "deduct-per-step";
  of?: "actual" | "completion";
  step: string;
  stepUnit?: string;
  points: string;
  side?: "below" | "above" | "either";
  from?: string;
  partial?: "whole-only" | "started" | "prorate";
  floor?: string;
  most?: string;
}
export interface BandsRule extends Modified {
  method: "bands";
  of: "actual" | "completion" | "deviation" | "change" | "lateness";
  lateIn?: "天" | "周" | "月" | "年";
  bands: Band[];
  gaps?: boolean;
  otherwise?: Award;
  lowerIsBetter?: "inverse" | "overrun";
}
export interface LinearRule extends Modified {
  method: "linear";
  of: "actual" | "completion" | "change";
  from: string;
  to: string;
  fromShare?: string;
  toShare?: string;
}
export interface AttainmentRule extends Modified, Measuring {
  method: "attainment" | "actual-rate";
  passMark?: string;
}
export interface CaseRule extends Modified {
  method: "deduct-per-case";
  points: string;
  floor?: string;
  most?: string;
}
export type Rule =
  | AttainmentRule
  | ({ method: "all-or-nothing" } & Modified)
  | BandsRule
  | LinearRule
  | StepRule
  | CaseRule
  | ({ method: "add-per-case"; points: string; cap?: string } & Modified)
  | ({ method: "checklist"; elements: (Award & { name: string; met?: boolean; rule?: Rule })[] } & Modified)
  | ({ method: "tiers"; tiers: object[] } & Modified)
  | ({ method: "ordinal"; outcomes: (Award & { when: Condition[] })[] } & Modified)
  | ({ method: "composite"; parts: (Award & { rule: Rule })[] } & Modified)
  | ({ method: "manual"; score: string; reason: string } & Modified);

export interface Leaf {
  name: string;
  weight?: string;
  unit: string;
  /** The unit stands in the texts alone. */
  emptyUnitCell?: boolean;
  target?: Cell<Target>;
  actual?: Cell<Actual>;
  previous?: Cell<Figure>;
  rule?: Rule;
  ratio?: "budget-execution" | "three-public-control";
  zeroDenominator?: "not-applicable" | "full-marks" | "zero";
  direction?: "higher-is-better" | "lower-is-better" | "exact";
  awardedShare?: string;
  cases?: string;
  measures?: Record<string, string>;
  deduction?: { points: string; reason: string };
  notApplicable?: boolean;
  chosen?: boolean;
}
export interface Group {
  name: string;
  weight?: string;
  rule?: Rule;
  choose?: "one";
  children: Node[];
}
export type Node = Leaf | Group;
export interface Cap {
  of: string;
  by: string;
  as?: "floor";
  bands: (Band & { points: string })[];
}
export interface Form {
  standard: "cn-mof-2020-10" | "cn-henan-jinshui-2021";
  rounding: { places: number; mode: Mode; stage: "indicator" | "total" };
  fullMarks?: string;
  notApplicablePolicy?: "full-marks" | "drop" | "rescale";
  caps?: Cap[];
  budget?: { adjusted: string; executed: string; threePublicBudget: string; threePublicExecuted: string };
  indicators: Node[];
}
