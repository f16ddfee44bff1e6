import type { Award, End, Range } from "./tokens.js";

/** The points that an award gives in so many words: 得10分, 得满分10分. */
export function pointsGiven(award: Award): string | undefined {
  return award.kind === "give" || award.kind === "full" ? award.points : undefined;
}

/** The one figure that a condition names: of ≥95%, or of 100%. Null for an interval, and for ±5%. */
export function oneFigure({ min, max, mirrored }: Range): End | null {
  if (mirrored === true || (min !== undefined && max !== undefined && min !== max)) return null;
  return min ?? max ?? null;
}
