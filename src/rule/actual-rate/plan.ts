import type { Comparator } from "../../cell/types.js";
import type { Test } from "../../figure/figure.js";
import { all, compared, first, given, hundred, one, over, step, when, within, zero } from "../../figure/make.js";
import { planAttainment } from "../attainment/plan.js";
import { type Frame, type Plan, scored } from "../plan.js";
import type { AttainmentParameters } from "../types.js";
import type { Bound } from "../yardstick.js";

/**
 * `actual-rate` (按实际完成率计分): a percentage where higher is better scores weight × actual ÷ 100 whatever the
 * target, within 0 and the weight; every other indicator falls back to `attainment`.
 *
 * Source: the reading under which the scores of 郑州市金水区政务服务中心 2021 come out; also 得分=完成率×分值.
 */
export function planActualRate(rule: AttainmentParameters, frame: Frame): Plan {
  const fallback = planAttainment(rule, frame);
  const target = frame.yardstick;
  const rated = target?.kind === "bound" ? ratedBy(target, frame) : null;
  if (target?.kind !== "bound" || rated === null) return fallback;
  const rate = step("actual-rate", within(over(frame.inputs.measured(target), hundred), zero, one));
  return {
    points: first([when(rated, scored(frame.weight, rate))], fallback.points),
    met: fallback.met,
    byScore: rated,
    remarks: fallback.remarks,
  };
}

/**
 * Whether an indicator is a percentage where more is better: so for a stated `>=` or `>`, and for `=` above zero unless
 * the number is bare and its direction says otherwise. Of a bare zero, or of one below it, 100 % is no measure.
 */
function ratedBy(target: Bound, { inputs }: Frame): Test | null {
  if (target.change || (target.unit !== null && target.unit !== "%")) return null;
  const percentage = given("actual", ["quantity"], target.unit === null ? "%" : undefined);
  if (!RATED.includes(target.comparator) || target.exactly) return null;
  if (target.comparator !== "=" && !target.bare) return percentage;
  return all([percentage, compared(inputs.number(target.key), ">", zero)]);
}

const RATED: readonly Comparator[] = [">=", ">", "="];
