import { compared, first, refuse, step, times, when, within, zero } from "../../figure/make.js";
import { casesOf } from "../deduct-per-case/plan.js";
import { metBeside } from "../measure/index.js";
import { type Frame, parameter, type Plan } from "../plan.js";
import type { AddPerCaseRule } from "../types.js";

/**
 * `add-per-case` (每增加1个加2分，最高不超过6分): a bonus of `points` for each case, not above `cap`; without a cap, not
 * above the leaf's weight.
 *
 * Source: local tables of bonus points (加分项).
 */
export function planAddPerCase(rule: AddPerCaseRule, frame: Frame): Plan {
  const cap = rule.cap === undefined ? frame.weight : parameter(rule.cap);
  const bonus = step("score", within(times(casesOf(frame.inputs), parameter(rule.points)), null, cap));
  if (rule.cap !== undefined) return { points: bonus, ...metBeside(frame) };
  const needed = refuse("rule/cap-needed", {}, "/rule");
  return { points: first([when(compared(frame.weight, "=", zero), needed)], bonus), ...metBeside(frame) };
}
