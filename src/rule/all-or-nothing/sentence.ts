import type { Facts } from "../sentence/facts.js";
import { pointsGiven } from "../sentence/given.js";
import { isBest, isNothing, opposes } from "../sentence/grades.js";
import type { Takes } from "../sentence/method.js";
import { DENIAL } from "../sentence/names.js";
import { isLiteral, reachedIn } from "../sentence/reached.js";
import type { Outcome, Reading } from "../sentence/refusal.js";
import { isGiven } from "../sentence/score.js";
import type { AllOrNothingRule } from "../types.js";
import { byComparator } from "./comparator.js";

export const takes: Takes = { names: true, over: true };

/** 达到要求得5分，否则不得分: the full mark, and nothing for what is left. */
export function fits({ basis, grades }: Facts, reading: Reading): Outcome | null {
  if (basis !== "words") return null;
  const compared = byComparator(grades, reading);
  if (compared !== null) return compared;
  const { target } = reading;
  // 低于目标值不得分 beside ≤100万元: what is asked for there is to lie below.
  const upper = target?.kind === "threshold" && target.comparator.startsWith("<");
  if (upper && grades.some(isLiteral)) return null;
  return isShortAlone(grades) ? { rule: { method: "all-or-nothing" } } : ofTwo(bestFirst(grades));
}

/** 未达到目标值的不得分: where it is reached, nothing is lost. */
function isShortAlone([only, second]: Facts["grades"]): boolean {
  return only?.award.kind === "zero" && second === undefined && reachedIn(only) === "short";
}

function ofTwo([first, ...others]: Facts["grades"]): Outcome | null {
  if (first === undefined || others.length === 0 || !isBest(first) || !isGiven(first)) return null;
  if (!others.every((grade) => isNothing(grade, first) && opposes(grade, first))) return null;
  // 未达到得满分，达到不得分: what is wanted there is not what the target says.
  if (DENIAL.test(first.condition.name) && others.some(({ condition }) => WANTED.test(condition.name))) return null;
  const { award } = first;
  const weight = pointsGiven(award);
  return { rule: { method: "all-or-nothing", ...(weight === undefined ? {} : { weight }) } };
}

/** 未达到不得分，达到得满分: the two halves may stand the other way round. */
function bestFirst(grades: Facts["grades"]): Facts["grades"] {
  const [first, second, third] = grades;
  if (first?.award.kind !== "zero" || second?.award.kind !== "full" || third !== undefined) return grades;
  if (IN_PART.test(second.condition.name)) return grades;
  return [second, first];
}

const WANTED = /^[如若]?已?(?:达[到标成]|完成|实现|合格|及时|按[时期]|符合|满足|落实|通过)/;
const IN_PART = /^(?:大?部分|基本|初步)/;

/** Words an all-or-nothing. */
export function print({ weight }: AllOrNothingRule): string {
  return `达到要求得${weight === undefined ? "满分" : `${weight}分`}，否则不得分`;
}
