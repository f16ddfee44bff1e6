import { compare, multiply, one } from "../../exact/index.js";
import { certain } from "../../shape/certain.js";
import type { Condition, Facts, Grade, Proportion } from "./facts.js";
import { oneFigure, pointsGiven } from "./given.js";
import { isApart, leapsTo } from "./leap.js";
import { COMPLETION, TARGET } from "./lexicon.js";
import { beginsAtPass } from "./pass.js";
import { contradiction, isCounted, OF_COMPLETION } from "./percent.js";
import { exact } from "./number.js";
import { type Reading, refuse, type Refusal } from "./refusal.js";
import { ACROSS, isGiven } from "./score.js";
import { factorOf } from "./units.js";

/** A score by proportion, and nothing beside it that is not of the same proportion. */
export interface Proportional {
  /** 按超出比例扣分: the share that lies beyond is taken off. */
  readonly overrun: boolean;
  /** 按完成率得分, without a line where the full mark is reached: the rate itself is the share. */
  readonly rate: boolean;
  readonly weight: string | undefined;
}

/** 完成得满分，未完成的按比例得分. */
export function proportionOf(facts: Facts, reading: Reading): Proportional | Refusal {
  const [ratio, second] = facts.ratios;
  if (ratio === undefined || second !== undefined) return refuse("rule/not-a-rule", second ?? facts);
  const words = reading.source.text.slice(ratio.from, ratio.to);
  const unfit = unfitIn(words, ratio);
  if (unfit !== null) return unfit;
  const weights = marksOf(facts);
  if ("refused" in weights) return weights;
  const full = statesFull(facts);
  const conditions = conditionsOf(facts, ratio);
  const lines = linesOf(conditions, reading);
  if ("refused" in lines) return lines;
  if (lines.some((line) => line !== lines[0]) || weights.some((weight) => weight !== weights[0])) {
    return refuse("rule/incomplete", ratio);
  }
  const rate = isOwnRate(ratio, words, full, lines, leapsTo(conditions, reading));
  const overrun = ratio.ratio === "taken" && BEYOND.test(words);
  if (rate === null || (ratio.ratio === "taken" && !isTakenOff(full, words, overrun, reading)))
    return refuse("rule/not-a-rule", ratio);
  const other = rate ? null : otherLine(conditions, lines, reading);
  if (other !== null) return other;
  return { overrun, rate, weight: weights[0] };
}

/** Whether the rate itself is the share, and not the completion; null where the score would leap to the full mark. */
function isOwnRate(
  { ratio }: Proportion,
  words: string,
  full: boolean,
  lines: readonly string[],
  leaps: boolean,
): boolean | null {
  if (ratio !== "rate") return false;
  const other = !NAMES_COMPLETION.test(words);
  if (leaps || (other && isApart(full, lines))) return null;
  return !BY_COMPLETION.test(words) && (lines.length > 0 ? other : !full);
}

function statesFull({ grades }: Facts): boolean {
  return grades.some(({ award }) => award.kind === "full" || (award.kind === "give" && !award.bare));
}

/** A proportion of something else than the target: what stands above, or what other units reached. */
function unfitIn(words: string, ratio: Proportion): Refusal | null {
  if (ACROSS.test(words)) return refuse("rule/cross-unit", ratio);
  return ELSEWHERE.test(words) || beginsAtPass(words) ? refuse("rule/not-a-rule", ratio) : null;
}

/** 按超出比例扣分, 按超支的比例扣减. */
const BEYOND = /超[出过支额标期]?(?:部分)?[^,;。]{0,6}比例/;

/** 未完成的按比例扣分, 按未完成比例扣分: what is not missed loses nothing. */
const MISSED =
  /^[^,;。]{0,8}(?:未(?:能|全部)?(?:完成|达到?|实现)|达不到|不足)|^(?:低于|超[过出支])[^,;。]{0,10}的?,?按/;

/** A full mark to take from; beyond a limit lies too much, beyond what was to be reached nothing is lost. */
function isTakenOff(full: boolean, words: string, overrun: boolean, { target }: Reading): boolean {
  const mayBeLimit = target === null || (target.kind === "threshold" && target.comparator.startsWith("<"));
  return (full || MISSED.test(words)) && (!overrun || mayBeLimit);
}

/** What is told elsewhere, and powers of the proportion. */
const ELSEWHERE = /上述|上列|前述|以上比例|同上|平方|立方|次方|开方/;

/** 按完成率得分: the completion, and no rate of another name. */
const BY_COMPLETION = new RegExp(`(?:按照?|根据|依据?)${COMPLETION}`);

/** As {@link BY_COMPLETION}; beside a full mark 实际完成率 is the completion too, and so is 占目标值的比重. */
const NAMES_COMPLETION = new RegExp(`(?:按照?|根据|依据?)(?:实际|年度)*${COMPLETION}|占${TARGET}`);

/** The full marks that limits and grades state. */
function marksOf({ limits, grades }: Facts): readonly string[] | Refusal {
  const marks: string[] = [];
  for (const limit of limits) {
    if (limit.type === "least" && limit.points === "0") continue;
    if (limit.type === "most-taken" || limit.type === "least") return refuse("rule/not-a-rule", limit);
    if (limit.points !== null) marks.push(limit.points);
  }
  for (const grade of grades) {
    if (!fullAt(grade)) return refuse("rule/not-a-rule", grade);
    const points = pointsGiven(grade.award);
    if (points !== undefined) marks.push(points);
  }
  return marks;
}

function fullAt(grade: Grade): boolean {
  return isGiven(grade) && !grade.condition.otherwise && grade.condition.against.length === 0;
}

/** The figures at which the full mark is reached. */
function linesOf(conditions: readonly Condition[], reading: Reading): readonly string[] | Refusal {
  const lines: string[] = [];
  for (const condition of conditions) {
    if (condition.ranges.length === 0) continue;
    const line = lineIn(condition, reading);
    if (typeof line === "object") return line;
    lines.push(line);
  }
  return lines;
}

/** The completion is measured against the target, which the sentence's own figure has to be. */
function otherLine(conditions: readonly Condition[], lines: readonly string[], reading: Reading): Refusal | null {
  const other = conditions.find((each) => isOffTarget(each, lines, reading));
  if (other !== undefined) return refuse("rule/not-a-rule", other, { near: "figure" });
  const [value] = lines;
  if (value === undefined) return null;
  for (const condition of conditions)
    if (condition.ranges.length > 0) reading.note("info", "rule/line-is-target", condition, { value });
  return null;
}

/** 达到95%得满分，未达到按比例得分 beside ≥90%: the proportion would be counted to another line than the one that is stated. */
function isOffTarget({ ranges: [range] }: Condition, [line]: readonly string[], { target, figures }: Reading): boolean {
  if (range === undefined || line === undefined || line === "100" || target?.kind !== "threshold") return false;
  const own = target.unit ?? figures;
  const factor = range.unit === own ? one : range.unit === null || own === null ? null : factorOf(range.unit, own);
  return factor !== null && compare(multiply(exact(line), factor), exact(target.value)) !== 0;
}

function conditionsOf({ grades, rest }: Facts, { condition }: Proportion): readonly Condition[] {
  return [...grades.map((grade) => grade.condition), condition, ...rest];
}

/** The one figure of a condition. */
function lineIn(condition: Condition, reading: Reading): string | Refusal {
  const [first, second] = condition.ranges;
  const range = certain(first);
  const end = second === undefined ? oneFigure(range) : null;
  const elsewhere = OF_COMPLETION.test(condition.subject) && end?.value !== "100";
  if (end === null || elsewhere) return refuse("rule/not-a-rule", condition);
  const short = range.unit === "%" && end.value !== "100";
  return short && isCounted([end.value], reading) ? contradiction(condition, reading) : end.value;
}
