import { type Exact, toText } from "../exact/index.js";
import { isSurelyLong } from "../exact/long.js";
import { isGroup } from "../form/tree.js";
import { leavesBelow } from "../form/weights.js";
import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { certain } from "../shape/certain.js";
import type { FormPlan } from "./plan.js";
import { nodeOf } from "./plan-nodes.js";
import { MAX_EXACT_DIGITS } from "./score.js";
import type { FormScore } from "./score-form.js";

/**
 * The exact text, or null with a finding where it would pass the digits that are shown.
 *
 * @param index - The node whose figure it is; null for the whole.
 */
export function exactText(
  value: Exact,
  plan: FormPlan,
  form: FormScore,
  index: number | null,
  path: string,
  findings: Unsaid[],
): string | null {
  if (!isLongSum(value, plan, form, index)) {
    const text = toText(value);
    if (text.length <= MAX_EXACT_DIGITS) return text;
  }
  findings.push(issue("info", "score/exact-too-long", {}, { path }));
  return null;
}

/** Whether a figure is a sum that surely passes those digits; it is printed in order to find out where this is not sure. */
function isLongSum(value: Exact, plan: FormPlan, form: FormScore, index: number | null): boolean {
  const { rounding, caps } = plan.setting;
  if (value.large === null || value.large.d.e < 2 * MAX_EXACT_DIGITS) return false;
  if (rounding.stage !== "total" || caps.length > 0 || (index === null && plan.rescaled)) return false;
  const below = index === null ? plan.first.flatMap((first) => leavesAt(first, plan)) : leavesAt(index, plan);
  return isSurelyLong(
    below.map((leaf) => certain(form.figures[leaf])),
    MAX_EXACT_DIGITS,
  );
}

/** The leaves that a figure adds up; of a leaf, itself. */
function leavesAt(index: number, plan: FormPlan): readonly number[] {
  const { counted, input } = nodeOf(plan, index);
  if (!counted) return [];
  return isGroup(input) ? leavesBelow(index, plan.nodes) : [index];
}
