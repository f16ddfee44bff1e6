import { compare, divide, hundred, subtract, toText } from "../../exact/index.js";
import { exact } from "../sentence/number.js";
import { type Reading, refuse, type Refusal } from "../sentence/refusal.js";
import type { End, Stretch } from "../sentence/tokens.js";
import type { Piece } from "./piece.js";

/** How shares of the target are told as signed deviations from it: 110% is 0.1. */
export interface Further {
  readonly of: "deviation";
  readonly scale: (value: string) => string;
}

/**
 * 达到目标值的110%以上得10分: a completion ends at 100 %, so that what lies further is told by how far it lies from the target. Null
 * where all ends are within the whole. Beside ≤100万元 more of the figure can only be what gets nothing.
 */
export function further(pieces: readonly Piece[], at: Stretch, { target }: Reading): Further | Refusal | null {
  if (!pieces.some(({ min, max }) => isBeyond(min) || isBeyond(max))) return null;
  const last = pieces.find(({ max }) => max === null);
  const isLost = last?.award.points === "0";
  const isUpward = target === null || (target.kind === "threshold" && (isLost || !target.comparator.startsWith("<")));
  if (!isUpward) return refuse("rule/not-a-rule", at);
  return { of: "deviation", scale: (value) => toText(divide(subtract(exact(value), hundred), hundred)) };
}

function isBeyond(end: End | null): boolean {
  return end !== null && compare(exact(end.value), hundred) > 0;
}
