import { equal, type Exact, one, toText, whole, zero } from "../exact/index.js";
import type { Given as GivenTest, Guard, Input, Kind, Label, Told, Unit } from "../figure/figure.js";
import type { Reader } from "../figure/run.js";
import type { Actual, Quantity } from "../target/types.js";
import { dayNumberOf } from "../text/date.js";
import { token } from "../text/pointer.js";
import { lateness } from "./lateness.js";
import { own } from "../shape/look.js";
import type { LeafRun } from "./run.js";
import { chosenOf } from "./tiers/choice.js";
import { factorBetween } from "./units.js";
import { unitOfKey, type Yardstick } from "./yardstick.js";

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
    const factor = factorBetween(unitOfKey(this.yardstick, key), unit) ?? one;
    return () => factor;
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
      const actual = wordsOf(run);
      if (actual === null) return false;
      return (run.given.repeatsTarget ? "met" : actual.tier) === as;
    };
  }

  given({ key, kinds, unit }: GivenTest): (run: LeafRun) => boolean {
    switch (key) {
      case "actual":
        if (kinds.length === 1 && kinds[0] === "repeats")
          return (run) => run.given.repeatsTarget && wordsOf(run) !== null;
        return (run) => isActual(run, kinds, unit);
      case "awardedShare":
        return (run) => run.given.beside.awardedShare !== null;
      case "previous":
        return (run) => run.given.beside.previous !== null;
      case "reason":
        return (run) => run.given.beside.reason;
      default:
        throw new TypeError(`nobody gives ${key}`);
    }
  }

  words(key: string): (run: LeafRun) => string {
    if (key !== "actual") return (run) => lineNumber(key, run)?.text ?? "";
    return (run) => dateOf(run) ?? textOf(run).slice(0, 40);
  }

  choice(_key: string, among: readonly Label[]): (run: LeafRun) => string {
    return (run) => chosenOf(among, run.given)?.name ?? textOf(run).slice(0, 40);
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

/** The number that stands in a cell; refused where none does. */
function quantityAt(key: string, run: LeafRun): Quantity | null {
  const { actual, parts, beside } = run.given;
  if (key === "actual") {
    const found = actual?.kind === "quantity" ? actual : parts?.find((part) => part.kind === "quantity");
    return found ?? refusedActual(actual, run);
  }
  if (key === "previous") {
    if (beside.previous === null) run.refuse("previous/missing", {}, "/previous");
    return beside.previous === null ? null : asQuantity(beside.previous, key, run);
  }
  const measure = measureOf(key, run);
  if (measure !== undefined) return asQuantity(measure, key, run);
  run.refuse("rule/measure-missing", { name: key.slice("measures/".length).slice(0, 40) }, "/measures");
  return null;
}

function measureOf(key: string, { given: { beside } }: LeafRun): Actual | undefined {
  return beside.measures === null
    ? undefined
    : (own(beside.measures, key.slice("measures/".length)) as Actual | undefined);
}

function asQuantity(actual: Actual, key: string, run: LeafRun): Quantity | null {
  return actual.kind === "quantity" ? actual : refusedActual(actual, run, cellOf(key));
}

function refusedActual(actual: Actual | null, run: LeafRun, below: string = "/actual"): null {
  if (actual === null) return run.refuse("actual/missing", {}, below);
  return run.refuse("actual/not-comparable", { actual: plainText(actual).slice(0, 40) }, below);
}

/** Where the cell of an input stands below its leaf. */
function cellOf(key: string): string {
  return key.startsWith("measures/") ? `/measures/${token(key.slice("measures/".length))}` : `/${key}`;
}

function numberOf(quantity: Quantity | null, run: LeafRun): Exact {
  return quantity === null ? zero : run.numberOf(quantity);
}

function conversionOf(key: string, unit: Unit, run: LeafRun): Exact {
  const quantity = quantityAt(key, run);
  if (quantity === null || (quantity.unit === unit.name && unit.size === one)) return one;
  const factor = factorBetween(quantity.unit, unit);
  if (factor !== null) return equal(factor, one) ? one : factor;
  run.refuse("actual/unit-differs", { actual: quantity.unit ?? "", target: unit.name ?? "" }, cellOf(key));
  return one;
}

function unitFactor({ key, to, refused }: Extract<Guard, { is: "factor" }>, run: LeafRun): Exact {
  const unit = quantityAt(key, run)?.unit ?? null;
  const factor = factorBetween(unit, to);
  if (factor !== null) return factor;
  run.refuse(refused.code, { step: to.name ?? "", unit: unit ?? "" }, refused.below);
  return one;
}

/** A case is a whole number: the actual value, else the leaf's `cases`. */
function cases(run: LeafRun): Exact {
  const { actual, beside } = run.given;
  const counted = actual?.kind === "quantity" ? run.numberOf(actual) : null;
  const count = counted ?? beside.cases;
  if (count === null) {
    run.refuse("cases/missing", {}, "/cases");
    return zero;
  }
  const text = toText(count);
  if (/^\d+$/.test(text)) return count;
  run.refuse("cases/not-whole", { cases: text.slice(0, 40) }, counted === null ? "/cases" : "/actual");
  return zero;
}

/** The day of the actual cell; one without a year lies in the deadline's year. */
function dayAt(run: LeafRun): string | null {
  const day = dateOf(run);
  if (day === null) {
    refusedActual(run.given.actual, run);
    return null;
  }
  return day;
}

function dateOf(run: LeafRun): string | null {
  const { actual, parts } = run.given;
  const found = actual?.kind === "date" ? actual : parts?.find((part) => part.kind === "date");
  if (found?.kind !== "date") return null;
  if (!found.date.startsWith("--")) return found.date;
  const deadline = run.leaf.line?.numbers.find(({ text }) => /^\d{4}-/.test(text))?.text;
  return deadline === undefined ? found.date : deadline.slice(0, 4) + found.date.slice(1);
}

function wordsOf(run: LeafRun): Extract<Actual, { kind: "qualitative" }> | null {
  const { actual, parts } = run.given;
  const found = actual?.kind === "qualitative" ? actual : parts?.find((part) => part.kind === "qualitative");
  return found?.kind === "qualitative" ? found : null;
}

function isActual(run: LeafRun, kinds: readonly Kind[], unit: string | undefined): boolean {
  const { actual, parts } = run.given;
  if (actual === null) return false;
  return parts === null ? isKind(actual, kinds, unit, run) : parts.some((part) => isKind(part, kinds, unit, run));
}

function isKind(actual: Actual, kinds: readonly Kind[], unit: string | undefined, run: LeafRun): boolean {
  if (actual.kind !== "qualitative") {
    return kinds.includes(actual.kind) && (unit === undefined || (actual.kind === "quantity" && actual.unit === unit));
  }
  if (kinds.includes("qualitative")) return true;
  if (run.given.repeatsTarget) return kinds.includes("repeats") || kinds.includes("decided");
  return kinds.includes("decided") && actual.tier !== null;
}

/** What the actual cell says: as typed, or as the value of its ratio prints. */
function textOf({ given }: LeafRun): string {
  const typed = given.text?.trim();
  return typed !== undefined && typed !== "" ? typed : given.actual === null ? "" : plainText(given.actual);
}

function plainText(actual: Actual): string {
  if (actual.kind === "qualitative") return actual.text;
  return actual.kind === "date" ? actual.date : actual.value + (actual.unit ?? "");
}
