import { compare } from "../../exact/index.js";
import type { Rule } from "../types.js";
import { asidesIn } from "./aside.js";
import { besidesIn } from "./besides.js";
import { cutIn } from "./cut-grade.js";
import { withCutOff } from "./cut-off.js";
import { otherBaseIn } from "./base.js";
import { marksMeasured, withBarePoints } from "./cells.js";
import { firstFree } from "./exempt.js";
import type { Facts } from "./facts.js";
import { factsOf } from "./facts-of.js";
import { fallsIn, signed } from "./fall.js";
import { stretchOf } from "./given.js";
import { tokensOf } from "./lexer.js";
import type { MethodSentence } from "./method.js";
import { METHODS } from "./methods.js";
import { withTargetNamed } from "./named-target.js";
import { exact } from "./number.js";
import { otherFigureIn } from "./own-line.js";
import { otherDayIn } from "./other-day.js";
import { otherLineIn } from "./other-line.js";
import { type Outcome, type Reading, refuse, type Refusal } from "./refusal.js";
import { withoutSamples } from "./sample.js";
import { formulaRefusal, isScore } from "./score.js";
import { inShares } from "./shares.js";
import { strayIn } from "./stray.js";
import { inYears } from "./per-year.js";
import type { Stretch, Token } from "./tokens.js";
import { turnedIn } from "./turned.js";

/** Reads a plain sentence as a rule, or says why it is none. */
export function readSentence(reading: Reading): Outcome {
  const { text } = reading.source;
  const all = marksMeasured(withBarePoints(tokensOf(text)), reading);
  const { tokens, samples } = withoutSamples(text, all, reading);
  const person = tokens.find((token) => token.type === "judgement" || token.type === "cross-unit");
  if (person !== undefined) {
    return refuse(person.type === "judgement" ? "rule/judgement" : "rule/cross-unit", person);
  }
  const outcome = readTokens(tokens, reading);
  if ("refused" in outcome) return outcome;
  const { unread, exceptions } = asidesIn(text, tokens);
  if (unread !== null) return refuse("rule/not-a-rule", unread, { near: "nothing" });
  for (const exception of exceptions) reading.note("warning", "rule/exemption-aside", exception);
  for (const sample of samples) reading.note("info", "rule/words-aside", sample);
  return outcome;
}

/** Reads a statement, or an item of a list: its facts make the rule of the first method that they fit. */
function readTokens(tokens: readonly Token[], reading: Reading): Outcome {
  const named = withTargetNamed(factsOf(reading.source.text, tokens), reading);
  const facts = "refused" in named ? named : inShares(named, reading);
  if ("refused" in facts) return facts;
  const yearly = inYears(facts, reading);
  const outcome = ruleOf("refused" in yearly ? facts : yearly, reading);
  if ("refused" in yearly && !("refused" in outcome)) return yearly;
  if (!("refused" in outcome) || outcome.refused !== "rule/not-a-rule") return outcome;
  return { ...outcome, params: { near: nearestTo(facts), ...outcome.params } };
}

/** What a sentence that is no rule comes nearest to; `both` where it scores in one way and then in another. */
function nearestTo({ deductions, grades, ratios }: Facts): "both" | "deduction" | "grades" | "proportion" | "nothing" {
  const steady = deductions.length > 0 || ratios.length > 0;
  if (steady && grades.some(({ award, condition }) => award.kind === "zero" && condition.ranges.length > 0))
    return "both";
  if (deductions.length > 0) return "deduction";
  if (ratios.length > 0) return "proportion";
  return grades.length > 0 ? "grades" : "nothing";
}

function ruleOf(facts: Facts, reading: Reading): Outcome {
  const cut = cutIn(facts, reading);
  return cut === null ? ruleFrom(facts, reading) : withCutOff(cut, facts, reading, ruleFrom);
}

function ruleFrom(facts: Facts, reading: Reading): Outcome {
  const unfit = unscorable(facts, reading);
  if (unfit !== null) return unfit;
  const falls = fallsIn(facts, reading);
  if (typeof falls === "object") return falls;
  for (const method of READERS) {
    const made = method.fits?.(facts, reading, readTokens) ?? null;
    if (made === null) continue;
    const outcome = "refused" in made ? made : withTotal(signed(made.rule, falls, reading), facts);
    return "refused" in outcome ? outsideOf(outcome, facts) : finished(outcome.rule, facts, method, reading);
  }
  const { text } = reading.source;
  const formula = facts.formulas.find((each) => isScore(text, each));
  return formula === undefined ? refuse("rule/not-a-rule", gradesIn(facts)) : formulaRefusal(text, formula, reading);
}

const READERS: readonly Pick<MethodSentence, "fits" | "takes">[] = Object.values(METHODS);

/** What no method can make a rule of. */
function unscorable(facts: Facts, reading: Reading): Refusal | null {
  if (facts.hole !== null) return refuse("rule/incomplete", facts.hole);
  const share = shareOfPrevious(facts, reading) ?? firstFree(facts, reading.source.text) ?? undefined;
  if (share !== undefined) return refuse("rule/not-a-rule", share);
  if (!GRADED.includes(facts.basis)) return null;
  const limit = facts.limits.find((each) => each.type !== "total" && (each.type !== "cap" || each.points !== null));
  const stray = limit ?? facts.partials[0] ?? facts.standards[0];
  if (stray !== undefined) return refuse("rule/not-a-rule", stray);
  const [formula] = facts.formulas;
  if (facts.grades.length === 0 && formula !== undefined) {
    return formulaRefusal(reading.source.text, formula, reading);
  }
  const scored =
    facts.grades.find(({ condition }) => condition.ranges.length === 0 && MARKED.test(condition.name)) ??
    facts.rest.find(({ name }) => ENDS_IN_POINTS.test(name));
  if (scored !== undefined) return refuse("rule/not-a-rule", scored);
  const collective = facts.grades.some(({ condition }) => !condition.otherwise && COLLECTIVE.test(condition.name));
  return collective ? refuse("rule/not-a-rule", gradesIn(facts)) : null;
}

/** 上年度90%以上: a share of the previous figure is none of the actual value's. */
function shareOfPrevious({ grades, deductions }: Facts, { target }: Reading): Stretch | undefined {
  const conditions = [...grades.map(({ condition }) => condition), ...deductions.map(({ lead }) => lead)];
  if (target?.kind === "change") return undefined;
  return conditions.find(({ subject, ranges }) => PREVIOUS.test(subject) && ranges.some(({ unit }) => unit === "%"));
}

const PREVIOUS = /(?:^|[^较比与同])(?:上一?年度?|去年|上年|上期)(?:同期|水平|实际|完成|数|值|量|的){0,4}$/;

/** What is told by awards alone. */
const GRADED: readonly Facts["basis"][] = ["comparison", "figures", "elements", "words", "unclear"];

/** 以上每项1分, 各要点1分: marks of elements that are named elsewhere. 每年组织演练1分 names its own. */
const COLLECTIVE = /^(?:以上|上述|第[一二三四五\d]{1,2}[档类等])|[每各](?![年月季周日天旬])[^,]{0,5}$/;

/** 有台账三四分, 有台账若干分: points that were not read. */
const POINTS = "[\\d一二两三四五六七八九十干几]分";
const ENDS_IN_POINTS = new RegExp(`${POINTS}$`);

/** 基本完成得大部分分值，未完成; 有台账三四分，有制度: a condition of which a clause has marks that were not read. */
const MARKED = new RegExp(`(?:(?<![获取赢])得[^,]{0,10}分[值数]?|[给计记赋]分|扣[^,]{0,10}分[值数]?|${POINTS}),`);

function gradesIn(facts: Facts): Stretch {
  return facts.grades.length === 0 ? facts : stretchOf(facts.grades);
}

/** A number that is missing in the rule may stand in a clause that was not read. */
function outsideOf(refusal: Refusal, facts: Facts): Refusal {
  const unread =
    facts.deductions.length === 0 ? facts.rest.find((condition) => condition.ranges.length > 0) : undefined;
  return unread === undefined || refusal.refused !== "rule/incomplete" ? refusal : refuse("rule/not-a-rule", unread);
}

/** The rule, after what stands beside it in the sentence was looked at. */
function finished(rule: Rule, facts: Facts, method: Pick<MethodSentence, "takes">, reading: Reading): Outcome {
  const { text } = reading.source;
  const stray = strayIn(facts, method.takes ?? {}, text);
  if (stray !== null) return refuse("rule/not-a-rule", stray);
  const modified = withOver(rule, facts, method);
  if ("refused" in modified) return modified;
  const joined = besidesIn(facts, rule, reading);
  if (joined !== null) return refuse("rule/not-a-rule", joined);
  const line = otherLineIn(facts, rule, reading);
  const other = line?.isOwn === false ? line : (otherFigureIn(facts, rule, reading) ?? otherDayIn(facts, reading));
  if (other !== null) return refuse("rule/not-a-rule", other, { near: "figure" });
  const turned = turnedIn(facts, rule, reading);
  if (turned !== null) return refuse("rule/incomplete", turned);
  noteBeside(facts, line, reading);
  return modified;
}

/** Notes what stands beside the rule and changes no score, and what a person has to look at. */
function noteBeside(facts: Facts, line: Stretch | null, reading: Reading): void {
  const { text } = reading.source;
  for (const condition of facts.rest) {
    if (condition.others.length > 0 || condition.subject !== "") reading.note("info", "rule/words-aside", condition);
  }
  for (const formula of facts.formulas) {
    if (!isScore(text, formula)) reading.note("info", "rule/formula-aside", formula);
  }
  const base = line ?? (reading.target?.kind === "change" ? null : otherBaseIn(text, facts));
  if (base !== null) reading.note("warning", "rule/other-base", base);
  for (const grade of facts.exempt) reading.note("warning", "rule/exemption-aside", grade);
}

/** 满分10分 beside grades has to be the full mark that the grades themselves have. */
function withTotal(rule: Rule, facts: Facts): Outcome {
  const total = facts.limits.find((limit) => limit.type === "total");
  if (total?.type !== "total" || !GRADED.includes(facts.basis)) return { rule };
  if (rule.weight === undefined) return { rule: { ...rule, weight: total.points } };
  return compare(exact(rule.weight), exact(total.points)) === 0 ? { rule } : refuse("rule/incomplete", total);
}

/** The rule with what it says of figures far above the target. */
function withOver(rule: Rule, facts: Facts, { takes }: Pick<MethodSentence, "takes">): Outcome {
  const [over, second] = facts.overs;
  if (over === undefined) return { rule };
  if (second !== undefined || over.over === null || takes?.over !== true) {
    return refuse("rule/not-a-rule", second ?? over);
  }
  return { rule: { ...rule, overAchievement: over.over } };
}
