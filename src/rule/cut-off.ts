import { check, first, when, zero } from "../figure/make.js";
import type { CompletionParameters, CutOff, RuleBase } from "./base.js";
import { casesOf } from "./deduct-per-case/plan.js";
import { isWithin, lookedUp, type Sought } from "./measure/looked-up.js";
import { type Frame, parameter, type Plan } from "./plan.js";

/** 低于60%不得分: values for which the rule gives nothing, whatever its method says of them. */
export function cutOff(off: CutOff, rule: RuleBase & CompletionParameters, plan: Plan, frame: Frame): Plan {
  const { value, stated } = soughtBy(off, rule, plan, frame);
  const none = check("cut-off", isWithin(off, value, stated), true);
  return { ...plan, points: first([when(none, zero)], plan.points) };
}

function soughtBy({ of }: CutOff, rule: CompletionParameters, { late }: Plan, frame: Frame): Sought {
  if (of === "cases") return { value: casesOf(frame.inputs), stated: parameter };
  return of === "lateness" && late !== undefined ? { value: late, stated: parameter } : lookedUp(of, frame, rule);
}
