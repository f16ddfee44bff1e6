import { compare, divide, type Exact, subtract, toText, zero } from "../../exact/index.js";
import type { TierBand } from "../types.js";
import { bandsOf, oneSubject } from "./bands.js";
import type { Grade } from "./facts.js";
import { checklistOf, exclusive } from "./elements.js";
import { commonEnd, DENIAL } from "./names.js";
import { exact } from "./number.js";
import { ordinalOf } from "./ordinal.js";
import { DEGREE, SCALES, STRENGTH } from "./lexicon.js";
import { type Outcome, type Reading, refuse } from "./refusal.js";
import type { Stretch } from "./tokens.js";

/** A sentence of conditions and awards: bands, tiers, an all-or-nothing, a checklist, or an ordinal. */
export function gradesRule(grades: readonly Grade[], reading: Reading): Outcome {
  const where = { from: grades[0]?.from ?? 0, to: grades[grades.length - 1]?.to ?? 0 };
  if (grades.some((grade) => COLLECTIVE.test(grade.condition.name))) return refuse("rule/not-a-rule", where);
  if (grades.some((grade) => grade.condition.against.length > 0)) return ordinalOf(grades, where);
  const conditions = grades.filter((grade) => !grade.condition.otherwise);
  const numeric = conditions.filter((grade) => grade.condition.ranges.length > 0);
  const marks = conditions.every((grade) => grade.award.kind === "give" && grade.award.bare);
  const subjects = numeric.map((grade) => grade.condition.subject);
  if (
    numeric.length > 0 &&
    marks &&
    !(numeric.length === conditions.length && oneSubject(subjects) && grades.length > 1)
  ) {
    return checklistOf(grades, reading, where);
  }
  if (numeric.length === 0) return inWords(grades, reading, where);
  return numeric.length === conditions.length ? bandsOf(grades, reading) : refuse("rule/not-a-rule", where);
}

/** 以上每项1分: marks of elements that are named elsewhere. */
const COLLECTIVE = /^(?:以上|上述|第[一二三四五\d]{1,2}[档类等])|[每各][^,]{0,5}$/;

function inWords(grades: readonly Grade[], reading: Reading, where: Stretch): Outcome {
  const [first, ...others] = grades;
  if (first === undefined || !isBest(first)) return refuse("rule/not-a-rule", where);
  const zeros = others.filter((grade) => isNothing(grade, first));
  if (others.length > 0 && others.length === zeros.length && isAll(first)) {
    if (others.every((grade) => opposes(grade, first))) return allOrNothing(first);
  }
  if (
    others.length > 0 &&
    others.every((grade) => isVariant(grade, first, grades) || (others.length === 1 && opposes(grade, first)))
  )
    return tiersOf(grades, reading, where);
  if (alternatives(grades)) return tiersOf(grades, reading, where);
  return exclusive(grades, reading.source.text)
    ? refuse("rule/not-a-rule", where)
    : checklistOf(grades, reading, where);
}

/** 及时完成得3分，延期完成得1分，未完成不得分: one word that all speak of, and nothing for the last. */
function alternatives(grades: readonly Grade[]): boolean {
  const names = grades.map((grade) => grade.condition.name);
  const last = grades[grades.length - 1];
  if (grades.length < 3 || last?.award.kind !== "zero" || last.condition.otherwise) return false;
  return names.reduce(commonEnd).length >= 2;
}

/** A first grade names its condition and gives something. */
function isBest({ award, condition }: Grade): boolean {
  return (
    !condition.otherwise &&
    condition.name !== "" &&
    (award.kind === "full" || award.kind === "give" || award.kind === "share")
  );
}

function isAll(grade: Grade): boolean {
  return grade.award.kind === "full" || grade.award.kind === "give";
}

/** Whether a grade gives nothing: 不得分, or all the points of the best taken off. */
function isNothing(grade: Grade, best: Grade): boolean {
  const award = grade.award;
  if (award.kind === "zero") return true;
  if (award.kind !== "take") return false;
  return (best.award.kind === "give" || best.award.kind === "full") && award.points === best.award.points;
}

/** Whether a grade is what is left where the other does not hold. */
function opposes(grade: Grade, other: Grade): boolean {
  const { condition } = grade;
  if (condition.ranges.length > 0) return false;
  if (condition.otherwise) return condition.others.length <= 1;
  return (
    (DENIAL.test(condition.name) && !DENIAL.test(other.condition.name)) ||
    denied(other.condition.name, condition.name) ||
    /^(?:超过|超出|逾期|延迟|推迟|滞后)/.test(condition.name) ||
    (DENIAL.test(other.condition.name) && /^(?:发生|出现|发现|有|存在)/.test(condition.name))
  );
}

/** 成本未超预算 beside 超预算: the one is the other with a denial in it. */
function denied(name: string, other: string): boolean {
  const found = /没有|未|不|无/.exec(name);
  if (found === null || other.length < 2) return false;
  const without = name.slice(0, found.index) + name.slice(found.index + found[0].length);
  return without === other || without.endsWith(other);
}

function allOrNothing(first: Grade): Outcome {
  const points = first.award.kind === "give" || first.award.kind === "full" ? first.award.points : undefined;
  return { rule: { method: "all-or-nothing", ...(points === undefined ? {} : { weight: points }) } };
}

const GRADED = new RegExp(`^(?:${DEGREE})`);

/** Whether a grade names a lesser form of the first: 基本健全 beside 健全, 良 beside 优, 否则. */
function isVariant(grade: Grade, first: Grade, grades: readonly Grade[]): boolean {
  if (grade.condition.otherwise) return true;
  const name = grade.condition.name;
  const best = first.condition.name;
  if (
    SCALES.some((scale) =>
      grades.every((each) => each.condition.otherwise || scale.some((word) => isTier(each.condition.name, word))),
    )
  ) {
    return true;
  }
  const core = commonEnd(name, best);
  if (core.length > 0) {
    const before = name.slice(0, name.length - core.length);
    if (DEGREES_AT_END.test(before)) return true;
  }
  const denial = LESSER.exec(name)?.[0];
  if (denial !== undefined && !best.includes(denial) && shares(name, best)) return true;
  const degree = GRADED.exec(name)?.[0];
  return (
    degree !== undefined &&
    !best.includes(degree) &&
    (core.length > 1 || grade.award.kind === "zero" || shares(name, best))
  );
}

/** What makes a name a lesser form of another that it shares words with: 机构健全但分工不明确. */
const LESSER = /不|未|没有|但|部分|基本|一般|缺/;
const DEGREES_AT_END = new RegExp(`(?:${DEGREE})$`);

/** Two names that speak of one thing: a run of two characters of the one stands in the other. */
function shares(name: string, best: string): boolean {
  const rest = name.replace(GRADED, "");
  for (let index = 0; index + 2 <= Math.min(rest.length, 40); index++) {
    if (best.includes(rest.slice(index, index + 2))) return true;
  }
  return false;
}

/** A word of a scale, alone or behind a subject. */
function isTier(name: string, word: string): boolean {
  return name === word || (name.endsWith(word) && name.length - word.length >= 2 && word.length > 1);
}

/** Words as tiers, each of one share of the full mark. */
function tiersOf(grades: readonly Grade[], reading: Reading, where: Stretch): Outcome {
  const first = grades[0];
  const stated =
    first !== undefined && (first.award.kind === "give" || first.award.kind === "full")
      ? first.award.points
      : undefined;
  const weight = stated ?? reading.weight;
  const tiers: TierBand[] = [];
  for (const [index, grade] of grades.entries()) {
    const share = shareOf(grade, weight ?? null);
    if (share === null) return refuse("rule/incomplete", grade);
    if (compare(share, zero) < 0 || compare(share, exact("1")) > 0) return refuse("rule/incomplete", grade);
    const name = grade.condition.otherwise ? OTHERWISE : index === 0 ? bestName(grades) : grade.condition.name;
    const before = tiers[tiers.length - 1];
    if (before !== undefined && compare(share, exact(before.to)) >= 0) return refuse("rule/not-a-rule", grade);
    if (tiers.some((tier) => tier.name === name)) return refuse("rule/incomplete", grade);
    const text = toText(share);
    tiers.push({ name, from: text, fromInclusive: true, to: text, toInclusive: true, default: text });
  }
  if (tiers[0]?.to !== "1") return refuse("rule/incomplete", where);
  return { rule: { method: "tiers", tiers, ...(stated === undefined ? {} : { weight: stated }) } };
}

/** The tier of every other case. */
const OTHERWISE = "其他";

/** The first tier's name without its subject: the end that the others share with it. */
function bestName(grades: readonly Grade[]): string {
  const [best = "", ...others] = grades.map((grade) => (grade.condition.otherwise ? "" : grade.condition.name));
  let core = best;
  for (const name of others) if (name !== "") core = commonEnd(core, name);
  if (core === "" || !others.every((name) => name === "" || GRADED.test(name))) return best;
  const strong = STRONG.exec(best.slice(0, best.length - core.length));
  return (strong?.[0] ?? "") + core;
}

const STRONG = new RegExp(`(?:${STRENGTH})$`);

function shareOf(grade: Grade, weight: string | null): Exact | null {
  const award = grade.award;
  if (award.kind === "full") return exact("1");
  if (award.kind === "zero") return zero;
  if (award.kind === "share") return exact(award.share);
  if (award.kind === "take-share") return subtract(exact("1"), exact(award.share));
  if (award.kind === "add" || weight === null || compare(exact(weight), zero) === 0) return null;
  const points = exact(award.points);
  return divide(award.kind === "give" ? points : subtract(exact(weight), points), exact(weight));
}
