import type { FormPlan, NodePlan } from "./plan.js";
import { certain } from "../shape/certain.js";

/** The node of a plan that one of its own indices means. */
export function nodeOf({ nodes }: Pick<FormPlan, "nodes">, index: number): NodePlan {
  return certain(nodes[index]);
}

/** Those of some nodes that count. */
export function countedOf(plan: FormPlan, indices: readonly number[]): readonly number[] {
  return indices.filter((index) => nodeOf(plan, index).counted);
}
