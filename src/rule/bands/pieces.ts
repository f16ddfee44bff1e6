import { negate, toText } from "../../exact/index.js";
import { certain } from "../../shape/certain.js";
import type { Grade } from "../sentence/facts.js";
import { exact } from "../sentence/number.js";
import { refuse, type Refusal } from "../sentence/refusal.js";
import type { End, Range } from "../sentence/tokens.js";
import { awardOf } from "./awards.js";
import { less, narrow } from "./bounds.js";
import type { Piece } from "./piece.js";

/** The bands of grades, their ends as each grade states them; those of sizes lie to either side of zero. */
export function piecesOf(grades: readonly Grade[], weight: string | null, sizes: boolean): readonly Piece[] | Refusal {
  const sized = sizes || grades.some((grade) => grade.condition.subject.includes("绝对值"));
  const pieces: Piece[] = [];
  const ofSizes: boolean[] = [];
  for (const grade of grades) {
    const award = awardOf(grade, weight);
    const range = intersection(grade.condition.ranges);
    if (award === null || range === null) return refuse("rule/incomplete", grade);
    pieces.push({ min: range.min ?? null, max: range.max ?? null, award, grade, bare: range.bare === true });
    ofSizes.push(sized || range.mirrored === true);
  }
  if (!ofSizes.includes(false)) narrow(pieces);
  return pieces.flatMap((piece, index) => (ofSizes[index] === true ? eitherSide(piece) : [piece]));
}

/** What several figures of one condition leave: `>1个月,≤2个月`, `80%≤x<90%`. */
function intersection(ranges: readonly Range[]): Range | null {
  const [first, ...more] = ranges;
  if (first === undefined) return null;
  if (more.length > 0 && ranges.some(({ mirrored, bare }) => mirrored === true || bare === true)) return null;
  const mins = ranges.flatMap(({ min }) => (min === undefined ? [] : [min]));
  const maxs = ranges.flatMap(({ max }) => (max === undefined ? [] : [max]));
  const [min, max] = [mins[0], maxs[0]];
  if (mins.length > 1 || maxs.length > 1) return null;
  if (min !== undefined && max !== undefined && less(max.value, min.value)) return null;
  const unit = ranges.find((range) => range.unit !== null)?.unit ?? null;
  return { ...first, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), unit };
}

/** A condition on a size (±10-15%, 绝对值≤10%) is a band on either side of zero. */
function eitherSide({ min, max, award, grade }: Piece): readonly Piece[] {
  const about = { award, grade };
  if (min === null || min === max) return [{ min: mirror(certain(max)), max, ...about }];
  return [
    { min, max, ...about },
    { min: max === null ? null : mirror(max), max: mirror(min), ...about },
  ];
}

function mirror(end: End): End {
  return { value: toText(negate(exact(end.value))), hold: end.hold };
}
