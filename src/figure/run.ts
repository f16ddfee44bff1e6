import type { Exact } from "../exact/index.js";
import type { IssueCode, Params } from "../message/code.js";
import type { Figure, Given, Input, Label, Test, Told } from "./figure.js";
import type { WrittenStep } from "./written.js";

/** What is known in a run, by slots: inputs at its beginning, then what steps and checks come to. */
export type Known = (Exact | boolean | undefined)[];

/** What there is to be known in a run of what was compiled together. */
export interface Layout {
  readonly slots: number;
  /** The inputs that are known before any run, and the slot of each. */
  readonly keys: readonly string[];
  readonly places: readonly number[];
}

/** Sets out what is known before a run; what is not at hand stays open, and whoever reads it is told why. */
export function setOut(known: Known, { slots, places }: Layout, inputs: readonly (Exact | undefined)[]): Known {
  for (let slot = 0; slot < slots; slot++) known[slot] = undefined;
  for (let at = 0; at < places.length; at++) known[places[at] ?? 0] = inputs[at];
  return known;
}

/** What a figure is run on, and what a run leaves behind. */
export interface Run {
  /** Whether the steps are written down; not where only the score is asked for. */
  readonly explained: boolean;
  readonly known: Known;
  /** Whether there is no figure after all. */
  readonly refused: boolean;
  /** What steps cite. */
  readonly source: string | undefined;
  /** Steps that are the same in every run of what is scored, by slot; null where it is run but once. */
  readonly kept: (WrittenStep | undefined)[] | null;
  /** Writes a step down. */
  add(step: WrittenStep): void;
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
  /** Whether something that its guard allows stands in an input. */
  stands(input: Input): (run: R) => boolean;
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

/** A figure compiled: its value, and the slot where it stands once it is known; below zero where it has none. */
export interface Operand<R> {
  readonly slot: number;
  readonly value: Valued<R>;
}

/** What the written form of a figure asks of its value. */
export interface Values<R extends Run> {
  readonly reader: Reader<R>;
  operand(figure: Figure): Operand<R>;
  test(test: Test): Held<R>;
}

/** What an operand comes to in a run. */
export function valueOf<R extends Run>({ slot, value }: Operand<R>): Valued<R> {
  return slot < 0 ? value : (run) => (run.known[slot] as Exact | undefined) ?? value(run);
}
