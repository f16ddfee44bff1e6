import type { MethodOf } from "../method.js";
import { type TiersRule, tiersShape } from "./parameters.js";
import { planTiers } from "./plan.js";

/** The method `tiers`. */
export const tiers: MethodOf<TiersRule> = {
  method: "tiers",
  shape: tiersShape,
  plan: planTiers,
  words: { zh: "按等次计分", en: "a share by tier" },
};
