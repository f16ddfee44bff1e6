import type { Facts } from "../sentence/facts.js";
import { isBest, isNothing, opposes } from "../sentence/grades.js";
import type { Takes } from "../sentence/method.js";
import type { Outcome } from "../sentence/refusal.js";
import { isGiven } from "../sentence/score.js";
import type { AllOrNothingRule } from "../types.js";

export const takes: Takes = { names: true, over: true };

/** 达到要求得5分，否则不得分: the full mark, and nothing for what is left. */
export function fits({ basis, grades }: Facts): Outcome | null {
  const [first, ...others] = grades;
  if (basis !== "words" || first === undefined || others.length === 0 || !isBest(first) || !isGiven(first)) return null;
  if (!others.every((grade) => isNothing(grade, first) && opposes(grade, first))) return null;
  const { award } = first;
  const weight = award.kind === "give" || award.kind === "full" ? award.points : undefined;
  return { rule: { method: "all-or-nothing", ...(weight === undefined ? {} : { weight }) } };
}

/** Words an all-or-nothing. */
export function print({ weight }: AllOrNothingRule): string {
  return `达到要求得${weight === undefined ? "满分" : `${weight}分`}，否则不得分`;
}
