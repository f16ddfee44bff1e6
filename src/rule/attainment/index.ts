import type { MethodOf } from "../method.js";
import { type AttainmentRule, attainmentShape } from "./parameters.js";
import { planAttainment } from "./plan.js";
import { words } from "./words.js";

/** The method `attainment`. */
export const attainment: MethodOf<AttainmentRule> = {
  method: "attainment",
  shape: attainmentShape,
  plan: planAttainment,
  words,
};
