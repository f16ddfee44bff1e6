import { everyRatio, type RatioKit } from "../budget/kit.js";
import { zh } from "../message/engine-words.js";
import type { Sentences } from "../message/types.js";
import { allForms, type FormKit } from "../form/kit.js";
import { allMethods, type MethodKit } from "../rule/kit.js";
import { type RuleSentences, ruleSentences } from "../rule/sentence/language.js";
import { allStandards, type StandardKit } from "../standard/kit.js";

/**
 * All that an engine was put together from. It is handed down from the call to the leaf: nothing is registered anywhere,
 * and two engines do not know each other.
 */
export interface Kit {
  readonly methods: MethodKit;
  readonly ratios: RatioKit;
  readonly standards: StandardKit;
  readonly forms: FormKit;
  /** Null where rules are data only. */
  readonly sentences: RuleSentences | null;
  /** What its issues are said in; null where their codes stand for themselves. */
  readonly messages: Sentences | null;
}

/** Everything that there is. */
export const everything: Kit = {
  methods: allMethods,
  ratios: everyRatio,
  standards: allStandards,
  forms: allForms,
  sentences: ruleSentences,
  messages: zh,
};
