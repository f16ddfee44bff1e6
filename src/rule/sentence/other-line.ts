import type { Rule } from "../types.js";
import type { Facts } from "./facts.js";
import type { Reading } from "./refusal.js";
import type { Stretch } from "./tokens.js";

/** Words that hold the actual value against a figure that is no target. */
export interface OtherLine extends Stretch {
  /** It is one of the indicator's own, of another time: 序时进度, 上年增幅. */
  readonly isOwn: boolean;
}

/**
 * 高于GDP增速, 达到序时进度, 低于上级安排增幅: words hold the actual value against a figure that is no target; null where none do.
 * Of a target in words they may say no more than what is to be reached.
 */
export function otherLineIn(facts: Facts, rule: Rule, { name, target, source }: Reading): OtherLine | null {
  const inWords = target === null || target.kind === "qualitative" || target.kind === "deadline";
  if (!MEASURING.includes(rule.method) && (rule.method !== "all-or-nothing" || inWords)) return null;
  for (const at of wordsOf(facts, source.text)) {
    for (const clause of source.text.slice(at.from, at.to).split(/[,:;。]/)) {
      const [, line = ""] = COMPARED.exec(clause) ?? [];
      const isOther = FIGURE.test(line) && !OF_TARGET.test(line) && name?.includes(line) !== true;
      if (isOther) return { from: at.from, to: at.to, isOwn: OF_TIME.test(line) };
    }
  }
  return null;
}

const MEASURING: readonly Rule["method"][] = ["deduct-per-step", "attainment", "actual-rate"];

/** Conditions without a figure, and the words of a step before its own. */
function wordsOf({ grades, deductions, ratios }: Facts, text: string): readonly Stretch[] {
  const conditions = [
    ...grades.map(({ condition }) => condition),
    ...deductions.map(({ lead }) => lead),
    ...ratios.map(({ condition }) => condition),
  ];
  const steps = deductions.map(({ from, to }) => ({ from, to: from + Math.max(0, text.slice(from, to).search(/\d/)) }));
  return [...conditions.filter(({ ranges, otherwise }) => ranges.length === 0 && !otherwise), ...steps];
}

const COMPARED = /(?:[高低大小多少快慢优]于|超[过出]|落后于?|滞后于?|达不?到|突破)了?([一-鿿A-Za-z]{2,40}?)的?$/;
/** What is a figure of something: 增幅, 序时进度, 最好水平. */
const FIGURE = /(?:增[幅速长]|降幅|速度|幅度|进度|水平|[率值价]|价格|比例|最[高低好])$/;
/** What the target is called, and what is set for the indicator. */
const OF_TARGET = /目标|指标|计划|任务|预[算期]|要求|规定|标准|核定|批[复准]|合同|约定|设定|既定|考核|控制/;
const OF_TIME = /^[一-鿿]{0,4}进度$|^(?:上一?年|去年|上期)/;
