import { compare, type Exact } from "../../exact/index.js";
import { type ThresholdName, thresholdOf } from "../../standard/thresholds.js";
import type { Computed } from "../compute/compute.js";
import { valueOf } from "../compute/values.js";

/** From where on something is worth a look by the standard of a form; null where no document says. */
export function limitOf({ plan }: Computed, name: ThresholdName): Exact | null {
  const threshold = thresholdOf(name, plan.setting.standard.chain);
  return threshold === null ? null : valueOf(threshold.value);
}

/** Whether a value lies above a threshold that there is. */
export function isAbove(value: Exact, limit: Exact | null): limit is Exact {
  return limit !== null && compare(value, limit) > 0;
}
