import { planActualRate } from "./actual-rate/plan.js";
import { planAddPerCase } from "./add-per-case/plan.js";
import { planAllOrNothing } from "./all-or-nothing/plan.js";
import { planAttainment } from "./attainment/plan.js";
import { planBands } from "./bands/plan.js";
import { planChecklist } from "./checklist/plan.js";
import { planComposite } from "./composite/plan.js";
import { planDeductPerCase } from "./deduct-per-case/plan.js";
import { planDeductPerStep } from "./deduct-per-step/plan.js";
import { planLinear } from "./linear/plan.js";
import { planManual } from "./manual/plan.js";
import { overAchieving } from "./over-achievement.js";
import { planOrdinal } from "./ordinal/plan.js";
import type { Frame, Plan, PlanRule } from "./plan.js";
import { planTiers } from "./tiers/plan.js";
import type { Rule } from "./types.js";

type Plans = {
  readonly [M in Rule["method"]]: (rule: Extract<Rule, { method: M }>, frame: Frame, planRule: PlanRule) => Plan;
};

const plans: Plans = {
  attainment: planAttainment,
  "actual-rate": planActualRate,
  "all-or-nothing": planAllOrNothing,
  bands: planBands,
  linear: planLinear,
  "deduct-per-step": planDeductPerStep,
  "deduct-per-case": planDeductPerCase,
  "add-per-case": planAddPerCase,
  checklist: planChecklist,
  tiers: planTiers,
  ordinal: planOrdinal,
  composite: planComposite,
  manual: planManual,
};

/** A rule as a figure: its method, then its modifiers. */
export function planRule(rule: Rule, frame: Frame): Plan {
  const plan = (plans[rule.method] as (rule: Rule, frame: Frame, planRule: PlanRule) => Plan)(rule, frame, planRule);
  return rule.overAchievement === undefined ? plan : overAchieving(rule.overAchievement, plan, frame);
}
