import { type Exact, fromPrinted, fromText, toText } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import type { Rule } from "./types.js";

/** The exact value of a decimal that the input check has let pass. */
export function decimal(text: string | number): Exact {
  if (typeof text === "number") return decimalOf(text);
  const value = fromText(text) ?? fromPrinted(text);
  if (value === null) throw new TypeError(`unchecked decimal: ${String(text).slice(0, 40)}`);
  return value;
}

/** A checked rule with every decimal as text: its numbers are all decimals, and JSON may have given them as numbers. */
export function withDecimalTexts<R extends Rule>(rule: R): R {
  return textual(rule) as R;
}

function textual(value: unknown): unknown {
  if (typeof value === "number") return toText(decimalOf(value));
  if (Array.isArray(value)) return value.map(textual);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, textual(part)]));
}
