import { type Exact, whole } from "../exact/index.js";
import type { Comparator, DeadlineTarget, Target } from "../target/types.js";
import { dayNumberOf, inYear } from "../text/date.js";
import { decimal } from "./decimals.js";
import type { Direction } from "./types.js";

/**
 * A target made ready for measuring, without its numbers: a bare number is read in its indicator's direction. Leaves whose
 * targets differ in their numbers alone have the same one.
 */
export type Yardstick = Bound | Span | Day | Words | Every;

/** A number to reach or to stay within; of a change, the signed rate. */
export interface Bound {
  readonly kind: "bound";
  readonly key: string;
  readonly comparator: Comparator;
  readonly unit: string | null;
  /** The text had no comparator. */
  readonly bare: boolean;
  /** `=`, stated or bare: closeness measures it from both sides. */
  readonly equal: boolean;
  /** Met at the very number only (适度指标). */
  readonly exactly: boolean;
  readonly change: boolean;
}

/** A number between two bounds. */
export interface Span {
  readonly kind: "span";
  readonly key: string;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
  readonly unit: string | null;
}

/** A day by which something is done. */
export interface Day {
  readonly kind: "day";
  readonly key: string;
  readonly inclusive: boolean;
}

/** A target in words. */
export interface Words {
  readonly kind: "words";
}

/** Several targets at once. */
export interface Every {
  readonly kind: "every";
  readonly parts: readonly Yardstick[];
}

/** A target with its numbers. */
export interface Line {
  readonly yardstick: Yardstick;
  /** All of the yardstick as text: two lines of one shape are measured alike. */
  readonly shape: string;
  readonly numbers: readonly LineNumber[];
}

/** A number of a target; of a day, its number from 1970-01-01. */
export interface LineNumber {
  readonly key: string;
  readonly value: Exact;
  /** As it is written: a decimal, or a day. */
  readonly text: string;
}

/** Reads a target as a line to measure by; `direction` counts for a bare number, `exact` also for a stated `=`. */
export function lineOf(target: Target, direction: Direction | undefined, year: number | undefined): Line {
  const numbers: LineNumber[] = [];
  const yardstick = yardstickOf(target, "target", direction, year, numbers);
  return { yardstick, shape: shapeOf(yardstick), numbers };
}

/** The unit that a yardstick is in; null where it has none. */
export function unitOf(target: Yardstick | null): string | null {
  switch (target?.kind) {
    case "bound":
    case "span":
      return target.unit;
    case "every":
      return target.parts.map(unitOf).find((unit) => unit !== null) ?? null;
    default:
      return null;
  }
}

/** The number of a bound. */
export function boundOf(line: Line, { key }: Bound): LineNumber {
  const number = line.numbers.find((each) => each.key === key);
  if (number === undefined) throw new RangeError(`no number ${key}`);
  return number;
}

function yardstickOf(
  target: Target,
  key: string,
  direction: Direction | undefined,
  year: number | undefined,
  numbers: LineNumber[],
): Yardstick {
  switch (target.kind) {
    case "threshold":
    case "change":
      numbers.push({ key, value: decimal(target.value), text: target.value });
      return boundFrom(target, key, direction);
    case "range": {
      numbers.push({ key: `${key}#min`, value: decimal(target.min), text: target.min });
      numbers.push({ key: `${key}#max`, value: decimal(target.max), text: target.max });
      const { minInclusive, maxInclusive, unit } = target;
      return { kind: "span", key, minInclusive, maxInclusive, unit };
    }
    case "deadline":
      return dayFrom(target, key, year, numbers);
    case "qualitative":
      return { kind: "words" };
    case "all":
      return {
        kind: "every",
        parts: target.targets.map((part, place) => yardstickOf(part, `${key}#${place}`, direction, year, numbers)),
      };
  }
}

function boundFrom(
  target: Extract<Target, { kind: "threshold" | "change" }>,
  key: string,
  direction: Direction | undefined,
): Bound {
  const change = target.kind === "change";
  // A change that is only named (下降3%) states no comparator: it is met by a greater one, in the way of its word.
  const bare = change ? target.comparator === "=" : !target.stated;
  const equal = target.comparator === "=";
  const comparator = !bare
    ? target.comparator
    : direction === "higher-is-better"
      ? ">="
      : direction === "lower-is-better"
        ? "<="
        : change
          ? wayOf(target.value)
          : "=";
  const open = direction === undefined || direction === "exact";
  return {
    kind: "bound",
    key,
    comparator,
    unit: target.unit,
    bare,
    equal: equal && (open || !bare),
    exactly: equal && direction === "exact",
    change,
  };
}

function wayOf(value: string): Comparator {
  return value.startsWith("-") ? "<=" : value === "0" ? "=" : ">=";
}

function dayFrom(target: DeadlineTarget, key: string, year: number | undefined, numbers: LineNumber[]): Day {
  const { latest, inclusive, earliest } = target;
  const at = earliest === undefined ? key : `${key}#max`;
  const day = year === undefined ? latest : inYear(latest, year);
  // Without a year it has no number, and whoever asks for one is told.
  if (!day.startsWith("--")) numbers.push({ key: at, value: whole(dayNumberOf(day)), text: day });
  return { kind: "day", key: at, inclusive };
}

function shapeOf(target: Yardstick): string {
  switch (target.kind) {
    case "bound": {
      const { key, comparator, unit, bare, equal, exactly, change } = target;
      const marks = (bare ? "b" : "") + (equal ? "e" : "") + (exactly ? "x" : "") + (change ? "c" : "");
      return `${key}${comparator}${marks}${told(unit)}`;
    }
    case "span": {
      const { key, minInclusive, maxInclusive, unit } = target;
      return `${key}${minInclusive ? "[" : "("}${maxInclusive ? "]" : ")"}${told(unit)}`;
    }
    case "day":
      return `${target.key}${target.inclusive ? "≤" : "<"}`;
    case "words":
      return "w";
    case "every":
      return `(${target.parts.map(shapeOf).join("&")})`;
  }
}

/** A unit with its length, so that no unit that somebody types reads as the end of one. */
export function told(unit: string | null): string {
  return unit === null ? "-" : `${unit.length}:${unit}`;
}

/** The unit of the target that a number belongs to. */
export function unitOfKey(target: Yardstick | null, key: string): string | null {
  if (target?.kind === "every") {
    return target.parts.map((part) => unitOfKey(part, key)).find((unit) => unit !== null) ?? null;
  }
  return target?.kind === "bound" && target.key === key ? target.unit : null;
}
