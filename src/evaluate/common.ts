import type { Exact } from "../exact/index.js";
import type { Unit } from "../figure/figure.js";
import type { SelfEvaluation } from "../form/types.js";
import type { TreeNode } from "../form/tree.js";
import type { SharedBounds } from "../rule/line.js";
import type { Rule } from "../rule/types.js";
import type { Kit } from "./kit.js";
import { Readings } from "./readings.js";
import type { FormSetting } from "./setting.js";

/** What the leaves of a form have in common; rules and units are looked into once, however many leaves have them. */
export interface Common {
  readonly kit: Kit;
  readonly form: SelfEvaluation;
  readonly setting: FormSetting;
  /** Each rule of the form as evaluations show it: a copy of our own, frozen, its decimals as text. */
  readonly rules: Map<Rule, Rule>;
  /** Whether the form is evaluated more than once. */
  readonly isReused: boolean;
  /** Whether published scores are taken over where a person decides. */
  readonly takesReported: boolean;
  /** By unit cell, and by the unit of a target: what the plain figures of rules are in. */
  readonly units: Map<string, Unit>;
  readonly targetUnits: Map<string, Unit>;
  /** By unit cell: what a bare number is in. */
  readonly plainUnits: Map<string | undefined, string | null | undefined>;
  readonly bounds: SharedBounds;
  /** Actual cells read so far: the same few stand in most forms again and again. */
  readonly actuals: Readings;
}

/** What the leaves of a form have in common before the first of them was looked into. */
export function commonTo(
  kit: Kit,
  form: SelfEvaluation,
  setting: FormSetting,
  { isReused, takesReported }: Pick<Common, "isReused" | "takesReported">,
): Common {
  return {
    kit,
    form,
    setting,
    rules: new Map(),
    isReused,
    takesReported,
    actuals: new Readings(),
    units: new Map(),
    targetUnits: new Map(),
    plainUnits: new Map(),
    bounds: new Map(),
  };
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

/** What a score is shown against. */
export interface Weighed {
  readonly weight: Exact;
  /** The weight has more places than are shown. */
  readonly finer: boolean;
  /** It is the sum of scores that are rounded already (stage `indicator`), and is shown as it stands. */
  readonly summed: boolean;
}
