import * as z from "zod/mini";
import { MAX_DIGITS, NUMBER_DIGITS } from "../exact/index.js";
import type { DecimalValue, Range, Value } from "../shape/index.js";
import { MAX_TEXT } from "../shape/limits.js";

/** The zod schema of a value with nothing inside. */
export function valueSchema(value: Value): z.ZodMiniType {
  switch (value.is) {
    case "text":
      return value.mayBeBlank ? anyText : z.string().check(z.maxLength(MAX_TEXT), z.regex(/\S/));
    case "cell":
      return z.union([anyText, number]);
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
function decimalSchema({ range, words }: DecimalValue): z.ZodMiniType {
  const [{ source }, ...checks] = ranges[range];
  const pattern = words.includes("") ? `^(?:${source.slice(1, -1)})?$` : source;
  const text = z.string().check(z.maxLength(MAX_DIGITS), z.regex(new RegExp(pattern)));
  const schema = decimals.get(pattern) ?? z.union([text, number.check(...checks)]);
  decimals.set(pattern, schema);
  const named = words.filter((word) => word !== "");
  return named.length === 0 ? schema : z.union([z.enum(named), schema]);
}

/** How many significant digits the shortest decimal of a number has. */
function digitsOf(value: number): number {
  const [digits = ""] = String(value).split("e");
  return digits.replace(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "").length;
}
