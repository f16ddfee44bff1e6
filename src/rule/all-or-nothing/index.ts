import type { MethodOf } from "../method.js";
import { type AllOrNothingRule, allOrNothingShape } from "./parameters.js";
import { planAllOrNothing } from "./plan.js";

/** The method `all-or-nothing`. */
export const allOrNothing: MethodOf<AllOrNothingRule> = {
  method: "all-or-nothing",
  shape: allOrNothingShape,
  plan: planAllOrNothing,
  words: { zh: "达到得满分，否则不得分", en: "full marks at the target, else none" },
};
