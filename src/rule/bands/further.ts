import { compare, divide, hundred, subtract, toText } from "../../exact/index.js";
import { exact } from "../sentence/number.js";
import { type Reading, refuse, type Refusal } from "../sentence/refusal.js";
import type { Stretch } from "../sentence/tokens.js";

/** How shares of the target are told as signed deviations from it: 110% is 0.1. */
export interface Further {
  readonly of: "deviation";
  readonly scale: (value: string) => string;
}

/**
 * 达到目标值的110%以上得10分: a completion ends at 100 %, so that what lies further is told by how far it lies from the target. Null
 * where all ends are within the whole. Beside ≤100万元 it is not told whether 110% is more of the figure or less.
 */
export function further(ends: readonly string[], at: Stretch, { target }: Reading): Further | Refusal | null {
  if (!ends.some((end) => compare(exact(end), hundred) > 0)) return null;
  const isUpward = target === null || (target.kind === "threshold" && !target.comparator.startsWith("<"));
  if (!isUpward) return refuse("rule/not-a-rule", at);
  return { of: "deviation", scale: (value) => toText(divide(subtract(exact(value), hundred), hundred)) };
}
