import { subtract, toText, whole } from "../../exact/index.js";
import { decimalOf } from "../../exact/input.js";
import type { Expression } from "../../figure/expression.js";
import { provenOverNumbers } from "../../figure/numbers.js";
import { isGroup } from "../../form/tree.js";
import { leavesBelow, pools, shareFigure } from "../../form/weights.js";
import { certain } from "../../shape/certain.js";
import type { FormPlan, NodePlan } from "../plan.js";
import { nodeOf } from "../plan-nodes.js";
import type { ProofLog } from "./log.js";

const ZERO: Expression = { const: "0" };

/** Proves what every node weighs, by its index: as stated, shared out, or added up; without what does not apply. */
export function proveWeights(plan: FormPlan, log: ProofLog): readonly Expression[] {
  const { nodes } = plan;
  const weights = nodes.map((): Expression => ZERO);
  nodes.forEach(({ input, path }, index) => {
    if (input.weight !== undefined) weights[index] = log.number(`${path}/weight`, decimalOf(input.weight));
  });
  shareOut(plan, weights, log);
  for (let index = nodes.length - 1; index >= 0; index--) {
    const { input } = nodeOf(plan, index);
    if (input.weight !== undefined || !isGroup(input)) continue;
    weights[index] = sumOf(leavesBelow(index, nodes).map((leaf) => certain(weights[leaf])));
  }
  const dropped = droppedBelow(plan, weights);
  nodes.forEach((node, index) => {
    const own = certain(weights[index]);
    const less = certain(dropped[index]);
    if (!node.counted || isDropped(plan, node)) weights[index] = log.step(node.path, "weight", ZERO, "0");
    else if (less.length > 0 || (node.input.weight === undefined && isGroup(node.input))) {
      const left: Expression = less.length === 0 ? own : { op: "-", args: [own, sumOf(less)] };
      weights[index] = log.step(node.path, "weight", left, toText(node.weight));
    }
  });
  return weights;
}

function shareOut(plan: FormPlan, weights: Expression[], log: ProofLog): void {
  const { nodes } = plan;
  const stated = nodes.map(({ input }) => (input.weight === undefined ? null : decimalOf(input.weight)));
  const { places } = plan.setting.rounding;
  for (const { owner, weight, taken, leaves } of pools(nodes, stated)) {
    if (leaves.length === 0) continue;
    const rest = subtract(weight, taken);
    const takers = nodes.flatMap((node, index) =>
      takesFrom(node, index, owner, plan) ? [certain(weights[index])] : [],
    );
    const own = certain(weights[owner]);
    const left: Expression = takers.length === 0 ? own : { op: "-", args: [own, sumOf(takers)] };
    const shared = log.step(nodeOf(plan, owner).path, "rest", left, toText(rest));
    leaves.forEach((leaf, place) => {
      const node = nodeOf(plan, leaf);
      const numbers = { rest, count: whole(leaves.length), place: whole(place) };
      const of = { rest: shared, count: { const: toText(numbers.count) }, place: { const: toText(numbers.place) } };
      const share = provenOverNumbers(shareFigure(places), of, numbers);
      weights[leaf] = log.step(node.path, "weight", share, toText(certain(node.leaf).weight));
    });
  }
}

/** Whether a node with a weight of its own takes part of what its nearest weighed ancestor has to share. */
function takesFrom(node: NodePlan, index: number, owner: number, plan: FormPlan): boolean {
  if (index === owner || node.input.weight === undefined || !node.counted) return false;
  let at = node.parent;
  while (at >= 0 && nodeOf(plan, at).input.weight === undefined) at = nodeOf(plan, at).parent;
  return at === owner;
}

/** The leaves below each node that do not apply, and so take their weight away from it. */
function droppedBelow(plan: FormPlan, weights: readonly Expression[]): readonly Expression[][] {
  const below: Expression[][] = plan.nodes.map(() => []);
  plan.nodes.forEach((node, index) => {
    if (!node.counted || !isDropped(plan, node)) return;
    const weight = certain(weights[index]);
    for (let at = node.parent; at >= 0; at = nodeOf(plan, at).parent) certain(below[at]).push(weight);
  });
  return below;
}

function isDropped({ setting: { policy } }: FormPlan, { leaf }: NodePlan): boolean {
  return leaf?.decided === "not-applicable" && policy !== undefined && policy !== "full-marks";
}

/** A sum of some parts; of one alone, that. */
export function sumOf(parts: readonly Expression[]): Expression {
  const [only] = parts;
  if (only === undefined) return ZERO;
  return parts.length === 1 ? only : { op: "+", args: parts };
}
