import { add, compare } from "../../exact/index.js";
import { placesOf, unitOfPlace } from "../../exact/printed.js";
import { certain } from "../../shape/certain.js";
import type { Grade } from "../sentence/facts.js";
import { exact } from "../sentence/number.js";
import type { End } from "../sentence/tokens.js";
import type { Award } from "../types.js";
import type { Piece } from "./piece.js";

/** Whether one band ends and the next begins a step apart, so that nothing is told of what lies between. */
export type Seams = (below: Piece, above: Piece) => boolean;

/**
 * 80%-89%得8分，90%以上得10分: written in steps of one, or of 0.1 beside 89.9, the bands leave out what lies between two steps.
 * 89 and 90 have their bands, of 89.5 nobody can tell.
 */
export function seamsOf(pieces: readonly Piece[]): Seams {
  const ends = pieces.flatMap(({ min, max }) => [min, max].flatMap((end) => (end === null ? [] : [end.value])));
  const step = unitOfPlace(Math.max(0, ...ends.map(placesOf)));
  return ({ max }, { min }) => {
    if (max === null || min === null || max.hold === "open" || min.hold === "open") return false;
    return compare(add(exact(max.value), step), exact(min.value)) === 0;
  };
}

/** What is left beside bands that stand a step apart: 否则 is said of what lies outside them, not between two steps. */
export function outside(ordered: readonly Piece[], seams: Seams, award: Award, grade: Grade): readonly Piece[] {
  const about = { award, grade };
  const left: Piece[] = [];
  let end: End | null = null;
  for (const [index, piece] of ordered.entries()) {
    const before = ordered[index - 1];
    const isApart = before === undefined ? piece.min !== null : !seams(before, piece) && !adjoins(before, piece);
    if (isApart) left.push({ ...about, min: end, max: beside(certain(piece.min)) });
    end = piece.max === null ? null : beside(piece.max);
  }
  return end === null ? left : [...left, { ...about, min: end, max: null }];
}

function adjoins({ max }: Piece, { min }: Piece): boolean {
  return max !== null && min !== null && compare(exact(max.value), exact(min.value)) === 0;
}

/** Where another band meets an end. */
export function beside({ value, hold }: End): End {
  return { value, hold: hold === "open" ? "closed" : "open" };
}
