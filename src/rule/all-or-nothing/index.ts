import type { MethodOf } from "../method.js";
import { type AllOrNothingRule, allOrNothingShape } from "./parameters.js";
import { planAllOrNothing } from "./plan.js";
import { words } from "./words.js";

/** The method `all-or-nothing`. */
export const allOrNothing: MethodOf<AllOrNothingRule> = {
  method: "all-or-nothing",
  shape: allOrNothingShape,
  plan: planAllOrNothing,
  words,
};
