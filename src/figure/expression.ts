import type { RoundingMode } from "../exact/index.js";

/** A text as a value of a proof: the name of a tier or of a grade, `met`, `partial`, `missed`. */
export interface ProofText {
  /** The text. */
  readonly text: string;
}

/**
 * A value of a proof: a number as text (a plain decimal, or a quotient in lowest terms where no decimal is finite), a
 * truth value, or a text.
 */
export type ProofValue = string | boolean | ProofText;

/** What was read of one cell, budget figure or stated weight. */
export interface ProofInput {
  /** As typed; a JSON number or boolean as JSON writes it. */
  readonly text: string;
  /** What was read there; of a date its day number, counted from 1970-01-01. */
  readonly value: ProofValue;
  /** The unit that the value is in, where it has one. */
  readonly unit?: string;
}

/** What was read at a key of the proof's inputs. */
export interface InputExpression {
  /** A JSON Pointer into the form, with marks (`#min`, `#0`) where a cell gives several values. */
  readonly in: string;
}

/** A parameter of a rule, a unit's factor, 0, 1, 100, the name of a tier or grade. */
export interface ConstantExpression {
  /** The value as it stands. */
  readonly const: ProofValue;
  /** The document and article that set it, or what else it comes from. */
  readonly source?: string;
}

/** The value of an earlier step. */
export interface StepExpression {
  /** The step's id. */
  readonly step: string;
}

/** The operators that need nothing but their arguments. */
export type PlainOperator =
  | "+"
  | "-"
  | "*"
  | "/"
  | "min"
  | "max"
  | "abs"
  | "floor"
  | "ceil"
  | "<"
  | "<="
  | "="
  | ">="
  | ">"
  | "and"
  | "or"
  | "not"
  | "if";

/**
 * An operation. `/` takes two arguments, `-` one or two; `abs`, `floor`, `ceil`, `not` one; comparisons two or more, as
 * a chain; `if` takes condition, then and else, and works out only what it gives; the others take one or more.
 */
export interface PlainOperation {
  /** What is done. */
  readonly op: PlainOperator;
  /** What it is done to, in order. */
  readonly args: readonly Expression[];
}

/** A rounding: of one argument, to so many places after the point. */
export interface RoundOperation {
  /** Always `round`. */
  readonly op: "round";
  /** The one argument. */
  readonly args: readonly Expression[];
  /** Which way a value between two neighbours goes. */
  readonly mode: RoundingMode;
  /** How many places after the point are kept: a whole number. */
  readonly places: number;
}

/** How a value comes about: as data, to be worked out by anyone. */
export type Expression = InputExpression | ConstantExpression | StepExpression | PlainOperation | RoundOperation;

/** A step of a proof. */
export interface ProofStep {
  /** Its own name; no two steps have the same. */
  readonly id: string;
  /** JSON Pointer of the indicator that it belongs to; `""` the whole, `/ratios/NAME` a ratio. */
  readonly of: string;
  /** What is worked out: `completion`, `weight`, `exact`, `score`, `rate`, `grade`, `value`, and so on. */
  readonly what: string;
  /** How; left out only where `value` is null. */
  readonly expression?: Expression;
  /** What comes out; null for an exact value of over 1,000 digits. */
  readonly value: ProofValue | null;
}

/** 计算证明: everything that a result rests on, and every step from there to its figures, for anyone to work out again. */
export interface Proof {
  /** The version of this form of proof. */
  readonly schemaVersion: 1;
  /** What was read of the form, by JSON Pointer (with marks where a cell gives several values). */
  readonly inputs: Readonly<Record<string, ProofInput>>;
  /** The steps; each refers only to steps before it. */
  readonly steps: readonly ProofStep[];
}
