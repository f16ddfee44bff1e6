import type { MethodOf } from "../method.js";
import { type ActualRateRule, actualRateShape } from "./parameters.js";
import { planActualRate } from "./plan.js";
import { words } from "./words.js";

/** The method `actual-rate`. */
export const actualRate: MethodOf<ActualRateRule> = {
  method: "actual-rate",
  shape: actualRateShape,
  plan: planActualRate,
  words,
};
