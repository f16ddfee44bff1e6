import { compare, equal, type Exact, one, toText, whole } from "../exact/index.js";
import type { LeafPlan } from "../evaluate/leaf-plan.js";
import type { Input } from "../figure/figure.js";
import { AS_IT_STANDS } from "../figure/make.js";
import { type Late, lateness, wholeMonths } from "../figure/sheet/late.js";
import { constant, held, type Term } from "../figure/sheet/term.js";
import { clear } from "../figure/sheet/tidy.js";
import { whyNoRatio } from "./no-ratio.js";
import { LeafReader } from "../rule/reader.js";
import { type Given, LeafRun } from "../rule/run.js";
import { unitOf, unitOfKey } from "../rule/yardstick.js";
import type { Actual } from "../cell/types.js";
import { daySerial, isPlainDay } from "./days.js";
import { inputLabel, inputRemark } from "./labels.js";
import { LeafCells } from "./leaf-cells.js";
import type { Ledger } from "./ledger.js";
import { type Books, isOpen, type OwnCells } from "./own-cells.js";
import { pointerOf, scorePointer } from "./pointers.js";

/**
 * The numbers of a leaf as the engine reads them, in cells of the form, of a ratio, or in rows of the ledger that are
 * written when asked for.
 */
export class Inputs {
  readonly reader: LeafReader;
  readonly cells: LeafCells;
  /** One of them is such that programs have no common formula for it. */
  beyondFormulas = false;
  private readonly plan: LeafPlan;
  private readonly given: Given;
  private readonly own: OwnCells;
  private readonly ledger: Ledger;
  private readonly known = new Map<string, Term | null>();
  private awarded: Term | null = null;
  private asksActual = false;

  constructor(plan: LeafPlan, given: Given, own: OwnCells, books: Books) {
    this.plan = plan;
    this.given = given;
    this.own = own;
    this.ledger = books.ledger;
    this.cells = new LeafCells(own, books);
    this.reader = new LeafReader(plan.line?.yardstick ?? null);
  }

  /** The leaf as it is filled in now, for whatever the engine's reader is asked. */
  run(): LeafRun {
    return new LeafRun(this.plan, this.given, false);
  }

  /** The figure looks at one of the cells of the form. */
  asked(key: string): void {
    // Cases are counted by an actual value, where there is one.
    if (key === "actual" || key === "cases") this.asksActual = true;
  }

  /** The number of an input in its own unit; null where the engine would refuse it. */
  number(input: Input): Term | null {
    this.asked(input.key);
    if (input.guard.is === "share") return this.share();
    const run = this.run();
    const value = this.reader.number(input)(run);
    this.reader.factor(input)?.(run);
    return run.refused ? null : this.placed(input, value);
  }

  /** The cell of the share that a person awarded; null where none is asked for. */
  get shareCell(): string | null {
    return this.awarded?.text ?? null;
  }

  /** The share that a person awarded; where there is none its cell says so. */
  share(): Term {
    return (this.awarded ??= this.cells.share(this.given.beside.awardedShare));
  }

  /** By what it is multiplied to come into the unit of its guard; null where it is in it. */
  factor(input: Input): Exact | null {
    const factor = this.reader.factor(input)?.(this.run()) ?? one;
    return equal(factor, one) ? null : factor;
  }

  /** The cell that holds which of some words was chosen; what else is filled in there is told. */
  words(label: string, chosen: string, among: readonly string[], remark: string): string {
    this.asked("actual");
    return this.cells.words(label, chosen, among, remark);
  }

  /** Whether a part of the rule is reached, to be filled in. */
  flag(label: string, key: string, holds: boolean): Term {
    const isBlank = this.own.samples.has("beside");
    return this.ledger.input(label, whole(holds ? 1 : 0), "1 达到，0 未达到", null, isBlank, pointerOf(this.own, key));
  }

  /** Points that a person gave, to be filled in: within 0 and the weight. */
  decided(label: string, points: Exact, remark: string): Term {
    const term = this.ledger.input(label, points, remark, null, false, scorePointer(this.own, this.plan.rule));
    this.ledger.check(`AND(${term.text}>=0,${term.text}<=${this.own.weight.text})`, `"${label}要在0与分值之间"`);
    return term;
  }

  /** What no formula reads stays as it was, or there is no score. */
  holdOthers(): void {
    this.cells.holdOthers(this.asksActual);
    // What is told as a change beside a figure of the year before would be that of this year, typed as a number alone.
    if (this.given.isChange) this.cells.unchanged("actual");
  }

  /** The unit that stands in a cell. */
  unitAt(key: string): string | null {
    if (isOpen(this.own)) return null;
    const { actual, parts, beside } = this.given;
    const unit = (found: Actual | null | undefined): string | null => (found?.kind === "quantity" ? found.unit : null);
    if (key === "actual") return unit(actual) ?? unit(parts?.find((part) => part.kind === "quantity"));
    if (key === "previous") return unit(beside.previous);
    if (key.startsWith("measures/")) return unit(beside.measures?.[key.slice("measures/".length)]);
    if (!key.startsWith("target")) return null;
    const yardstick = this.plan.line?.yardstick ?? null;
    return unitOfKey(yardstick, key) ?? (key.includes("#") ? unitOf(yardstick) : null);
  }

  private placed(input: Input, value: Exact): Term | null {
    const { key, guard } = input;
    switch (guard.is) {
      case "factor":
        return constant(value);
      case "day":
        return this.once(`${key} day`, () => this.day(input));
      case "late":
        return this.once(`${key} ${guard.partial}`, () => this.late(guard, value));
      default:
        if (key === "weight") return this.own.weight;
        if (guard.is === "whole" && this.given.actual?.kind === "quantity") {
          const count = this.number(ACTUAL);
          if (count !== null) this.isCount(count);
          return count;
        }
        return this.once(key, () => this.cell(input, value));
    }
  }

  /** The cell of the form; a ratio worked out elsewhere, without noise; else a row of the ledger to fill in. */
  private cell(input: Input, value: Exact): Term {
    const { key, guard } = input;
    const label = inputLabel(input);
    const unit = this.unitAt(key);
    if (key === "actual" && this.own.ratio !== null && compare(this.own.ratio.value, value) === 0) {
      const ratio = this.own.ratio.text;
      this.ledger.check(`ISNUMBER(${ratio})`, whyNoRatio(ratio));
      return this.ledger.step(label, clear(this.own.ratio), "", unit);
    }
    if (key === "actual" || key.startsWith("target")) return this.cells.number(key, label, value, unit);
    const isBlank = this.own.samples.has("beside");
    const term = this.ledger.input(label, value, inputRemark(input), unit, isBlank, pointerOf(this.own, key));
    if (guard.is === "whole") this.isCount(term, label);
    if (key === "deduction/points") this.ledger.check(`${term.text}>=0`, `"${label}不能是负数"`);
    return term;
  }

  private isCount({ text }: Term, label = ""): void {
    this.ledger.check(`AND(${text}>=0,${text}=INT(${text}))`, `"${label}请填整数"`);
  }

  private day(input: Input): Term | null {
    const day = this.reader.words(input.key)(this.run());
    if (!isPlainDay(day)) {
      this.beyondFormulas = true;
      return null;
    }
    const serial = whole(daySerial(day));
    const date = { kind: "date" as const, format: "yyyy-mm-dd" };
    const label = inputLabel(input);
    const isTyped = input.key === "actual" ? this.given.actual?.kind === "date" : isOpen(this.own);
    const cell = isTyped ? this.cells.day(input.key === "actual" ? "actual" : "target", serial) : null;
    return held(this.ledger.cell(label, cell ?? toText(serial), "", date), serial);
  }

  private late(guard: Late, value: Exact): Term | null {
    const [from, to] = [this.number(dayInput(guard.from)), this.number(dayInput("actual"))];
    if (from === null || to === null) return null;
    const months = this.ledger.cell("迟延整月数", wholeMonths(from.text, to.text));
    return lateness(guard, from.text, to.text, months, value);
  }

  private once(key: string, find: () => Term | null): Term | null {
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const found = find();
    this.known.set(key, found);
    return found;
  }
}

const ACTUAL: Input = { is: "input", key: "actual", guard: { is: "number", unit: AS_IT_STANDS } };

function dayInput(key: string): Input {
  return { is: "input", key, guard: { is: "day" } };
}
