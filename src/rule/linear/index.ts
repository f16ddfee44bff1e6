import type { MethodOf } from "../method.js";
import { type LinearRule, linearShape } from "./parameters.js";
import { planLinear } from "./plan.js";

/** The method `linear`. */
export const linear: MethodOf<LinearRule> = {
  method: "linear",
  shape: linearShape,
  plan: planLinear,
  words: { zh: "直线内插计分", en: "a straight line between two figures" },
};
