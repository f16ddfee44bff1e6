import { compare, equal, one, toText } from "../../exact/index.js";
import { conversion } from "../../text/unit.js";
import type { Figure, Words } from "../../figure/figure.js";
import {
  check,
  constant,
  down,
  first,
  minus,
  over,
  refuse,
  said,
  some,
  step,
  times,
  up,
  when,
  within,
  zero,
} from "../../figure/make.js";
import { withoutTarget } from "../attainment/plan.js";
import { remaining } from "../deduct-per-case/plan.js";
import { DONE, DONE_WITHOUT_DATE, onTime } from "../measure/day.js";
import { measured, metBeside } from "../measure/index.js";
import { decimal } from "../decimals.js";
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
  const inTime = onTime(target, frame);
  const done = check("met", DONE, false, said("actual"));
  const size = first([when(done, zero), when(inTime, zero)], lateness(rule, target, frame));
  return {
    points: deducted(rule, size, frame),
    met: some([done, inTime]),
    remarks: [DONE_WITHOUT_DATE],
  };
}

function lateness(rule: DeductPerStepRule, target: Day, { inputs }: Frame): Figure {
  const { stepUnit = "天", partial = "whole-only" } = rule;
  const unit = CALENDAR[stepUnit];
  const size = conversion(stepUnit, "天");
  const span: Words = { is: "span", from: target.key, to: "actual" };
  if (unit !== undefined) {
    // 每逾期半个月: where whole months are counted, no half of one is.
    if (partial !== "prorate" && !/^\d+$/.test(toText(decimal(rule.step)))) {
      return refuse("rule/step-unit", { step: rule.step + stepUnit, unit: "天" }, "/rule");
    }
    const late = { is: "late", unit, partial, from: target.key } as const;
    return step("late", inputs.guarded(`actual#${unit}`, late, partial), span);
  }
  // A date has no hours: what a step is must be whole days.
  if (size === null || compare(size, one) < 0) {
    return refuse("rule/step-unit", { step: stepUnit, unit: "天" }, "/rule");
  }
  const days = step("late", within(minus(inputs.day("actual"), inputs.day(target.key)), zero), span);
  return equal(size, one) ? days : step("conversion", over(days, constant(size)));
}

const CALENDAR: Readonly<Record<string, "months" | "years" | undefined>> = {
  月: "months",
  个月: "months",
  年: "years",
};

/** The weight less points for each step: whole ones only, begun ones too, or the exact part. */
function deducted(rule: DeductPerStepRule, size: Figure, frame: Frame): Figure {
  const exact = over(size, parameter(rule.step));
  const { partial = "whole-only" } = rule;
  const steps = step("steps", partial === "prorate" ? exact : partial === "started" ? up(exact) : down(exact));
  return remaining(frame.weight, times(steps, parameter(rule.points)), rule);
}
