import { list, needed, object, type ObjectShape, type Shape } from "./shape.js";
import { decimal, text } from "./value.js";

const spent = amounts("budget", "executed");

/** The budget figures of a form. */
export const budget: ObjectShape = object<Readonly<Record<string, unknown>>>({
  unit: text,
  ...keys("initial", "adjusted", "executed", "carriedOver", "carriedOverPrevious"),
  sources: list(object<Record<string, unknown>>({ name: needed(text), ...keys("initial", "adjusted", "executed") })),
  threePublic: object<Record<string, unknown>>({
    ...keys("budget", "executed", "previousBudget", "previousExecuted"),
    parts: object<Record<string, unknown>>({ abroad: spent, vehicles: spent, reception: spent }),
  }),
});

function amounts(...names: string[]): ObjectShape {
  return object<Record<string, unknown>>(keys(...names));
}

function keys(...names: string[]): Record<string, Shape> {
  return Object.fromEntries(names.map((name) => [name, decimal]));
}
