import { whole } from "../exact/index.js";
import type { Comparator, DeadlineTarget, Target } from "../cell/types.js";
import { dayNumberOf, inYear } from "../text/date.js";
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
  const numbers: LineNumber[] = [];
  const yardstick = yardstickOf(target, "target", direction, year, numbers);
  if (yardstick.kind !== "bound") return { yardstick, shape: shapeOf(yardstick), numbers };
  const { bound, shape } = sharedBound(yardstick, shared);
  return { yardstick: bound, shape, numbers };
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

/** Bounds that the targets of a form share, by unit, each with its shape: a form has few, and a text once made is found quicker. */
export type SharedBounds = Map<string | null, { readonly bound: Bound; readonly shape: string }[]>;

/** The bound that others of the form share, and its shape. */
function sharedBound(bound: Bound, shared: SharedBounds): { readonly bound: Bound; readonly shape: string } {
  let known = shared.get(bound.unit);
  if (known === undefined) shared.set(bound.unit, (known = []));
  for (const each of known) if (isSame(each.bound, bound)) return each;
  const made = { bound, shape: shapeOf(bound) };
  known.push(made);
  return made;
}

function isSame(one: Bound, other: Bound): boolean {
  return (
    one.comparator === other.comparator &&
    one.bare === other.bare &&
    one.equal === other.equal &&
    one.exactly === other.exactly &&
    one.change === other.change
  );
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
