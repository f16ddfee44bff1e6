import { certain } from "../../shape/certain.js";
import type { Award, End, Range, Stretch } from "./tokens.js";

/** From the beginning of the first of some statements to the end of the last. */
export function stretchOf(all: readonly Stretch[]): Stretch {
  return { from: certain(all[0]).from, to: certain(all[all.length - 1]).to };
}

/** The points that an award gives in so many words: 得10分, 得满分10分. */
export function pointsGiven(award: Award): string | undefined {
  return award.kind === "give" || award.kind === "full" ? award.points : undefined;
}

/** The one figure that a condition names: of ≥95%, or of 100%. Null for an interval, and for ±5%. */
export function oneFigure({ min, max, mirrored }: Range): End | null {
  if (mirrored === true || (min !== undefined && max !== undefined && min !== max)) return null;
  return certain(min ?? max);
}

/** The figure that a condition names; of an interval the lower one. */
export function endOf({ min, max }: Range): End {
  return certain(min ?? max);
}
