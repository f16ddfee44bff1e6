import { negate, toText } from "../../exact/index.js";
import type { Grade } from "../sentence/facts.js";
import { exact } from "../sentence/number.js";
import { refuse, type Refusal } from "../sentence/refusal.js";
import type { End, Range } from "../sentence/tokens.js";
import type { Award } from "../types.js";
import { awardOf } from "./awards.js";
import { less, type Piece } from "./bounds.js";

/** The bands of grades, their ends as each grade states them. */
export function piecesOf(grades: readonly Grade[], weight: string | null): readonly Piece[] | Refusal {
  const sized = grades.some((grade) => grade.condition.subject.includes("绝对值"));
  const pieces: Piece[] = [];
  for (const grade of grades) {
    const award = awardOf(grade, weight);
    const range = intersection(grade.condition.ranges);
    if (award === null || range === null) return refuse("rule/incomplete", grade);
    pieces.push(...eitherSide(sized ? { ...range, mirrored: true } : range, award, grade));
  }
  return pieces;
}

/** What several figures of one condition leave: `>1个月,≤2个月`, `80%≤x<90%`. */
function intersection(ranges: readonly Range[]): Range | null {
  const [first, ...more] = ranges;
  if (first === undefined) return null;
  let { min, max } = first;
  let unit = first.unit;
  for (const range of more) {
    if (range.mirrored || first.mirrored || range.bare || first.bare) return null;
    if ((range.min !== undefined && min !== undefined) || (range.max !== undefined && max !== undefined)) return null;
    min ??= range.min;
    max ??= range.max;
    unit ??= range.unit;
  }
  if (min !== undefined && max !== undefined && less(max.value, min.value)) return null;
  return { ...first, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), unit };
}

/** A condition on a size (±10-15%, 绝对值≤10%) is a band on either side of zero. */
function eitherSide(range: Range, award: Award, grade: Grade): readonly Piece[] {
  const bare = range.bare === true;
  const min = range.min ?? null;
  const max = range.max ?? null;
  if (range.mirrored !== true) return [{ min, max, award, grade, bare }];
  if (min === null || isPoint(range)) {
    return max === null ? [] : [{ min: mirror(max), max, award, grade, bare: false }];
  }
  return [
    { min, max, award, grade, bare: false },
    { min: max === null ? null : mirror(max), max: mirror(min), award, grade, bare: false },
  ];
}

function isPoint(range: Range): boolean {
  return range.min !== undefined && range.min === range.max;
}

function mirror(end: End): End {
  return { value: toText(negate(exact(end.value))), hold: end.hold };
}
