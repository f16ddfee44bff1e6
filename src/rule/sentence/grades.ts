import type { Grade } from "./facts.js";
import { compare } from "../../exact/index.js";
import { statementOf } from "../../text/answer.js";
import { LATE } from "./lexicon.js";
import { commonEnd, DENIAL } from "./names.js";
import { exact } from "./number.js";
import { reachedIn } from "./reached.js";

/** A first grade names its condition and gives something. */
export function isBest({ award, condition }: Grade): boolean {
  return (
    !condition.otherwise &&
    condition.name !== "" &&
    (award.kind === "full" || award.kind === "give" || award.kind === "share")
  );
}

/** Whether a grade gives nothing: 不得分, or all the points of the best taken off. */
export function isNothing(grade: Grade, best: Grade): boolean {
  const award = grade.award;
  if (award.kind === "zero") return true;
  if (award.kind !== "take") return false;
  return (best.award.kind === "give" || best.award.kind === "full") && award.points === best.award.points;
}

/** Whether a grade is what is left where the other does not hold. */
export function opposes(grade: Grade, other: Grade): boolean {
  const { condition } = grade;
  if (condition.otherwise) return condition.others.length === 0;
  for (const opposed of OPPOSED) if (opposed(grade, other)) return true;
  return false;
}

/** Whether two grades cannot both hold, whatever else is told: 合规 and 不合规, 及时完成 and 逾期完成, 达标 and 未达标. */
export function excludes(grade: Grade, other: Grade): boolean {
  const [left, right] = [grade.condition.name, other.condition.name];
  const late = (name: string, of: string): boolean => IN_TIME.test(of) && TOO_LATE.test(name);
  return late(left, right) || late(right, left) || denied(left, right) || denied(right, left);
}

/** In what ways the one is what is left of the other. */
const OPPOSED: readonly ((grade: Grade, other: Grade) => boolean)[] = [
  ({ condition }, other) =>
    DENIAL.test(condition.name) && !DENIAL.test(other.condition.name) && isKin(condition.name, other.condition.name),
  (grade, other) => reachedIn(other) === "reached" && reachedIn(grade) === "short",
  ({ condition }, other) =>
    denied(other.condition.name, condition.name) || isNone(other.condition.name, condition.name),
  ({ condition }) => BEYOND.test(condition.name),
  ({ condition }, other) => IN_TIME.test(other.condition.name) && TOO_LATE.test(condition.name),
  ({ condition }, other) => LIMITED.test(other.condition.name) && EXCEEDED.test(condition.name),
  ({ condition }, other) => DENIAL.test(other.condition.name) && HAPPENED.test(condition.name),
  ({ award, condition }, other) =>
    award.kind === "zero" && MISHAP.test(condition.name) && !MISHAP.test(other.condition.name),
];

/** 未达标, 不齐全 beside 齐全, and no 无佐证材料 beside 达标: what is denied is what the other says, or is all that was asked. */
export function isKin(name: string, other: string): boolean {
  const denied = name.replace(FUNCTION_WORDS, "");
  return denied === "" || ASKED.test(denied) || [...denied].some((char) => other.includes(char));
}

const FUNCTION_WORDS = /[没未无不非缺否均都有反之的得时在为是则且并及和与或\d一项条个点]/g;
const ASKED = /达[到标成]|完成|开展|实施|符合|满足|合格|要求|规定|标准|条件|落实|具备|做到|实现|通过|及时|按[时期]/;

const BEYOND = /^(?:超过|超出|逾期|延迟|推迟|滞后)/;
const IN_TIME =
  /[按及准如][时期]|时限|期限|提前|(?:计划|规定|约定|要求)(?:时间|工期)?内|按照?(?:计划|规定|约定|要求|合同)的?(?:时间|工期|日期)/;
const TOO_LATE = new RegExp(`^(?:${LATE})`);
const HAPPENED = /^(?:发生|出现|发现|有|存在)/;
/** 按规定使用得5分，存在挪用不得分: what was found or happened, and takes all points, is the want of the other. */
const MISHAP = /^[如若凡]?(?:发生|出现|发现|存在|查出|查实)/;

/** 实现零事故 beside 发生事故, 零投诉 beside 有投诉: none, or some. */
function isNone(name: string, other: string): boolean {
  const [none, some] = [statementOf(name.replace(REACHED, "")), statementOf(other.replace(/^[如若凡]/, ""))];
  return none.answer === "no" && some.answer === "yes" && (some.of === "" || none.of === some.of);
}

const REACHED = /^(?:全年|年度|当年)?(?:实现|做到|达到|确保|保持|保证)了?/;

/** 控制在预算内 beside 超预算, 超支. */
const LIMITED = /内的?$|^(?:有所?)?(?:节约|节支|节余|结余)的?$|控制[在于]|[不未没][^,]{0,2}超|不突破|未突破/;
const EXCEEDED = /^(?:如|若)?(?:有)?(?:超(?![额前])|突破)[^,]{0,8}$/;

/** 成本未超预算 beside 超预算: the one is the other with a denial in it. */
function denied(name: string, other: string): boolean {
  const found = /没有|未|不|无/.exec(name);
  if (found === null || other.length < 2) return false;
  const without = name.slice(0, found.index) + name.slice(found.index + found[0].length);
  return without === other || without.endsWith(other);
}

/**
 * 国家级得5分，省级得3分: ever fewer points for words that are alike are one or the other, not elements that add up.
 * Elements that are numbered stand beside each other.
 */
export function exclusive(grades: readonly Grade[], text: string): boolean {
  const marks = grades.flatMap(({ award, condition: { name }, from }) =>
    award.kind === "give" ? [{ points: exact(award.points), name, from }] : [],
  );
  const numbered = marks.filter(({ from }) => NUMBERED.test(text.slice(Math.max(0, from - 3), from)));
  if (numbered.length > 1) return false;
  let kin = false;
  for (const [index, { points, name }] of marks.entries()) {
    const before = marks[index - 1];
    if (before === undefined) continue;
    if (compare(before.points, points) <= 0) return false;
    kin ||= akin(before.name, name);
  }
  return kin;
}

/**
 * 建成得10分，在建得3分，未开工不得分: how far something got, ever fewer points down to none for what was not even begun; or
 * marks of which the first alone is the weight of the leaf.
 */
export function isStaged(grades: readonly Grade[], text: string, weight: string | null): boolean {
  const last = grades[grades.length - 1];
  const marks = grades.slice(0, -1);
  if (last?.award.kind !== "zero" || marks.length < 2) return false;
  let before: string | null = null;
  for (const { award, condition, from } of marks) {
    if (award.kind !== "give" || condition.otherwise || NUMBERED.test(text.slice(Math.max(0, from - 3), from)))
      return false;
    if (before !== null && compare(exact(before), exact(award.points)) <= 0) return false;
    before = award.points;
  }
  const [best] = marks;
  if (weight !== null && best?.award.kind === "give") return compare(exact(weight), exact(best.award.points)) === 0;
  return NOT_BEGUN.test(last.condition.name);
}

const NOT_BEGUN = /^(?:尚|仍|还)?未(?:开工|动工|开建|启动|立项|施工|建设|招标)/;
const NUMBERED = /[①-⑳⑴-⒇]$|[\d一二三四五六七八九十A-G][.、)]$/;

/** Whether two names begin or end alike; in short names one character is enough. */
function akin(left: string, right: string): boolean {
  const least = Math.max(left.length, right.length) <= 4 ? 1 : 2;
  return commonEnd(left, right).length >= least || left.slice(0, least) === right.slice(0, least);
}
