import type { Step } from "../evaluate/types.js";
import type { Language } from "../issue/index.js";
import type { Rounding } from "../standard/types.js";

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
  const formula = kind === "words" ? fixedWords(step.formula, language) : step.formula;
  return { says, formula, value: isTold ? truthWords(value, language) : value, equals: !isTold && kind !== "words" };
}

/** What a step of scoring is called. */
export function stepWords(what: string, language: Language): string {
  return (language === "en" ? english : chinese)[what] ?? what;
}

function nameWords(name: string, language: Language): string {
  const word = FIXED[name]?.[language === "en" ? 1 : 0] ?? name;
  return language === "en" ? ` (${word})` : `“${word}”`;
}

function truthWords(value: "true" | "false", language: Language): string {
  if (language === "en") return value;
  return value === "true" ? "成立" : "不成立";
}

function fixedWords(formula: string, language: Language): string {
  return FIXED[formula]?.[language === "en" ? 1 : 0] ?? formula;
}

/** Fixed keys that stand for words: 中文, English. */
const FIXED: Readonly<Record<string, readonly [string, string]>> = {
  "full-marks": ["按满分计", "full marks"],
  zero: ["按零分计", "no marks"],
  otherwise: ["其他情形", "otherwise"],
  actual: ["实际完成值", "actual"],
  previous: ["上年数", "previous"],
  completion: ["完成比例", "completion"],
  change: ["变动率", "change"],
};

/** `half-up:2` as 四舍五入到两位小数. */
export function roundingWords(rounding: string, language: Language): string {
  const parts = rounding.startsWith("parts:");
  const [mode = "", places = ""] = rounding.slice(parts ? 6 : 0).split(":");
  if (mode === "none" || mode === "weights" || places === "") return "";
  const how = MODES[mode]?.[language === "en" ? 1 : 0] ?? mode;
  if (language === "en") {
    const to = places === "0" ? "to whole numbers" : `to ${places} places`;
    return `${how} ${to}${parts ? ", each before adding" : ""}`;
  }
  const to = places === "0" ? "取整" : `到 ${places} 位小数`;
  return `${parts ? "逐项" : ""}${how}${to}${parts ? "后加总" : ""}`;
}

const MODES: Readonly<Record<string, readonly [string, string]>> = {
  "half-up": ["四舍五入", "rounded"],
  "half-down": ["五舍六入", "rounded, halves down,"],
  "half-even": ["四舍六入五成双", "rounded, halves to even,"],
  up: ["进一", "rounded up"],
  down: ["舍去", "cut off"],
  ceiling: ["向上", "rounded upward"],
  floor: ["向下", "rounded downward"],
};

const chinese: Readonly<Record<string, string>> = {
  "actual-rate": "实际值占 100% 的比例",
  "awarded-share": "评定的得分比例",
  band: "所在的档",
  change: "变动率",
  completion: "完成比例",
  conversion: "折算",
  deduction: "另行扣分",
  deviation: "偏离度",
  distance: "偏离",
  element: "要素",
  late: "迟延",
  least: "各项中最低的",
  manual: "人工评分",
  met: "是否达到",
  missed: "是否未达到",
  otherwise: "其他情形",
  outcome: "符合的情形",
  "over-achieved": "是否超额",
  "over-achievement": "扣除超额",
  "over-achievement-from": "超额的起点",
  part: "组成部分",
  "part-weight": "组成部分的分值",
  "pass-mark": "及格线以上的比例",
  percent: "完成率（%）",
  position: "所在的位置",
  rounding: "取舍",
  score: "得分",
  share: "份额",
  steps: "偏差折合步数",
  sum: "合计",
  cap: "封顶或保底",
  tier: "等次",
  weight: "分值",
  "zero-denominator": "分母为零时的处理",
};

const english: Readonly<Record<string, string>> = {
  "actual-rate": "share of 100 %",
  "awarded-share": "awarded share",
  band: "band",
  change: "change",
  completion: "completion",
  conversion: "converted",
  deduction: "deduction",
  deviation: "deviation",
  distance: "distance",
  element: "element",
  late: "late by",
  least: "least of all",
  manual: "scored by a person",
  met: "met or not",
  missed: "missed or not",
  otherwise: "otherwise",
  outcome: "outcome",
  "over-achieved": "overshot or not",
  "over-achievement": "less for overshooting",
  "over-achievement-from": "overshot from",
  part: "part",
  "part-weight": "weight of the part",
  "pass-mark": "share above the pass mark",
  percent: "completion (%)",
  position: "position between the ends",
  rounding: "rounding",
  score: "score",
  share: "share",
  steps: "steps of deviation",
  sum: "sum",
  cap: "held within a limit",
  tier: "tier",
  weight: "weight",
  "zero-denominator": "over a zero denominator",
};
