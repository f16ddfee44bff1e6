import { check, first, when, zero } from "../figure/make.js";
import type { CompletionParameters, CutOff, RuleBase } from "./base.js";
import { casesOf } from "./deduct-per-case/plan.js";
import { isWithin, lookedUp, type Sought } from "./measure/looked-up.js";
import { type Frame, parameter, type Plan } from "./plan.js";

/** 低于60%不得分: values for which the rule gives nothing, whatever its method says of them. */
export function cutOff(off: CutOff, rule: RuleBase & CompletionParameters, plan: Plan, frame: Frame): Plan {
  const { value, stated } = soughtBy(off, rule, frame);
  const none = check("cut-off", isWithin(off, value, stated), true);
  return { ...plan, points: first([when(none, zero)], plan.points) };
}

function soughtBy({ of }: CutOff, rule: CompletionParameters, frame: Frame): Sought {
  return of === "cases" ? { value: casesOf(frame.inputs), stated: parameter } : lookedUp(of, frame, rule);
}
