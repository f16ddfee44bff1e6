import { add, one, round, subtract } from "../../exact/index.js";
import { leastSizeOf } from "./bound.js";
import { held, type Term, unsure } from "./term.js";
import { clear } from "./tidy.js";

/** Places behind the point that a count keeps: a step is never so fine. */
const PLACES = 9;

/**
 * Whole steps of a count, a started one counting or not: freed first of the noise that would make 30 steps 29.
 *
 * It is sure where the count is whole as a double too, or far enough from being so.
 *
 * @param signed Whether the count may be below zero: programs do not agree on an INT of that, and round towards zero or
 * away from it alike.
 */
export function whole(exact: Term, started: boolean, signed: boolean): Term {
  const count = clear(exact, PLACES);
  const rounded = (up: boolean): string => `${up ? "ROUNDUP" : "ROUNDDOWN"}(${count.text},0)`;
  const text = signed ? `IF(${count.text}<0,${rounded(!started)},${rounded(started)})` : rounded(started);
  const steps = held(text, round(count.value, 0, started ? "ceiling" : "floor"));
  return count.clean || isApart(count) ? steps : unsure(steps);
}

function isApart(count: Term): boolean {
  const low = round(count.value, 0, "floor");
  const below = subtract(count.value, low);
  const above = subtract(add(low, one), count.value);
  return leastSizeOf(below) > count.error && leastSizeOf(above) > count.error;
}
