import type { Figure, First, Kind, Label, Step, Test, Within, Words } from "./figure.js";
import { brackets, call, closed, line, name, numberMath, row, sign } from "./mathml-marks.js";
import type { Binding } from "./run.js";

/** What the parts of a figure are called in the language of the reader. */
export interface MathWords {
  /** What stands in a cell: `weight`, `actual`, `target`. */
  input(key: string): string;
  /** A step by its key, and by the name that the rule gives it. */
  step(what: string, name: string | undefined): string;
  /** That words in a cell say this: met, missed, a tier by its name. */
  told(key: string, as: string, among: readonly Label[] | null): string;
  /** That something of one of these kinds stands in a cell. */
  given(key: string, kinds: readonly Kind[]): string;
  /** That the form says yes or no of a part. */
  flag(key: string, holds: boolean): string;
  /** That there is no figure, by the code of the reason. */
  refused(code: string): string;
  /** Words that stand in place of a formula. */
  words(words: Words): string;
  /** A rounding to some places. */
  rounded(places: number, mode: string): string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly otherwise: string;
}

/** A step as an equation: its name, and what it is as presentation MathML. */
export interface Equation {
  readonly name: string;
  /** The inside of a `math` element. */
  readonly math: string;
}

/**
 * A figure as mathematics, with the names of cells in place of their numbers: an equation for each step, those that
 * others refer to first, the figure itself last. A step of whose name there are several stands where it is used.
 *
 * @param title - What the figure is called where it is no step.
 */
export function mathOf(figure: Figure, title: string, words: MathWords): readonly Equation[] {
  const found = new MathWriter(words, new Set());
  found.figure(figure, 1);
  const names = found.equations.map((each) => each.name);
  const several = new Set([title, ...names.filter((name, at) => names.indexOf(name) !== at)]);
  const writer = new MathWriter(words, several);
  const inner = figure.is === "step" && figure.words === null ? figure.of : figure;
  const name = figure.is === "step" ? words.step(figure.what, figure.name) : title;
  const math = writer.figure(inner, 1);
  return [...writer.equations, { name, math }];
}

const INFIX = { "-": "−", "*": "×" } as const;
const FENCES = { abs: ["|", "|"], floor: ["⌊", "⌋"], ceil: ["⌈", "⌉"] } as const;

class MathWriter {
  readonly equations: Equation[] = [];
  private readonly words: MathWords;
  /** Names that stand for more than one step. */
  private readonly several: ReadonlySet<string>;

  constructor(words: MathWords, several: ReadonlySet<string>) {
    this.words = words;
    this.several = several;
  }

  /** A figure where something binds it so tightly: 1 a sum, 2 a product, 3 what divides. */
  // A line for each kind of figure, checked to be complete: the switch is the table.
  // oxlint-disable-next-line complexity
  figure(figure: Figure, binding: Binding): string {
    switch (figure.is) {
      case "constant":
        return numberMath(figure.value, binding);
      case "input":
        return name(this.words.input(figure.key));
      case "step":
        return this.step(figure, binding);
      case "+":
        return closed(figure.of.map((part, at) => this.figure(part, at === 0 ? 1 : 2)).join(sign("+")), 1, binding);
      case "-":
      case "*": {
        const own = figure.is === "-" ? 1 : 2;
        const right = this.figure(figure.right, 2);
        return closed(this.figure(figure.left, own) + sign(INFIX[figure.is]) + right, own, binding);
      }
      case "/":
        return `<mfrac>${row(this.figure(figure.left, 1))}${row(this.figure(figure.right, 1))}</mfrac>`;
      case "min":
      case "max":
        return call(
          figure.is,
          figure.of.map((part) => this.figure(part, 1)),
        );
      case "within":
        return this.within(figure, binding);
      case "abs":
      case "floor":
      case "ceil": {
        const [open, close] = FENCES[figure.is];
        return `<mo>${open}</mo>${this.figure(figure.of, 1)}<mo>${close}</mo>`;
      }
      case "round":
        return `${this.figure(figure.of, 1)}${sign("→")}${name(this.words.rounded(figure.places, figure.mode))}`;
      case "first":
        return this.cases(figure);
      case "refuse":
        return name(this.words.refused(figure.code));
    }
  }

  /** A step is referred to by its name; what it is stands in an equation of its own. */
  private step({ what, name: part, of, words }: Step, binding: Binding): string {
    const title = this.words.step(what, part);
    if (this.several.has(title)) return words === null ? this.figure(of, binding) : name(this.words.words(words));
    const math = words === null ? this.figure(of, 1) : name(this.words.words(words));
    const known = this.equations.some((each) => each.name === title && each.math === math);
    if (!known) this.equations.push({ name: title, math });
    return name(title);
  }

  private within({ of, low, high }: Within, binding: Binding): string {
    const inner = this.figure(of, low === null && high === null ? binding : 1);
    const capped = high === null ? inner : call("min", [this.figure(high, 1), inner]);
    return low === null ? capped : call("max", [this.figure(low, 1), capped]);
  }

  private cases(figure: First): string {
    return `<mrow><mo>{</mo><mtable>${this.lines(figure).join("")}</mtable></mrow>`;
  }

  /** A line for each case; cases among which to choose otherwise go on in the same list. */
  private lines({ cases, otherwise }: First): readonly string[] {
    const own = cases.map(({ when, then }) => line(this.figure(then, 1), this.test(when, false)));
    if (otherwise.is === "first") return [...own, ...this.lines(otherwise)];
    return [...own, line(this.figure(otherwise, 1), name(this.words.otherwise))];
  }

  private test(test: Test, isPart: boolean): string {
    switch (test.is) {
      case "compare":
        return test.of
          .map((part, at) => (at === 0 ? "" : sign(test.signs[at - 1] ?? "=")) + this.figure(part, 1))
          .join("");
      case "told":
        return name(this.words.told(test.key, test.as, test.among));
      case "given":
        return name(this.words.given(test.key, test.kinds));
      case "flag":
        return name(this.words.flag(test.key, test.holds));
      case "check":
        return test.words !== null && isAlways(test.of)
          ? name(this.words.words(test.words))
          : this.test(test.of, isPart);
      case "not":
        return name(this.words.not) + brackets(this.test(test.of, false));
      case "and":
      case "or": {
        const text = test.of.map((part) => this.test(part, true)).join(name(` ${this.words[test.is]} `));
        return isPart && test.of.length > 1 ? brackets(text) : text;
      }
    }
  }
}

function isAlways(test: Test): boolean {
  return test.is === "and" && test.of.length === 0;
}
