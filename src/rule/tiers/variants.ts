import { certain } from "../../shape/certain.js";
import { type Level, levelIn } from "../../text/grade.js";
import type { Grade } from "../sentence/facts.js";
import { excludes, exclusive, isKin, opposes } from "../sentence/grades.js";
import { DEGREE, SCALES } from "../sentence/lexicon.js";
import { commonEnd } from "../sentence/names.js";

/** What a name begins with that says a lesser degree: 基本健全. */
export const GRADED: RegExp = new RegExp(`^(?:${DEGREE})`);

/** Whether the grades behind the first are lesser forms of it, so that one of them holds at a time. */
export function areTiers(grades: readonly Grade[], text: string): boolean {
  const first = certain(grades[0]);
  const others = grades.slice(1);
  const lesser =
    onScale(grades) ||
    others.every((grade, at) => isVariant(grade, first) || (at === others.length - 1 && isLeft(grade, first, others)));
  return (
    (others.length > 0 && lesser) ||
    lettered(grades) ||
    isLevelled(grades) ||
    alternatives(grades) ||
    ranked(grades, text)
  );
}

/** 及时完成, 基本及时, 逾期完成: what is left of the first, behind lesser forms of it. */
function isLeft(grade: Grade, first: Grade, others: readonly Grade[]): boolean {
  if (others.length === 1) return opposes(grade, first);
  return others.every((each) => excludes(each, first) === (each === grade));
}

/** A级得10分，B级得8分，C级得5分: letters, each below the one before it. */
function lettered(grades: readonly Grade[]): boolean {
  const letters = grades.map(({ condition }) => (condition.otherwise ? "Z" : (LETTER.exec(condition.name)?.[1] ?? "")));
  return letters.length > 1 && letters.every((letter, at) => letter !== "" && letter > (letters[at - 1] ?? ""));
}

const LETTER = /(?:^|[评定级为达到])([A-E])(?:级|等|档|类)?(?:及?以下)?$/;

/** 3A级得5分，2A级得3分，A级得1分; 一级, 二级, 三级: levels of one thing, each below the one before it. */
function isLevelled(grades: readonly Grade[]): boolean {
  const levels = grades.map(({ condition }) => (condition.otherwise ? null : levelIn(condition.name)));
  const [first, ...others] = levels;
  if (first === undefined || first === null || others.length === 0) return false;
  let before: Level = first;
  for (const level of others) {
    if (level === null || level.by !== first.by || level.rank >= before.rank) return false;
    if (level.of !== first.of && level.of !== "") return false;
    before = level;
  }
  return true;
}

/** 及时完成得3分，延期完成得1分，未完成不得分: one word that all speak of, and nothing for the last. */
function alternatives(grades: readonly Grade[]): boolean {
  const names = grades.map((grade) => grade.condition.name);
  const last = grades[grades.length - 1];
  if (grades.length < 3 || last?.award.kind !== "zero" || last.condition.otherwise) return false;
  return names.reduce(commonEnd).length >= 2;
}

/** 国家级得5分，省级得3分，其他不得分: names that exclude one another, and nothing for all others. */
function ranked(grades: readonly Grade[], text: string): boolean {
  const last = grades[grades.length - 1];
  return last?.award.kind === "zero" && last.condition.otherwise && exclusive(grades, text);
}

/** Whether a grade names a lesser form of the first: 基本健全 beside 健全, 良 beside 优, 否则. */
function isVariant(grade: Grade, first: Grade): boolean {
  if (grade.condition.otherwise) return grade.condition.others.length === 0;
  const name = grade.condition.name;
  const best = first.condition.name;
  const core = commonEnd(name, best);
  if (core.length > 0 && DEGREES_AT_END.test(name.slice(0, name.length - core.length))) return true;
  const denial = LESSER.exec(name)?.[0];
  if (denial !== undefined && !best.includes(denial) && shares(name, best)) return true;
  const degree = GRADED.exec(name)?.[0];
  return (
    degree !== undefined &&
    !best.includes(degree) &&
    (core.length > 1 || (grade.award.kind === "zero" && isKin(name, best)) || shares(name, best))
  );
}

/** 优, 良, 中, 差: all names are words of one scale, alone or behind one subject: 效果好, 效果一般, 效果差. */
function onScale(grades: readonly Grade[]): boolean {
  const names = grades.filter(({ condition }) => !condition.otherwise).map(({ condition }) => condition.name);
  const subject = names.reduce(commonStart);
  return SCALES.some(
    (scale) =>
      names.every((name) => scale.some((word) => isTier(name, word))) ||
      (subject.length > 1 && names.every((name) => scale.includes(name.slice(subject.length).replace(SCALE, "")))),
  );
}

function commonStart(left: string, right: string): string {
  let end = 0;
  while (end < left.length && left.charAt(end) === right.charAt(end)) end++;
  return left.slice(0, end);
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

/** 优秀等次, 良好档: the word of a scale with what it is a step of. */
const SCALE = /(?:等次|等级|级别|档次|[等档])的?$/;

/** A word of a scale, alone or behind a subject. */
function isTier(grade: string, word: string): boolean {
  const name = grade.replace(SCALE, "");
  return name === word || (name.endsWith(word) && name.length - word.length >= 2 && word.length > 1);
}
