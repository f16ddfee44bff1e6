import * as is from "../../shape/index.js";
import { baseWith, floor, points, positive, type RuleBase } from "../base.js";

/** Full weight less `points` for each `step` on the wrong side of `from`, not below `floor`. */
export interface DeductPerStepRule extends RuleBase {
  readonly method: "deduct-per-step";
  /**
   * What is measured: the actual value (default), or the completion in percent. Of the completion `step` and `from` are
   * percentage points, `from` is 100 and `side` is below where they are left out.
   */
  readonly of?: "actual" | "completion";
  readonly step: string;
  readonly stepUnit?: string;
  readonly points: string;
  readonly side?: "below" | "above" | "either";
  readonly from?: string;
  readonly partial?: "whole-only" | "prorate" | "started";
  /** The fewest points that are left, 0 or more; 0 where it is left out. */
  readonly floor?: string;
  /** The largest deduction, in points (最多扣10分). */
  readonly most?: string;
}

/** The shape of a {@link DeductPerStepRule}. */
export const deductPerStepShape: is.ObjectShape<DeductPerStepRule> = is.object<DeductPerStepRule>({
  ...baseWith("deduct-per-step"),
  of: is.oneOf(["actual", "completion"]),
  step: is.needed(positive),
  stepUnit: is.text,
  points: is.needed(points),
  side: is.oneOf(["below", "above", "either"]),
  from: is.decimal,
  partial: is.oneOf(["whole-only", "prorate", "started"]),
  floor,
  most: points,
});
