import { compare, negate, subtract, toText, zero } from "../../exact/index.js";
import type { Award, Band, BandsRule, Rule } from "../types.js";
import { less, type Piece, settle } from "./bounds.js";
import { LATE } from "./lexicon.js";
import { exact, hundredth } from "./number.js";
import type { Condition, Grade } from "./facts.js";
import { OF_COMPLETION, percentOf } from "./percent.js";
import { type Outcome, type Reading, refuse, type Refusal } from "./refusal.js";
import type { End, Range, Stretch } from "./tokens.js";
import { inUnitOf } from "./units.js";

/**
 * Grades whose conditions are figures become bands (分档).
 *
 * Who holds a number at which two bands meet is decided by a sign or a mark (≥, <, 含, 不含) of either. Without one it is
 * assumed, with a note: beside 以上 or 以下 the band of more points takes it (by law both words include their number,
 * which cannot hold of both bands), between two plain ends (60-80, 80-90) the band above. Bands that overlap or leave a
 * gap between them are refused.
 */
export function bandsOf(grades: readonly Grade[], reading: Reading): Outcome {
  const where = { from: grades[0]?.from ?? 0, to: grades[grades.length - 1]?.to ?? 0 };
  const numeric = grades.filter((grade) => !grade.condition.otherwise);
  const stray = numeric.find(
    (grade, index) => grade.condition.others.length > 0 && !(index === 0 && headed(grade.condition)),
  );
  if (stray !== undefined) return refuse("rule/not-a-rule", stray);
  if (!oneSubject(numeric.map((grade) => grade.condition.subject))) return refuse("rule/not-a-rule", where);
  const units = new Set(numeric.flatMap((grade) => grade.condition.ranges.map((range) => range.unit)));
  units.delete(null);
  if (units.size > 1) return refuse("rule/not-a-rule", where);
  // 延期1个月以内扣1分 holds of what is late, and 0 months are within 1 as well: what is on time is not told.
  const late = numeric.find((grade) => grade.award.kind === "take" && OVERDUE.test(grade.condition.subject));
  if (late !== undefined) return refuse("rule/not-a-rule", late);
  const otherwise = grades.filter((grade) => grade.condition.otherwise);
  if (otherwise.length > 1 || otherwise.some((grade) => grade !== grades[grades.length - 1])) {
    return refuse("rule/not-a-rule", where);
  }
  if (numeric.length + otherwise.length < 2) return refuse("rule/not-a-rule", where);
  const sized = numeric.some((grade) => grade.condition.subject.includes("绝对值"));
  const stated = fullMark(grades);
  const weight = stated ?? reading.weight;
  const pieces: Piece[] = [];
  for (const grade of numeric) {
    const award = awardOf(grade, weight);
    if (award === null) return refuse("rule/incomplete", grade);
    const range = intersection(grade.condition.ranges);
    if (range === null) return refuse("rule/incomplete", grade);
    pieces.push(...piecesOf(sized ? { ...range, mirrored: true } : range, award, grade));
  }
  const unit = [...units][0] ?? null;
  const settled = settle(pieces, otherwise.length > 0, reading);
  if (settled !== null) return settled;
  const last = otherwise[0] === undefined ? null : awardOf(otherwise[0], weight);
  if (otherwise[0] !== undefined && last === null) return refuse("rule/incomplete", otherwise[0]);
  const of = lookedUp(numeric, unit, where, reading);
  if (typeof of === "object") return of;
  if (of !== "actual" && unit !== null && unit !== "%") return refuse("rule/not-a-rule", where);
  const scale = of === "actual" ? inUnitOf(unit, where, reading) : hundredth;
  if (typeof scale === "object") return scale;
  const rule: Rule = {
    method: "bands",
    of,
    bands: pieces.map((piece) => bandOf(piece, scale)),
    ...(last === null ? {} : { otherwise: last }),
    ...(stated === null ? {} : { weight: stated }),
  };
  return { rule };
}

const OVERDUE = new RegExp(LATE);

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

/** Words before a colon or comma that only name what is scored. */
function headed(condition: Condition): boolean {
  return (
    condition.others.every((other) => other.to <= condition.to) &&
    condition.subject === "" &&
    condition.others.length === 1
  );
}

/** Whether all conditions speak of one figure: no name, the same name, or a shorter form of it. */
export function oneSubject(subjects: readonly string[]): boolean {
  const names = subjects.map((subject) => subject.replace(NO_NAME, "")).filter((name) => name !== "");
  const longest = names.reduce((best, name) => (name.length > best.length ? name : best), "");
  return names.every((name) => longest.includes(name));
}

const NO_NAME = /[A-Za-z]|[“”"'‘’]|(?:完成|达到|达|低于|控制|保持|的|在|为|是|且|或|得分|实际|若|如|当|其中|x|X)/g;

/** The most points that the sentence names; none where the best band gives 满分 without saying how much that is. */
function fullMark(grades: readonly Grade[]): string | null {
  let best: string | null = null;
  for (const { award } of grades) {
    const points = award.kind === "give" || award.kind === "full" ? award.points : undefined;
    if (points !== undefined && (best === null || less(best, points))) best = points;
  }
  const full = grades.find((grade) => grade.award.kind === "full" && grade.award.points === undefined);
  return full === undefined ? best : null;
}

function awardOf(grade: Grade, weight: string | null): Award | null {
  const award = grade.award;
  switch (award.kind) {
    case "full":
      return award.points === undefined ? { share: "1" } : { points: award.points };
    case "zero":
      return { points: "0" };
    case "give":
      return { points: award.points };
    case "share":
      return { share: award.share };
    case "take": {
      if (weight === null) return null;
      const left = subtract(exact(weight), exact(award.points));
      return compare(left, zero) < 0 ? null : { points: toText(left) };
    }
    case "take-share":
      return { share: toText(subtract(exact("1"), exact(award.share))) };
    case "add":
      return null;
  }
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
function piecesOf(range: Range, award: Award, grade: Grade): readonly Piece[] {
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

function bandOf(piece: Piece, scale: (value: string) => string): Band {
  return {
    ...(piece.min === null ? {} : { min: scale(piece.min.value), minInclusive: piece.min.hold !== "open" }),
    ...(piece.max === null ? {} : { max: scale(piece.max.value), maxInclusive: piece.max.hold !== "open" }),
    ...piece.award,
  };
}
