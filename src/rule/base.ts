import * as is from "../shape/index.js";
import { senseOfInterval } from "./interval.js";

/** What any rule may carry beside its method. */
export interface RuleBase {
  /** The full mark that the rule itself states (计5分); differing from the leaf's weight it is a finding. */
  readonly weight?: string;
  /** What happens where the actual is far above the target; nothing where it is left out. */
  readonly overAchievement?: OverAchievement;
  /** Where the rule gives nothing, whatever it says besides; nowhere where it is left out. */
  readonly cutOff?: CutOff;
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

/** An interval of values; `minInclusive` defaults to true, `maxInclusive` to false. */
export interface BandEnds {
  /** The lower end; open where it is left out. */
  readonly min?: string;
  /** Whether the lower end belongs to it; true where it is left out. */
  readonly minInclusive?: boolean;
  /** The upper end; open where it is left out. */
  readonly max?: string;
  /** Whether the upper end belongs to it; false where it is left out. */
  readonly maxInclusive?: boolean;
}

/** 低于60%不得分: the values for which a rule gives nothing. */
export interface CutOff extends BandEnds {
  /**
   * What is looked up, told as in bands, the lateness in what the rule itself counts it in, be it steps or bands, else in
   * days; or the number of cases that a deduction counts.
   */
  readonly of: BandFigure | "cases";
}

/**
 * What is looked up in intervals: the actual value, in the indicator's unit as its unit cell writes it, the completion or
 * the signed deviation, both as shares, beside a target of change the signed change in the target's unit, or beside a
 * deadline the lateness in days, 0 of what is in time or said to be done.
 */
export type BandFigure = "actual" | "completion" | "deviation" | "change" | "lateness";

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

/** The keys of {@link BandEnds}. */
export const intervalKeys: is.Keys<BandEnds> = {
  min: is.quotient,
  minInclusive: is.truth,
  max: is.quotient,
  maxInclusive: is.truth,
};

/** The names of {@link BandFigure}. */
export const BAND_FIGURES: readonly BandFigure[] = ["actual", "completion", "deviation", "change", "lateness"];

/** The keys of every rule, with its method. */
export function baseWith<const M extends string>(method: M): is.Keys<RuleBase> & { readonly method: is.Needed<M> } {
  const overAchievement = is.object<OverAchievement>({
    threshold: is.needed(positive),
    deduct: points,
    reasonRequired: is.truth,
  });
  const cutOff = is.object<CutOff>(
    { of: is.needed(is.oneOf([...BAND_FIGURES, "cases"])), ...intervalKeys },
    senseOfInterval,
  );
  return { weight, overAchievement, cutOff, source: is.text, method: is.needed(is.oneOf([method])) };
}

/** The keys of {@link CompletionParameters}. */
export const completionKeys: is.Keys<CompletionParameters> = { lowerIsBetter: is.oneOf(["inverse", "overrun"]) };

/** The keys of {@link AttainmentParameters}. */
export const attainmentKeys: is.Keys<AttainmentParameters> = {
  ...completionKeys,
  equality: is.oneOf(["at-least", "closeness"]),
  passMark: is.quotientWithin("below-one", "rule/pass-mark-outside"),
};
