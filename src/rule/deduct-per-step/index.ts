import type { MethodOf } from "../method.js";
import { type DeductPerStepRule, deductPerStepShape } from "./parameters.js";
import { planDeductPerStep } from "./plan.js";

/** The method `deduct-per-step`. */
export const deductPerStep: MethodOf<DeductPerStepRule> = {
  method: "deduct-per-step",
  shape: deductPerStepShape,
  plan: planDeductPerStep,
  words: { zh: "按偏差逐级扣分", en: "points off for each step of deviation" },
};
