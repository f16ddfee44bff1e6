import type { Compared, Figure, First, Input, Step, Test } from "../figure.js";
import { type Cases, casesOf, type Denied, laidOut, type Looking, NOTHING, sharedStep } from "./cases.js";
import type { Host } from "./host.js";
import { leavesNoise } from "./traits.js";
import { inUnit, operation } from "./operation.js";
import { NOTHING_FITS, type Term } from "./term.js";
import { clear } from "./tidy.js";
import { ALWAYS, compared, either, every, isNumber, negated, NEVER, type SheetTest, UNASKED } from "./test.js";

/**
 * Figures as formulas of a sheet: every step in a cell, written once, with its exact value and a bound of what doubles may
 * lose. Whatever is filled in later, the formulas say what the figure says; only what kind of thing stands in a cell is
 * taken as it is now.
 */
export class SheetWriter {
  private readonly host: Host;
  private readonly cells = new Map<Figure, Term>();
  private readonly flags = new Map<Test, SheetTest>();
  private readonly looking: Looking;
  /** The part of a rule that is being written. */
  private part: string | undefined = undefined;

  constructor(host: Host) {
    this.host = host;
    this.looking = { test: (test, denied) => this.test(test, denied), stands: (figure) => this.cells.has(figure) };
  }

  /** A figure, its steps in cells. */
  term(given: Figure, denied: Denied = NOTHING): Term {
    const figure = this.reduced(given, denied);
    const before = this.cells.get(figure);
    if (before !== undefined) return before;
    if (figure.is === "input") return this.kept(figure, this.input(figure));
    const { worked, step } = this.loose(figure, denied);
    return step === null ? worked : this.kept(figure, this.placed(step, worked));
  }

  /** A figure whose last step is in no cell, for whoever has a cell for it. */
  last(given: Figure): Term {
    const figure = this.reduced(given, NOTHING);
    if (figure.is === "input") return this.term(figure);
    return this.cells.get(figure) ?? this.loose(figure, NOTHING).worked;
  }

  private kept(figure: Figure, term: Term): Term {
    this.cells.set(figure, term);
    return term;
  }

  /** What is left of cases where only one of them can be. */
  private reduced(figure: Figure, denied: Denied): Figure {
    if (figure.is !== "first" || this.cells.has(figure)) return figure;
    const { live, rest } = casesOf(figure, denied, this.looking);
    return live.length === 0 ? rest : figure;
  }

  private input(input: Input): Term {
    const number = this.host.number(input);
    if (number === null) return NOTHING_FITS;
    const factor = this.host.factor(input);
    return factor === null ? number : this.host.converted(input, clear(inUnit(number, factor)));
  }

  /** What a figure comes to, and as which step it is put into a cell; null where it is none. */
  private loose(figure: Exclude<Figure, Input>, denied: Denied): { readonly worked: Term; readonly step: Step | null } {
    if (figure.is === "step") return { worked: this.inside(figure), step: figure };
    if (figure.is === "first") return this.chosen(figure, denied);
    return { worked: operation(figure, (part) => this.term(part), this.host.greatest), step: null };
  }

  private inside({ of, name }: Step): Term {
    const outer = this.part;
    this.part = name ?? outer;
    const worked = this.last(of);
    this.part = outer;
    return leavesNoise(of) ? ready(worked) : worked;
  }

  /** Cases that are the same step are that step, of the cases. */
  private chosen(figure: First, denied: Denied): { readonly worked: Term; readonly step: Step | null } {
    const found = casesOf(figure, denied, this.looking);
    const step = sharedStep(found, this.looking.stands);
    // What stands in a cell holds wherever it is looked at from.
    const cases = step === null || denied.length === 0 ? found : casesOf(figure, NOTHING, this.looking);
    const { term, inRows } = laidOut(cases, (arm, gone) => this.arm(arm, step, gone), this.host);
    if (step === null && inRows) this.kept(figure, term);
    return { worked: step !== null && leaves(cases) ? ready(term) : term, step };
  }

  private arm(arm: Figure, shared: Step | null, denied: Denied): Term {
    return shared !== null && arm.is === "step" && !this.cells.has(arm) ? this.last(arm.of) : this.term(arm, denied);
  }

  /** What is a number as it is needs no cell, but for what a person decided. */
  private placed(step: Step, worked: Term): Term {
    if (worked === NOTHING_FITS || (isNumber(worked) && step.words === null)) return worked;
    return this.host.step(step, worked);
  }

  private test(test: Test, denied: Denied): SheetTest {
    const found = this.asked(test, denied);
    return denied.includes(found.text) ? NEVER : found;
  }

  private asked(test: Test, denied: Denied): SheetTest {
    switch (test.is) {
      case "compare":
        return this.comparison(test);
      case "told":
        return this.host.told(test);
      case "given":
        return this.host.given(test);
      case "flag": {
        const flag = this.flags.get(test) ?? this.host.flag(test, this.part);
        this.flags.set(test, flag);
        return flag;
      }
      case "check":
        return this.test(test.of, denied);
      case "not":
        return negated(this.test(test.of, denied));
      case "and":
        return every(this.until(NEVER, test.of, denied));
      case "or":
        return either(this.until(ALWAYS, test.of, denied));
    }
  }

  /** What settles it leaves nothing to ask. */
  private until(settles: SheetTest, tests: readonly Test[], denied: Denied): readonly SheetTest[] {
    const asked: SheetTest[] = [];
    for (const test of tests) {
      asked.push(this.test(test, denied));
      if (asked[asked.length - 1] === settles) break;
    }
    return asked;
  }

  private comparison({ of, signs }: Compared): SheetTest {
    const terms: Term[] = [];
    for (const part of of) {
      const term = this.term(part);
      if (term === NOTHING_FITS) return UNASKED;
      terms.push(ready(term));
    }
    return every(signs.map((sign, at) => compared(terms[at] ?? NOTHING_FITS, sign, terms[at + 1] ?? NOTHING_FITS)));
  }
}

function leaves({ live, rest }: Cases): boolean {
  return [...live.map(({ then }) => then), rest].some((arm) => arm.is === "step" && leavesNoise(arm.of));
}

/** Without the noise of doubles, as a comparison needs it whatever is filled in. */
function ready(term: Term): Term {
  return term === NOTHING_FITS || term.typed ? term : clear(term);
}
