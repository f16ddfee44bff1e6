import { decimalOf } from "../exact/input.js";
import { type Exact, isZero, subtract, toText, zero } from "../exact/index.js";
import type { TreeNode } from "../form/tree.js";
import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { certain } from "../shape/certain.js";
import type { LeafPlan } from "./leaf-plan.js";
import type { FormSetting } from "./setting.js";

/** The weights without what does not apply: dropped and rescaled leaves weigh nothing, here and above. */
export function applicableWeights(
  tree: readonly TreeNode[],
  weights: readonly Exact[],
  plans: readonly (LeafPlan | null)[],
  setting: FormSetting,
): readonly Exact[] {
  const applicable = weights.map((weight, index) => (certain(tree[index]).counted ? weight : zero));
  if (setting.policy === undefined || setting.policy === "full-marks") return applicable;
  tree.forEach((node, index) => {
    if (plans[index]?.decided !== "not-applicable" || !node.counted) return;
    const weight = certain(weights[index]);
    for (let at = index; at >= 0; at = certain(tree[at]).parent) {
      applicable[at] = subtract(certain(applicable[at]), weight);
    }
  });
  return applicable;
}

/** That the stated weights come to the full marks, or what they come to. */
export function totalWeight(total: Exact, setting: FormSetting): Unsaid[] {
  const fullMarks = decimalOf(setting.fullMarks);
  if (isZero(subtract(total, fullMarks))) return [];
  const params = { sum: toText(total), fullMarks: toText(fullMarks) };
  return [issue("error", "weight/total-differs", params, { path: "/indicators" })];
}
