import * as is from "../../shape/index.js";
import { baseWith, floor, points, positive, type RuleBase } from "../base.js";

/** Full weight less `points` for each `step` on the wrong side of `from`, not below `floor`. */
export interface DeductPerStepRule extends RuleBase {
  /** The name of the method. */
  readonly method: "deduct-per-step";
  /**
   * What is measured: the actual value (default), or the completion in percent. Of the completion `step` and `from` are
   * percentage points, `from` is 100 and `side` is below where they are left out.
   */
  readonly of?: "actual" | "completion";
  /** How far one step is, above 0, in `stepUnit`. */
  readonly step: string;
  /**
   * What `step` is in: `百分点`, `%`, a unit, of a deadline `天`, `周`, `月` or `年`; the indicator's unit as its unit cell writes it
   * where it is left out. `%` is percentage points of a percentage or a rate of change, else per cent of `from`.
   */
  readonly stepUnit?: string;
  /** Points off for each step, 0 or more. */
  readonly points: string;
  /** On which side of `from` points are lost; the side that the target forbids where it is left out. */
  readonly side?: "below" | "above" | "either";
  /** Where steps are counted from, in the indicator's unit as its unit cell writes it; the target where it is left out. */
  readonly from?: string;
  /** What a part of a step costs: nothing (`whole-only`, the default), its part of the points, or as much as a whole step. */
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
  from: is.quotient,
  partial: is.oneOf(["whole-only", "prorate", "started"]),
  floor,
  most: points,
});
