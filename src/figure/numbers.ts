import type { Exact } from "../exact/index.js";
import { Compiler } from "./compile.js";
import type { Expression } from "./expression.js";
import type { Figure, Input, Test } from "./figure.js";
import { conditionOf, expressionOf } from "./prove-expression.js";
import { Prover } from "./prove.js";
import { type Known, type Layout, type Reader, type Run, setOut } from "./run.js";
import type { WrittenStep } from "./written.js";

/** Numbers by the names of the inputs that they stand for. */
export type Numbers = Readonly<Record<string, Exact>>;

/** Compiles a figure over numbers that are all at hand: no cell is read for it, and nothing is written down. */
export function overNumbers(figure: Figure): (numbers: Numbers) => Exact {
  const compiler = new Compiler<NumberRun>(READER);
  const value = compiler.value(figure);
  const layout = compiler.layout();
  return (numbers) => value(new NumberRun(numbers, layout));
}

/** As {@link overNumbers}, with the steps. */
export function stepsOverNumbers(
  figure: Figure,
): (numbers: Numbers, source: string | undefined) => readonly WrittenStep[] {
  const compiler = new Compiler<NumberRun>(READER);
  const value = compiler.value(figure);
  const layout = compiler.layout();
  return (numbers, source) => {
    const steps: WrittenStep[] = [];
    value(new NumberRun(numbers, layout, steps, source));
    return steps;
  };
}

/** As {@link overNumbers}, of a test. */
export function testOverNumbers(test: Test): (numbers: Numbers) => boolean {
  const compiler = new Compiler<NumberRun>(READER);
  const holds = compiler.test(test);
  const layout = compiler.layout();
  return (numbers) => holds(new NumberRun(numbers, layout));
}

class NumberRun implements Run {
  readonly refused = false;
  readonly explained: boolean;
  readonly source: string | undefined;
  readonly known: Known;
  readonly numbers: Numbers;
  private readonly steps: WrittenStep[] | null;

  constructor(numbers: Numbers, layout: Layout, steps: WrittenStep[] | null = null, source?: string) {
    this.numbers = numbers;
    this.steps = steps;
    this.explained = steps !== null;
    this.source = source;
    this.known = setOut(
      [],
      layout,
      layout.keys.map((key) => numbers[key]),
    );
  }

  readonly kept = null;

  add(step: WrittenStep): void {
    this.steps?.push(step);
  }

  refuse(code: string): void {
    throw new TypeError(`a figure over numbers refuses: ${code}`);
  }

  apart(): void {
    return;
  }
}

const READER: Reader<NumberRun> = {
  number:
    ({ key }: Input) =>
    (run) => {
      const number = run.numbers[key];
      if (number === undefined) throw new TypeError(`no number ${key}`);
      return number;
    },
  factor: () => null,
  stands: () => () => true,
  told: () => () => false,
  given:
    ({ key }) =>
    (run) =>
      run.numbers[key] !== undefined,
  words: () => () => "",
  choice: () => () => "",
};

/** How a figure over numbers comes about, its inputs standing for these expressions; it has no steps of its own. */
export function provenOverNumbers(
  figure: Figure,
  of: Readonly<Record<string, Expression>>,
  numbers: Numbers,
): Expression {
  return expressionOf(figure, proverOf(of, numbers));
}

/** As {@link provenOverNumbers}, of a test. */
export function provenTest(test: Test, of: Readonly<Record<string, Expression>>, numbers: Numbers): Expression {
  return conditionOf(test, proverOf(of, numbers));
}

function proverOf(of: Readonly<Record<string, Expression>>, numbers: Numbers): Prover<NumberRun> {
  const run = new NumberRun(numbers, { slots: 0, keys: [], places: [] });
  return new Prover(READER, run, {
    source: undefined,
    input: ({ key }) => {
      const expression = of[key];
      if (expression === undefined) throw new TypeError(`no expression ${key}`);
      return expression;
    },
    told: () => ({ const: false }),
    flag: ({ holds }) => ({ const: holds }),
    step: (_what, expression) => expression,
  });
}
