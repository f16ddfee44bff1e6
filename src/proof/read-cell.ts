import type { Actual, Target } from "../target/types.js";
import { type Day, daysBetween } from "../text/date.js";
import type { ProofInput } from "../figure/expression.js";

/** What a cell gives: its value, and its unit where it has one. */
export type Read = Omit<ProofInput, "text">;

/** The value of a target at its marks: `#0` a part, `#min` and `#max` the ends of a range or of a time; null where none. */
export function targetValue(target: Target, marks: readonly string[]): Read | null {
  const [mark, ...rest] = marks;
  switch (target.kind) {
    case "threshold":
    case "change":
      return mark === undefined ? measured(target.value, target.unit) : null;
    case "range":
      if (rest.length > 0 || (mark !== "min" && mark !== "max")) return null;
      return measured(target[mark], target.unit);
    case "deadline":
      if (rest.length > 0) return null;
      if (mark === undefined) return target.earliest === undefined ? dayRead(target.latest) : null;
      if (target.earliest === undefined || (mark !== "min" && mark !== "max")) return null;
      return dayRead(mark === "min" ? target.earliest : target.latest);
    case "qualitative":
      return mark === undefined ? { value: { text: target.text } } : null;
    case "all": {
      const part = target.targets[Number(mark)];
      return mark === undefined || part === undefined ? null : targetValue(part, rest);
    }
  }
}

/** The value of an actual, beside its target; `tier` is the name that a rule has for its words. */
export function actualValue(actual: Actual, target: Target | null, tier: string | null): Read | null {
  switch (actual.kind) {
    case "quantity":
      return measured(actual.value, actual.unit);
    case "date":
      return dayRead(dayBeside(actual.date, target));
    case "qualitative": {
      const text = tier ?? actual.tier;
      return text === null ? null : { value: { text } };
    }
  }
}

/** The last day of a target; null where it names none. */
export function latestOf(target: Target | null): Day | null {
  if (target?.kind === "deadline") return target.latest;
  if (target?.kind !== "all") return null;
  return target.targets.map(latestOf).find((day) => day !== null) ?? null;
}

/** A day without a year lies in the year of the deadline. */
export function dayBeside(day: Day, target: Target | null): Day {
  const latest = latestOf(target);
  const isKnown = latest === null || latest.startsWith("--") || !day.startsWith("--");
  return isKnown ? day : latest.slice(0, 4) + day.slice(1);
}

function measured(value: string, unit: string | null): Read {
  return unit === null ? { value } : { value, unit };
}

function dayRead(day: Day): Read | null {
  return day.startsWith("--") ? null : { value: String(daysBetween("1970-01-01", day)) };
}
