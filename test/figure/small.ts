import { type Exact, fromPrinted, one, toText, zero } from "../../src/exact/index.js";
import { Compiler } from "../../src/figure/compile.js";
import type { Figure, Guard, Input, Remark, Test } from "../../src/figure/figure.js";
import { constant, input } from "../../src/figure/make.js";
import { type Known, type Layout, type Reader, type Run, setOut } from "../../src/figure/run.js";
import type { WrittenStep } from "../../src/figure/written.js";

export const exact = (text: string): Exact => fromPrinted(text) ?? zero;
export const number = (text: string): Figure => constant(exact(text));
export const a: Input = input("a");
export const b: Input = input("b");
export const c: Input = input("c");
export const day = (key: string): Input => input(key, { is: "day" });
const METRE: Guard = { is: "number", unit: { name: "米", size: exact("1") } };
export const metres = (key: string): Input => input(key, METRE);

/** What stands in the cells of a small run, by key. */
export interface Cells {
  readonly numbers?: Readonly<Record<string, string>>;
  /** By what a number is multiplied to come into the unit of its guard. */
  readonly factors?: Readonly<Record<string, Exact>>;
  readonly words?: Readonly<Record<string, string>>;
}

/** How it is run. */
export interface Manner {
  readonly explained?: boolean;
  readonly source?: string;
  readonly kept?: (WrittenStep | undefined)[];
  readonly refused?: boolean;
}

/** A run over numbers and words by key, and what it leaves behind. */
export class SmallRun implements Run {
  readonly explained: boolean;
  readonly source: string | undefined;
  readonly kept: (WrittenStep | undefined)[] | null;
  readonly known: Known;
  readonly cells: Cells;
  readonly steps: WrittenStep[] = [];
  readonly refusals: unknown[] = [];
  /** The keys that were read, in their order. */
  readonly reads: string[] = [];
  refused: boolean;
  parts = 0;

  constructor(cells: Cells, layout: Layout, manner: Manner = {}) {
    this.cells = cells;
    this.explained = manner.explained ?? true;
    this.source = manner.source;
    this.kept = manner.kept ?? null;
    this.refused = manner.refused ?? false;
    const numbers = layout.keys.map((key) => cells.numbers?.[key]);
    this.known = setOut(
      [],
      layout,
      numbers.map((text) => (text === undefined ? undefined : exact(text))),
    );
  }

  add(step: WrittenStep): void {
    this.steps.push(step);
  }

  refuse(code: string, params: object, below: string): void {
    this.refused = true;
    this.refusals.push([code, params, below]);
  }

  apart(): void {
    this.parts++;
  }
}

/** A number that stands nowhere is refused, and is 0 then. */
export const reader: Reader<SmallRun> = {
  number:
    ({ key }) =>
    (run) => {
      run.reads.push(key);
      const text = run.cells.numbers?.[key];
      if (text === undefined) run.refuse("nothing there", {}, key);
      return text === undefined ? zero : exact(text);
    },
  factor: ({ key, guard }) =>
    guard.is === "number" || guard.is === "factor" ? (run) => run.cells.factors?.[key] ?? one : null,
  stands:
    ({ key }) =>
    (run) =>
      run.cells.numbers?.[key] !== undefined,
  told:
    ({ key, as }) =>
    (run) => {
      run.reads.push(key);
      return run.cells.words?.[key] === as;
    },
  given:
    ({ key, kinds }) =>
    (run) =>
      kinds.includes("quantity") && run.cells.numbers?.[key] !== undefined,
  words: (key) => (run) => run.cells.words?.[key] ?? "",
  choice: (key, among) => (run) => `${run.cells.words?.[key] ?? ""} of ${among.map(({ name }) => name).join()}`,
};

/** A figure compiled, to be run several times. */
export function compiled(figure: Figure): (cells: Cells, manner?: Manner) => { run: SmallRun; value: string } {
  const compiler = new Compiler<SmallRun>(reader);
  const value = compiler.value(figure);
  const layout = compiler.layout();
  return (cells, manner) => {
    const run = new SmallRun(cells, layout, manner);
    return { value: toText(value(run)), run };
  };
}

/** What a figure comes to, and its steps: `what: formula = value`. */
export function worked(figure: Figure, cells: Cells, manner?: Manner): { value: string; steps: string[] } {
  const { run, value } = compiled(figure)(cells, manner);
  return { value, steps: run.steps.map(lineOf) };
}

export function lineOf({ what, formula, value }: WrittenStep): string {
  return `${what}: ${formula} = ${value}`;
}

/** Whether a test holds, and its run. */
export function asked(test: Test, cells: Cells, manner?: Manner): { run: SmallRun; holds: boolean } {
  const compiler = new Compiler<SmallRun>(reader);
  const holds = compiler.test(test);
  const run = new SmallRun(cells, compiler.layout(), manner);
  return { holds: holds(run), run };
}

/** What a refusal or a remark says of a run. */
export function saidOf(params: Remark["params"], cells: Cells): object {
  const compiler = new Compiler<SmallRun>(reader);
  const said = compiler.params(params);
  return said(new SmallRun(cells, compiler.layout()));
}
