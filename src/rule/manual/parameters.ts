import * as is from "../../shape/index.js";
import { baseWith, points, type RuleBase } from "../base.js";

/** A score set by a person, with a reason. */
export interface ManualRule extends RuleBase {
  /** The name of the method. */
  readonly method: "manual";
  /** The points that a person gives, 0 to the weight. */
  readonly score: string;
  /** Why. */
  readonly reason: string;
}

/** The shape of a {@link ManualRule}. */
export const manualShape: is.ObjectShape<ManualRule> = is.object<ManualRule>({
  ...baseWith("manual"),
  score: is.needed(points),
  reason: is.needed(is.words),
});
