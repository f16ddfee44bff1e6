import type { FormPlan } from "../evaluate/plan.js";
import type { ScoredLeaf } from "../evaluate/types.js";
import { leafAt } from "../form/tree.js";
import { certain } from "../shape/certain.js";
import { type FilledLeaf, filledLeaf, openFilled } from "./filled.js";
import type { Model } from "./model.js";
import type { Evaluation } from "../evaluate/types.js";

/** What the cells of all leaves are filled in with, by their paths. */
export function filledLeaves(
  model: Model,
  plan: FormPlan,
  leaves: ReadonlyMap<string, ScoredLeaf>,
  evaluation: Evaluation,
): ReadonlyMap<string, FilledLeaf> {
  const filled = new Map<string, FilledLeaf>();
  for (const node of plan.nodes) {
    const leaf = leaves.get(node.path);
    if (leaf === undefined) continue;
    const shown = certain(leafAt(model.shown, node.path));
    if (model.open.has(node.path)) {
      filled.set(node.path, openFilled(null, shown.unit));
      continue;
    }
    const whole = certain(leafAt(model.whole, node.path));
    const own = filledLeaf(leaf, whole, node.leaf, evaluation);
    const isDone = shown.actual !== undefined || whole.actual === undefined;
    filled.set(
      node.path,
      isDone ? own : { ...own, actual: { ...own.actual, cell: { ...own.actual.cell, value: "" } } },
    );
  }
  return filled;
}
