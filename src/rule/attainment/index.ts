import type { MethodOf } from "../method.js";
import { type AttainmentRule, attainmentShape } from "./parameters.js";
import { planAttainment } from "./plan.js";
import { quickAttainment } from "./quick.js";

/** The method `attainment`. */
export const attainment: MethodOf<AttainmentRule> = {
  method: "attainment",
  shape: attainmentShape,
  plan: planAttainment,
  quick: quickAttainment,
  words: {
    zh: "达到指标值得满分，未达到按完成比例得分",
    en: "full marks at the target, else in proportion to completion",
  },
};
