import { add, compare, divide, type Exact, fromText, hundred, multiply, zero } from "../exact/index.js";
import { scoreLeaf } from "../evaluate/score-leaf.js";
import { type Computed, textOf } from "./compute.js";
import type { Candidate } from "./fit.js";

/** What a leaf scores in proportion where nothing holds it at its weight: 10 × 112.5 % = 11.25; none below full marks. */
export function uncappedLeaf(base: Computed, index: number): readonly Candidate[] {
  const leaf = base.plan.nodes[index]?.leaf ?? null;
  const weight = base.weights[index] ?? null;
  if (leaf === null || leaf.decided !== null || weight === null) return [];
  if (leaf.rule.method !== "attainment" && leaf.rule.method !== "actual-rate") return [];
  const { actual } = scoreLeaf(leaf, leaf.own, false);
  const reached = actual?.kind === "quantity" ? fromText(actual.value) : leaf.figure;
  const { target } = leaf;
  const wanted = target === null ? hundred : target.kind === "threshold" ? fromText(target.value) : null;
  if (reached === null || wanted === null || compare(wanted, zero) <= 0) return [];
  const lower = target?.kind === "threshold" && target.comparator.startsWith("<");
  if (lower && compare(reached, zero) <= 0) return [];
  const exact = multiply(weight, lower ? divide(wanted, reached) : divide(reached, wanted));
  if (compare(exact, weight) <= 0) return [];
  const [over, under] = lower ? [wanted, reached] : [reached, wanted];
  const formula = `${textOf(weight)} × ${textOf(over)} ÷ ${textOf(under)}`;
  return [{ reading: "uncapped", exact, steps: () => [{ what: "score", formula, value: textOf(exact) }] }];
}

/** What the scores of a form add up to where a cap of the form holds them lower; none without caps. */
export function uncappedSum({ plan }: Computed, terms: readonly Exact[] | null): readonly Candidate[] {
  if (plan.setting.caps.length === 0 || plan.rescaled || terms === null) return [];
  return [{ reading: "uncapped", exact: terms.reduce(add, zero) }];
}
