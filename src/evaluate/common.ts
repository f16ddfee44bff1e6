import type { SelfEvaluation } from "../indicator/types.js";
import type { Rule } from "../rule/types.js";
import type { FormSetting } from "./setting.js";

/** What the leaves of a form have in common; rules and units are looked into once, however many leaves have them. */
export interface Common {
  readonly form: SelfEvaluation;
  readonly setting: FormSetting;
  /** Each rule as evaluations show it: a copy of our own, frozen, its decimals as text. */
  readonly rules: Map<Rule, Rule>;
  /** By unit cell: what a bare number is in. */
  readonly plainUnits: Map<string | undefined, string | null | undefined>;
}

/** What was found out before under this key, or is now. */
export function once<K, V>(known: Map<K, V>, key: K, find: (key: K) => V): V {
  const before = known.get(key);
  if (before !== undefined || known.has(key)) return before as V;
  const found = find(key);
  known.set(key, found);
  return found;
}
