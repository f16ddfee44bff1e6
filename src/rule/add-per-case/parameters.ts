import { needed, object, type ObjectShape } from "../../shape/index.js";
import { baseWith, points, type RuleBase } from "../base.js";

/** A bonus: `points` for each case, not above `cap`. */
export interface AddPerCaseRule extends RuleBase {
  readonly method: "add-per-case";
  readonly points: string;
  readonly cap?: string;
}

/** The shape of an {@link AddPerCaseRule}. */
export const addPerCaseShape: ObjectShape<AddPerCaseRule> = object<AddPerCaseRule>({
  ...baseWith("add-per-case"),
  points: needed(points),
  cap: points,
});
