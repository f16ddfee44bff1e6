import {
  type Exact,
  hundred as hundredExact,
  one as oneExact,
  type RoundingMode,
  zero as zeroExact,
} from "../exact/index.js";
import type { CodeOf, IssueCode, ParamsOf, Severity, SeverityOf, WithParams } from "../message/index.js";

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

/** What numbers are in: a unit, and how many of it count as one (10000 of 万人). */
export interface Unit {
  /** Null where any unit will do, as it stands. */
  readonly name: string | null;
  readonly size: Exact;
}

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

/** Words that stand in a step: fixed English keys, or what cells say, or both days of a span of time. */
export type Words =
  | { readonly is: "fixed"; readonly text: string }
  | { readonly is: "said"; readonly key: string }
  | { readonly is: "span"; readonly from: string; readonly to: string }
  /** The name that the words choose, else the words. */
  | { readonly is: "choice"; readonly key: string; readonly among: readonly Label[] };

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

export type Sign = "=" | "≥" | "≤" | ">" | "<";

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
export interface Label {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Whether something of one of these kinds stands in a cell. */
export interface Given {
  readonly is: "given";
  readonly key: string;
  readonly kinds: readonly Kind[];
  /** Only in this unit. */
  readonly unit: string | undefined;
}

/**
 * What stands in a cell: a number, a day, words; of words those that say whether something was met, and those that only
 * repeat the target.
 */
export type Kind = "quantity" | "date" | "qualitative" | "decided" | "repeats";

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

export const zero: Constant = constant(zeroExact);
export const one: Constant = constant(oneExact);
export const hundred: Constant = constant(hundredExact);
/** No unit: a number as it stands. */
export const AS_IT_STANDS: Unit = { name: null, size: oneExact };
const KNOWN: Guard = { is: "known" };

export function constant(value: Exact): Constant {
  return { is: "constant", value };
}

export function input(key: string, guard: Guard = KNOWN): Input {
  return { is: "input", key, guard };
}

export function plus(of: readonly Figure[]): Figure {
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { is: "+", of };
}

export function minus(left: Figure, right: Figure): Figure {
  return { is: "-", left, right };
}

export function times(left: Figure, right: Figure): Figure {
  return { is: "*", left, right };
}

export function over(left: Figure, right: Figure): Figure {
  return { is: "/", left, right };
}

export function least(of: readonly Figure[]): Figure {
  return { is: "min", of };
}

export function within(of: Figure, low: Figure | null, high: Figure | null = null): Figure {
  return { is: "within", of, low, high };
}

export function size(of: Figure): Figure {
  return { is: "abs", of };
}

export function down(of: Figure): Figure {
  return { is: "floor", of };
}

export function up(of: Figure): Figure {
  return { is: "ceil", of };
}

export function rounded(of: Figure, places: number, mode: RoundingMode): Figure {
  return { is: "round", of, places, mode };
}

export function step(what: string, of: Figure, words: Words | null = null, name?: string): Step {
  return { is: "step", what, of, words, name };
}

export function first(cases: readonly Case[], otherwise: Figure): Figure {
  return cases.length === 0 ? otherwise : { is: "first", cases, otherwise };
}

export function when(test: Test, then: Figure): Case {
  return { when: test, then };
}

export function refuse<Code extends CodeOf<"error">>(
  code: Code,
  ...given: WithParams<Code, [below?: string], never, Said>
): Refusal;
export function refuse(code: IssueCode, params: Refusal["params"] = {}, below: string = ""): Refusal {
  return { is: "refuse", code, params, below };
}

/** What is said where a test holds; always, where there is none. */
export function remark<Code extends IssueCode>(
  when: Test | null,
  severity: SeverityOf<Code>,
  code: Code,
  params: ParamsOf<Code, never, Said>,
  below: string,
): Remark {
  return { when, severity, code, params, below };
}

export function compared(left: Figure, sign: Sign, right: Figure, name?: string): Compared {
  return { is: "compare", of: [left, right], signs: [sign], name };
}

/** Whether a figure lies in an interval whose ends are included or not, and may be missing. */
export function inside(value: Figure, low: Figure | null, lowIn: boolean, high: Figure | null, highIn: boolean): Test {
  const below: Sign = lowIn ? "≤" : "<";
  const above: Sign = highIn ? "≤" : "<";
  if (low === null && high === null) return ALWAYS;
  if (low === null || high === null) {
    return low === null ? compared(value, above, high ?? zero) : compared(value, lowIn ? "≥" : ">", low);
  }
  return { is: "compare", of: [low, value, high], signs: [below, above], name: undefined };
}

export function all(of: readonly Test[]): Test {
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { is: "and", of };
}

export function some(of: readonly Test[]): Test {
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { is: "or", of };
}

export function not(of: Test): Test {
  return { is: "not", of };
}

export function told(key: string, as: string, among: readonly Label[] | null = null): Told {
  return { is: "told", key, as, among };
}

/** Whether something stands in a cell; with kinds, something of one of these. */
export function given(key: string, kinds: readonly Kind[] = ANYTHING, unit?: string): Given {
  return { is: "given", key, kinds, unit };
}

/** A test that is written down where it holds; with `always`, also where it does not. */
export function check(what: string, of: Test, always: boolean = false, words: Words | null = null): Check {
  return { is: "check", what, of, always, words };
}

const ANYTHING: readonly Kind[] = ["quantity", "date", "qualitative"];

/** What always holds. */
export const ALWAYS: Test = { is: "and", of: [] };

export function fixed(text: string): Words {
  return { is: "fixed", text };
}

export function said(key: string): Words {
  return { is: "said", key };
}
