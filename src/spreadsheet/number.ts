import { numberText } from "../table/number.js";

/** A result as the number of a sheet; one of more digits than a sheet keeps stays text, so that none is lost. */
export function numberOr(text: string): number | string {
  const number = Number(text);
  return numberText(number)?.text === text ? number : text;
}
