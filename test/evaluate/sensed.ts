import type { Actual, QualitativeActual, Quantity } from "../../src/cell/types.js";
import type { Sensed, SensedBound } from "../../src/evaluate/sense/sensed.js";
import { readTarget } from "../../src/cell/parse-target.js";
import { fromPrinted, zero } from "../../src/exact/index.js";
import { lineOf } from "../../src/rule/line.js";
import type { Line } from "../../src/rule/yardstick.js";

/** A target of a number in a unit: at least so many, unless it says otherwise. */
export function bound(text: string, unit: string | null, more: Partial<SensedBound> = {}): SensedBound {
  return { comparator: ">=", unit, change: false, value: fromPrinted(text) ?? zero, text, ...more };
}

/** A number with its unit, as an actual cell gives it. */
export function quantity(value: string, unit: string | null = null): Quantity {
  return { kind: "quantity", value, unit };
}

/** Words, as an actual cell gives them. */
export function words(text: string, tier: QualitativeActual["tier"] = null): Actual {
  return { kind: "qualitative", text, tier };
}

/** What an indicator made of an actual: `12次 (info actual/fraction)`; null where it stands as it was read. */
export function told(sensed: Sensed | null): string | null {
  if (sensed === null) return null;
  const { actual, note } = sensed;
  return `${actual.value}${actual.unit ?? ""} (${note.severity} ${note.code})`;
}

/** A target as it is measured by, of a form of 2023. */
export function lineOfText(target: string): Line {
  const read = readTarget(target, {});
  if (!read.ok) throw new TypeError(`no target: ${target}`);
  return lineOf(read.value, undefined, 2023);
}
