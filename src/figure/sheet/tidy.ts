import { absolute, divide, equal, type Exact, multiply, round, toText, whole } from "../../exact/index.js";
import { LOSS, sizeOf, sumOf } from "./bound.js";
import { DIGITS, held, made, type Term } from "./term.js";

/** `ROUND` to so many places, which takes the noise of doubles off a value that has no more places. */
export function tidied(term: Term, places: number): Term {
  const text = `ROUND(${term.text},${places})`;
  const half = sizeOf(halfOf(places));
  const kept = equal(round(term.value, places, "half-up"), term.value);
  if (kept && term.error < half / 2) return held(text, term.value);
  return { ...made(text, 3, term.value, sumOf(term.error, half, sizeOf(term.value) * LOSS)), typed: true };
}

/**
 * {@link tidied} to as many places as leave a decimal free of noise, so that it can be compared; any other figure to as
 * many as its size allows.
 */
export function clear(term: Term, most: number = 12): Term {
  const digits = toText(round(absolute(term.value), 0, "down")).length;
  const free = Math.max(0, Math.min(most, DIGITS - 2 - digits));
  return cleanest(term, free) ?? tidied(term, free);
}

/** A decimal without the noise of doubles, where a `ROUND` can take it off for sure; any other figure as it is. */
export function settled(term: Term): Term {
  return term.clean ? term : (cleanest(term, 12) ?? term);
}

function cleanest(term: Term, most: number): Term | undefined {
  for (let places = most; places >= 4; places -= 2) {
    const tidy = tidied(term, places);
    if (tidy.clean) return tidy;
  }
  return undefined;
}

/** Half a unit of the last of so many places. */
export function halfOf(places: number): Exact {
  return divide(whole(1), multiply(whole(2), powerOfTen(places)));
}

export function powerOfTen(places: number): Exact {
  let power = whole(1);
  for (let place = 0; place < places; place++) power = multiply(power, whole(10));
  return power;
}
