import { type Exact, isNegative, toText } from "../exact/index.js";

/** A number as a formula shows it: its minus is the sign of the operation. */
export function numberText(value: Exact): string {
  const text = toText(value);
  return isNegative(value) ? `−${text.slice(1)}` : text;
}
