import {
  absolute,
  add,
  equal,
  type Exact,
  fraction,
  maximum,
  minimum,
  multiply,
  one,
  round,
  type RoundingMode,
  subtract,
  toText,
} from "../../exact/index.js";
import { leastSizeOf, LOSS, sizeOf, sumOf } from "./bound.js";
import { DIGITS, fits, held, type Term } from "./term.js";
import { halfOf, powerOfTen } from "./tidy.js";

/** A figure rounded as a standard says, and whether every program comes to the same. */
export interface Rounded {
  readonly term: Term;
  readonly sure: boolean;
}

/**
 * The formula that rounds once, in every mode: the figure in units of its last place, freed of the noise of doubles by a
 * first `ROUND` far behind the point, then rounded to a whole number, then divided.
 *
 * A value that lies on a boundary thereby stands on it as a double too (39.345 × 100 = 3934.5 exactly), and one that does
 * not is further from it than the noise, or it is not sure and is written as a value.
 *
 * @param greatest The greatest figure that the form has, which says how far behind the point noise begins.
 */
export function rounded(term: Term, places: number, mode: RoundingMode, greatest: Exact): Rounded {
  const scale = powerOfTen(places);
  const unit = toText(scale);
  const guard = guardPlaces(multiply(maximum(greatest, absolute(term.value)), scale));
  const scaled = places === 0 ? term.text : `${term.binding < 2 ? `(${term.text})` : term.text}*${unit}`;
  const tidy = `ROUND(${scaled},${guard})`;
  const text = places === 0 ? whole(tidy, mode) : `${whole(tidy, mode)}/${unit}`;
  const shown = round(term.value, places, mode);
  const result = { ...held(text, shown), binding: 2 as const };
  const divides = mode === "half-even" || mode === "half-down";
  const countable = !divides || sizeOf(multiply(greatest, scale)) < MOST_DIVIDED;
  return { term: result, sure: countable && fits(shown) && isSure(term, scale, mode, guard) };
}

/** MOD refuses greater figures in some programs. */
const MOST_DIVIDED = 2 ** 38;

/** How many places behind the point are free of noise where a figure has so many before it. */
function guardPlaces(greatest: Exact): number {
  const digits = toText(round(greatest, 0, "down")).length;
  return Math.max(0, DIGITS - 2 - digits);
}

/** A figure without noise rounded to a whole number. */
function whole(y: string, mode: RoundingMode): string {
  switch (mode) {
    case "half-up":
      return `ROUND(${y},0)`;
    case "up":
      return `ROUNDUP(${y},0)`;
    case "down":
      return `ROUNDDOWN(${y},0)`;
    case "floor":
      return `IF(${y}<0,ROUNDUP(${y},0),ROUNDDOWN(${y},0))`;
    case "ceiling":
      return `IF(${y}<0,ROUNDDOWN(${y},0),ROUNDUP(${y},0))`;
    case "half-down":
      return `IF(MOD(${y},1)=0.5,ROUNDDOWN(${y},0),ROUND(${y},0))`;
    case "half-even":
      return `IF(MOD(${y},2)=0.5,${y}-0.5,IF(MOD(${y},2)=1.5,${y}+0.5,ROUND(${y},0)))`;
  }
}

/** Whether no boundary lies within what the doubles may be off; one that the figure lies on is hit exactly. */
function isSure(term: Term, scale: Exact, mode: RoundingMode, guard: number): boolean {
  const y = multiply(term.value, scale);
  const noise = sumOf(term.error * sizeOf(scale), sizeOf(y) * LOSS);
  const half = sizeOf(halfOf(guard));
  if (noise < half / 2 && equal(round(y, guard, "half-up"), y)) return true;
  return leastSizeOf(fromBoundary(y, mode)) > sumOf(noise, half, half);
}

/** How far a figure lies from the nearest boundary of its mode: a half, or a whole number. */
function fromBoundary(y: Exact, mode: RoundingMode): Exact {
  const shifted = mode.startsWith("half") ? add(y, HALF) : y;
  const low = round(shifted, 0, "floor");
  const below = subtract(shifted, low);
  return minimum(below, subtract(add(low, one), shifted));
}

const HALF: Exact = fraction(1, 2);
