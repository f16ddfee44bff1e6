import type * as figures from "../figure/make.js";
import type * as measures from "./measure/index.js";
import type * as plans from "./plan.js";
import {
  all,
  check,
  compared,
  first,
  fixed,
  given,
  hundred,
  inside,
  least,
  minus,
  not,
  one,
  over,
  plus,
  refuse,
  remark,
  rounded,
  said,
  size,
  some,
  step,
  times,
  told,
  when,
  within,
  zero,
} from "../figure/make.js";
import { measured } from "./measure/index.js";
import { awarded, parameter, scored } from "./plan.js";

/**
 * What a method of a caller's own is described with: figures as data, from which score, steps and proof are read.
 *
 * @example
 * figure.times(figure.hundred, figure.parameter("0.5")).is; // => "*"
 */
export const figure: Pick<
  typeof figures,
  | "all"
  | "check"
  | "compared"
  | "first"
  | "fixed"
  | "given"
  | "hundred"
  | "inside"
  | "least"
  | "minus"
  | "not"
  | "one"
  | "over"
  | "plus"
  | "refuse"
  | "remark"
  | "rounded"
  | "said"
  | "size"
  | "some"
  | "step"
  | "times"
  | "told"
  | "when"
  | "within"
  | "zero"
> &
  Pick<typeof measures, "measured"> &
  Pick<typeof plans, "awarded" | "parameter" | "scored"> = {
  all,
  awarded,
  check,
  compared,
  first,
  fixed,
  given,
  hundred,
  inside,
  least,
  measured,
  minus,
  not,
  one,
  over,
  parameter,
  plus,
  refuse,
  remark,
  rounded,
  said,
  scored,
  size,
  some,
  step,
  times,
  told,
  when,
  within,
  zero,
};
