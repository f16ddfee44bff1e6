import type { MethodOf } from "../method.js";
import type { CompositeRule } from "../types.js";
import { compositeShape } from "./parameters.js";
import { planComposite } from "./plan.js";

/** The method `composite`. */
export const composite: MethodOf<CompositeRule> = {
  method: "composite",
  shape: compositeShape,
  plan: planComposite,
  words: { zh: "分项计分", en: "the sum of several rules" },
};
