import {
  absolute,
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
import type { Params } from "../message/code.js";
import { applied, between, extreme, firstOf, inline, sumOf } from "./closures.js";
import type { Figure, Input, Refusal, Test, Words } from "./figure.js";
import { numberText } from "./number-text.js";
import { operation, quotient } from "./operations.js";
import { type Held, type Layout, type Operand, type Reader, type Run, valueOf, type Valued } from "./run.js";
import { stepOfFigure } from "./steps.js";
import { type Compiling, heldOf } from "./tests.js";
import { writtenWords } from "./text.js";
import { stepOf } from "./written.js";

/**
 * Figures compiled to closures, once: run many times, they look at no figure again. What is described once is worked out
 * once and written down once, by whatever else refers to it.
 */
export class Compiler<R extends Run> implements Compiling<R> {
  readonly reader: Reader<R>;
  private readonly operands = new Map<Figure, Operand<R>>();
  private readonly tests = new Map<Test, Held<R>>();
  private readonly inputs = new Map<string, number>();
  private slots = 0;

  constructor(reader: Reader<R>) {
    this.reader = reader;
  }

  /** What there is to be known in a run; asked for when all is compiled. */
  layout(): Layout {
    return { slots: this.slots, keys: [...this.inputs.keys()], places: [...this.inputs.values()] };
  }

  slot(): number {
    return this.slots++;
  }

  value(figure: Figure): Valued<R> {
    return valueOf(this.operand(figure));
  }

  operand(figure: Figure): Operand<R> {
    const before = this.operands.get(figure);
    if (before !== undefined) return before;
    const made = this.compiled(figure);
    this.operands.set(figure, made);
    return made;
  }

  test(test: Test): Held<R> {
    const before = this.tests.get(test);
    if (before !== undefined) return before;
    const made = heldOf(test, this);
    this.tests.set(test, made);
    return made;
  }

  /** What a refusal or a remark says of the run. */
  params(given: Refusal["params"]): (run: R) => Params {
    const parts = Object.entries(given).map(([key, part]): [string, (run: R) => string] => {
      if (typeof part === "string") return [key, () => part];
      if (isWords(part)) return [key, writtenWords(part, this)];
      const value = this.value(part);
      return [key, (run) => toText(value(run))];
    });
    return (run) => Object.fromEntries(parts.map(([key, part]) => [key, part(run)]));
  }

  // A line for each kind of figure, checked to be complete: the switch is the table.
  // oxlint-disable-next-line complexity
  private compiled(figure: Figure): Operand<R> {
    switch (figure.is) {
      case "constant": {
        const { value } = figure;
        return inline(() => value);
      }
      case "input":
        return this.input(figure);
      case "step": {
        const slot = this.slots++;
        const write = stepOfFigure(figure, figure.of, this);
        return { slot, value: (run) => (run.known[slot] = write(run)) };
      }
      case "-":
        return inline(operation(subtract, this.operand(figure.left), this.operand(figure.right)));
      case "*":
        return inline(operation(multiply, this.operand(figure.left), this.operand(figure.right)));
      case "/":
        return inline(quotient(this.operand(figure.left), this.operand(figure.right)));
      case "+":
        return inline(sumOf(figure.of.map((part) => this.value(part))));
      case "min":
        return inline(
          extreme(
            minimum,
            figure.of.map((part) => this.value(part)),
          ),
        );
      case "max":
        return inline(
          extreme(
            maximum,
            figure.of.map((part) => this.value(part)),
          ),
        );
      case "abs":
        return inline(applied(absolute, this.value(figure.of)));
      case "floor":
        return inline(applied((value) => round(value, 0, "floor"), this.value(figure.of)));
      case "ceil":
        return inline(applied((value) => round(value, 0, "ceiling"), this.value(figure.of)));
      case "round":
        return inline(applied((value) => round(value, figure.places, figure.mode), this.value(figure.of)));
      case "within": {
        const value = this.value(figure.of);
        const keep = between(figure, this);
        return inline((run) => keep(value(run), run));
      }
      case "first":
        return inline(firstOf(figure, (part) => this.value(part), this));
      case "refuse":
        return inline(this.refusal(figure));
    }
  }

  private input(figure: Input): Operand<R> {
    const number = this.reader.number(figure);
    if (figure.guard.is === "known") {
      const slot = this.inputs.get(figure.key) ?? this.slots++;
      this.inputs.set(figure.key, slot);
      return { slot, value: number };
    }
    const slot = this.slots++;
    const factor = this.reader.factor(figure);
    if (factor === null) return { slot, value: (run) => (run.known[slot] = number(run)) };
    const value: Valued<R> = (run) => {
      const read = number(run);
      const by = factor(run);
      if (by === one) return (run.known[slot] = read);
      const converted = multiply(read, by);
      run.known[slot] = converted;
      if (run.explained) run.add(stepOf("conversion", conversionText(read, by), toText(converted), run.source));
      return converted;
    };
    return { slot, value };
  }

  private refusal({ code, params, below }: Refusal): Valued<R> {
    const made = this.params(params);
    return (run) => {
      run.refuse(code, made(run), below);
      return zero;
    };
  }
}

function isWords(part: Figure | Words): part is Words {
  return part.is === "fixed" || part.is === "said" || part.is === "span" || part.is === "choice";
}

/** From a larger unit to a smaller one a number is multiplied, the other way round it is divided. */
function conversionText(value: Exact, factor: Exact): string {
  const number = numberText(value);
  const inverse = toText(divide(one, factor));
  return compare(factor, one) < 0 && /^\d+$/.test(inverse) ? `${number} ÷ ${inverse}` : `${number} × ${toText(factor)}`;
}
