import { isObject, own } from "./look.js";
import type { Shape, Value } from "./shape.js";

/** What stands in a copy for a value with nothing inside. */
export type Leaf = (value: unknown, shape: Value) => unknown;

/**
 * A copy of a checked value that holds what its shape knows and nothing else: unknown keys, however odd or deep, stay
 * behind. Whatever the input was, the copy is plain data.
 *
 * @param leaf What stands for a value with nothing inside; the value itself where it is left out.
 */
export function copyOf<T>(shape: Shape<T>, value: T, leaf: Leaf = (same) => same): T {
  return copied(shape, value, leaf) as T;
}

function copied(shape: Shape, value: unknown, leaf: Leaf): unknown {
  switch (shape.is) {
    case "value":
      return leaf(value, shape.value);
    case "text-or":
      return typeof value === "string" ? value : copied(shape.other, value, leaf);
    case "nested":
      return copied(shape.of, value, leaf);
    case "list":
      return Array.isArray(value) ? Array.from(value, (each: unknown) => copied(shape.of, each, leaf)) : value;
  }
  return isObject(value) ? copiedObject(shape, value, leaf) : value;
}

function copiedObject(
  shape: Exclude<Shape, { is: "value" | "text-or" | "nested" | "list" }>,
  value: object,
  leaf: Leaf,
): unknown {
  switch (shape.is) {
    case "branch":
      return copied(own(value, shape.key) === undefined ? shape.without : shape.with, value, leaf);
    case "method": {
      const chosen = shape.options.get(own(value, "method"));
      return chosen === undefined ? value : copied(chosen, value, leaf);
    }
    case "record": {
      const keys = Object.keys(value).filter((key) => key !== "__proto__");
      return Object.fromEntries(keys.map((key) => [key, copied(shape.of, own(value, key), leaf)]));
    }
    case "object": {
      const known: Record<string, unknown> = {};
      for (const key of Object.keys(value)) {
        const field = shape.fields.get(key);
        if (field !== undefined) known[key] = copied(field.shape, own(value, key), leaf);
      }
      return known;
    }
  }
}
