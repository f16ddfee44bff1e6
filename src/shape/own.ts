import type * as makes from "./make.js";
import type * as values from "./value.js";
import { list, listOrNone, needed, object, record, textOr } from "./make.js";
import { any, cell, decimal, decimalWithin, oneOf, quotient, text, truth, wholeNumber, words } from "./value.js";

/**
 * What the rules of a method of a caller's own must look like.
 *
 * @example
 * shape.oneOf(["city-line"]).is; // => "value"
 */
export const shape: Pick<typeof makes, "list" | "listOrNone" | "needed" | "object" | "record" | "textOr"> &
  Pick<
    typeof values,
    "any" | "cell" | "decimal" | "decimalWithin" | "oneOf" | "quotient" | "text" | "truth" | "wholeNumber" | "words"
  > = {
  any,
  cell,
  decimal,
  decimalWithin,
  list,
  listOrNone,
  needed,
  object,
  oneOf,
  quotient,
  record,
  text,
  textOr,
  truth,
  wholeNumber,
  words,
};
