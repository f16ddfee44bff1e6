import { toText } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import type { Rule } from "./types.js";

/** A checked rule with every decimal as text: its numbers are all decimals, and JSON may have given them as numbers. */
export function withDecimalTexts(rule: Rule): Rule {
  return textual(rule) as Rule;
}

function textual(value: unknown): unknown {
  if (typeof value === "number") return toText(decimalOf(value));
  if (Array.isArray(value)) return value.map(textual);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, textual(part)]));
}
