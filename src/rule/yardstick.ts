import type { Exact } from "../exact/index.js";
import type { Comparator } from "../cell/types.js";

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
  /** A change of which neither size nor unit is named (同比下降): a rate, or an amount in any unit. */
  readonly sizeless: boolean;
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
  const number = line.numbers.length === 1 ? line.numbers[0] : line.numbers.find((each) => each.key === key);
  if (number?.key !== key) throw new RangeError(`no number ${key}`);
  return number;
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
