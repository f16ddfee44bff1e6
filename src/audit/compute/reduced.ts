import { compare, type Exact, isNegative, round, toText } from "../../exact/index.js";
import type { FormPlan } from "../../evaluate/plan.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import type { FormScore } from "../../evaluate/score-form.js";
import { leafOf } from "../../form/tree.js";
import { type Issue, issue } from "../../message/index.js";
import { certain } from "../../shape/certain.js";
import { thresholdOf } from "../../standard/thresholds.js";
import { percentReached } from "./reached.js";
import { saysWhy } from "./reason.js";
import { amountText, valueOf } from "./values.js";

/**
 * The leaves whose published score was reduced because their target was set far too low, and what is said of each: where
 * much more was reached than wanted, the document itself asks for less than the weight, and how much less a person says.
 */
export function reducedLeaves(
  plan: FormPlan,
  score: FormScore,
  leaves: readonly (Exact | null)[],
  weights: readonly (Exact | null)[],
): ReadonlyMap<number, Issue> {
  const least = thresholdOf("target/far-above-reason", plan.setting.standard.chain);
  const reduced = new Map<number, Issue>();
  if (least === null) return reduced;
  for (const index of plan.leaves) {
    const node = nodeOf(plan, index);
    const { reported, reason } = certain(leafOf(node));
    const [weight, points] = [weights[index] ?? null, leaves[index] ?? null];
    if (reported === undefined || !saysWhy(reason) || weight === null || points === null || !node.counted) continue;
    const isLess = compare(valueOf(reported), weight) < 0 && !isNegative(valueOf(reported));
    if (!isLess || compare(points, weight) !== 0) continue;
    const percent = farAbove(plan, score, index);
    if (percent === null || compare(percent, valueOf(least.value)) < 0) continue;
    const params = {
      percent: toText(round(percent, 1, "half-up")),
      reported: amountText(reported),
      weight: toText(weight),
    };
    reduced.set(index, issue("info", "score/reduced", params, { path: `${node.path}/reported` }));
  }
  return reduced;
}

/** What was reached in percent of what was wanted at least; null of any other target. */
function farAbove(plan: FormPlan, score: FormScore, index: number): Exact | null {
  const target = nodeOf(plan, index).leaf?.target;
  const actual = certain(score.leaves[index]).actual;
  if (target?.kind !== "threshold" || target.comparator.startsWith("<") || actual?.kind !== "quantity") return null;
  return percentReached(target, actual);
}
