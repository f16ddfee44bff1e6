import type { MethodOf } from "../method.js";
import { type OrdinalRule, ordinalShape } from "./parameters.js";
import { planOrdinal } from "./plan.js";

/** The method `ordinal`. */
export const ordinal: MethodOf<OrdinalRule> = {
  method: "ordinal",
  shape: ordinalShape,
  plan: planOrdinal,
  words: { zh: "按情形计分", en: "points by circumstance" },
};
