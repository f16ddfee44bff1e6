import type { Facts } from "../sentence/facts.js";
import { scoredByRate } from "../sentence/leap.js";
import type { Takes } from "../sentence/method.js";
import { proportionOf } from "../sentence/proportion.js";
import type { Outcome, Reading } from "../sentence/refusal.js";
import { isGiven, scored, scoreOf } from "../sentence/score.js";
import type { Stretch } from "../sentence/tokens.js";
import { percent } from "../sentence/wording.js";
import type { AttainmentParameters, AttainmentRule } from "../types.js";
import { completionOf, isCompletion } from "./formula.js";

export const takes: Takes = { lines: true, otherwise: true, over: true };

/** 完成得满分，未完成的按比例得分, or 得分=实际值/目标值×分值. */
export function fits(facts: Facts, reading: Reading): Outcome | null {
  if (facts.basis === "formula") return byFormula(facts, reading);
  if (facts.basis !== "proportion") return null;
  const proportion = proportionOf(facts, reading);
  if ("refused" in proportion) return proportion;
  const { rate, overrun, weight } = proportion;
  if (rate) return null;
  const beyond = overrun ? { lowerIsBetter: "overrun" as const } : {};
  return { rule: { method: "attainment", ...beyond, ...(weight === undefined ? {} : { weight }) } };
}

/** The completion by its formula or its name; 实际完成率 is it beside a full mark, a rate of another name never. */
function byFormula(facts: Facts, reading: Reading): Outcome | null {
  const { text } = reading.source;
  const score = scoreOf(facts, reading);
  if ("refused" in score) return score;
  const method =
    completionOf(text, score.measure) ?? defined(text, facts, score.measure) ?? toTarget(text, score.measure, reading);
  if (method !== null) return scored(fromAbove(method, reading), score, facts, reading);
  if (!isCompletion(text, score.measure, facts.grades.some(isGiven))) return null;
  return scoredByRate({ method: "attainment" }, score, facts, reading);
}

/** 1-|实际值-目标值|/目标值 beside ≤50天: of what lies above the target it is what is left of the whole. */
function fromAbove(method: AttainmentRule, { target }: Reading): AttainmentRule {
  const isUpper = target?.kind === "threshold" && target.comparator.startsWith("<");
  return method.equality === "closeness" && isUpper ? { ...method, lowerIsBetter: "overrun" } : method;
}

/** 得分=实际完成率÷90%×分值 beside ≥90%, 实际场次÷20 beside ≥20场: the figure that is divided by is the target. */
function toTarget(text: string, measure: Stretch, { target }: Reading): AttainmentRule | null {
  if (target?.kind !== "threshold" || target.comparator.startsWith("<")) return null;
  const [, line, unit] = BY_LINE.exec(text.slice(measure.from, measure.to)) ?? [];
  const isAlike = unit === target.unit || (unit === "" && target.unit !== "%");
  return line === target.value && isAlike ? { method: "attainment" } : null;
}

const BY_LINE = /^\(?[^/÷()\d]{1,16}[/÷](\d{1,9}(?:\.\d{1,6})?)([^\d/÷()]{0,4})\)?$/;

/** 完成率=实际完成值/目标值，得分=完成率×分值: what the sentence itself says that the rate is. */
function defined(text: string, { formulas }: Facts, measure: Stretch): AttainmentRule | null {
  const words = text.slice(measure.from, measure.to);
  const of = formulas.find(({ name }) => name !== null && text.slice(name.from, name.to) === words);
  const ofTarget = of !== undefined && TARGET.test(text.slice(of.body.from, of.body.to));
  return ofTarget ? completionOf(text, of.body) : null;
}

/** A rate of the plan or the budget is a figure of its own; one of the target is the completion. */
const TARGET = /(?:目标|指标)值/;

/** Words an attainment; one whose parameters no sentence joins is worded by the first of them. */
export function print({ weight, passMark, equality, lowerIsBetter }: AttainmentRule): string {
  const points = weight === undefined ? "分值" : `${weight}分`;
  if (passMark !== undefined) return `得分=（完成率-${percent(passMark)}）/（1-${percent(passMark)}）×${points}`;
  if (equality === "closeness") return `得分=（1-|实际值-目标值|/目标值）×${points}`;
  if (lowerIsBetter === "overrun") return `得分=（1-（实际值-目标值）/目标值）×${points}`;
  if (lowerIsBetter === "inverse") return `得分=目标值/实际值×${points}`;
  return `完成得${weight === undefined ? "满分" : points}，未完成的按完成比例得分`;
}

/** An attainment with its defaults. */
export function complete<R extends AttainmentParameters>(rule: R): R {
  return { ...rule, lowerIsBetter: rule.lowerIsBetter ?? "inverse", equality: rule.equality ?? "at-least" };
}
