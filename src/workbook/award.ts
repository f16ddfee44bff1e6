import { decimal } from "../rule/decimals.js";
import type { Award, Band } from "../rule/types.js";
import { constant, type Term, times } from "./term.js";
import { compared, every, type Test } from "./test.js";

/** A part of the weight: a share of it, or points as they stand. */
export function awardOf(award: Award, weight: Term): Term {
  return award.share === undefined ? constant(decimal(award.points)) : times(weight, constant(decimal(award.share)));
}

/** Whether a band holds a figure. */
export function inBand(band: Band, value: Term): Test {
  const tests: Test[] = [];
  if (band.min !== undefined) {
    tests.push(compared(value, band.minInclusive === false ? ">" : ">=", constant(decimal(band.min))));
  }
  if (band.max !== undefined) {
    tests.push(compared(value, band.maxInclusive === true ? "<=" : "<", constant(decimal(band.max))));
  }
  return every(tests);
}
