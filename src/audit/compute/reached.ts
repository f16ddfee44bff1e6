import { compare, type Exact, fromText, multiply, percentOf, zero } from "../../exact/index.js";
import { conversion } from "../../text/unit.js";

/** A number as a cell has it, with its unit. */
export interface Measured {
  readonly value: string;
  readonly unit: string | null;
}

/** An actual value in the unit of its target; null where the one does not convert into the other. */
export function reachedIn({ unit }: Measured, actual: Measured): Exact | null {
  const value = fromText(actual.value);
  const factor = conversion(actual.unit, unit);
  return value === null || factor === null ? null : multiply(value, factor);
}

/** What was reached in percent of a target above zero; null where the one does not convert into the other. */
export function percentReached(target: Measured, actual: Measured): Exact | null {
  const reached = reachedIn(target, actual);
  const wanted = fromText(target.value);
  return reached === null || wanted === null || compare(wanted, zero) <= 0 ? null : percentOf(reached, wanted);
}
