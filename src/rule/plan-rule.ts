import type { Method } from "./method.js";
import { methods } from "./methods.js";
import { overAchieving } from "./over-achievement.js";
import type { Frame, Plan } from "./plan.js";
import type { Rule } from "./types.js";

const byName: ReadonlyMap<string, Method> = /* @__PURE__ */ new Map(methods.map((each) => [each.method, each]));

/** A rule as a figure: its method, then its modifiers. */
export function planRule(rule: Rule, frame: Frame): Plan {
  const method = byName.get(rule.method);
  if (method === undefined) throw new TypeError(`unchecked method: ${String(rule.method).slice(0, 40)}`);
  // The name has chosen the method, so the rule is one of it.
  const plan = (method.plan as (rule: Rule, frame: Frame, plan: typeof planRule) => Plan)(rule, frame, planRule);
  return rule.overAchievement === undefined ? plan : overAchieving(rule.overAchievement, plan, frame);
}
