import { compare, equal, type Exact, one, whole } from "../exact/index.js";
import type { LeafPlan } from "../evaluate/leaf.js";
import { AS_IT_STANDS, type Input } from "../figure/figure.js";
import { type Late, lateness, wholeMonths } from "../figure/sheet/late.js";
import { clear, constant, held, type Term } from "../figure/sheet/term.js";
import { LeafReader } from "../rule/reader.js";
import { type Given, LeafRun } from "../rule/run.js";
import { unitOf, unitOfKey } from "../rule/yardstick.js";
import type { Actual } from "../target/types.js";
import { daySerial, isPlainDay } from "./days.js";
import { inputLabel, inputRemark } from "./labels.js";
import type { Ledger } from "./ledger.js";

/** The cells that a leaf's own figures stand in. */
export interface OwnCells {
  readonly weight: Term;
  /** In the form, or of a ratio; null where the form shows a text. */
  readonly actual: Term | null;
  readonly target: Term | null;
}

/**
 * The numbers of a leaf as the engine reads them, in cells of the form, of a ratio, or in rows of the ledger that are
 * written when asked for.
 */
export class Inputs {
  readonly reader: LeafReader;
  /** One of them is such that programs have no common formula for it. */
  beyondFormulas = false;
  private readonly plan: LeafPlan;
  private readonly given: Given;
  private readonly own: OwnCells;
  private readonly ledger: Ledger;
  private readonly known = new Map<string, Term | null>();

  constructor(plan: LeafPlan, given: Given, own: OwnCells, ledger: Ledger) {
    this.plan = plan;
    this.given = given;
    this.own = own;
    this.ledger = ledger;
    this.reader = new LeafReader(plan.line?.yardstick ?? null);
  }

  /** The leaf as it is filled in now, for whatever the engine's reader is asked. */
  run(): LeafRun {
    return new LeafRun(this.plan, this.given, false);
  }

  /** The number of an input in its own unit; null where the engine would refuse it. */
  number(input: Input): Term | null {
    const run = this.run();
    const value = this.reader.number(input)(run);
    this.reader.factor(input)?.(run);
    return run.refused ? null : this.placed(input, value);
  }

  /** By what it is multiplied to come into the unit of its guard; null where it is in it. */
  factor(input: Input): Exact | null {
    const factor = this.reader.factor(input)?.(this.run()) ?? one;
    return equal(factor, one) ? null : factor;
  }

  /** The unit that stands in a cell. */
  unitAt(key: string): string | null {
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
        if (guard.is === "whole" && this.given.actual?.kind === "quantity") return this.number(ACTUAL);
        return this.once(key, () => this.cell(input, value));
    }
  }

  /** The cell of the form; a ratio worked out elsewhere, without noise; else a row of the ledger to fill in. */
  private cell(input: Input, value: Exact): Term {
    const { key } = input;
    const label = inputLabel(input);
    const unit = this.unitAt(key);
    const own = key === "actual" || key === "target" ? this.own[key] : null;
    if (own !== null && compare(own.value, value) === 0) {
      return this.ledger.step(label, own.binding === 3 ? own : clear(own), "", unit);
    }
    return this.ledger.input(label, value, inputRemark(input), unit);
  }

  private day(input: Input): Term | null {
    const day = this.reader.words(input.key)(this.run());
    if (isPlainDay(day)) return held(this.ledger.day(inputLabel(input), day), whole(daySerial(day)));
    this.beyondFormulas = true;
    return null;
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
