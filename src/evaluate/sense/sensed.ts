import type { Quantity } from "../../cell/types.js";
import type { Exact } from "../../exact/index.js";
import type { CodeNaming, CodeOf } from "../../message/code.js";
import type { Unsaid } from "../../message/types.js";
import { issue } from "../../message/unsaid.js";
import type { Bound } from "../../rule/yardstick.js";
import { cut } from "../../message/cut.js";

/** An actual value as its indicator makes it out, and the note that says so. */
export interface Sensed {
  readonly actual: Quantity;
  readonly note: Unsaid;
}

/** What is looked at of a bound, with its number. */
export interface SensedBound extends Pick<Bound, "comparator" | "unit" | "change"> {
  readonly value: Exact;
  readonly text: string;
}

/** What is longer is an account of the work, not a figure. */
export const LONGEST = 60;

/** A reading that the indicator makes sure. */
export function sensed(code: CodeNaming<"text" | "value"> & CodeOf<"info">, text: string, actual: Quantity): Sensed {
  return { actual, note: issue("info", code, readAs(text, actual), { from: 0, to: text.length }) };
}

/** A reading that a person should look at. */
export function otherwise(text: string, actual: Quantity): Sensed {
  return { actual, note: issue("warning", "actual/scale-unsure", readAs(text, actual), { from: 0, to: text.length }) };
}

/** What a note names: the words of the cell, and what they are read as. */
export function readAs(text: string, { value, unit }: Quantity): { readonly text: string; readonly value: string } {
  return { text: cut(text), value: value + (unit ?? "") };
}
