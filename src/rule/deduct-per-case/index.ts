import type { MethodOf } from "../method.js";
import { type DeductPerCaseRule, deductPerCaseShape } from "./parameters.js";
import { planDeductPerCase } from "./plan.js";
import { words } from "./words.js";

/** The method `deduct-per-case`. */
export const deductPerCase: MethodOf<DeductPerCaseRule> = {
  method: "deduct-per-case",
  shape: deductPerCaseShape,
  plan: planDeductPerCase,
  words,
};
