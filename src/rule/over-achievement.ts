import type { Test, Remark } from "../figure/figure.js";
import {
  all,
  check,
  compared,
  first,
  given,
  minus,
  not,
  step,
  times,
  when,
  within,
  zero,
  remark,
} from "../figure/make.js";
import { type Frame, parameter, type Plan } from "./plan.js";
import type { OverAchievement } from "./types.js";

/**
 * 偏离度: an actual at or above `threshold` × the target is flagged, and loses `deduct` points where the rule says so.
 *
 * It looks at targets with `>=`, `>` or `=` above zero: only they can be overshot.
 */
export function overAchieving(modifier: OverAchievement, plan: Plan, { yardstick, inputs }: Frame): Plan {
  const target = yardstick;
  if (target?.kind !== "bound" || target.comparator === "<=" || target.comparator === "<") return plan;
  const value = inputs.measured(target);
  const number = inputs.number(target.key);
  const line = step("over-achievement-from", times(number, parameter(modifier.threshold)));
  const applies = all([given("actual", ["quantity"]), compared(number, ">", zero)]);
  const over = all([applies, compared(value, "≥", times(number, parameter(modifier.threshold)))]);
  const params = { actual: value, target: number, threshold: modifier.threshold };
  const remarks = [
    ...plan.remarks,
    remark(over, "info", "score/over-achieved", params, ""),
    ...(modifier.reasonRequired === true ? [reasonMissing(over, modifier.threshold)] : []),
  ];
  if (modifier.deduct === undefined) return { ...plan, remarks };
  const overshot = all([applies, check("over-achieved", compared(value, "≥", line), true)]);
  const off = first([when(overshot, parameter(modifier.deduct))], zero);
  return { ...plan, points: step("over-achievement", within(minus(plan.points, off), zero)), remarks };
}

function reasonMissing(over: Test, threshold: string): Remark {
  const without = all([over, not(given("reason"))]);
  return remark(without, "warning", "reason/missing", { threshold }, "/reason");
}
