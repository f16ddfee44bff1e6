import * as is from "../../shape/index.js";
import { baseWith, points, type RuleBase } from "../base.js";

/** A score set by a person, with a reason. */
export interface ManualRule extends RuleBase {
  readonly method: "manual";
  readonly score: string;
  readonly reason: string;
}

/** The shape of a {@link ManualRule}. */
export const manualShape: is.ObjectShape<ManualRule> = is.object<ManualRule>({
  ...baseWith("manual"),
  score: is.needed(points),
  reason: is.needed(is.words),
});
