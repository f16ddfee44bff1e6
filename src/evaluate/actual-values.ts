import { toText } from "../exact/index.js";
import { readDecimal } from "../exact/input.js";
import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { nearest } from "../shape/nearest.js";
import type { Actuals } from "./score-form.js";
import { cut } from "../message/cut.js";

/**
 * Actual values to score with: one a leaf in document order, or some of them by the leaf's JSON Pointer. Each is the text
 * of a cell, or a JSON number of at most 15 significant digits.
 */
export type ActualValues = readonly (string | number)[] | Readonly<Record<string, string | number>>;

/** The given actual values in place of the form's own. */
export function withGiven(
  own: Actuals,
  places: ReadonlyMap<string, number>,
  actuals: ActualValues,
): Actuals | { readonly issues: readonly Unsaid[] } {
  const issues: Unsaid[] = [];
  if (typeof actuals !== "object" || actuals === null) return { issues: [issue("error", "actuals/not-values")] };
  const read = (value: unknown, place: number, path?: string): string => {
    if (typeof value === "string") return value;
    const number = typeof value === "number" ? readDecimal(value) : "not-a-number";
    if (typeof number !== "string") return toText(number);
    issues.push(issue("error", "actuals/not-text", { place: place + 1 }, path === undefined ? {} : { path }));
    return "";
  };
  if (Array.isArray(actuals)) {
    if (actuals.length !== own.length) {
      return { issues: [issue("error", "actuals/count", { given: actuals.length, leaves: own.length })] };
    }
    const values: readonly unknown[] = actuals;
    const texts = values.every((value) => typeof value === "string")
      ? values
      : Array.from(values, (value, place) => read(value, place));
    return issues.length > 0 ? { issues } : texts;
  }
  const given = [...own];
  for (const [pointer, text] of Object.entries(actuals as Readonly<Record<string, unknown>>)) {
    const place = places.get(pointer);
    if (place === undefined) {
      const params = { pointer: cut(pointer, 80), nearest: nearest(pointer, places.keys()) };
      issues.push(issue("error", "actuals/unknown", params));
    } else given[place] = read(text, place, pointer);
  }
  return issues.length > 0 ? { issues } : given;
}
