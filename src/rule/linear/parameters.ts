import type { RuleBase } from "../base.js";

/** 直线内插: a share at each of two figures, straight between them, and held outside. */
export interface LinearRule extends RuleBase {
  readonly method: "linear";
  /** What is looked at: the actual value in the indicator's unit, or the completion as a share (`"0.6"` is 60 %). */
  readonly of: "actual" | "completion";
  /** Where `fromShare` is given; above `to` where less is better. */
  readonly from: string;
  /** Where `toShare` is given. */
  readonly to: string;
  /** A share of the weight; 0 where it is left out. */
  readonly fromShare?: string;
  /** A share of the weight; 1 where it is left out. */
  readonly toShare?: string;
}
