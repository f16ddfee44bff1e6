import type { MethodOf } from "../method.js";
import { type DeductPerCaseRule, deductPerCaseShape } from "./parameters.js";
import { planDeductPerCase } from "./plan.js";

/** The method `deduct-per-case`. */
export const deductPerCase: MethodOf<DeductPerCaseRule> = {
  method: "deduct-per-case",
  shape: deductPerCaseShape,
  plan: planDeductPerCase,
  words: { zh: "按件扣分", en: "points off for each case" },
};
