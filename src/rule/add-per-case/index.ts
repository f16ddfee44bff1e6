import type { MethodOf } from "../method.js";
import { type AddPerCaseRule, addPerCaseShape } from "./parameters.js";
import { planAddPerCase } from "./plan.js";

/** The method `add-per-case`. */
export const addPerCase: MethodOf<AddPerCaseRule> = {
  method: "add-per-case",
  shape: addPerCaseShape,
  plan: planAddPerCase,
  words: { zh: "按件加分", en: "bonus points for each case" },
};
