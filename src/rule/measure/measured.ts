import type { Figure, Remark, Test } from "../../figure/figure.js";

/** How an actual value stands to its target. */
export interface Measured {
  readonly met: Test;
  /** The share reached, 0 to 1; of a met target 1. */
  readonly completion: Figure;
  readonly remarks: readonly Remark[];
}
