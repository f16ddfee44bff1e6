import { certain } from "../../shape/certain.js";
import type { Grade } from "../sentence/facts.js";
import type { End } from "../sentence/tokens.js";
import { less } from "./bounds.js";
import type { Piece } from "./piece.js";
import { beside } from "./seams.js";

/** Whether every grade takes points, be it all of them. */
export function allTaken(grades: readonly Grade[]): boolean {
  return grades.every(({ award }) => TAKEN.includes(award.kind));
}

const TAKEN: readonly Grade["award"]["kind"][] = ["take", "take-share", "zero"];

/**
 * 超过5天扣2分，超过10天扣5分: what lies before the first of the deductions loses nothing. Of 5-10天扣2分，10-20天扣5分 nobody says
 * which of the two ends that is.
 */
export function withUntouched(pieces: readonly Piece[]): readonly Piece[] {
  const [low, high] = [outermost(pieces, "min"), outermost(pieces, "max")];
  const about = { award: { share: "1" }, grade: certain(pieces[0]).grade };
  if (low !== null && high === null) return [{ ...about, min: null, max: beside(low) }, ...pieces];
  if (low === null && high !== null) return [{ ...about, min: beside(high), max: null }, ...pieces];
  return pieces;
}

/** The outermost end of all pieces; null where one of them is open there. */
function outermost(pieces: readonly Piece[], side: "min" | "max"): End | null {
  let found: End | null = null;
  for (const piece of pieces) {
    const end = piece[side];
    if (end === null) return null;
    if (found === null || less(end.value, found.value) === (side === "min")) found = end;
  }
  return found;
}
