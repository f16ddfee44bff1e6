import type { MethodOf } from "../method.js";
import { type ActualRateRule, actualRateShape } from "./parameters.js";
import { planActualRate } from "./plan.js";

/** The method `actual-rate`. */
export const actualRate: MethodOf<ActualRateRule> = {
  method: "actual-rate",
  shape: actualRateShape,
  plan: planActualRate,
  words: {
    zh: "百分比指标按实际值占 100% 的比例得分，不看是否达到指标值",
    en: "a percentage scores in proportion to 100 %, whatever the target",
  },
};
