import { counts } from "../sentence/amount.js";
import type { Grade } from "../sentence/facts.js";
import { type Reading, refuse, type Refusal } from "../sentence/refusal.js";
import type { BandsRule } from "../types.js";
import { awardOf } from "./awards.js";
import { type Piece, settle } from "./bounds.js";

/** Settles where the bands meet, and says what is given in every other case. */
export function restOf(
  grades: readonly Grade[],
  pieces: readonly Piece[],
  weight: string | null,
  reading: Reading,
): Pick<BandsRule, "otherwise"> | Refusal {
  const otherwise = grades.find((grade) => grade.condition.otherwise);
  const unit = unitIn(grades);
  const refusal = settle(pieces, otherwise !== undefined, reading, unit !== null && counts(unit));
  if (refusal !== null) return refusal;
  if (otherwise === undefined) return {};
  const award = awardOf(otherwise, weight);
  return award === null ? refuse("rule/incomplete", otherwise) : { otherwise: award };
}

export function unitsOf(grades: readonly Grade[]): readonly string[] {
  const units = grades.flatMap((grade) => grade.condition.ranges.map((range) => range.unit));
  return [...new Set(units)].filter((unit) => unit !== null);
}

export function unitIn(grades: readonly Grade[]): string | null {
  return unitsOf(grades)[0] ?? null;
}
