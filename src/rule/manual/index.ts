import type { MethodOf } from "../method.js";
import { type ManualRule, manualShape } from "./parameters.js";
import { planManual } from "./plan.js";

/** The method `manual`. */
export const manual: MethodOf<ManualRule> = {
  method: "manual",
  shape: manualShape,
  plan: planManual,
  words: { zh: "人工评分", en: "scored by a person" },
};
