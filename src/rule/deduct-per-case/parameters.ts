import * as is from "../../shape/index.js";
import { baseWith, floor, points, type RuleBase } from "../base.js";

/** Full weight less `points` for each case, not below `floor`. */
export interface DeductPerCaseRule extends RuleBase {
  /** The name of the method. */
  readonly method: "deduct-per-case";
  /** Points off for each case, 0 or more. */
  readonly points: string;
  /** The fewest points that are left, 0 or more; 0 where it is left out. */
  readonly floor?: string;
  /** The largest deduction, in points (最多扣10分). */
  readonly most?: string;
}

/** The shape of a {@link DeductPerCaseRule}. */
export const deductPerCaseShape: is.ObjectShape<DeductPerCaseRule> = is.object<DeductPerCaseRule>({
  ...baseWith("deduct-per-case"),
  points: is.needed(points),
  floor,
  most: points,
});
