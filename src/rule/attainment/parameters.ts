import * as is from "../../shape/index.js";
import { attainmentKeys, type AttainmentParameters, baseWith, type RuleBase } from "../base.js";

/** Met: full weight; else weight × completion. */
export interface AttainmentRule extends RuleBase, AttainmentParameters {
  /** The name of the method. */
  readonly method: "attainment";
}

/** The shape of an {@link AttainmentRule}. */
export const attainmentShape: is.ObjectShape<AttainmentRule> = is.object<AttainmentRule>({
  ...baseWith("attainment"),
  ...attainmentKeys,
});
