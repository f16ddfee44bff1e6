import type { Figure } from "../../figure/figure.js";
import { down, over, step, times, up } from "../../figure/make.js";
import { withoutTarget } from "../attainment/plan.js";
import { remaining } from "../deduct-per-case/plan.js";
import { DONE_WITHOUT_DATE } from "../measure/day.js";
import { measured, metBeside } from "../measure/index.js";
import { lateness } from "../measure/late.js";
import { type Frame, parameter, type Plan } from "../plan.js";
import type { DeductPerStepRule } from "../types.js";
import type { Day } from "../yardstick.js";
import { distanceOf } from "./distance.js";
import { inStepUnit } from "./step-unit.js";

/**
 * `deduct-per-step` (每低1个百分点扣0.5分，扣完为止): full weight less `points` for each `step` on the wrong side of
 * `from`, not below `floor`.
 *
 * Source: Hunan tables (在职人员控制率, "三公经费"控制率) and satisfaction scales (每降5%扣1分).
 */
export function planDeductPerStep(rule: DeductPerStepRule, frame: Frame): Plan {
  const target = frame.yardstick;
  if (rule.of !== "completion" && target?.kind === "day" && rule.from === undefined) return late(rule, target, frame);
  const distance = distanceOf(rule, frame);
  if (distance === null) return withoutTarget();
  if ("is" in distance) return { points: distance, met: null, remarks: [] };
  const completion = rule.of === "completion" && target !== null ? measured(target, frame) : undefined;
  const unit = rule.stepUnit ?? (rule.of === "completion" ? "百分点" : undefined);
  return { points: deducted(rule, inStepUnit(distance, unit, frame), frame), ...metBeside(frame, completion) };
}

/** A deadline: the days after it, or the months or years, counted by the calendar. */
function late(rule: DeductPerStepRule, target: Day, frame: Frame): Plan {
  const { size, met } = lateness(rule, target, frame);
  return { points: deducted(rule, size, frame), met, remarks: [DONE_WITHOUT_DATE], late: size };
}

/** The weight less points for each step: whole ones only, begun ones too, or the exact part. */
function deducted(rule: DeductPerStepRule, size: Figure, frame: Frame): Figure {
  const exact = over(size, parameter(rule.step));
  const { partial = "whole-only" } = rule;
  const steps = step("steps", partial === "prorate" ? exact : partial === "started" ? up(exact) : down(exact));
  return remaining(frame.weight, times(steps, parameter(rule.points)), rule);
}
