import {
  compare,
  divide,
  type Exact,
  isZero,
  percentOf,
  round,
  subtract,
  sum,
  toText,
  zero,
} from "../../exact/index.js";
import { isGroup } from "../../form/tree.js";
import type { Actual } from "../../cell/types.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import type { Audited, Check, Say } from "./check.js";
import { isAbove, limitOf } from "./limit.js";
import { groupsMet } from "./met-groups.js";
import { type Measured, reachedIn } from "../compute/reached.js";
import { allKnown, valueOf } from "../compute/values.js";
import type { Computed } from "../compute/compute.js";
import { ratioOf } from "../compute/execution.js";
import { leafRows } from "../compute/rows.js";
import { publishedSum } from "../compute/sum.js";
import { isWeighedOtherwise } from "../figure/whole.js";
import { certain } from "../../shape/certain.js";
import { cut } from "../../message/cut.js";

/** What is seen of the form as a whole: columns, kinds, doubled ratios, withheld and all-full scores. */
export const formChecks: readonly Check[] = [shifted, doubled, withheld, groupsMet, allFull, allEqual, aboveExecution];

/** A leaf among second-level groups: its name slid one column to the left. */
function shifted({ base }: Audited, say: Say): void {
  for (const node of base.plan.nodes) {
    if (node.level !== 2 || isGroup(node.input)) continue;
    const { children } = nodeOf(base.plan, node.parent);
    if (!children.some((child) => nodeOf(base.plan, child).children.length > 0)) continue;
    say("info", "form/shifted-column", { name: cut(node.input.name) }, node.path);
  }
}

function doubled({ base }: Audited, say: Say): void {
  const seen = new Map<string, string>();
  for (const { node, leaf } of leafRows(base)) {
    const ratio = ratioOf(leaf);
    if (ratio === undefined || !node.counted) continue;
    const other = seen.get(ratio);
    if (other === undefined) seen.set(ratio, node.path);
    else say("warning", "form/ratio-scored-twice", { name: cut(node.input.name), other }, node.path);
  }
}

function withheld({ base }: Audited, say: Say): void {
  const { nodes, form } = base.plan;
  const open = leafRows(base).filter(({ node, leaf }) => node.counted && leaf.reported === undefined);
  const some = form.reported?.score !== undefined || nodes.some((node) => node.input.reported !== undefined);
  if (some && open.length > 0) say("info", "score/withheld", { count: open.length }, "/indicators");
}

/** Fewer leaves than these say nothing by being alike. */
const FEW = 5;

function allFull({ base }: Audited, say: Say): void {
  const scored = leafRows(base).filter(({ leaf }) => leaf.reported !== undefined);
  const full = scored.filter(
    ({ weight, leaf }) => weight !== null && compare(weight, valueOf(certain(leaf.reported))) === 0,
  );
  if (scored.length >= FEW && full.length === scored.length) {
    say("warning", "score/all-full", { count: full.length }, "/indicators");
  }
}

function allEqual({ base }: Audited, say: Say): void {
  const numbers = leafRows(base).flatMap(({ node, index }) => {
    const { target, own } = node.leaf ?? {};
    return target?.kind === "threshold" && typeof own === "string"
      ? [{ target, actual: base.score.leaves[index]?.actual ?? null }]
      : [];
  });
  const equal = numbers.filter(({ target, actual }) => isSameAmount(target, actual));
  if (numbers.length >= FEW && equal.length === numbers.length) {
    say("warning", "form/actual-equals-target", { count: numbers.length }, "/indicators");
  }
}

function isSameAmount(target: Measured, actual: Actual | null): boolean {
  const reached = actual?.kind === "quantity" ? reachedIn(target, actual) : null;
  return reached !== null && compare(reached, valueOf(target.value)) === 0;
}

/**
 * Platforms alert where the rate of the indicators exceeds that of execution by more than the threshold, relatively:
 * (S/90 − E/10) ÷ (S/90), S what the indicators score themselves.
 */
function aboveExecution({ base }: Audited, say: Say): void {
  const block = leafRows(base).find(
    ({ node, leaf }) => node.level === 1 && ratioOf(leaf) === "budget-execution" && leaf.reported !== undefined,
  );
  if (block === undefined || isWeighedOtherwise(base, null)) return;
  const { weight, node, leaf } = block;
  const beside = base.plan.first.filter((index) => index !== block.index);
  const rest = allKnown(beside.map((index) => base.weights[index]));
  if (weight === null || isZero(weight) || rest === null) return;
  const scored = valueOf(certain(leaf.reported));
  const others = publishedSum(base, beside) ?? restOfTotal(base, scored);
  const full = sum(rest);
  if (others === null || isZero(full) || compare(others, zero) <= 0) return;
  const rate = divide(others, full);
  const gap = percentOf(subtract(rate, divide(scored, weight)), rate);
  const limit = limitOf(base, "score/above-execution");
  if (!isAbove(gap, limit)) return;
  const params = { percent: toText(round(gap, 2, "half-up")), limit: toText(limit) };
  say("warning", "score/above-execution", params, node.path);
}

/** What the published total leaves beside one score, where the others are not published: not where it may be capped. */
function restOfTotal({ plan }: Computed, scored: Exact): Exact | null {
  const total = plan.form.reported?.score;
  return total === undefined || plan.setting.caps.length > 0 ? null : subtract(valueOf(total), scored);
}
