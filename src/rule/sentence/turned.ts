import type { Rule } from "../types.js";
import type { Deduction, Facts } from "./facts.js";
import type { Reading } from "./refusal.js";

/**
 * 每超1% beside ≥95%, 每低1% beside ≤100万元: steps from the target on the side that meets it, and none where it is missed, which no
 * target and rule can both mean; null where they go together.
 */
export function turnedIn({ deductions }: Facts, rule: Rule, { target }: Reading): Deduction | null {
  const [deduction] = deductions;
  if (deduction === undefined || rule.method !== "deduct-per-step" || rule.from !== undefined) return null;
  if (target?.kind !== "threshold" || target.comparator === "=" || deduction.step.moved !== undefined) return null;
  return deduction.step.side === (target.comparator.startsWith("<") ? "below" : "above") ? deduction : null;
}
