import { allMethods, type MethodKit } from "../rule/kit.js";
import type { Rule } from "../rule/types.js";
import type { BranchShape, NestedShape, ObjectShape } from "../shape/index.js";
import type { Provenance, Standard } from "../standard/types.js";
import { formShape, indicatorShape } from "./check/form.js";
import { citedRuleShape, standardShape } from "./check/standard.js";
import type { Indicator, SelfEvaluation } from "./types.js";

/** What forms, and what stands in them, must look like where rules are of the methods that an engine holds. */
export interface FormKit {
  /** 绩效自评表. */
  readonly form: ObjectShape<SelfEvaluation>;
  /** A first-level indicator. */
  readonly indicator: BranchShape<Indicator>;
  /** 评分办法. */
  readonly standard: NestedShape<Standard>;
  /** A rule as a standard states it. */
  readonly citedRule: NestedShape<Rule & Provenance>;
}

/** The shapes of forms with rules of these methods. */
export function formKit({ shape }: Pick<MethodKit, "shape">): FormKit {
  const citedRule = citedRuleShape(shape);
  const standard = standardShape(citedRule);
  const indicator = indicatorShape(shape);
  return { form: formShape(indicator, standard), indicator, standard, citedRule };
}

/** Those of forms with rules of any method. */
export const allForms: FormKit = /* @__PURE__ */ formKit(allMethods);
