import { certain } from "../../shape/certain.js";
import { counts } from "../sentence/amount.js";
import { changeIn } from "../sentence/change.js";
import type { Facts, Grade } from "../sentence/facts.js";
import { areSizes, isDeviation, isOneSided } from "../sentence/deviation.js";
import { offTarget } from "../sentence/gap.js";
import { stretchOf } from "../sentence/given.js";
import { LATE } from "../sentence/lexicon.js";
import type { Takes } from "../sentence/method.js";
import { hundredth } from "../sentence/number.js";
import { OF_COMPLETION, percentOf } from "../sentence/percent.js";
import { type Outcome, type Reading, refuse, type Refusal } from "../sentence/refusal.js";
import { oneSubject } from "../sentence/subject.js";
import type { Stretch } from "../sentence/tokens.js";
import { inUnitOf } from "../sentence/units.js";
import type { Band, BandsRule } from "../types.js";
import { fullMark } from "./awards.js";
import { further } from "./further.js";
import type { Piece } from "./piece.js";
import { withoutNames } from "./named.js";
import { bandsOff } from "./off-target.js";
import { piecesOf } from "./pieces.js";
import { restOf, unitIn, unitsOf } from "./rest.js";
import { missed, once, withReached } from "./short.js";
import { allTaken, withUntouched } from "./untouched.js";

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
export function fits(facts: Facts, reading: Reading): Outcome | null {
  if (facts.basis !== "figures") return missed(facts, reading) ?? once(facts, reading);
  const nothing = once(facts, reading);
  if (nothing !== null) return nothing;
  const grades = withReached(facts.grades, reading) ?? facts.grades;
  const where = stretchOf(grades);
  const numeric = withoutNames(
    grades.filter((grade) => !grade.condition.otherwise),
    reading.source.text,
  );
  const stray = strayIn(grades, numeric, where, reading.source.text);
  if (stray !== null) return stray;
  const stated = fullMark(grades);
  const weight = stated ?? reading.weight;
  const off = isDeviation(
    numeric.map((grade) => grade.condition),
    reading,
  );
  const gap = off ? null : offTarget(numeric, where, reading);
  const made =
    gap === null
      ? bandsOf(grades, numeric, weight, off, reading)
      : "refused" in gap
        ? gap
        : bandsOff(gap, grades, numeric, weight, reading);
  return "refused" in made ? made : { rule: weighing(made, stated) };
}

/** Grades for the figure itself, its completion or its deviation. */
function bandsOf(
  grades: readonly Grade[],
  numeric: readonly Grade[],
  weight: string | null,
  off: boolean,
  reading: Reading,
): BandsRule | Refusal {
  const conditions = numeric.map((grade) => grade.condition);
  const late = numeric.find(isUntold);
  if (late !== undefined) return refuse("rule/not-a-rule", late);
  const pieces = piecesOf(numeric, weight, off && areSizes(conditions));
  if ("refused" in pieces) return pieces;
  const settled = restOf(grades, pieces, weight, reading);
  if ("refused" in settled) return settled;
  const { rest } = settled;
  const all = numeric.length === grades.length && allTaken(numeric) ? withUntouched(settled.pieces) : settled.pieces;
  const measure = measureOf(numeric, all, off, stretchOf(grades), reading);
  if ("refused" in measure) return measure;
  const bands = all.map((piece) => bandOf(piece, measure.scale));
  return { method: "bands", of: measure.of, bands, ...rest };
}

function weighing(rule: BandsRule, stated: string | null): BandsRule {
  return stated === null ? rule : { ...rule, weight: stated };
}

/** What the bands are looked up with, and how their figures are told in it. */
function measureOf(
  grades: readonly Grade[],
  pieces: readonly Piece[],
  off: boolean,
  where: Stretch,
  reading: Reading,
): { readonly of: BandsRule["of"]; readonly scale: (value: string) => string } | Refusal {
  const unit = unitIn(grades);
  const of = off ? "deviation" : lookedUp(grades, unit, where, reading);
  if (typeof of === "object") return of;
  const beyond = of === "completion" ? further(pieces, where, reading) : null;
  if (beyond !== null) return beyond;
  if (of !== "actual")
    return unit === null || unit === "%" ? { of, scale: hundredth } : refuse("rule/not-a-rule", where);
  const scale = inUnitOf(unit, endsOf(pieces), where, reading);
  if (typeof scale === "object") return scale;
  return { of: changeIn(reading.target) === null ? of : "change", scale };
}

/** What keeps grades from being bands of one figure. */
function strayIn(grades: readonly Grade[], numeric: readonly Grade[], where: Stretch, text: string): Refusal | null {
  const plain = withoutVerb(numeric, text);
  const heading = headingOf(plain[0], text);
  const named = plain.find((grade, index) => {
    const own = headingOf(grade, text);
    return grade.condition.others.length > 0 && (own === null || (index > 0 && own !== heading));
  });
  if (named !== undefined) return refuse("rule/not-a-rule", named);
  if (!oneSubject(numeric.map((grade) => grade.condition.subject))) return refuse("rule/not-a-rule", where);
  if (unitsOf(numeric).length > 1) return refuse("rule/not-a-rule", where);
  const oneSided = numeric.find((grade) => isOneSided(grade.condition));
  if (oneSided !== undefined) return refuse("rule/not-a-rule", oneSided);
  const otherwise = grades.filter((grade) => grade.condition.otherwise);
  const inside = otherwise.length > 1 || otherwise.some((grade) => grade !== grades[grades.length - 1]);
  return inside || grades.length < 2 ? refuse("rule/not-a-rule", where) : null;
}

/** 20日内公开得3分，超过20日公开得1分: one verb behind the figures says what all of them are of. */
function withoutVerb(grades: readonly Grade[], text: string): readonly Grade[] {
  const words = ({ from, to }: Stretch): string => text.slice(from, to).replace(/的$/, "");
  const last = grades.flatMap(({ condition: { others, to } }) => others.filter((each) => each.to === to).map(words));
  const [verb] = last;
  if (verb === undefined || last.length < 2 || last.some((each) => each !== verb) || !VERB.test(verb)) return grades;
  return grades.map((grade) => {
    const others = grade.condition.others.filter((each) => each.to !== grade.condition.to);
    return { ...grade, condition: { ...grade.condition, others } };
  });
}

const VERB = /^(?!.*[未不没无逾超])[一-鿿]{2,4}$/;

/** 延期1个月以内扣1分 holds of what is late, and 0 months are within 1 as well: what is on time is not told; 未超期 beside 1次 is none. */
function isUntold({ award, condition }: Grade): boolean {
  const { unit } = certain(condition.ranges[0]);
  const isOpen = condition.met === true && (unit === null || !counts(unit));
  return isOpen || (award.kind === "take" && OVERDUE.test(condition.subject));
}

const OVERDUE = new RegExp(LATE);

/** Words before a colon or comma that only name what is scored, be it once or of each band; null where it is none. */
function headingOf(grade: Grade | undefined, text: string): string | null {
  const { others = [], subject = "" } = grade?.condition ?? {};
  const [heading, second] = others;
  if (heading === undefined || second !== undefined) return null;
  const words = text.slice(heading.from, heading.to);
  return words.endsWith(subject) ? words : null;
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
  if (unit !== "%") return subjects.some((subject) => OF_COMPLETION.test(subject)) ? "completion" : "actual";
  const ranges = conditions.flatMap((condition) => condition.ranges);
  const lines = ranges.flatMap(({ min, max }) => [min, max].flatMap((end) => (end === undefined ? [] : [end.value])));
  const beyond = ranges.some((range) => range.mirrored === true) || subjects.some((each) => each.includes("绝对值"));
  return percentOf({ subjects, lines, beyond, further: true }, where, reading);
}

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
