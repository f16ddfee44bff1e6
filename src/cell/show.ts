import { fromPrinted, round, toText } from "../exact/index.js";
import { printActual, printTarget } from "./print.js";
import type { Actual, Target } from "./types.js";

/** So many places of a quotient are shown, as those of a ratio are. */
const PLACES = 4;

/**
 * An actual value as people read it: what is printed to be read again says 共15年 and 15845/162%, which nobody wrote.
 *
 * @example
 * showActual({ kind: "quantity", value: "15", unit: "年" }) // => "15年"
 * showActual({ kind: "quantity", value: "15845/162", unit: "%" }) // => "97.8086%"
 */
export function showActual(actual: Actual): string {
  if (actual.kind !== "quantity") return printActual(actual);
  const exact = actual.value.includes("/") ? fromPrinted(actual.value) : null;
  const value = exact === null ? actual.value : toText(round(exact, PLACES, "half-up"));
  return value + (actual.unit ?? "");
}

/** A target as people read it: 15年, not 共15年. */
export function showTarget(target: Target): string {
  const printed = printTarget(target);
  return target.kind === "threshold" || target.kind === "range" ? printed.replace(/共(?=\d)/, "") : printed;
}
