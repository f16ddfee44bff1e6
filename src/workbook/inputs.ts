import { compare, divide, type Exact, hundred, isZero, multiply, toText, whole } from "../exact/index.js";
import { Account, type Given } from "../rule/scoring.js";
import { decimal } from "../rule/decimals.js";
import { numberIn } from "../rule/value.js";
import type { Bound, Span } from "../rule/yardstick.js";
import { conversion } from "../text/unit.js";
import type { Actual } from "../target/types.js";
import type { Ledger } from "./ledger.js";
import { clear, constant, held, minus, over, size, type Term, times } from "./term.js";

/** Where a leaf's figures come from: cells of the form, a ratio, or rows of the ledger that are written when asked for. */
export class Inputs {
  private readonly ledger: Ledger;
  private readonly given: Given;
  private readonly cells: FormCells;
  private readonly known = new Map<string, Term | null>();

  constructor(ledger: Ledger, given: Given, cells: FormCells) {
    this.ledger = ledger;
    this.given = given;
    this.cells = cells;
  }

  /** The actual value as a number in a unit; null where it is none. */
  actual(unit: string | null): Term | null {
    return this.once(`actual ${unit ?? ""}`, () => {
      const { actual } = this.given;
      if (actual?.kind !== "quantity") return null;
      const own = this.once("actual", () => this.ownActual(actual.value, actual.unit));
      return own === null ? null : this.converted("实际完成值", own, actual, unit);
    });
  }

  /** Last year's figure in a unit. */
  previous(unit: string | null): Term | null {
    return this.once(`previous ${unit ?? ""}`, () =>
      this.figure("上年数", "previous", this.given.beside.previous, unit),
    );
  }

  /** A further measured figure in a unit. */
  measure(name: string, unit: string | null): Term | null {
    const own = this.given.beside.measures;
    const value = own !== null && Object.prototype.hasOwnProperty.call(own, name) ? (own[name] ?? null) : null;
    return this.once(`measure ${name} ${unit ?? ""}`, () => this.figure(name, `measure ${name}`, value, unit));
  }

  /** The number of a target. */
  target(bound: Bound): Term {
    return (
      this.once(`target ${bound.text}`, () => {
        const cell = this.cells.target;
        if (cell !== null && compare(cell.value, bound.value) === 0)
          return this.ledger.step("指标值", cell, "", bound.unit);
        return this.ledger.input("指标值", bound.value, "", bound.unit);
      }) ?? held("0", bound.value)
    );
  }

  /** A bound of a range. */
  end(label: string, value: Exact, unit: string | null): Term {
    return this.once(label + toText(value), () => this.ledger.input(label, value, "", unit)) ?? held("0", value);
  }

  /** The actual as a bound measures it: a number in its unit, or the change against the previous figure. */
  measured(target: Bound | Span): Term | null {
    if (target.kind !== "bound" || !target.change || this.given.beside.previous === null)
      return this.actual(target.unit);
    return this.once("change", () => {
      const actual = this.actual(null);
      const unit = this.given.actual?.kind === "quantity" ? this.given.actual.unit : null;
      const previous = this.previous(unit);
      if (actual === null || previous === null) return null;
      const difference = minus(actual, previous);
      const scale = target.unit === "%" || target.unit === null ? hundred : target.unit === "‰" ? whole(1000) : null;
      if (scale === null) return this.ledger.step("比上年增减", clear(difference));
      const rate = times(over(difference, size(previous)), constant(scale));
      return this.ledger.step("比上年变动率", clear(rate), "", target.unit ?? "%");
    });
  }

  /** The share of the weight that a person awards; null where none is given. */
  share(): Term | null {
    const { awardedShare } = this.given.beside;
    if (awardedShare === null) return null;
    return this.once("share", () => this.ledger.input("评定份额", awardedShare, "评分人评定，占分值的份额"));
  }

  /** How many cases: the actual value, else the leaf's own count. */
  cases(): Term | null {
    if (this.given.actual?.kind === "quantity") return this.actual(null);
    const { cases } = this.given.beside;
    return cases === null ? null : this.once("cases", () => this.ledger.input("件数", cases));
  }

  /** The cell of the form; a ratio worked out elsewhere, without noise; else a row of the ledger to fill in. */
  private ownActual(value: string, unit: string | null): Term {
    const { actual } = this.cells;
    if (actual === null) return this.ledger.input("实际完成值", decimal(value), "", unit);
    return this.ledger.step("实际完成值", actual.binding === 3 ? actual : clear(actual), "", unit);
  }

  private figure(label: string, key: string, value: Actual | null, unit: string | null): Term | null {
    if (value?.kind !== "quantity") return null;
    const own = this.once(key, () => this.ledger.input(label, decimal(value.value), "", value.unit));
    return own === null ? null : this.converted(label, own, value, unit);
  }

  private converted(label: string, own: Term, actual: Actual, unit: string | null): Term | null {
    const value = numberIn(unit, actual, new Account("", undefined, false));
    if (value === null || actual.kind !== "quantity") return null;
    if (unit === null || actual.unit === null || unit === actual.unit || isZero(own.value)) return own;
    const factor = conversion(actual.unit, unit);
    if (factor === null || compare(factor, whole(1)) === 0) return own;
    const up = compare(factor, whole(1)) > 0;
    const scaled = up ? times(own, constant(factor)) : over(own, constant(divide(whole(1), factor)));
    // What is not the very factor as a decimal is no formula of a reader's.
    if (compare(multiply(own.value, factor), value) !== 0) return null;
    return this.ledger.step(`${label}（折算为${unit}）`, clear(scaled), "", unit);
  }

  private once(key: string, find: () => Term | null): Term | null {
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const found = find();
    this.known.set(key, found);
    return found;
  }
}

/** The cells of the form that hold a leaf's own figures; null where the form shows a text. */
export interface FormCells {
  readonly actual: Term | null;
  readonly target: Term | null;
}
