import type { Facts, Grade } from "../sentence/facts.js";
import { LATE } from "../sentence/lexicon.js";
import type { Takes } from "../sentence/method.js";
import { hundredth } from "../sentence/number.js";
import { OF_COMPLETION, percentOf } from "../sentence/percent.js";
import { type Outcome, type Reading, refuse, type Refusal } from "../sentence/refusal.js";
import { oneSubject } from "../sentence/subject.js";
import type { Stretch } from "../sentence/tokens.js";
import { inUnitOf } from "../sentence/units.js";
import type { Band, BandsRule } from "../types.js";
import { awardOf, fullMark } from "./awards.js";
import { type Piece, settle } from "./bounds.js";
import { piecesOf } from "./pieces.js";

export { complete, print } from "./print.js";

export const takes: Takes = { over: true };

/**
 * Grades whose conditions are figures become bands (分档).
 *
 * Who holds a number at which two bands meet is decided by a sign or a mark (≥, <, 含, 不含) of either. Without one it is
 * assumed, with a note: beside 以上 or 以下 the band of more points takes it (by law both words include their number,
 * which cannot hold of both bands), between two plain ends (60-80, 80-90) the band above. Bands that overlap or leave a
 * gap between them are refused.
 */
export function fits({ basis, grades }: Facts, reading: Reading): Outcome | null {
  if (basis !== "figures") return null;
  const where = { from: grades[0]?.from ?? 0, to: grades[grades.length - 1]?.to ?? 0 };
  const numeric = grades.filter((grade) => !grade.condition.otherwise);
  const stray = strayIn(grades, numeric, where);
  if (stray !== null) return stray;
  const unit = unitIn(numeric);
  const stated = fullMark(grades);
  const weight = stated ?? reading.weight;
  const pieces = piecesOf(numeric, weight);
  if ("refused" in pieces) return pieces;
  const otherwise = grades.find((grade) => grade.condition.otherwise);
  const settled = settle(pieces, otherwise !== undefined, reading);
  if (settled !== null) return settled;
  const rest = otherwise === undefined ? undefined : awardOf(otherwise, weight);
  if (otherwise !== undefined && rest === null) return refuse("rule/incomplete", otherwise);
  const of = lookedUp(numeric, unit, where, reading);
  if (typeof of === "object") return of;
  if (of !== "actual" && unit !== null && unit !== "%") return refuse("rule/not-a-rule", where);
  const scale = of === "actual" ? inUnitOf(unit, endsOf(pieces), where, reading) : hundredth;
  if (typeof scale === "object") return scale;
  const rule: BandsRule = {
    method: "bands",
    of,
    bands: pieces.map((piece) => bandOf(piece, scale)),
    ...(rest === undefined || rest === null ? {} : { otherwise: rest }),
    ...(stated === null ? {} : { weight: stated }),
  };
  return { rule };
}

/** What keeps grades from being bands of one figure. */
function strayIn(grades: readonly Grade[], numeric: readonly Grade[], where: Stretch): Refusal | null {
  const named = numeric.find((grade, index) => grade.condition.others.length > 0 && !(index === 0 && isHeaded(grade)));
  if (named !== undefined) return refuse("rule/not-a-rule", named);
  if (!oneSubject(numeric.map((grade) => grade.condition.subject))) return refuse("rule/not-a-rule", where);
  if (unitsOf(numeric).length > 1) return refuse("rule/not-a-rule", where);
  // 延期1个月以内扣1分 holds of what is late, and 0 months are within 1 as well: what is on time is not told.
  const late = numeric.find((grade) => grade.award.kind === "take" && OVERDUE.test(grade.condition.subject));
  if (late !== undefined) return refuse("rule/not-a-rule", late);
  const otherwise = grades.filter((grade) => grade.condition.otherwise);
  const inside = otherwise.length > 1 || otherwise.some((grade) => grade !== grades[grades.length - 1]);
  return inside || grades.length < 2 ? refuse("rule/not-a-rule", where) : null;
}

const OVERDUE = new RegExp(LATE);

/** Words before a colon or comma that only name what is scored. */
function isHeaded({ condition }: Grade): boolean {
  const { others, subject, to } = condition;
  return others.every((other) => other.to <= to) && subject === "" && others.length === 1;
}

function unitsOf(grades: readonly Grade[]): readonly string[] {
  const units = grades.flatMap((grade) => grade.condition.ranges.map((range) => range.unit));
  return [...new Set(units)].filter((unit) => unit !== null);
}

function unitIn(grades: readonly Grade[]): string | null {
  return unitsOf(grades)[0] ?? null;
}

/** What the figures of the bands are compared with. */
function lookedUp(
  grades: readonly Grade[],
  unit: string | null,
  where: Stretch,
  reading: Reading,
): BandsRule["of"] | Refusal {
  const conditions = grades.map((grade) => grade.condition);
  const subjects = conditions.map((condition) => condition.subject);
  if (subjects.some((subject) => OF_DEVIATION.test(subject))) return "deviation";
  if (unit !== "%") return subjects.some((subject) => OF_COMPLETION.test(subject)) ? "completion" : "actual";
  const ranges = conditions.flatMap((condition) => condition.ranges);
  const lines = ranges.flatMap(({ min, max }) => [min, max].flatMap((end) => (end === undefined ? [] : [end.value])));
  const beyond = ranges.some((range) => range.mirrored === true) || subjects.some((each) => each.includes("绝对值"));
  return percentOf({ subjects, lines, beyond }, where, reading);
}

/** 与目标值偏差: the figure is the deviation. */
const OF_DEVIATION = /(?:目标|指标|计划|预期|预算).{0,6}(?:偏差|偏离|相差)/;

function endsOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap(({ min, max }) => [min, max].flatMap((end) => (end === null ? [] : [end.value])));
}

function bandOf(piece: Piece, scale: (value: string) => string): Band {
  return {
    ...(piece.min === null ? {} : { min: scale(piece.min.value), minInclusive: piece.min.hold !== "open" }),
    ...(piece.max === null ? {} : { max: scale(piece.max.value), maxInclusive: piece.max.hold !== "open" }),
    ...piece.award,
  };
}
