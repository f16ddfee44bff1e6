import type { MethodOf } from "../method.js";
import { type BandsRule, bandsShape } from "./parameters.js";
import { planBands } from "./plan.js";

/** The method `bands`. */
export const bands: MethodOf<BandsRule> = {
  method: "bands",
  shape: bandsShape,
  plan: planBands,
  words: { zh: "分档计分", en: "points by band" },
};
