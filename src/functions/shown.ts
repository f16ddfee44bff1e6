import { shownAs } from "../table/format.js";
import { numberText } from "../table/number.js";

/**
 * A number that a cell shows as a percentage, as the text that it shows, all its digits kept: a sheet keeps 95% as 0.95.
 *
 * @returns null for what is no finite number.
 *
 * @example
 * percentText(0.57); // => "57%"
 */
export function percentText(number: number): string | null {
  return shownAs(number, "0%")?.text ?? null;
}

/**
 * A number that a cell shows as a day, as the text `YYYY-MM-DD`: a sheet keeps days as their number since 1900.
 *
 * @returns the day, its time of day left out, or null before March 1900 and after the year 9999.
 *
 * @example
 * dateText(44561); // => "2021-12-31"
 */
export function dateText(number: number): string | null {
  return shownAs(number, "yyyy-mm-dd")?.text ?? null;
}

/** A result as the number of a sheet; one of more digits than a sheet keeps stays text, so that none is lost. */
export function numberOr(text: string): number | string {
  const number = Number(text);
  return numberText(number)?.text === text ? number : text;
}
