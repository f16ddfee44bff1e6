import type { Exact } from "../exact/index.js";
import type { IssueCode, Params } from "../issue/index.js";
import type { Figure, Given, Input, Label, Test, Told } from "./figure.js";

/** What a figure is run on, and what a run leaves behind. */
export interface Run {
  /** Whether the steps are written down; not where only the score is asked for. */
  readonly explained: boolean;
  /** What steps and checks came to, by their slots. */
  readonly known: (Exact | boolean | undefined)[];
  /** Whether there is no figure after all. */
  readonly refused: boolean;
  /** Writes a step down; `words` says that its formula is none. */
  write(what: string, formula: string, value: string, words: boolean, name: string | undefined): void;
  refuse(code: IssueCode, params: Params, below: string): void;
  /** What is refused from here on is refused for itself, as each part of a sum is. */
  apart(): void;
}

/** Reads what a run is about: made once for a figure, run on many. */
export interface Reader<R extends Run> {
  /** The number of an input as it stands in its cell. What its guard does not allow is refused, and is 0 then. */
  number(input: Input): (run: R) => Exact;
  /** By what it is multiplied to come into the unit of its guard; null where it is never converted. */
  factor(input: Input): ((run: R) => Exact) | null;
  told(test: Told): (run: R) => boolean;
  given(test: Given): (run: R) => boolean;
  /** What a cell says, cut short; of a day, its date. */
  words(key: string): (run: R) => string;
  /** The name that the words of a cell choose, else the words. */
  choice(key: string, among: readonly Label[]): (run: R) => string;
}

/** The value of a figure. */
export type Valued<R> = (run: R) => Exact;
/** Whether a test holds. */
export type Held<R> = (run: R) => boolean;
/** A figure as it stands in a formula, in brackets where it binds less than its place asks for. */
export type Said<R> = (run: R, binding: Binding) => string;

/** How strongly an operation binds: 1 a sum, or a number below zero; 2 a product; 3 anything else. */
export type Binding = 1 | 2 | 3;

/** What the written form of a figure asks of its value. */
export interface Values<R extends Run> {
  readonly reader: Reader<R>;
  value(figure: Figure): Valued<R>;
  test(test: Test): Held<R>;
}
