import { readDecimal, toText } from "../exact/index.js";

/** A number of a sheet at 15 significant digits, as the sheet shows it, in plain notation: 0.1 + 0.2 is 0.3. */
export function numberText(value: number): string {
  const read = readDecimal(Number(value.toPrecision(15)));
  if (typeof read === "string") throw new RangeError(`${read}: ${value} is no number of a sheet`);
  return toText(read);
}

/** A result as the number of a sheet; one of more digits than a sheet keeps stays text, so that none is lost. */
export function numberOr(text: string): number | string {
  const number = Number(text);
  return number - number === 0 && numberText(number) === text ? number : text;
}
