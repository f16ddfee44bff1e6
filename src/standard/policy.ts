import type { ZeroDenominatorPolicy } from "../budget/zero-denominator.js";
import type { Band, Direction } from "../rule/types.js";

/** What an indicator is, for the standard's choice of rule: 定量, 定性, 满意度, 预算执行率. */
export type IndicatorKind = "quantitative" | "qualitative" | "satisfaction" | "budget-execution";

export type { Direction };

/** What becomes of an indicator that does not apply. */
export type NotApplicablePolicy = "full-marks" | "drop" | "rescale";

export type { ZeroDenominatorPolicy };

/** A figure may not exceed (封顶) or fall below (保底) the points of the band that holds another figure's value. */
export interface Cap {
  /** `total`, or the JSON Pointer of a node. */
  readonly of: string;
  /** The name of a ratio (its value in percent), or the JSON Pointer of a node (its score before any cap). */
  readonly by: string;
  /** The bands of the other figure, and the points of each; a figure outside all of them limits nothing. */
  readonly bands: readonly Band[];
  /** `cap` (the default): not above the points; `floor`: not below them. */
  readonly as?: "cap" | "floor";
}
