import type { FormPlan } from "../evaluate/plan.js";
import { nodeOf } from "../evaluate/plan-nodes.js";
import type { FormScore } from "../evaluate/score-form.js";
import { shareOf } from "../evaluate/score-leaf.js";
import type { LeafPlan } from "../evaluate/leaf-plan.js";
import { toText } from "../exact/index.js";
import { isGroup } from "../form/tree.js";
import type { Indicator, IndicatorLeaf, SelfEvaluation } from "../form/types.js";

/** A form that says itself what its published scores decide: a person's share, or the score where the whole is a person's. */
export function withAwarded(plan: FormPlan, { leaves }: FormScore): SelfEvaluation {
  const awarded = new Map(
    plan.leaves.flatMap((index) => {
      const { path, leaf } = nodeOf(plan, index);
      return leaf !== null && leaves[index]?.awarded === true ? [[path, leaf] as const] : [];
    }),
  );
  const decided = (indicator: Indicator, path: string): Indicator => {
    if (isGroup(indicator)) {
      const children = indicator.children.map((child, place) => decided(child, `${path}/children/${place}`));
      return { ...indicator, children };
    }
    const leaf = awarded.get(path);
    return leaf === undefined ? indicator : decidedLeaf(indicator, leaf);
  };
  const { form } = plan;
  return { ...form, indicators: form.indicators.map((each, place) => decided(each, `/indicators/${place}`)) };
}

function decidedLeaf(indicator: IndicatorLeaf, leaf: LeafPlan): IndicatorLeaf {
  if (leaf.award === null) return indicator;
  if (!leaf.award.isRule) return { ...indicator, awardedShare: toText(shareOf(leaf, leaf.award)) };
  // What is published of a whole score is what is left after a deduction.
  const { deduction: _, ...rest } = indicator;
  return { ...rest, rule: leaf.rule };
}
