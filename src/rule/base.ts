import * as is from "../shape/index.js";

/** What any rule may carry beside its method. */
export interface RuleBase {
  /** The full mark that the rule itself states (计5分); differing from the leaf's weight it is a finding. */
  readonly weight?: string;
  /** What happens where the actual is far above the target; nothing where it is left out. */
  readonly overAchievement?: OverAchievement;
  /** The document and article that the rule rests on. */
  readonly source?: string;
}

/** 偏离度: what happens where the actual is far above the target. */
export interface OverAchievement {
  /** A multiple of the target: `"1.3"` is 130 %. */
  readonly threshold: string;
  /** Points taken off, not below 0. */
  readonly deduct?: string;
  /** Whether a missing `reason` of the indicator is warned of; false where it is left out. */
  readonly reasonRequired?: boolean;
}

/** How a completion is measured; shared by `attainment`, `actual-rate` and `bands` of the completion. */
export interface CompletionParameters {
  /** `inverse`: target/actual (default); `overrun`: 1 − (actual − target)/target. */
  readonly lowerIsBetter?: "inverse" | "overrun";
}

/** Shared by `attainment` and `actual-rate`. */
export interface AttainmentParameters extends CompletionParameters {
  /** `at-least` (default): `=` is met from the target upward; `closeness`: 1 − abs(actual − target)/abs(target). */
  readonly equality?: "at-least" | "closeness";
  /** A share p: 0 below p, (completion − p)/(1 − p) from p on. */
  readonly passMark?: string;
}

/** 分值. */
export const weight: is.ValueShape<string> = is.decimalWithin("from-zero", "weight/negative");

/** Points, none or more. */
export const points: is.ValueShape<string> = is.quotientWithin("from-zero", "rule/points-negative");

/** A decimal above zero. */
export const positive: is.ValueShape<string> = is.quotientWithin("above-zero", "rule/not-positive");

/** The fewest points that a deduction leaves. */
export const floor: is.ValueShape<string> = is.quotientWithin("from-zero", "rule/floor-negative");

/** The keys of every rule, with its method. */
export function baseWith<const M extends string>(method: M): is.Keys<RuleBase> & { readonly method: is.Needed<M> } {
  const overAchievement = is.object<OverAchievement>({
    threshold: is.needed(positive),
    deduct: points,
    reasonRequired: is.truth,
  });
  return { weight, overAchievement, source: is.text, method: is.needed(is.oneOf([method])) };
}

/** The keys of {@link CompletionParameters}. */
export const completionKeys: is.Keys<CompletionParameters> = { lowerIsBetter: is.oneOf(["inverse", "overrun"]) };

/** The keys of {@link AttainmentParameters}. */
export const attainmentKeys: is.Keys<AttainmentParameters> = {
  ...completionKeys,
  equality: is.oneOf(["at-least", "closeness"]),
  passMark: is.quotientWithin("below-one", "rule/pass-mark-outside"),
};
