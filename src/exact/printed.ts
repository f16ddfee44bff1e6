import { divide, type Exact, one, whole } from "./exact.js";
import { type DecimalInput, decimalOf } from "./input.js";
import { toText } from "./text.js";

/** A figure as a form prints it: text as typed, a JSON number as the decimal that prints it. */
export function printedText(value: DecimalInput): string {
  return typeof value === "number" ? toText(decimalOf(value)) : value;
}

/** How many places a figure is printed with. */
export function placesOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/** One unit of the last of so many places. */
export function unitOfPlace(places: number): Exact {
  let unit = one;
  for (let place = 0; place < places; place++) unit = divide(unit, whole(10));
  return unit;
}
