import { certain } from "../../shape/certain.js";
import { counts } from "../sentence/amount.js";
import type { Grade } from "../sentence/facts.js";
import { stretchOf } from "../sentence/given.js";
import { type Reading, refuse, type Refusal } from "../sentence/refusal.js";
import type { BandsRule } from "../types.js";
import { awardOf } from "./awards.js";
import { settle } from "./bounds.js";
import type { Piece } from "./piece.js";
import { outside } from "./seams.js";

/** What is given in every other case, and the bands as they were settled. */
export interface Rest {
  readonly rest: Pick<BandsRule, "otherwise" | "gaps">;
  readonly pieces: readonly Piece[];
}

/** Settles where the bands meet, and says what is given in every other case. */
export function restOf(
  grades: readonly Grade[],
  pieces: readonly Piece[],
  weight: string | null,
  reading: Reading,
): Rest | Refusal {
  const otherwise = grades.find((grade) => grade.condition.otherwise);
  const unit = unitIn(grades);
  const settled = settle(pieces, otherwise !== undefined, reading, unit !== null && counts(unit));
  if ("refused" in settled) return settled;
  const award = otherwise === undefined ? undefined : awardOf(otherwise, weight);
  if (otherwise !== undefined && award === null) return refuse("rule/incomplete", otherwise);
  const { ordered, seams, apart } = settled;
  if (apart === null) return { rest: award === undefined ? {} : { otherwise: certain(award) }, pieces };
  const [below, above] = [certain(apart[0].max).value, certain(apart[1].min).value];
  reading.note("warning", "rule/between-bands", stretchOf(grades), { below, above });
  const left = otherwise === undefined ? [] : outside(ordered, seams, certain(award), otherwise);
  return { rest: { gaps: true }, pieces: [...pieces, ...left] };
}

export function unitsOf(grades: readonly Grade[]): readonly string[] {
  const units = grades.flatMap((grade) => grade.condition.ranges.map((range) => range.unit));
  return [...new Set(units)].filter((unit) => unit !== null);
}

export function unitIn(grades: readonly Grade[]): string | null {
  return unitsOf(grades)[0] ?? null;
}
