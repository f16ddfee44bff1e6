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
import type { Params } from "../issue/index.js";
import type { Check, Compared, Figure, First, Input, Refusal, Sign, Step, Test, Within, Words } from "./figure.js";
import type { Held, Reader, Run, Valued, Values } from "./run.js";
import { numberText, writtenComparison, writtenFigure, writtenWords } from "./text.js";

/**
 * Figures compiled to closures, once: run many times, they look at no figure again. What is described once is worked out
 * once and written down once, by whatever else refers to it.
 */
export class Compiler<R extends Run> implements Values<R> {
  readonly reader: Reader<R>;
  private readonly figures = new Map<Figure, Valued<R>>();
  private readonly tests = new Map<Test, Held<R>>();
  private slots = 0;

  constructor(reader: Reader<R>) {
    this.reader = reader;
  }

  value(figure: Figure): Valued<R> {
    const before = this.figures.get(figure);
    if (before !== undefined) return before;
    const made = this.compiled(figure);
    this.figures.set(figure, made);
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

  private compiled(figure: Figure): Valued<R> {
    switch (figure.is) {
      case "constant": {
        const { value } = figure;
        return () => value;
      }
      case "input":
        return this.input(figure);
      case "step":
        return this.step(figure);
      case "+":
        return sumOf(figure.of.map((part) => this.value(part)));
      case "-":
        return operation(subtract, this.value(figure.left), this.value(figure.right));
      case "*":
        return operation(multiply, this.value(figure.left), this.value(figure.right));
      case "/":
        return quotient(this.value(figure.left), this.value(figure.right));
      case "min":
        return extreme(
          minimum,
          figure.of.map((part) => this.value(part)),
        );
      case "max":
        return extreme(
          maximum,
          figure.of.map((part) => this.value(part)),
        );
      case "abs":
        return applied(absolute, this.value(figure.of));
      case "floor":
        return applied((value) => round(value, 0, "floor"), this.value(figure.of));
      case "ceil":
        return applied((value) => round(value, 0, "ceiling"), this.value(figure.of));
      case "round":
        return applied((value) => round(value, figure.places, figure.mode), this.value(figure.of));
      case "within":
        return this.within(figure);
      case "first":
        return this.first(figure);
      case "refuse":
        return this.refusal(figure);
    }
  }

  private input(figure: Input): Valued<R> {
    const number = this.reader.number(figure);
    const factor = this.reader.factor(figure);
    if (factor === null) return number;
    const slot = this.slots++;
    return (run) => {
      const known = run.known[slot];
      if (known !== undefined) return known as Exact;
      const value = number(run);
      const by = factor(run);
      if (by === one) return value;
      const converted = multiply(value, by);
      run.known[slot] = converted;
      if (run.explained) run.write("conversion", conversionText(value, by), toText(converted), false, undefined);
      return converted;
    };
  }

  private step(figure: Step): Valued<R> {
    const { what, name, words } = figure;
    const slot = this.slots++;
    const value = this.value(figure.of);
    const said = words === null ? writtenFigure(figure.of, this) : writtenWords(words, this);
    const inWords = words !== null;
    return (run) => {
      const known = run.known[slot];
      if (known !== undefined) return known as Exact;
      const result = value(run);
      run.known[slot] = result;
      if (run.explained) run.write(what, said(run, 1), toText(result), inWords, name);
      return result;
    };
  }

  private within({ of, low, high }: Within): Valued<R> {
    const value = this.value(of);
    const least = low === null ? null : this.value(low);
    const most = high === null ? null : this.value(high);
    return (run) => {
      let kept = value(run);
      if (most !== null) kept = minimum(kept, most(run));
      return least === null ? kept : maximum(kept, least(run));
    };
  }

  private first({ cases, otherwise }: First): Valued<R> {
    const rest = this.value(otherwise);
    return cases.reduceRight<Valued<R>>((next, each) => {
      const when = this.test(each.when);
      const then = this.value(each.then);
      return (run) => (when(run) ? then(run) : next(run));
    }, rest);
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
          test.of.map((part) => this.value(part)),
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
      case "and": {
        const parts = test.of.map((part) => this.test(part));
        return (run) => parts.every((part) => part(run));
      }
      case "or": {
        const parts = test.of.map((part) => this.test(part));
        return (run) => parts.some((part) => part(run));
      }
      case "check":
        return this.check(test);
    }
  }

  private check({ what, of, always, words }: Check): Held<R> {
    const slot = this.slots++;
    const holds = this.test(of);
    const lines = this.linesOf(of, words);
    return (run) => {
      const known = run.known[slot];
      if (known !== undefined) return known as boolean;
      const held = holds(run);
      run.known[slot] = held;
      if (run.explained && (held || always)) {
        const value = held ? "true" : "false";
        for (const line of lines) run.write(what, line.said(run), value, line.inWords, line.name);
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

function isWords(part: Figure | Words): part is Words {
  return part.is === "fixed" || part.is === "said" || part.is === "span" || part.is === "choice";
}

/** How a check is written down. */
interface Line<R> {
  readonly said: (run: R) => string;
  readonly inWords: boolean;
  readonly name: string | undefined;
}

/** From a larger unit to a smaller one a number is multiplied, the other way round it is divided. */
function conversionText(value: Exact, factor: Exact): string {
  const number = numberText(value);
  const inverse = toText(divide(one, factor));
  return compare(factor, one) < 0 && /^\d+$/.test(inverse) ? `${number} ÷ ${inverse}` : `${number} × ${toText(factor)}`;
}

function operation<R extends Run>(
  of: (left: Exact, right: Exact) => Exact,
  left: Valued<R>,
  right: Valued<R>,
): Valued<R> {
  return (run) => of(left(run), right(run));
}

/** After a refusal figures go on with zeros, which nobody sees. */
function quotient<R extends Run>(left: Valued<R>, right: Valued<R>): Valued<R> {
  return (run) => {
    const dividend = left(run);
    const divisor = right(run);
    return run.refused && isZero(divisor) ? zero : divide(dividend, divisor);
  };
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

function comparison<R extends Run>(test: Compared, parts: readonly Valued<R>[]): Held<R> {
  const [left, right] = parts;
  const [sign] = test.signs;
  if (parts.length === 2 && left !== undefined && right !== undefined && sign !== undefined) {
    const fits = FITS[sign];
    return (run) => fits(compare(left(run), right(run)));
  }
  const fits = test.signs.map((each) => FITS[each]);
  return (run) => {
    const values = parts.map((part) => part(run));
    return fits.every((each, at) => each(compare(values[at] ?? zero, values[at + 1] ?? zero)));
  };
}

/** Whether an order is what a sign asks for. */
export const FITS: Readonly<Record<Sign, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "≥": (order) => order >= 0,
  "≤": (order) => order <= 0,
  ">": (order) => order > 0,
  "<": (order) => order < 0,
};
