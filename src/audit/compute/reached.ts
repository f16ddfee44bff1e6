import { type Exact, fromText, multiply } from "../../exact/index.js";
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
