import type { RoundingMode, Exact } from "../exact/index.js";
import type { IssueCode, Severity } from "../message/code.js";
import type { Kind, Label, Sign, Unit, Words } from "./terms.js";

export type { Kind, Label, Sign, Unit, Words } from "./terms.js";

/**
 * How a number comes about, as data. A method, a ratio or a grade is described by one, once; its value, its written
 * steps, its proof and its formula in a spreadsheet are read off it. It knows neither cells nor JSON nor languages.
 */
export type Figure =
  Constant | Input | Sum | Difference | Product | Quotient | Extreme | Within | Part | Rounded | Step | First | Refusal;

/** A number that is always the same: a parameter of a rule, a factor, 0, 1, 100. */
export interface Constant {
  readonly is: "constant";
  readonly value: Exact;
}

/** What stands in a cell of the form, or was worked out before: a weight, a target, an actual value. */
export interface Input {
  readonly is: "input";
  readonly key: string;
  readonly guard: Guard;
}

/** What may stand in an input. Whoever reads it refuses what else stands there, with the code that belongs to it. */
export type Guard =
  /** A number, read and checked before. */
  | { readonly is: "known" }
  /** A share of the weight, for which a person answers. */
  | { readonly is: "share" }
  /** A number in a unit, or in one that converts into it; a number without a unit is in it. */
  | { readonly is: "number"; readonly unit: Unit }
  /** A number in the unit of another input. */
  | { readonly is: "like"; readonly key: string }
  /** By what numbers in the unit of another input are multiplied to be in this one. */
  | { readonly is: "factor"; readonly key: string; readonly to: Unit; readonly refused: Refusal }
  /** A whole number from 0 on. */
  | { readonly is: "whole" }
  /** A day, as its number from 1970-01-01. */
  | { readonly is: "day" }
  /** How late a day is after another, counted by the calendar. */
  | {
      readonly is: "late";
      readonly unit: "months" | "years";
      readonly partial: "whole-only" | "started" | "prorate";
      /** The input of the day that it is late after. */
      readonly from: string;
    };

export interface Sum {
  readonly is: "+";
  readonly of: readonly Figure[];
}
export interface Difference {
  readonly is: "-";
  readonly left: Figure;
  readonly right: Figure;
}
export interface Product {
  readonly is: "*";
  readonly left: Figure;
  readonly right: Figure;
}
/** Whoever describes one sees to it that the divisor is not zero. */
export interface Quotient {
  readonly is: "/";
  readonly left: Figure;
  readonly right: Figure;
}
/** The least or the greatest of several. */
export interface Extreme {
  readonly is: "min" | "max";
  readonly of: readonly Figure[];
}
/** Kept between two ends, the lower one winning; a step shows an end only where it changes the figure. */
export interface Within {
  readonly is: "within";
  readonly of: Figure;
  readonly low: Figure | null;
  readonly high: Figure | null;
}
/** |x|, ⌊x⌋ or ⌈x⌉. */
export interface Part {
  readonly is: "abs" | "floor" | "ceil";
  readonly of: Figure;
}
/** Rounded once, as a standard says; the whole of a step. */
export interface Rounded {
  readonly is: "round";
  readonly of: Figure;
  readonly places: number;
  readonly mode: RoundingMode;
}

/** A figure that is written down once, and referred to by its value from there on. */
export interface Step {
  readonly is: "step";
  /** A fixed English key: `completion`, `score`. */
  readonly what: string;
  readonly of: Figure;
  /** The name that the form or its rule gives to the part that this is. */
  readonly name: string | undefined;
  /** What is said in place of a formula: only of what a person decided, or a calendar counted. */
  readonly words: Words | null;
}

/** The figure of the first case whose test holds. */
export interface First {
  readonly is: "first";
  readonly cases: readonly Case[];
  readonly otherwise: Figure;
}
export interface Case {
  readonly when: Test;
  readonly then: Figure;
}

/** There is no figure, and this is why. */
export interface Refusal {
  readonly is: "refuse";
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, Said>>;
  /** JSON Pointer below the indicator. */
  readonly below: string;
}

/** What the sentence of a refusal or a remark names. */
export type Said = string | Figure | Words;

/** Whether something holds. */
export type Test =
  | Compared
  | Told
  | Given
  | Flag
  | Check
  | { readonly is: "and" | "or"; readonly of: readonly Test[] }
  | { readonly is: "not"; readonly of: Test };

/** Figures in a chain: `9 ≤ 12 < 20`. */
export interface Compared {
  readonly is: "compare";
  readonly of: readonly Figure[];
  readonly signs: readonly Sign[];
  /** What is compared, where the form gives it a name. */
  readonly name: string | undefined;
}

/** What a person decided, in words: met or not, a tier by its name. */
export interface Told {
  readonly is: "told";
  readonly key: string;
  /** The names that the words may choose from, the best first; null for `met`, `partial` and `missed`. */
  readonly among: readonly Label[] | null;
  readonly as: string;
}

/** Whether something of one of these kinds stands in a cell. */
export interface Given {
  readonly is: "given";
  readonly key: string;
  readonly kinds: readonly Kind[];
  /** Only in this unit. */
  readonly unit: string | undefined;
}

/** Yes or no, as a form says it of a part of its rule. */
export interface Flag {
  readonly is: "flag";
  readonly key: string;
  readonly holds: boolean;
}

/** A test that is written down where it holds, or always. */
export interface Check {
  readonly is: "check";
  readonly what: string;
  readonly of: Test;
  readonly always: boolean;
  readonly words: Words | null;
}

/** What is said beside a figure, where a test holds. */
export interface Remark {
  readonly when: Test | null;
  readonly severity: Severity;
  readonly code: IssueCode;
  readonly params: Refusal["params"];
  readonly below: string;
}
