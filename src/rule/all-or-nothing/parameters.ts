import * as is from "../../shape/index.js";
import { baseWith, type RuleBase } from "../base.js";

/** Met: full weight; else 0 (直接赋分). */
export interface AllOrNothingRule extends RuleBase {
  /** The name of the method. */
  readonly method: "all-or-nothing";
}

/** The shape of an {@link AllOrNothingRule}. */
export const allOrNothingShape: is.ObjectShape<AllOrNothingRule> = is.object<AllOrNothingRule>(
  baseWith("all-or-nothing"),
);
