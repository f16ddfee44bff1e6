import type { Unit } from "../figure/figure.js";
import type { SelfEvaluation } from "../indicator/types.js";
import type { TreeNode } from "../indicator/tree.js";
import type { Rule } from "../rule/types.js";
import type { FormSetting } from "./setting.js";

/** What the leaves of a form have in common; rules and units are looked into once, however many leaves have them. */
export interface Common {
  readonly form: SelfEvaluation;
  readonly setting: FormSetting;
  /** Each rule of the form as evaluations show it: a copy of our own, frozen, its decimals as text. */
  readonly rules: Map<Rule, Rule>;
  /** Whether the form is evaluated more than once. */
  readonly isReused: boolean;
  /** By unit cell, and by the unit of a target: what the plain figures of rules are in. */
  readonly units: Map<string, Unit>;
  readonly targetUnits: Map<string, Unit>;
  /** By unit cell: what a bare number is in. */
  readonly plainUnits: Map<string | undefined, string | null | undefined>;
}

/** What was found out before under this key, or is now from what is given. */
export function once<K, V, G>(known: Map<K, V>, key: K, find: (given: G) => V, given: G): V {
  const before = known.get(key);
  if (before !== undefined || known.has(key)) return before as V;
  const found = find(given);
  known.set(key, found);
  return found;
}

/** What an indicator has from those above it, and hands down with its own in its place. */
export interface Inherited {
  /** The nearest rule, and the path of the indicator that states it. */
  readonly rule: { readonly rule: Rule | string; readonly path: string } | null;
  /** The name of the nearest indicator that is named after satisfaction. */
  readonly satisfaction: string | null;
}

export const NOTHING_INHERITED: Inherited = { rule: null, satisfaction: null };

/** What an indicator and all below it have, its own before what it inherits. */
export function inherit(node: TreeNode, above: Inherited): Inherited {
  const { name, rule } = node.input;
  const named = name.includes("满意度");
  if (rule === undefined && !named) return above;
  return {
    rule: rule === undefined ? above.rule : { rule, path: node.path },
    satisfaction: named ? name : above.satisfaction,
  };
}
