import type { MethodOf } from "../method.js";
import { type LinearRule, linearShape } from "./parameters.js";
import { planLinear } from "./plan.js";
import { words } from "./words.js";

/** The method `linear`. */
export const linear: MethodOf<LinearRule> = { method: "linear", shape: linearShape, plan: planLinear, words };
