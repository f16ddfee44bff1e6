import {
  absolute,
  add,
  compare,
  divide,
  type Exact,
  maximum,
  minimum,
  multiply,
  one,
  round,
  subtract,
  toText,
  zero,
} from "../exact/index.js";
import type { Expression, ProofValue } from "./expression.js";
import type { Figure, Input, Test } from "./figure.js";
import { FITS } from "./operations.js";
import { conditionOf, constant, expressionOf, operation, type Proving, type Witness } from "./prove-expression.js";
import type { Reader, Run } from "./run.js";

/**
 * A figure worked out by walking through it, in plain steps: the twin of the compiled closures, and the proof of what they
 * give. What is not taken is proved all the same: its conditions stand in the expression.
 */
export class Prover<R extends Run> implements Proving<R> {
  readonly reader: Reader<R>;
  readonly run: R;
  readonly witness: Witness<R>;
  private readonly values = new Map<Figure, Exact>();
  private readonly truths = new Map<Test, boolean>();
  readonly written: Map<Figure | Test, Expression> = new Map<Figure | Test, Expression>();

  constructor(reader: Reader<R>, run: R, witness: Witness<R>) {
    this.reader = reader;
    this.run = run;
    this.witness = witness;
  }

  /** What a figure comes to; the steps on the way are written down. */
  value(figure: Figure): Exact {
    const before = this.values.get(figure);
    if (before !== undefined) return before;
    const value = this.worked(figure);
    this.values.set(figure, value);
    if (figure.is === "step") this.keep(figure, figure.what, expressionOf(figure.of, this), toText(value));
    return value;
  }

  /** Whether a test holds. */
  holds(test: Test): boolean {
    const before = this.truths.get(test);
    if (before !== undefined) return before;
    const holds = this.tested(test);
    this.truths.set(test, holds);
    if (test.is === "check") {
      const condition = conditionOf(test.of, this);
      if (!("const" in condition)) this.keep(test, test.what, condition, holds);
    }
    return holds;
  }

  // A line for each kind of figure, checked to be complete: the switch is the table.
  // oxlint-disable-next-line complexity
  private worked(figure: Figure): Exact {
    switch (figure.is) {
      case "constant":
        return figure.value;
      case "input":
        return this.read(figure);
      case "step":
        return this.value(figure.of);
      case "+":
        return figure.of.map((part) => this.value(part)).reduce(add, zero);
      case "-":
        return subtract(this.value(figure.left), this.value(figure.right));
      case "*":
        return multiply(this.value(figure.left), this.value(figure.right));
      case "/":
        return divide(this.value(figure.left), this.value(figure.right));
      case "min":
        return figure.of.map((part) => this.value(part)).reduce(minimum);
      case "max":
        return figure.of.map((part) => this.value(part)).reduce(maximum);
      case "abs":
        return absolute(this.value(figure.of));
      case "floor":
        return round(this.value(figure.of), 0, "floor");
      case "ceil":
        return round(this.value(figure.of), 0, "ceiling");
      case "round":
        return round(this.value(figure.of), figure.places, figure.mode);
      case "within": {
        const most =
          figure.high === null ? this.value(figure.of) : minimum(this.value(figure.of), this.value(figure.high));
        return figure.low === null ? most : maximum(most, this.value(figure.low));
      }
      case "first": {
        const taken = figure.cases.find(({ when }) => this.holds(when));
        return this.value(taken?.then ?? figure.otherwise);
      }
      case "refuse":
        throw new TypeError(`a figure that is proved refuses: ${figure.code}`);
    }
  }

  /** The number of an input in the unit that is asked for; a conversion is a step of its own. */
  private read(figure: Input): Exact {
    const number = this.reader.number(figure)(this.run);
    const by = this.reader.factor(figure)?.(this.run) ?? one;
    if (by === one) return number;
    const converted = multiply(number, by);
    const scaled = operation("*", [this.witness.input(figure, this.run), constant(by, this.witness)]);
    this.keep(figure, "conversion", scaled, toText(converted));
    return converted;
  }

  private tested(test: Test): boolean {
    switch (test.is) {
      case "compare":
        return test.signs.every((sign, at) => {
          const [left, right] = [test.of[at], test.of[at + 1]];
          return left !== undefined && right !== undefined && FITS[sign](compare(this.value(left), this.value(right)));
        });
      case "told":
        return this.reader.told(test)(this.run);
      case "given":
        return this.reader.given(test)(this.run);
      case "flag":
        return test.holds;
      case "and":
        return test.of.every((part) => this.holds(part));
      case "or":
        return test.of.some((part) => this.holds(part));
      case "not":
        return !this.holds(test.of);
      case "check":
        return this.holds(test.of);
    }
  }

  private keep(of: Figure | Test, what: string, expression: Expression, value: ProofValue): void {
    this.written.set(of, this.witness.step(what, expression, value));
  }
}
