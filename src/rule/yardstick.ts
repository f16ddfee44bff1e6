import { type Exact, isNegative, isZero } from "../exact/index.js";
import type { Direction } from "../indicator/policy.js";
import type { Comparator, Target } from "../target/types.js";
import { inYear } from "../text/date.js";
import { decimal } from "./decimals.js";

/** A target made ready for measuring: numbers exact, a bare number read in its indicator's direction. */
export type Yardstick = Bound | Span | Day | Words | Every;

/** A number to reach or to stay within; of a change, the signed rate. */
export interface Bound {
  readonly kind: "bound";
  readonly comparator: Comparator;
  readonly value: Exact;
  readonly text: string;
  readonly unit: string | null;
  /** The text had no comparator. */
  readonly bare: boolean;
  /** Met at the very number only (适度指标). */
  readonly exactly: boolean;
  readonly change: boolean;
}

/** A number between two bounds. */
export interface Span {
  readonly kind: "span";
  readonly min: Exact;
  readonly minText: string;
  readonly minInclusive: boolean;
  readonly max: Exact;
  readonly maxText: string;
  readonly maxInclusive: boolean;
  readonly unit: string | null;
}

/** A day by which something is done; null where the form names no year for it. */
export interface Day {
  readonly kind: "day";
  readonly latest: string | null;
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

/** Reads a target as a yardstick; `direction` counts for a bare number only. */
export function yardstick(target: Target, direction: Direction | undefined, year: number | undefined): Yardstick {
  switch (target.kind) {
    case "threshold":
      return {
        kind: "bound",
        comparator: target.stated ? target.comparator : bareComparator(direction),
        value: decimal(target.value),
        text: target.value,
        unit: target.unit,
        bare: !target.stated,
        exactly: !target.stated && direction === "exact",
        change: false,
      };
    case "change":
      // A fall that is only named (下降3%) is met by a greater fall, as a rise is by a greater rise.
      return {
        kind: "bound",
        comparator: target.comparator === "=" && target.value.startsWith("-") ? "<=" : target.comparator,
        value: decimal(target.value),
        text: target.value,
        unit: target.unit,
        bare: false,
        exactly: false,
        change: true,
      };
    case "range":
      return {
        kind: "span",
        min: decimal(target.min),
        minText: target.min,
        minInclusive: target.minInclusive,
        max: decimal(target.max),
        maxText: target.max,
        maxInclusive: target.maxInclusive,
        unit: target.unit,
      };
    case "deadline":
      return { kind: "day", latest: dayIn(target.latest, year), inclusive: target.inclusive };
    case "qualitative":
      return { kind: "words" };
    case "all":
      return { kind: "every", parts: target.targets.map((part) => yardstick(part, direction, year)) };
  }
}

/** The unit that a yardstick is in; null where it has none. */
export function unitOf(target: Yardstick | null): string | null {
  if (target === null) return null;
  switch (target.kind) {
    case "bound":
    case "span":
      return target.unit;
    case "every":
      return target.parts.map(unitOf).find((unit) => unit !== null) ?? null;
    default:
      return null;
  }
}

/**
 * Whether more is better: so for a stated `>=` or `>`, and for `=` above zero unless the number is bare and its
 * direction says otherwise.
 */
export function higherIsBetter(target: Bound): boolean {
  if (target.comparator === ">=" || target.comparator === ">") return true;
  return target.comparator === "=" && !target.exactly && !isZero(target.value) && !isNegative(target.value);
}

function bareComparator(direction: Direction | undefined): Comparator {
  if (direction === "higher-is-better") return ">=";
  return direction === "lower-is-better" ? "<=" : "=";
}

/** The last day in the form's year; null where neither names one. */
function dayIn(latest: string, year: number | undefined): string | null {
  if (!latest.startsWith("--")) return latest;
  return year === undefined ? null : inYear(latest, year);
}
