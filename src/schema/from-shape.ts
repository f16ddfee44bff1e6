import * as z from "zod/mini";
import { type NestedShape, type ObjectShape, type Shape, text } from "../shape/index.js";
import { MAX_KEY } from "../shape/limits.js";
import { isObject, own } from "../shape/look.js";
import { notDeeper, notTooMany, sensible } from "./guard.js";
import { valueSchema } from "./from-value.js";

const made = new Map<Shape, z.ZodMiniType>();
/** A key that is not to be there. */
const none = z.exactOptional(z.never());
const name = z.string().check(z.maxLength(MAX_KEY));

/** The zod schema that takes what a shape takes; the same for the same shape. */
export function schemaOf<T>(shape: Shape<T>): z.ZodMiniType<T> {
  const schema = made.get(shape) ?? make(shape);
  made.set(shape, schema);
  return schema as z.ZodMiniType<T>;
}

function make(shape: Shape): z.ZodMiniType {
  switch (shape.is) {
    case "value":
      return valueSchema(shape.value);
    case "list": {
      const entries = z.array(schemaOf(shape.of));
      return shape.mayBeEmpty ? entries : entries.check(z.minLength(1));
    }
    case "record":
      return z.record(name, schemaOf(shape.of));
    case "object":
      return objectSchema(shape);
    case "method": {
      const [first, ...rest] = [...shape.options.values()].map(plainSchema);
      return first === undefined ? z.never() : z.discriminatedUnion("method", [first, ...rest]);
    }
    case "branch": {
      const without = z.object({ ...keysOf(shape.without), [shape.key]: none });
      return z.union([without, schemaOf(shape.with)]);
    }
    case "text-or":
      return z.union([schemaOf(text), schemaOf(shape.other)]);
    case "nested":
      return shape.inner ? z.lazy(() => schemaOf(shape.of)) : guarded(shape);
  }
}

/** The outermost of an object that may stand inside itself looks at how deep it does, and at how much it holds. */
function guarded(shape: NestedShape): z.ZodMiniType {
  const { of, limit, code } = shape;
  return notDeeper(schemaOf(of), limit, code, (value) => inside(of, value)).check(notTooMany());
}

function objectSchema(shape: ObjectShape): z.ZodMiniType {
  if (shape.exactlyOne === null) return plainSchema(shape);
  return z.union(shape.exactlyOne.keys.map((key) => z.object(keysOf(shape, key))));
}

function plainSchema(shape: ObjectShape): z.ZodMiniObject {
  const schema = z.object(keysOf(shape));
  return shape.sense === null ? schema : schema.check(sensible(shape.sense));
}

/** The keys of an object; of those of which exactly one is given, `given` is it. */
function keysOf(shape: ObjectShape, given?: string): Record<string, z.ZodMiniType> {
  const keys: Record<string, z.ZodMiniType> = {};
  for (const [key, field] of shape.fields) {
    if (key !== given && shape.exactlyOne?.keys.includes(key) === true) keys[key] = none;
    else if (key === given || field.bit !== 0) keys[key] = schemaOf(field.shape);
    else keys[key] = z.exactOptional(schemaOf(field.shape));
  }
  return keys;
}

/** What stands in a value where its shape stands directly inside itself. */
function inside(shape: Shape, value: unknown): unknown[] {
  switch (shape.is) {
    case "nested":
      return shape.inner && isObject(value) ? [value] : [];
    case "text-or":
      return inside(shape.other, value);
    case "list":
      return Array.isArray(value) ? value.flatMap((each: unknown) => inside(shape.of, each)) : [];
    case "method": {
      const option = isObject(value) ? shape.options.get(own(value, "method")) : undefined;
      return option === undefined ? [] : inside(option, value);
    }
    case "object":
      if (!isObject(value)) return [];
      return [...shape.fields].flatMap(([key, field]) => inside(field.shape, own(value, key)));
    default:
      return [];
  }
}
