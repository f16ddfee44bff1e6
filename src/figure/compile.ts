import {
  absolute,
  add,
  compare,
  divide,
  type Exact,
  isZero,
  maximum,
  minimum,
  multiply,
  one,
  round,
  subtract,
  toText,
  zero,
} from "../exact/index.js";
import type { Params } from "../message/index.js";
import type {
  Check,
  Difference,
  Figure,
  First,
  Input,
  Product,
  Quotient,
  Refusal,
  Step,
  Test,
  Within,
  Words,
} from "./figure.js";
import { comparison, operation, quotient } from "./operations.js";
import {
  type Held,
  type Layout,
  type Operand,
  type Reader,
  type Run,
  valueOf,
  type Valued,
  type Values,
} from "./run.js";
import { numberText } from "./number-text.js";
import { infixText, writtenComparison, writtenFigure, writtenWords } from "./text.js";
import { lastStep, stepOf } from "./written.js";

/**
 * Figures compiled to closures, once: run many times, they look at no figure again. What is described once is worked out
 * once and written down once, by whatever else refers to it.
 */
export class Compiler<R extends Run> implements Values<R> {
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
    const made = this.compiledTest(test);
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
        const write = this.writer(figure, figure.of);
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
      case "within":
        return inline(this.within(figure));
      case "first":
        return inline(this.first(figure, (part) => this.value(part)));
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

  /** Works a step out and writes it down; of several cases each in its own way, so that no case is looked for twice. */
  private writer(step: Step, of: Figure): Valued<R> {
    const { what, name, words } = step;
    if (of.is === "first") return this.first(of, (part) => this.writer(step, part));
    if (words === null && of.is === "constant") return this.constantStep(step, of.value);
    const inner = of.is === "within" ? of.of : of;
    if (words === null && isInfix(inner)) return this.infixStep(step, inner, of.is === "within" ? of : null);
    const value = this.value(of);
    const said = words === null ? writtenFigure(of, this) : writtenWords(words, this);
    return (run) => {
      const result = value(run);
      if (run.explained) run.add(stepOf(what, said(run, 1), toText(result), run.source, words !== null, name));
      return result;
    };
  }

  /** A constant is written alike wherever it stands: once for all that cite the same source. */
  private constantStep({ what, name }: Step, value: Exact): Valued<R> {
    const written = lastStep(what, value, name);
    return (run) => {
      if (run.explained) run.add(written(run.source));
      return value;
    };
  }

  /**
   * An operation on two numbers, worked out and written down from the same two. Of a leaf that is scored again and again,
   * what earns its whole weight is written down once.
   */
  private infixStep({ what, name }: Step, of: Infix, ends: Within | null): Valued<R> {
    const [left, right] = [this.value(of.left), this.value(of.right)];
    const apply = OPERATIONS[of.is];
    const keep = ends === null ? null : this.between(ends);
    const said = writtenFigure(ends ?? of, this);
    const slot = of.is === "*" && of.left.is === "input" ? this.operand(of.left).slot : -1;
    return (run) => {
      const [first, second] = [left(run), right(run)];
      const worked = run.refused && isZero(second) ? zero : apply(first, second);
      const result = keep === null ? worked : keep(worked, run);
      if (!run.explained) return result;
      const kept = slot >= 0 && second === one ? run.kept : null;
      let written = kept?.[slot];
      if (written === undefined) {
        const formula = result === worked ? infixText(first, of.is, second) : said(run, 1);
        written = stepOf(what, formula, toText(result), run.source, false, name);
        if (kept !== null) kept[slot] = Object.freeze(written);
      }
      run.add(written);
      return result;
    };
  }

  private within(figure: Within): Valued<R> {
    const value = this.value(figure.of);
    const keep = this.between(figure);
    return (run) => keep(value(run), run);
  }

  /** Keeps a number between two ends; one that lies there comes back as it is. */
  private between({ low, high }: Within): (value: Exact, run: R) => Exact {
    const least = low === null ? null : this.value(low);
    const most = high === null ? null : this.value(high);
    return (value, run) => {
      const kept = most === null ? value : minimum(value, most(run));
      return least === null ? kept : maximum(kept, least(run));
    };
  }

  private first({ cases, otherwise }: First, compiled: (part: Figure) => Valued<R>): Valued<R> {
    return cases.reduceRight<Valued<R>>((next, each) => {
      const when = this.test(each.when);
      const then = compiled(each.then);
      return (run) => (when(run) ? then(run) : next(run));
    }, compiled(otherwise));
  }

  private refusal({ code, params, below }: Refusal): Valued<R> {
    const made = this.params(params);
    return (run) => {
      run.refuse(code, made(run), below);
      return zero;
    };
  }

  private compiledTest(test: Test): Held<R> {
    switch (test.is) {
      case "compare":
        return comparison(
          test,
          test.of.map((part) => this.operand(part)),
        );
      case "told":
        return this.reader.told(test);
      case "given":
        return this.reader.given(test);
      case "flag": {
        const { holds } = test;
        return () => holds;
      }
      case "not": {
        const of = this.test(test.of);
        return (run) => !of(run);
      }
      case "and":
        return joined(
          test.of.map((part) => this.test(part)),
          false,
        );
      case "or":
        return joined(
          test.of.map((part) => this.test(part)),
          true,
        );
      case "check":
        return this.check(test);
    }
  }

  private check(test: Check): Held<R> {
    const { what, of, always, words } = test;
    const slot = this.slots++;
    const holds = this.test(of);
    const lines = this.linesOf(of, words);
    return (run) => {
      const known = run.known[slot];
      if (known !== undefined) return known as boolean;
      const held = holds(run);
      run.known[slot] = held;
      if (run.explained && (held || always)) {
        for (const { said, inWords, name } of lines) {
          run.add(stepOf(what, said(run), held ? "true" : "false", run.source, inWords, name));
        }
      }
      return held;
    };
  }

  /** A line for each comparison; what is told by words stands in words. */
  private linesOf(test: Test, words: Check["words"]): readonly Line<R>[] {
    if (words !== null) return [{ said: writtenWords(words, this), inWords: true, name: undefined }];
    if (test.is === "and") return test.of.flatMap((part) => this.linesOf(part, null));
    if (test.is === "told") return [{ said: this.reader.words(test.key), inWords: true, name: undefined }];
    if (test.is !== "compare") return [];
    const inWords = test.of.some((part) => part.is === "input" && part.guard.is === "day");
    return [{ said: writtenComparison(test, this), inWords, name: test.name }];
  }
}

/** An operation on two numbers that stand there as numbers. */
type Infix = Difference | Product | Quotient;

function isInfix(of: Figure): of is Infix {
  return (of.is === "-" || of.is === "*" || of.is === "/") && isNumber(of.left) && isNumber(of.right);
}

function isNumber(of: Figure): boolean {
  return of.is === "constant" || of.is === "step" || (of.is === "input" && of.guard.is !== "day");
}

const OPERATIONS: Readonly<Record<Infix["is"], (left: Exact, right: Exact) => Exact>> = {
  "-": subtract,
  "*": multiply,
  "/": divide,
};

/** How a check is written down. */
interface Line<R> {
  readonly said: (run: R) => string;
  readonly inWords: boolean;
  readonly name: string | undefined;
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

/** What is worked out wherever it stands. */
function inline<R extends Run>(value: Valued<R>): Operand<R> {
  return { slot: -1, value };
}

function applied<R extends Run>(of: (value: Exact) => Exact, part: Valued<R>): Valued<R> {
  return (run) => of(part(run));
}

function sumOf<R extends Run>(parts: readonly Valued<R>[]): Valued<R> {
  return (run) => {
    let total = zero;
    for (const part of parts) {
      run.apart();
      total = add(total, part(run));
    }
    return total;
  };
}

function extreme<R extends Run>(of: (left: Exact, right: Exact) => Exact, parts: readonly Valued<R>[]): Valued<R> {
  return (run) => parts.map((part) => part(run)).reduce(of);
}

/** Whether all hold, or with `enough`, whether one does. */
function joined<R extends Run>(parts: readonly Held<R>[], enough: boolean): Held<R> {
  return (run) => {
    for (const part of parts) if (part(run) === enough) return enough;
    return !enough;
  };
}
