import { compare, type Exact, MAX_PLACES, round } from "../exact/index.js";

/** The least places at which a ratio is shown that differs from the published one: 95 beside 100 is not what 94.79 is. */
const SHOWN_PLACES = 2;

/**
 * A computed ratio as it stands beside a published one: at the places of that, where it then is the same, else at no
 * fewer than two, so that what is said of it can be taken over.
 */
export function ratioBeside(exact: Exact, given: Exact, printed: number): Exact {
  const places = Math.min(printed, MAX_PLACES);
  const alike = round(exact, places, "half-up");
  return compare(alike, given) === 0 ? alike : round(exact, Math.max(places, SHOWN_PLACES), "half-up");
}
