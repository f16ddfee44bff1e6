import { compare, fromText, zero } from "../../exact/index.js";
import type { Rule } from "../types.js";
import { deductionRule } from "./deductions.js";
import { type Condition, type Facts, factsOf, type Grade } from "./facts.js";
import { gradesRule } from "./grades.js";
import { tokensOf } from "./lexer.js";
import { withBarePoints } from "./cells.js";
import { listOf } from "./list.js";
import { formulaRefusal, isScore, proportionRule, scoreRule } from "./proportion.js";
import { type Outcome, type Reading, refuse } from "./refusal.js";
import { intervalTiers } from "./intervals.js";
import type { Stretch, Token } from "./tokens.js";

/** Reads a plain sentence as a rule, or says why it is none. */
export function readSentence(reading: Reading): Outcome {
  const { text } = reading.source;
  const tokens = withBarePoints(tokensOf(text));
  const tiers = intervalTiers(text, tokens);
  if (tiers !== null) return tiers;
  const person = tokens.find((token) => token.type === "judgement" || token.type === "cross-unit");
  if (person !== undefined) {
    return refuse(person.type === "judgement" ? "rule/judgement" : "rule/cross-unit", person);
  }
  return readTokens(tokens, reading);
}

/** Reads a statement, or an item of a list. */
export function readTokens(tokens: readonly Token[], reading: Reading): Outcome {
  const { text } = reading.source;
  const list = listOf(tokens, reading, readTokens);
  if (list !== null) return list;
  const whole: Stretch = { from: tokens[0]?.from ?? 0, to: tokens[tokens.length - 1]?.to ?? 0 };
  const { facts, exempt } = withoutExemptions(factsOf(text, tokens));
  if (facts.hole !== null) return refuse("rule/incomplete", facts.hole);
  const outcome = decide(facts, text, whole, reading);
  if ("refused" in outcome) {
    const unread =
      facts.deductions.length === 0 ? facts.rest.find((condition) => condition.ranges.length > 0) : undefined;
    return unread === undefined || outcome.refused !== "rule/incomplete" ? outcome : refuse("rule/not-a-rule", unread);
  }
  const stray = strayIn(facts, outcome.rule, text);
  if (stray !== null) return refuse("rule/not-a-rule", stray);
  const modified = withOver(outcome.rule, facts);
  if ("refused" in modified) return modified;
  for (const condition of facts.rest) {
    if (condition.others.length > 0 || condition.subject !== "") reading.note("info", "rule/words-aside", condition);
  }
  for (const formula of facts.formulas) {
    if (!isScore(text, formula)) reading.note("info", "rule/formula-aside", formula);
  }
  for (const grade of exempt) reading.note("warning", "rule/exemption-aside", grade);
  return modified;
}

/** The rule with what it says of figures far above the target. */
function withOver(rule: Rule, facts: Facts): Outcome {
  const [over, second] = facts.overs;
  if (over === undefined) return { rule };
  if (second !== undefined || over.over === null || !OF_TARGET.includes(rule.method)) {
    return refuse("rule/not-a-rule", second ?? over);
  }
  return { rule: { ...rule, overAchievement: over.over } };
}

/** The methods that measure an actual value against a target. */
const OF_TARGET: readonly Rule["method"][] = [
  "attainment",
  "actual-rate",
  "all-or-nothing",
  "bands",
  "deduct-per-step",
];

/** Which kind of rule the facts make. */
function decide(facts: Facts, text: string, whole: Stretch, reading: Reading): Outcome {
  const { grades, deductions, ratios, formulas, limits } = facts;
  const score = formulas.find((formula) => isScore(text, formula));
  if (score !== undefined) return scoreRule(text, score, facts, reading);
  if (deductions.length > 0) return deductionRule(facts, reading);
  if (ratios.length > 0) return proportionRule(text, facts, reading);
  const limit = limits.find(
    (each) => each.type === "floor" || each.type === "most-taken" || (each.type === "cap" && each.points !== null),
  );
  if (limit !== undefined || facts.partials.length > 0 || facts.standards.length > 0) {
    return refuse("rule/not-a-rule", limit ?? facts.partials[0] ?? facts.standards[0] ?? whole);
  }
  if (grades.length === 0) {
    const formula = formulas[0];
    return formula === undefined ? refuse("rule/not-a-rule", whole) : formulaRefusal(text, formula, reading);
  }
  return stated(gradesRule(grades, reading), facts);
}

/** 满分10分 beside grades has to be the full mark that the grades themselves have. */
function stated(outcome: Outcome, facts: Facts): Outcome {
  const total = facts.limits.find((limit) => limit.type === "total");
  if (total?.type !== "total" || "refused" in outcome) return outcome;
  const { weight } = outcome.rule;
  if (weight === undefined) return { rule: { ...outcome.rule, weight: total.points } };
  return compare(fromText(weight) ?? zero, fromText(total.points) ?? zero) === 0
    ? outcome
    : refuse("rule/incomplete", total);
}

/** 没有楼堂馆所项目的部门按满分计算 is no grade: it says where the rule does not apply. */
function withoutExemptions(facts: Facts): { readonly facts: Facts; readonly exempt: readonly Grade[] } {
  const exempt = facts.grades.filter(
    (grade, index) =>
      grade.award.kind === "full" &&
      NOT_CONCERNED.test(grade.condition.name) &&
      (index > 0 || facts.deductions.length > 0) &&
      grade.condition.ranges.length === 0,
  );
  if (exempt.length === 0 || (facts.deductions.length === 0 && facts.grades.length - exempt.length < 2))
    return { facts, exempt: [] };
  return { facts: { ...facts, grades: facts.grades.filter((grade) => !exempt.includes(grade)) }, exempt };
}

const NOT_CONCERNED = /^(?:没有|不涉及|未涉及|无此|无该|无相关|未安排|无)[^,]{1,20}(?:的|部门|单位|项目|按)?$/;

/** Words outside the rule that hold a figure or speak of scoring: a part that was not read. */
function strayIn(facts: Facts, rule: Rule, text: string): Stretch | null {
  const used: readonly Condition[] = facts.rest;
  for (const condition of used) {
    const words = text.slice(condition.from, condition.to);
    const figures =
      condition.ranges.length > 0 &&
      rule.method !== "deduct-per-step" &&
      rule.method !== "attainment" &&
      rule.method !== "actual-rate";
    const reasons = condition.ranges.length > 0 && REASONS.test(words);
    const open = condition.otherwise && rule.method !== "attainment";
    if (figures || reasons || open || condition.against.length > 0 || HEAVY.test(words)) return condition;
  }
  if (rule.method === "checklist" || rule.method === "all-or-nothing" || rule.method === "tiers") return null;
  for (const each of [
    ...facts.grades.map((grade) => grade.condition),
    ...facts.deductions.map((deduction) => deduction.lead),
    ...facts.ratios.map((ratio) => ratio.condition),
  ]) {
    for (const other of each.others) {
      const words = text.slice(other.from, other.to);
      if (HEAVY.test(words) && !TITLE.test(words)) return other;
    }
  }
  return null;
}

/** Words before a colon that only say what follows. */
const TITLE = /^(?:得分|评分|计分)(?:标准|规则|办法|方法|细则)?$/;

/** A clause with a figure that scores nothing is about another figure than the rule. */
const REASONS = /说明|原因|理由|分析|整改|解释/;

/** What no words beside a rule may hold: they would be a part of it. */
const HEAVY =
  /扣|每(?![年月季周名户学半])|得分|计分|给分|加分|减分|不得|倍|否决|取消|归零|清零|降[档级]|上述|同上|除以|乘以/;
