import * as is from "../../shape/index.js";
import { attainmentKeys, type AttainmentParameters, baseWith, type RuleBase } from "../base.js";

/** A percentage where higher is better scores weight × actual/100, whatever the target; else as `attainment`. */
export interface ActualRateRule extends RuleBase, AttainmentParameters {
  /** The name of the method. */
  readonly method: "actual-rate";
}

/** The shape of an {@link ActualRateRule}. */
export const actualRateShape: is.ObjectShape<ActualRateRule> = is.object<ActualRateRule>({
  ...baseWith("actual-rate"),
  ...attainmentKeys,
});
