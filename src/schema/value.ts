import * as z from "zod/mini";
import { MAX_DIGITS, NUMBER_DIGITS } from "../exact/index.js";
import { MAX_KEY, MAX_TEXT } from "../indicator/check/limits.js";

/** Any text. */
export const text: z.ZodMiniType<string> = z.string().check(z.maxLength(MAX_TEXT));

/** Text that says something. */
export const words: z.ZodMiniType<string> = z.string().check(z.maxLength(MAX_TEXT), z.regex(/\S/));

/** A name that the user gives to a key. */
export const name: z.ZodMiniString = z.string().check(z.maxLength(MAX_KEY));

/** Yes or no. */
export const truth: z.ZodMiniType<boolean> = z.boolean();

/** A number that fifteen significant digits tell. */
const number = z.number().check(z.refine((value) => digitsOf(value) <= NUMBER_DIGITS));

/** What stands in a cell of a table: text, or a number. */
export const cell: z.ZodMiniType<string | number> = z.union([text, number]);

/** Any decimal: text in plain notation, or a number. */
export const decimal: z.ZodMiniType<string | number> = z.union([plain(/^[+-]?\d+(?:\.\d+)?$/), number]);

/** A decimal, or nothing: a figure of an empty form that is not filled in. */
export const decimalOrBlank: z.ZodMiniType<string | number> = z.union([plain(/^(?:[+-]?\d+(?:\.\d+)?)?$/), number]);

/** A decimal of zero or more. */
export const fromZero: z.ZodMiniType<string | number> = z.union([
  plain(/^(?:\+?\d+(?:\.\d+)?|-0+(?:\.0+)?)$/),
  number.check(z.gte(0)),
]);

/** A decimal above zero. */
export const positive: z.ZodMiniType<string | number> = z.union([
  plain(/^\+?(?=[\d.]*[1-9])\d+(?:\.\d+)?$/),
  number.check(z.gt(0)),
]);

/** A share: 0 to 1. */
export const share: z.ZodMiniType<string | number> = z.union([
  plain(/^(?:\+?0+(?:\.\d+)?|\+?0*1(?:\.0+)?|-0+(?:\.0+)?)$/),
  number.check(z.gte(0), z.lte(1)),
]);

/** A share below 1. */
export const shareBelowOne: z.ZodMiniType<string | number> = z.union([
  plain(/^(?:\+?0+(?:\.\d+)?|-0+(?:\.0+)?)$/),
  number.check(z.gte(0), z.lt(1)),
]);

/** A whole number of zero or more, as a decimal. */
export const count: z.ZodMiniType<string | number> = z.union([
  plain(/^(?:\+?\d+(?:\.0+)?|-0+(?:\.0+)?)$/),
  number.check(z.gte(0), z.multipleOf(1)),
]);

/** A decimal as it comes out: plain, without trailing zeros. */
export const decimalOut: z.ZodMiniType<string> = z.string().check(z.regex(/^-?\d+(?:\.\d*[1-9])?$/));

/** A decimal, or a quotient in lowest terms where no decimal is finite. */
export const exactOut: z.ZodMiniType<string> = z.string().check(z.regex(/^-?\d+(?:\.\d*[1-9]|\/\d+)?$/));

/** A key that is not to be there. */
export const none: z.ZodMiniExactOptional<z.ZodMiniNever> = z.exactOptional(z.never());

function plain(pattern: RegExp): z.ZodMiniString {
  return z.string().check(z.maxLength(MAX_DIGITS), z.regex(pattern));
}

/** How many significant digits the shortest decimal of a number has. */
function digitsOf(value: number): number {
  const [digits = ""] = String(value).split("e");
  return digits.replace(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "").length;
}
