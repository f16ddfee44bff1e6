import * as z from "zod/mini";
import { MAX_DIGITS, NUMBER_DIGITS } from "../exact/index.js";
import { type Bounds, type DecimalValue, MAX_TEXT, type Value } from "../shape/index.js";

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
      return oneOf(value.words);
    case "word-or-decimal":
      return z.union([oneOf(value.words), decimalSchema(anyDecimal)]);
    case "literal":
      return z.literal(value.literal);
    case "none":
      return z.never();
  }
}

const anyText = z.string().check(z.maxLength(MAX_TEXT));
const anyDecimal: DecimalValue = { is: "decimal", bounds: {}, code: "input/not-decimal", mayBeBlank: false };

/** A number that fifteen significant digits tell. */
const number = z.number().check(z.refine((value) => digitsOf(value) <= NUMBER_DIGITS));

/** The schemas of decimals by their pattern: whatever an issue is called, the same bounds are the same schema. */
const decimals = new Map<string, z.ZodMiniType>();

/** A decimal: text in plain notation, or a number. */
function decimalSchema(value: DecimalValue): z.ZodMiniType {
  const pattern = patternOf(value);
  const text = z.string().check(z.maxLength(MAX_DIGITS), z.regex(new RegExp(pattern)));
  const schema = decimals.get(pattern) ?? z.union([text, number.check(...checksOf(value.bounds))]);
  decimals.set(pattern, schema);
  return schema;
}

/** The pattern of the texts of a decimal within bounds. */
function patternOf({ bounds: { from, above, to, below, whole }, mayBeBlank }: DecimalValue): string {
  const some = above === undefined ? "" : "(?=[\\d.]*[1-9])";
  const decimals = whole === undefined ? "(?:\\.\\d+)?" : "(?:\\.0+)?";
  const signed = (from ?? above) === undefined;
  const forms = [`${signed ? "[+-]?" : "\\+?"}${some}${(to ?? below) === undefined ? "\\d+" : "0+"}${decimals}`];
  if (to !== undefined) forms.push("\\+?0*1(?:\\.0+)?");
  if (from !== undefined) forms.push("-0+(?:\\.0+)?");
  const all = forms.join("|");
  return mayBeBlank ? `^(?:${all})?$` : forms.length > 1 ? `^(?:${all})$` : `^${all}$`;
}

function checksOf({ from, above, to, below, whole }: Bounds): z.core.$ZodCheck<number>[] {
  return [
    ...(from === undefined ? [] : [z.gte(from)]),
    ...(above === undefined ? [] : [z.gt(above)]),
    ...(to === undefined ? [] : [z.lte(to)]),
    ...(below === undefined ? [] : [z.lt(below)]),
    ...(whole === undefined ? [] : [z.multipleOf(1)]),
  ];
}

function oneOf(words: readonly string[]): z.ZodMiniType {
  const [only, ...more] = words;
  return only !== undefined && more.length === 0 ? z.literal(only) : z.enum([...words]);
}

/** How many significant digits the shortest decimal of a number has. */
function digitsOf(value: number): number {
  const [digits = ""] = String(value).split("e");
  return digits.replace(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "").length;
}
