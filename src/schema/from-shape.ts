import { type DecimalValue, type ObjectShape, type Range, type Shape, text, type Value } from "../shape/index.js";
import { MAX_KEY, MAX_TEXT } from "../shape/limits.js";
import { faultsOf } from "../shape/fault.js";
import { MAX_DIGITS, NUMBER_DIGITS } from "../exact/index.js";
import * as z from "zod/mini";

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
      return shape.inner ? z.lazy(() => schemaOf(shape.of)) : schemaOf(shape.of);
  }
}

function objectSchema(shape: ObjectShape): z.ZodMiniType {
  if (shape.exactlyOne === null) return plainSchema(shape);
  return z.union(shape.exactlyOne.keys.map((key) => z.object(keysOf(shape, key))));
}

function plainSchema(shape: ObjectShape): z.ZodMiniObject {
  return z.object(keysOf(shape));
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

/** The zod schema of a value with nothing inside. */
export function valueSchema(value: Value): z.ZodMiniType {
  switch (value.is) {
    case "text":
      return value.mayBeBlank ? anyText : z.string().check(z.maxLength(MAX_TEXT), z.regex(/\S/));
    case "cell":
      return z.union([anyText, number]);
    case "name":
      return z.union([anyText, z.number()]);
    case "any":
      return z.unknown();
    case "truth":
      return z.boolean();
    case "decimal":
      return decimalSchema(value);
    case "whole-number":
      return z.int().check(z.gte(value.least), z.lte(value.most));
    case "one-of":
      return z.literal([...value.words]);
    case "none":
      return z.never();
  }
}

const anyText = z.string().check(z.maxLength(MAX_TEXT));

/** A number that fifteen significant digits tell. */
const number = z.number().check(z.refine((value) => digitsOf(value) <= NUMBER_DIGITS));

/** The texts and numbers of each range. */
const ranges: { readonly [R in Range]: readonly [texts: RegExp, ...numbers: z.core.$ZodCheck<number>[]] } = {
  any: [/^[+-]?\d+(?:\.\d+)?$/],
  "from-zero": [/^(?:\+?\d+(?:\.\d+)?|-0+(?:\.0+)?)$/, z.gte(0)],
  "above-zero": [/^\+?(?=[\d.]*[1-9])\d+(?:\.\d+)?$/, z.gt(0)],
  share: [/^(?:\+?0+(?:\.\d+)?|\+?0*1(?:\.0+)?|-0+(?:\.0+)?)$/, z.gte(0), z.lte(1)],
  "below-one": [/^(?:\+?0+(?:\.\d+)?|-0+(?:\.0+)?)$/, z.gte(0), z.lt(1)],
  count: [/^(?:\+?\d+(?:\.0+)?|-0+(?:\.0+)?)$/, z.gte(0), z.multipleOf(1)],
};

/** The schemas of decimals: whatever an issue is called, the same range is the same schema. */
const decimals = new Map<string, z.ZodMiniType>();

/** A decimal: text in plain notation, or a number; or one of the words that stand for one. */
function decimalSchema(value: DecimalValue): z.ZodMiniType {
  const { range, words } = value;
  const [{ source }, ...checks] = ranges[range];
  const pattern = words.includes("") ? `^(?:${source.slice(1, -1)})?$` : source;
  const text = z.string().check(z.maxLength(MAX_DIGITS), z.regex(new RegExp(pattern)));
  const key = value.quotients ? `${pattern}/` : pattern;
  const schema = decimals.get(key) ?? z.union([text, ...quotientSchema(value), number.check(...checks)]);
  decimals.set(key, schema);
  const named = words.filter((word) => word !== "");
  return named.length === 0 ? schema : z.union([z.enum(named), schema]);
}

/** A quotient of whole numbers, where one may stand; no pattern says whether it lies within a range. */
function quotientSchema(value: DecimalValue): readonly z.ZodMiniType[] {
  if (!value.quotients) return [];
  const fault = faultsOf(value);
  const within = z.refine((text) => fault(text) === null);
  return [z.string().check(z.maxLength(MAX_DIGITS), z.regex(/^[+-]?\d+\/\d*[1-9]\d*$/), within)];
}

/** How many significant digits the shortest decimal of a number has. */
function digitsOf(value: number): number {
  const [digits = ""] = String(value).split("e");
  return digits.replace(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "").length;
}
