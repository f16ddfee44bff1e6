import { whole } from "../exact/index.js";
import type { Comparator, DeadlineTarget, Target } from "../cell/types.js";
import { dayNumberOf, inYear } from "../text/date.js";
import { conversion } from "../text/unit.js";
import { decimal } from "./decimals.js";
import type { Direction } from "./types.js";
import { type Yardstick, type Bound, type Day, type Line, type LineNumber, told } from "./yardstick.js";

/** Reads a target as a line to measure by; `direction` counts for a bare number, `exact` also for a stated `=`. */
export function lineOf(
  target: Target,
  direction: Direction | undefined,
  year: number | undefined,
  shared: SharedBounds = new Map(),
): Line {
  if (target.kind === "threshold" || target.kind === "change") {
    const { bound, shape } = sharedBound(target, direction, shared);
    return { yardstick: bound, shape, numbers: [numberOf(target, bound.key)] };
  }
  const numbers: LineNumber[] = [];
  const yardstick = yardstickOf(target, "target", direction, year, numbers);
  return { yardstick, shape: shapeOf(yardstick), numbers };
}

/** A target of one number. */
type Single = Extract<Target, { kind: "threshold" | "change" }>;

function numberOf({ value }: Single, key: string): LineNumber {
  return { key, value: decimal(value), text: value };
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
      numbers.push(numberOf(target, key));
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

function boundFrom(target: Single, key: string, direction: Direction | undefined): Bound {
  const equal = target.comparator === "=";
  const bare = isBare(target);
  return {
    kind: "bound",
    key,
    comparator: bare ? comparatorOf(target, direction) : target.comparator,
    unit: target.unit,
    bare,
    equal: equal && (direction === undefined || direction === "exact" || !bare),
    exactly: equal && direction === "exact",
    change: target.kind === "change",
    sizeless: isSizeless(target),
  };
}

function isSizeless({ kind, value, unit }: Single): boolean {
  return kind === "change" && value === "0" && unit === null;
}

/**
 * A target beside a figure of the year before: of 同比下降, which names no size, the unit cell's unit is that of the two
 * figures, and the change is a rate all the same.
 */
export function besidePrevious(target: Target): Target {
  if (target.kind === "all") return { ...target, targets: target.targets.map(besidePrevious) };
  if (target.kind !== "change" || target.value !== "0" || conversion(target.unit, "%") !== null) return target;
  return { ...target, unit: null };
}

/** A change that is only named (下降3%) states no comparator: it is met by a greater one, in the way of its word. */
function isBare(target: Single): boolean {
  return target.kind === "change" ? target.comparator === "=" : !target.stated;
}

/** How a number that states no comparator compares. */
function comparatorOf({ kind, value }: Single, direction: Direction | undefined): Comparator {
  if (direction === "higher-is-better") return ">=";
  if (direction === "lower-is-better") return "<=";
  return kind === "change" ? wayOf(value) : "=";
}

/** Bounds that the targets of a form share, by unit: a form has few, and what is known of one is known of the next. */
export type SharedBounds = Map<string | null, SharedBound[]>;

/** A bound with its shape, and what of a target and its direction it is made of. */
interface SharedBound {
  readonly bound: Bound;
  readonly shape: string;
  readonly stated: Comparator;
  readonly direction: Direction | undefined;
}

/** The bound that others of the form share, and its shape. */
function sharedBound(target: Single, direction: Direction | undefined, shared: SharedBounds): SharedBound {
  let known = shared.get(target.unit);
  if (known === undefined) shared.set(target.unit, (known = []));
  const bare = isBare(target);
  const change = target.kind === "change";
  const sizeless = isSizeless(target);
  for (const each of known) {
    const { bound } = each;
    const alike = each.stated === target.comparator && each.direction === direction && bound.bare === bare;
    // The comparator of a bare change hangs on its sign.
    if (
      alike &&
      bound.change === change &&
      bound.sizeless === sizeless &&
      (!bare || bound.comparator === comparatorOf(target, direction))
    )
      return each;
  }
  const bound = boundFrom(target, "target", direction);
  const made = { bound, shape: shapeOf(bound), stated: target.comparator, direction };
  known.push(made);
  return made;
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
      const { key, comparator, unit, bare, equal, exactly, change, sizeless } = target;
      return `${key}${comparator}${bare}${equal}${exactly}${change}${sizeless}${told(unit)}`;
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
