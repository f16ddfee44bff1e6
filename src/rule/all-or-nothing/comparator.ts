import type { Comparator } from "../../cell/types.js";
import { BEFORE } from "../../text/words.js";
import type { Facts, Grade } from "../sentence/facts.js";
import { pointsGiven, stretchOf } from "../sentence/given.js";
import { isNothing, isBest } from "../sentence/grades.js";
import { TARGET } from "../sentence/lexicon.js";
import { type Outcome, type Reading, refuse } from "../sentence/refusal.js";
import { isGiven } from "../sentence/score.js";
import type { Rule } from "../types.js";

/**
 * 小于等于目标值得满分，大于目标值不得分: the comparator is one with the target's figure, and has to be what the target asks
 * for. A bare target does not say that less is better, so that the sentence's own comparator is the rule there. Null where
 * no comparator stands before a word for the target.
 */
export function byComparator(grades: Facts["grades"], { name, target }: Reading): Outcome | null {
  const [full, none] = pairOf(grades);
  if (full === undefined || none === undefined || (target !== null && target.kind !== "threshold")) return null;
  const wanted = comparatorOf(full, name);
  const rest = comparatorOf(none, name);
  if (wanted === null || wanted === "=" || (rest === null && !none.condition.otherwise)) return null;
  const asked = target?.comparator ?? null;
  if (!fitTogether(wanted, rest, asked)) return refuse("rule/not-a-rule", stretchOf(grades));
  return { rule: asked === "=" && !isMore(wanted) ? upTo(full, wanted) : reached(full) };
}

/** What gives the full mark, and what gives nothing, in whichever order they stand; empty where there is more or less. */
function pairOf(grades: Facts["grades"]): Facts["grades"] {
  const pair = grades[0]?.award.kind === "zero" ? [...grades].reverse() : grades;
  const [full, none, third] = pair;
  if (full === undefined || none === undefined || third !== undefined) return [];
  return isBest(full) && isGiven(full) && isNothing(none, full) ? pair : [];
}

function reached({ award }: Grade): Rule {
  const weight = pointsGiven(award);
  return { method: "all-or-nothing", ...(weight === undefined ? {} : { weight }) };
}

/** The full mark as long as the actual value lies below the target. */
function upTo({ award }: Grade, comparator: Comparator): Rule {
  const points = pointsGiven(award);
  const given = points === undefined ? { share: "1" } : { points };
  const outcomes = [
    { when: [{ of: "actual", comparator, value: "target" }], ...given },
    { when: [], points: "0" },
  ];
  return { method: "ordinal", outcomes, ...(points === undefined ? {} : { weight: points }) };
}

/** Whether what is given and what is not lie on either side of the target, the given one on that which is asked for. */
function fitTogether(wanted: Comparator, rest: Comparator | null, asked: Comparator | null): boolean {
  if (asked !== null && asked !== "=" && isMore(asked) !== isMore(wanted)) return false;
  if (rest === null) return true;
  if (rest === "=" || isMore(rest) === isMore(wanted) || (holds(rest) && holds(wanted))) return false;
  // Who holds the target itself is told by the sentence; where it is not, by the target.
  return asked === null || holds(rest) === holds(wanted) || holds(asked) === holds(wanted);
}

function isMore(comparator: Comparator): boolean {
  return comparator.startsWith(">");
}

function holds(comparator: Comparator): boolean {
  return comparator.endsWith("=");
}

/** The comparator of 年度取水总量小于等于目标值, where what is compared is the indicator; null where there is none. */
function comparatorOf({ condition }: Grade, indicator: string | null): Comparator | null {
  if (condition.ranges.length > 0 || condition.otherwise) return null;
  const words = condition.name;
  for (let at = 0; at < words.length; at++) {
    const word = BEFORE.at(words, at);
    if (word?.meaning.is !== "comparator" || !PLAIN.includes(word.meaning.strength)) continue;
    if (!OF_TARGET.test(words.slice(word.to))) return null;
    return isIndicator(words.slice(0, at), indicator) ? word.meaning.comparator : null;
  }
  return null;
}

const PLAIN: readonly string[] = ["sign", "word"];
const OF_TARGET = new RegExp(`^${TARGET}$`);

function isIndicator(words: string, indicator: string | null): boolean {
  return ITSELF.test(words) || indicator === null || words.endsWith(indicator);
}

const ITSELF = /^(?:[若如]|实际|年度|全年|完成|[值数]|的)*$/;
