import { equal, type Exact, one, toText, whole, zero } from "../exact/index.js";
import type { Given as GivenTest, Guard, Input, Label, Told, Unit } from "../figure/figure.js";
import type { Reader } from "../figure/run.js";
import type { Quantity } from "../cell/types.js";
import { certain } from "../shape/certain.js";
import { dayNumberOf } from "../text/date.js";
import { actualAs, cellOf, dateOf, dayAt, isActual, measureOf, quantityAt, textOf } from "./cells.js";
import { lateness } from "./lateness.js";
import type { LeafRun } from "./run.js";
import { chosenOf } from "./tiers/choice.js";
import { factorBetween, nearFactor } from "./units.js";
import { dimensionOf } from "../text/unit.js";
import { unitOfKey, type Yardstick } from "./yardstick.js";
import { cut } from "../message/cut.js";

/** Reads the inputs of a rule's figures off the leaf that is scored. */
export class LeafReader implements Reader<LeafRun> {
  private readonly yardstick: Yardstick | null;

  constructor(yardstick: Yardstick | null) {
    this.yardstick = yardstick;
  }

  number({ key, guard }: Input): (run: LeafRun) => Exact {
    switch (guard.is) {
      case "known":
        return knownNumber(key);
      case "share":
        return awardedShare;
      case "number":
      case "like":
        return key.startsWith("target") ? knownNumber(key) : (run) => numberOf(quantityAt(key, run), run);
      case "factor":
        return (run) => unitFactor(guard, run);
      case "whole":
        return cases;
      case "day":
        if (key !== "actual") return (run) => lineNumber(key, run)?.value ?? yearless(run);
        return (run) => {
          const day = dayAt(run);
          return day === null ? zero : whole(dayNumberOf(day));
        };
      case "late":
        return (run) => {
          const day = dayAt(run);
          const from = lineNumber(guard.from, run)?.text;
          return day === null || from === undefined ? zero : lateness(from, day, guard.unit, guard.partial);
        };
    }
  }

  factor({ key, guard }: Input): ((run: LeafRun) => Exact) | null {
    if (guard.is === "like") {
      return (run) => conversionOf(key, { name: quantityAt(guard.key, run)?.unit ?? null, size: one }, run);
    }
    if (guard.is !== "number") return null;
    const { unit } = guard;
    if (!key.startsWith("target")) {
      if (unit.name === null && unit.size === one) return null;
      return (run) => conversionOf(key, unit, run);
    }
    const own = unitOfKey(this.yardstick, key);
    const factor = factorBetween(own, unit);
    return factor === null ? (run) => otherUnit(unit.name, own, run) : () => factor;
  }

  stands({ key, guard }: Input): (run: LeafRun) => boolean {
    if (guard.is === "share") return (run) => run.given.beside.awardedShare !== null;
    if (key === "previous") return (run) => run.given.beside.previous !== null;
    if (key.startsWith("measures/")) return (run) => measureOf(key, run) !== undefined;
    if (key !== "actual") return () => true;
    return guard.is === "day" ? (run) => dateOf(run) !== null : (run) => isActual(run, ["quantity"], undefined);
  }

  told({ as, among }: Told): (run: LeafRun) => boolean {
    if (among !== null) return (run) => chosenOf(among, run.given)?.name === as;
    return (run) => {
      const actual = actualAs("qualitative", run);
      if (actual === null) return false;
      return (run.given.repeatsTarget ? "met" : actual.tier) === as;
    };
  }

  given({ key, kinds, unit }: GivenTest): (run: LeafRun) => boolean {
    switch (key) {
      case "actual":
        if (kinds.length === 1 && kinds[0] === "repeats")
          return (run) => run.given.repeatsTarget && actualAs("qualitative", run) !== null;
        if (kinds.length === 1 && kinds[0] === "change") return (run) => run.given.isChange;
        return (run) => isActual(run, kinds, unit);
      case "awardedShare":
        return (run) => run.given.beside.awardedShare !== null;
      case "previous":
        if (kinds.length === 1 && kinds[0] === "change") return (run) => run.given.beside.previousIsChange;
        return (run) => run.given.beside.previous !== null;
      case "reason":
        return (run) => run.given.beside.reason;
      default:
        throw new TypeError(`nobody gives ${key}`);
    }
  }

  words(key: string): (run: LeafRun) => string {
    if (key !== "actual") return (run) => lineNumber(key, run)?.text ?? "";
    return (run) => dateOf(run) ?? cut(textOf(run));
  }

  choice(_key: string, among: readonly Label[]): (run: LeafRun) => string {
    return (run) => chosenOf(among, run.given)?.name ?? cut(textOf(run));
  }
}

/** A number that was read before the run; only a day whose year nobody names has none. */
function knownNumber(key: string): (run: LeafRun) => Exact {
  return (run) => run.inputs[run.leaf.score.layout.keys.indexOf(key)] ?? yearless(run);
}

function awardedShare(run: LeafRun): Exact {
  run.usedShare = true;
  return run.given.beside.awardedShare ?? zero;
}

function lineNumber(key: string, run: LeafRun): { readonly value: Exact; readonly text: string } | undefined {
  return run.leaf.line?.numbers.find((each) => each.key === key);
}

function yearless(run: LeafRun): Exact {
  run.refuse("target/year-needed", {}, "/target");
  return zero;
}

function numberOf(quantity: Quantity | null, run: LeafRun): Exact {
  return quantity === null ? zero : run.numberOf(quantity);
}

function conversionOf(key: string, unit: Unit, run: LeafRun): Exact {
  const quantity = quantityAt(key, run);
  if (quantity === null || (quantity.unit === unit.name && unit.size === one)) return one;
  const factor = factorBetween(quantity.unit, unit);
  if (factor !== null) return equal(factor, one) ? one : factor;
  // Where one of the two names no unit, they are in the same.
  const params = { actual: certain(quantity.unit), target: certain(unit.name) };
  const near = nearFactor(quantity.unit, unit);
  if (near !== null) {
    if (run.findings?.some(({ code }) => code === "actual/unit-near") !== true)
      run.remark("warning", "actual/unit-near", params, cellOf(key));
    return equal(near, one) ? one : near;
  }
  run.refuse("actual/unit-differs", params, cellOf(key));
  return one;
}

/** 103人 beside 增长5%: the number of one is not held against the other. */
function otherUnit(actual: string | null, target: string | null, run: LeafRun): Exact {
  run.refuse("actual/unit-differs", { actual: actual ?? "", target: target ?? "" }, "/actual");
  return one;
}

function unitFactor({ key, to, refused }: Extract<Guard, { is: "factor" }>, run: LeafRun): Exact {
  const unit = quantityAt(key, run)?.unit ?? null;
  const factor = factorBetween(unit, to);
  if (factor !== null) return factor;
  run.refuse(refused.code, { step: to.name ?? "", unit: unit ?? "" }, refused.below);
  return one;
}

/** What the actual value counts may not be the cases that the rule asks for. */
function warnOfCases(counted: Exact, unit: string | null, run: LeafRun): void {
  const { cases: beside } = run.given.beside;
  const actual = toText(counted);
  if (beside !== null && !equal(counted, beside))
    run.remark("warning", "cases/beside-actual", { cases: toText(beside), actual }, "/cases");
  if (asksForMore(run)) run.remark("warning", "cases/of-target", { actual: cut(`${actual}${unit ?? ""}`) }, "/actual");
}

/** A target of at least so many: what was reached of it is hardly what points are taken off for. */
function asksForMore({ leaf: { line } }: LeafRun): boolean {
  return line?.yardstick.kind === "bound" && !line.yardstick.change && line.yardstick.comparator.startsWith(">");
}

/** A case is a whole number: the actual value, else the leaf's `cases`. */
function cases(run: LeafRun): Exact {
  const { actual, beside } = run.given;
  const counted = actual?.kind === "quantity" ? run.numberOf(actual) : null;
  const unit = actual?.kind === "quantity" ? actual.unit : null;
  if (unit !== null && dimensionOf(unit) === "share") {
    run.refuse("cases/not-whole", { cases: cut(`${toText(certain(counted))}${unit}`) }, "/actual");
    return zero;
  }
  const count = counted ?? beside.cases;
  if (counted !== null) warnOfCases(counted, unit, run);
  if (count === null) {
    run.refuse("cases/missing", {}, "/cases");
    return zero;
  }
  const text = toText(count);
  if (/^\d+$/.test(text)) return count;
  run.refuse("cases/not-whole", { cases: cut(text) }, counted === null ? "/cases" : "/actual");
  return zero;
}
