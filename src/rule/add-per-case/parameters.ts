import * as is from "../../shape/index.js";
import { baseWith, points, type RuleBase } from "../base.js";

/** A bonus: `points` for each case, not above `cap`. */
export interface AddPerCaseRule extends RuleBase {
  readonly method: "add-per-case";
  readonly points: string;
  readonly cap?: string;
}

/** The shape of an {@link AddPerCaseRule}. */
export const addPerCaseShape: is.ObjectShape<AddPerCaseRule> = is.object<AddPerCaseRule>({
  ...baseWith("add-per-case"),
  points: is.needed(points),
  cap: points,
});
