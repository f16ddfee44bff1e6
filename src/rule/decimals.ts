import { type Exact, fromPrinted, fromText } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import { cut } from "../message/cut.js";

/** The exact value of a decimal that the input check has let pass. */
export function decimal(text: string | number): Exact {
  if (typeof text === "number") return decimalOf(text);
  const value = fromText(text) ?? fromPrinted(text);
  if (value === null) throw new TypeError(`unchecked decimal: ${cut(String(text))}`);
  return value;
}
