import type { MethodOf } from "../method.js";
import { type TiersRule, tiersShape } from "./parameters.js";
import { planTiers } from "./plan.js";
import { words } from "./words.js";

/** The method `tiers`. */
export const tiers: MethodOf<TiersRule> = { method: "tiers", shape: tiersShape, plan: planTiers, words };
