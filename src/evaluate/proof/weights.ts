import { type Exact, subtract, toText, whole, zero } from "../../exact/index.js";
import { decimalOf } from "../../exact/input.js";
import type { Expression } from "../../figure/expression.js";
import { provenOverNumbers } from "../../figure/numbers.js";
import { isGroup } from "../../form/tree.js";
import { leavesBelow, pools, shareFigure } from "../../form/weights.js";
import type { FormPlan, NodePlan } from "../plan.js";
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
    const node = nodes[index];
    if (node === undefined || node.input.weight !== undefined || !isGroup(node.input)) continue;
    weights[index] = sumOf(leavesBelow(index, nodes).map((leaf) => weights[leaf]));
  }
  const dropped = droppedBelow(plan, weights);
  nodes.forEach((node, index) => {
    const own = weights[index] ?? ZERO;
    const less = dropped[index] ?? [];
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
    const above = nodes[owner];
    if (leaves.length === 0 || above === undefined) continue;
    const rest = subtract(weight, taken);
    const takers = nodes.flatMap((node, index) =>
      takesFrom(node, index, owner, plan) ? [weights[index] ?? ZERO] : [],
    );
    const left =
      takers.length === 0
        ? (weights[owner] ?? ZERO)
        : { op: "-" as const, args: [weights[owner] ?? ZERO, sumOf(takers)] };
    const shared = log.step(above.path, "rest", left, toText(rest));
    leaves.forEach((leaf, place) => {
      const node = nodes[leaf];
      if (node === undefined) return;
      const numbers = { rest, count: whole(leaves.length), place: whole(place) };
      const of = { rest: shared, count: { const: toText(numbers.count) }, place: { const: toText(numbers.place) } };
      const share = provenOverNumbers(shareFigure(places), of, numbers);
      weights[leaf] = log.step(node.path, "weight", share, toText(sharedBy(plan, leaf)));
    });
  }
}

/** Whether a node with a weight of its own takes part of what its nearest weighed ancestor has to share. */
function takesFrom(node: NodePlan, index: number, owner: number, { nodes }: FormPlan): boolean {
  if (index === owner || node.input.weight === undefined || !node.counted) return false;
  let at = node.parent;
  while (at >= 0 && nodes[at]?.input.weight === undefined) at = nodes[at]?.parent ?? -1;
  return at === owner;
}

/** What a leaf was given, whether it applies or not. */
function sharedBy(plan: FormPlan, index: number): Exact {
  return plan.nodes[index]?.leaf?.weight ?? zero;
}

/** The leaves below each node that do not apply, and so take their weight away from it. */
function droppedBelow(plan: FormPlan, weights: readonly Expression[]): readonly Expression[][] {
  const below: Expression[][] = plan.nodes.map(() => []);
  plan.nodes.forEach((node, index) => {
    if (!node.counted || !isDropped(plan, node)) return;
    for (let at = node.parent; at >= 0; at = plan.nodes[at]?.parent ?? -1) below[at]?.push(weights[index] ?? ZERO);
  });
  return below;
}

function isDropped({ setting: { policy } }: FormPlan, { leaf }: NodePlan): boolean {
  return leaf?.decided === "not-applicable" && policy !== undefined && policy !== "full-marks";
}

/** A sum of what there is; of one alone, that. */
export function sumOf(parts: readonly (Expression | undefined)[]): Expression {
  const args = parts.filter((part) => part !== undefined);
  const [only] = args;
  if (only === undefined) return ZERO;
  return args.length === 1 ? only : { op: "+", args };
}
