import {
  compare,
  divide,
  hundred,
  isZero,
  multiply,
  round,
  sum,
  toText,
  whole,
  zero,
  type Exact,
} from "../../exact/index.js";
import { ratioByTitle } from "../../budget/index.js";
import { isGroup, leafOf } from "../../indicator/tree.js";
import type { Leaf } from "../../indicator/types.js";
import type { Check } from "../check.js";
import { type Computed, printedText, valueOf } from "../compute.js";

/** What is seen of the form as a whole: columns, kinds, doubled ratios, withheld and all-full scores. */
export const formChecks: readonly Check[] = [shifted, doubled, withheld, groupsMet, allFull, allEqual, aboveExecution];

/** A leaf among second-level groups: its name slid one column to the left. */
function shifted({ base }: Parameters<Check>[0], say: Parameters<Check>[1]): void {
  const { nodes } = base.plan;
  for (const node of nodes) {
    const parent = nodes[node.parent];
    if (node.level !== 2 || isGroup(node.input) || parent === undefined) continue;
    if (!parent.children.some((child) => (nodes[child]?.children.length ?? 0) > 0)) continue;
    say("info", "form/shifted-column", { name: node.input.name.slice(0, 40) }, node.path);
  }
}

/** The ratio of a leaf: named; of budget execution also by the leaf's name, as it is the one that has a block of its own. */
function ratioOf(leaf: Leaf): string | undefined {
  if (leaf.ratio !== undefined) return leaf.ratio;
  const meant = ratioByTitle(leaf.name)?.name;
  return meant === "budget-execution" ? meant : undefined;
}

function doubled({ base }: Parameters<Check>[0], say: Parameters<Check>[1]): void {
  const seen = new Map<string, string>();
  for (const index of base.plan.leaves) {
    const node = base.plan.nodes[index];
    const leaf = node === undefined ? null : leafOf(node);
    const ratio = leaf === null ? undefined : ratioOf(leaf);
    if (node === undefined || ratio === undefined || !node.counted) continue;
    const other = seen.get(ratio);
    if (other === undefined) seen.set(ratio, node.path);
    else say("warning", "form/ratio-scored-twice", { name: node.input.name.slice(0, 40), other }, node.path);
  }
}

function withheld({ base }: Parameters<Check>[0], say: Parameters<Check>[1]): void {
  const { nodes, leaves, form } = base.plan;
  const open = leaves.filter((index) => nodes[index]?.counted === true && nodes[index].input.reported === undefined);
  const some = form.reported?.score !== undefined || nodes.some((node) => node.input.reported !== undefined);
  if (some && open.length > 0) say("info", "score/withheld", { count: open.length }, "/indicators");
}

/** Points lost in a group all of whose leaves reached their targets, where only the group's score is published. */
function groupsMet({ base }: Parameters<Check>[0], say: Parameters<Check>[1]): void {
  const { nodes, leaves } = base.plan;
  nodes.forEach((node, index) => {
    const weight = base.weights[index] ?? null;
    if (!isGroup(node.input) || node.input.reported === undefined || weight === null) return;
    const reported = printedText(node.input.reported);
    if (compare(valueOf(reported), weight) >= 0) return;
    const below = leaves.filter((leaf) => nodes[leaf]?.path.startsWith(`${node.path}/`) === true);
    const open = below.every((leaf) => nodes[leaf]?.input.reported === undefined);
    const met = below.every((leaf) => base.leaves[leaf] != null && reached(base, leaf));
    if (!open || !met) return;
    const params = { reported, weight: toText(weight) };
    const full = below.every((leaf) => compare(base.leaves[leaf] ?? zero, nodes[leaf]?.weight ?? zero) === 0);
    if (full) say("error", "score/met-not-full", params, `${node.path}/reported`);
    const reasoned = below.some((leaf) => {
      const given = nodes[leaf] === undefined ? null : leafOf(nodes[leaf]);
      return (given?.reason ?? "").trim() !== "";
    });
    if (!reasoned) say("warning", "reason/lost-points", params, `${node.path}/reported`);
  });
}

/** Whether a leaf reached its target, whatever its rule makes of that. */
function reached({ plan, score }: Computed, index: number): boolean {
  const target = plan.nodes[index]?.leaf?.target;
  const scored = score.leaves[index];
  if (scored?.status === "met") return true;
  if (target?.kind !== "threshold" || scored?.actual?.kind !== "quantity" || scored.actual.unit !== target.unit)
    return false;
  const side = compare(valueOf(scored.actual.value), valueOf(target.value));
  const { comparator } = target;
  if (side === 0) return comparator !== ">" && comparator !== "<";
  return comparator.startsWith("<") ? side < 0 : side > 0;
}

/** Fewer leaves than these say nothing by being alike. */
const FEW = 5;

function allFull({ base }: Parameters<Check>[0], say: Parameters<Check>[1]): void {
  const scored = base.plan.leaves.filter((index) => base.plan.nodes[index]?.input.reported !== undefined);
  const full = scored.filter((index) => {
    const weight = base.weights[index] ?? null;
    return weight !== null && compare(weight, valueOf(base.plan.nodes[index]?.input.reported ?? "0")) === 0;
  });
  if (scored.length >= FEW && full.length === scored.length) {
    say("warning", "score/all-full", { count: full.length }, "/indicators");
  }
}

function allEqual({ base }: Parameters<Check>[0], say: Parameters<Check>[1]): void {
  const numbers = base.plan.leaves.flatMap((index) => {
    const node = base.plan.nodes[index];
    const target = node?.leaf?.target;
    const own = node?.leaf?.own;
    return target?.kind === "threshold" && typeof own === "string" ? [{ value: target.value, own }] : [];
  });
  const equal = numbers.filter(({ value, own }) => /^[\d.]+/.exec(own.trim())?.[0] === value);
  if (numbers.length >= FEW && equal.length === numbers.length) {
    say("warning", "form/actual-equals-target", { count: numbers.length }, "/indicators");
  }
}

/** Platforms alert where the rate of the indicators exceeds that of execution by over 5 %, relatively. */
function aboveExecution({ base, form }: Parameters<Check>[0], say: Parameters<Check>[1]): void {
  const total = form.reported?.score;
  const block = base.plan.first.find((index) => {
    const leaf = base.plan.nodes[index] === undefined ? null : leafOf(base.plan.nodes[index]);
    return leaf !== null && ratioOf(leaf) === "budget-execution" && leaf.reported !== undefined;
  });
  const node = base.plan.nodes[block ?? -1];
  if (total === undefined || node === undefined || block === undefined) return;
  const weight = base.weights[block] ?? null;
  const rest = base.plan.first.filter((index) => index !== block).map((index) => base.weights[index] ?? null);
  if (weight === null || isZero(weight) || !rest.every((each): each is Exact => each !== null)) return;
  const scored = valueOf(printedText(node.input.reported ?? "0"));
  const others = sum([valueOf(printedText(total)), multiply(scored, whole(-1))]);
  const full = sum(rest);
  if (isZero(full) || compare(others, zero) <= 0) return;
  const rate = divide(others, full);
  const gap = multiply(divide(sum([rate, multiply(divide(scored, weight), whole(-1))]), rate), hundred);
  if (compare(gap, whole(5)) > 0)
    say("warning", "score/above-execution", { percent: toText(round(gap, 2, "half-up")) }, node.path);
}
