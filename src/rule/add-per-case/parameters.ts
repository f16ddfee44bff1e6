import * as is from "../../shape/index.js";
import { baseWith, points, type RuleBase } from "../base.js";

/** A bonus: `points` for each case, not above `cap`. */
export interface AddPerCaseRule extends RuleBase {
  /** The name of the method. */
  readonly method: "add-per-case";
  /** Points for each case, 0 or more. */
  readonly points: string;
  /** The most points that are added; the weight where it is left out, and needed where the weight is 0. */
  readonly cap?: string;
}

/** The shape of an {@link AddPerCaseRule}. */
export const addPerCaseShape: is.ObjectShape<AddPerCaseRule> = is.object<AddPerCaseRule>({
  ...baseWith("add-per-case"),
  points: is.needed(points),
  cap: points,
});
