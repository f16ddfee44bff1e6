import type { Step } from "../evaluate/types.js";
import type { Language } from "../message/index.js";
import type { Rounding } from "../standard/types.js";
import { type Bilingual, say, wordFor } from "../text/bilingual.js";
import { roundingWords } from "../text/rounding-words.js";

/** A step as a person reads it. */
export interface StepText {
  /** What the step is. */
  readonly says: string;
  /** The formula with its numbers, or the words in its place. */
  readonly formula: string;
  /** The result: a number, or whether it holds. */
  readonly value: string;
  /** Whether the formula equals the value; what compares, rounds or names only leads to it. */
  readonly equals: boolean;
}

/**
 * A step in the words of a language: modes of rounding and fixed keys as words.
 *
 * @param exact The value before rounding, for the step that rounds it.
 */
export function stepText(step: Step, exact: string | null, rounding: Rounding, language: Language): StepText {
  const { what, name, value, kind } = step;
  const says = stepWords(what, language) + (name === undefined ? "" : nameWords(name, language));
  if (what === "rounding") {
    const how = roundingWords(`${rounding.mode}:${rounding.places}`, language);
    return { says, formula: `${exact ?? "…"} ${how}`, value, equals: false };
  }
  const isTold = value === "true" || value === "false";
  const formula = kind === "words" ? (wordFor(FIXED, step.formula, language) ?? step.formula) : step.formula;
  return { says, formula, value: wordFor(TRUTH, value, language) ?? value, equals: !isTold && kind !== "words" };
}

/** What a step of scoring is called. */
export function stepWords(what: string, language: Language): string {
  return wordFor(WORDS, what, language) ?? what;
}

function nameWords(name: string, language: Language): string {
  const word = wordFor(FIXED, name, language) ?? name;
  return say(language, `“${word}”`, ` (${word})`);
}

/** Whether something holds: 中文, English. */
const TRUTH: Readonly<Record<string, Bilingual>> = { true: ["成立", "true"], false: ["不成立", "false"] };

/** Fixed keys that stand for words: 中文, English. */
const FIXED: Readonly<Record<string, Bilingual>> = {
  "full-marks": ["按满分计", "full marks"],
  zero: ["按零分计", "no marks"],
  otherwise: ["其他情形", "otherwise"],
  actual: ["实际完成值", "actual"],
  previous: ["上年数", "previous"],
  completion: ["完成比例", "completion"],
  change: ["变动率", "change"],
};

const WORDS: Readonly<Record<string, Bilingual>> = {
  "actual-rate": ["实际值占 100% 的比例", "share of 100 %"],
  "awarded-share": ["评定的得分比例", "awarded share"],
  band: ["所在的档", "band"],
  change: ["变动率", "change"],
  completion: ["完成比例", "completion"],
  conversion: ["折算", "converted"],
  "cut-off": ["是否不得分", "nothing or not"],
  deduction: ["另行扣分", "deduction"],
  deviation: ["偏离度", "deviation"],
  distance: ["偏离", "distance"],
  element: ["要素", "element"],
  "full-marks": ["是否得满分（满分即分值，不取舍）", "full marks or not (the weight itself, unrounded)"],
  late: ["迟延", "late by"],
  least: ["各项中最低的", "least of all"],
  manual: ["人工评分", "scored by a person"],
  met: ["是否达到", "met or not"],
  missed: ["是否未达到", "missed or not"],
  otherwise: ["其他情形", "otherwise"],
  outcome: ["符合的情形", "outcome"],
  "over-achieved": ["是否超额", "overshot or not"],
  "over-achievement": ["扣除超额", "less for overshooting"],
  "over-achievement-from": ["超额的起点", "overshot from"],
  part: ["组成部分", "part"],
  "part-weight": ["组成部分的分值", "weight of the part"],
  "pass-mark": ["及格线以上的比例", "share above the pass mark"],
  percent: ["完成率（%）", "completion (%)"],
  position: ["所在的位置", "position between the ends"],
  rounding: ["取舍", "rounding"],
  score: ["得分", "score"],
  share: ["份额", "share"],
  steps: ["偏差折合步数", "steps of deviation"],
  sum: ["合计", "sum"],
  cap: ["封顶或保底", "held within a limit"],
  tier: ["等次", "tier"],
  weight: ["分值", "weight"],
  "within-weight": ["不超过分值", "not above the weight"],
  "zero-denominator": ["分母为零时的处理", "over a zero denominator"],
};
