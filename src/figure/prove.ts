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
import type { Expression, PlainOperator, ProofValue } from "./expression.js";
import type { Compared, Figure, First, Flag, Input, Sign, Test, Told } from "./figure.js";
import { FITS } from "./operations.js";
import type { Reader, Run } from "./run.js";

/** Says where a figure's inputs come from, and keeps the steps of its proof. */
export interface Witness<R extends Run> {
  /** The number of an input as it stands in its cell. */
  input(input: Input, run: R): Expression;
  told(test: Told, run: R): Expression;
  flag(test: Flag): Expression;
  /** What a constant rests on. */
  readonly source: string | undefined;
  /** Writes a step of the proof down; returns what later steps refer to it by. */
  step(what: string, expression: Expression, value: ProofValue): Expression;
}

/**
 * A figure worked out by walking through it, in plain steps: the twin of the compiled closures, and the proof of what they
 * give. What is not taken is proved all the same: its conditions stand in the expression.
 */
export class Prover<R extends Run> {
  private readonly reader: Reader<R>;
  private readonly run: R;
  private readonly witness: Witness<R>;
  private readonly values = new Map<Figure, Exact>();
  private readonly truths = new Map<Test, boolean>();
  private readonly written = new Map<Figure | Test, Expression>();

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
    if (figure.is === "step") this.keep(figure, figure.what, this.expression(figure.of), toText(value));
    return value;
  }

  /** Whether a test holds. */
  holds(test: Test): boolean {
    const before = this.truths.get(test);
    if (before !== undefined) return before;
    const holds = this.tested(test);
    this.truths.set(test, holds);
    if (test.is === "check") {
      const condition = this.condition(test.of);
      if (!("const" in condition)) this.keep(test, test.what, condition, holds);
    }
    return holds;
  }

  /** How a figure comes about; what was written down is referred to. */
  expression(figure: Figure): Expression {
    const before = this.written.get(figure);
    if (before !== undefined) return before;
    switch (figure.is) {
      case "constant":
        return this.constant(figure.value);
      case "input":
        return this.input(figure);
      case "step":
        return this.expression(figure.of);
      case "+":
      case "min":
      case "max":
        return operation(
          figure.is,
          figure.of.map((part) => this.expression(part)),
        );
      case "-":
      case "*":
      case "/":
        return operation(figure.is, [this.expression(figure.left), this.expression(figure.right)]);
      case "abs":
      case "floor":
      case "ceil":
        return operation(figure.is, [this.expression(figure.of)]);
      case "round":
        return { op: "round", args: [this.expression(figure.of)], mode: figure.mode, places: figure.places };
      case "within": {
        const { of, low, high } = figure;
        const most =
          high === null ? this.expression(of) : operation("min", [this.expression(high), this.expression(of)]);
        return low === null ? most : operation("max", [this.expression(low), most]);
      }
      case "first":
        return this.cases(figure);
      case "refuse":
        return NOTHING;
    }
  }

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
    const scaled = operation("*", [this.witness.input(figure, this.run), this.constant(by)]);
    this.keep(figure, "conversion", scaled, toText(converted));
    return converted;
  }

  private input(figure: Input): Expression {
    if (figure.guard.is === "factor") return this.constant(this.value(figure));
    if (this.reader.factor(figure) !== null) this.value(figure);
    return this.written.get(figure) ?? this.witness.input(figure, this.run);
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

  /** How a test comes about. */
  condition(test: Test): Expression {
    const before = this.written.get(test);
    if (before !== undefined) return before;
    switch (test.is) {
      case "compare":
        return this.comparison(test);
      case "told":
        return this.witness.told(test, this.run);
      case "flag":
        return this.witness.flag(test);
      case "given":
        return { const: this.holds(test) };
      case "and":
      case "or":
        return this.joined(test.is, test.of);
      case "not": {
        const of = this.condition(test.of);
        return "const" in of && typeof of.const === "boolean" ? { const: !of.const } : operation("not", [of]);
      }
      case "check":
        return this.condition(test.of);
    }
  }

  /** Tests joined; those that a kind of cell decides fall away, or decide. */
  private joined(op: "and" | "or", tests: readonly Test[]): Expression {
    const decisive = op === "or";
    const open: Expression[] = [];
    for (const test of tests) {
      const part = this.condition(test);
      if (!("const" in part)) open.push(part);
      else if (part.const === decisive) return part;
    }
    const [only] = open;
    if (only === undefined) return { const: !decisive };
    return open.length === 1 ? only : operation(op, open);
  }

  /** What nothing stands in compares with nothing: it is looked at only where something else decides. */
  private comparison({ of, signs }: Compared): Expression {
    if (of.some((part) => part.is === "input" && !this.reader.stands(part)(this.run))) return { const: false };
    const args = of.map((part) => this.expression(part));
    const [sign] = signs;
    if (sign !== undefined && signs.every((each) => each === sign)) return operation(OPERATORS[sign], args);
    return operation(
      "and",
      signs.map((each, at) => operation(OPERATORS[each], args.slice(at, at + 2))),
    );
  }

  /** The cases from the last to the first; what only the kind of a cell decides is decided. */
  private cases({ cases, otherwise }: First): Expression {
    const open: (readonly [Expression, Figure])[] = [];
    for (const { when, then } of cases) {
      const test = this.condition(when);
      if (!("const" in test)) open.push([test, then]);
      else if (test.const === true) return this.chain(open, then);
    }
    return this.chain(open, otherwise);
  }

  private chain(cases: readonly (readonly [Expression, Figure])[], otherwise: Figure): Expression {
    return cases.reduceRight<Expression>(
      (rest, [test, then]) => operation("if", [test, this.expression(then), rest]),
      this.expression(otherwise),
    );
  }

  private constant(value: Exact): Expression {
    const { source } = this.witness;
    return source === undefined ? { const: toText(value) } : { const: toText(value), source };
  }

  private keep(of: Figure | Test, what: string, expression: Expression, value: ProofValue): void {
    this.written.set(of, this.witness.step(what, expression, value));
  }
}

/** What is never worked out, since it stands behind a condition that does not hold. */
const NOTHING: Expression = { op: "/", args: [{ const: "1" }, { const: "0" }] };

const OPERATORS: Readonly<Record<Sign, PlainOperator>> = { "=": "=", "≥": ">=", "≤": "<=", ">": ">", "<": "<" };

function operation(op: PlainOperator, args: readonly Expression[]): Expression {
  return { op, args };
}
