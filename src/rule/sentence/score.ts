import { hundred, multiply, toText } from "../../exact/index.js";
import { certain } from "../../shape/certain.js";
import type { Rule } from "../types.js";
import type { Facts, Grade, Limit } from "./facts.js";
import { bared, outermost, quotientOf } from "./formula.js";
import { endOf, pointsGiven } from "./given.js";
import { decimalOf, DIGITS, exact } from "./number.js";
import { contradiction, isCounted } from "./percent.js";
import { type Outcome, type Reading, refuse, type Refusal } from "./refusal.js";
import type { Formula, Stretch } from "./tokens.js";
import { cut } from "../../message/cut.js";

/** A formula of the score: what is measured, and the full mark that it is multiplied by. */
export interface Score {
  readonly formula: Formula & Stretch;
  /** The factor beside the full mark. */
  readonly measure: Stretch;
  /** The full mark, where the formula states it. */
  readonly weight: string | null;
}

/** A name that a formula of the score itself has: 得分=…. */
const SCORE = /(?:得分|得分值|评分|分数|计分|自评分)$|^分值$/;

/** Whether a formula says how the score is worked out, and not how the figure is. */
export function isScore(text: string, formula: Formula): boolean {
  if (formula.score === true) return true;
  return formula.name !== null && SCORE.test(text.slice(formula.name.from, formula.name.to).replace(/[“”"]/g, ""));
}

const WEIGHT = new RegExp(
  `^(?:[该本此]?(?:项)?(?:指标)?的?(?:分值|权重分?|标准分|满分|总分|分数|赋分))?(?:\\(?(${DIGITS})分?\\)?)?$`,
);

/** Takes the formula of the score apart: `得分=完成率×分值`. */
export function scoreOf(facts: Facts, reading: Reading): Score | Refusal {
  const { text } = reading.source;
  const formula = facts.formulas.find((each) => isScore(text, each));
  const stray = besideFormula(facts);
  if (formula === undefined || stray !== undefined) return refuse("rule/not-a-rule", stray ?? facts);
  const body = text
    .slice(formula.body.from, formula.body.to)
    .replace(EXPLAINED, "")
    .replace(/[×*]100%$/, "");
  if (ACROSS.test(body)) return refuse("rule/cross-unit", formula);
  const product = productOf(text, { from: formula.body.from, to: formula.body.from + body.length });
  return product === null ? formulaRefusal(text, formula, reading) : { formula, ...product };
}

/** （A为年度指标值，B为实际完成值）: what the letters of the formula stand for. */
const EXPLAINED = /\((?:[A-Za-z](?:为|是|表示|代表|指)[^()=]{1,30}){1,3}\)$/;

/** What scores in another way than a formula does. */
function besideFormula({ betweens, deductions, ratios, partials, standards }: Facts): Stretch | undefined {
  return betweens[0] ?? deductions[0] ?? ratios[0] ?? partials[0] ?? standards[0];
}

/** The full mark and the one thing that it is multiplied by; null where the product is another. */
function productOf(text: string, whole: Stretch): Omit<Score, "formula"> | null {
  let weight: string | null | undefined;
  let measure: Stretch | null = null;
  for (const factor of factorsOf(text, whole)) {
    const mark = weight === undefined ? markIn(text, factor) : null;
    if (mark !== null) weight = mark[1] ?? null;
    else if (text.slice(factor.from, factor.to) === "100%") continue;
    else if (measure === null) measure = factor;
    else return null;
  }
  if (measure === null || weight === undefined) return null;
  return { measure, weight: weight === null ? null : decimalOf(weight) };
}

export const ACROSS: RegExp = /最[高低大小优]|排名|位次|名次|全[省市县区国]|平均/;

/** What a product multiplies. */
function factorsOf(text: string, whole: Stretch): readonly Stretch[] {
  const cuts = [...outermost(text, whole, "×*"), whole.to];
  return cuts.map((to, index) => ({ from: index === 0 ? whole.from : certain(cuts[index - 1]) + 1, to }));
}

/** The full mark, by its name or its points. */
function markIn(text: string, factor: Stretch): RegExpExecArray | null {
  if (factor.to === factor.from) return null;
  const bare = bared(text, factor);
  return WEIGHT.exec(text.slice(factor.from, factor.to)) ?? WEIGHT.exec(text.slice(bare.from, bare.to));
}

/** A grade that gives the full mark, or a part of it in points. */
export function isGiven({ award }: Grade): boolean {
  return award.kind === "give" || award.kind === "full";
}

/** The rule of a formula, beside which only may stand where the full mark is reached, or where nothing is scored. */
export function scored(method: Rule, score: Score, facts: Facts, reading: Reading): Outcome {
  const { formula, weight: factor } = score;
  if (factor === "0") return refuse("rule/incomplete", formula);
  const pass = passOf(method);
  const stray = facts.grades.map((grade) => strayIn(grade, pass)).find((each) => each !== null);
  if (stray !== undefined && stray !== null) return stray;
  const lines = linesOf(facts, pass);
  if (lines.some((line) => line !== lines[0])) return refuse("rule/incomplete", formula);
  if (lines[0] !== undefined && lines[0] !== "100" && inPercent(facts) && isCounted(lines, reading)) {
    return contradiction(formula, reading);
  }
  const weight = fullMark(facts, factor);
  if (typeof weight === "object" && weight !== null) return weight;
  if (lines[0] !== undefined && method.method !== "actual-rate") noteLine(lines[0], formula, reading);
  return { rule: { ...method, ...(weight === null ? {} : { weight }) } };
}

/** The figure in percent from which a formula gives points; null where it gives them from nothing on. */
function passOf(method: Rule): string | null {
  if (method.method === "linear") return method.from;
  return method.method === "attainment" && method.passMark !== undefined ? percentOf(method.passMark) : null;
}

/** A grade that the formula leaves no place for: nothing may be scored below the pass mark only. */
function strayIn(grade: Grade, pass: string | null): Refusal | null {
  if (isGiven(grade)) return null;
  const [range, second] = grade.condition.ranges;
  if (grade.award.kind !== "zero" || pass === null || range === undefined || second !== undefined) {
    return refuse("rule/not-a-rule", grade);
  }
  return range.max?.value === pass ? null : refuse("rule/incomplete", grade);
}

/** The figures at which the sentence says that the full mark is reached. */
export function linesOf({ grades, rest }: Facts, pass: string | null): readonly string[] {
  const full = grades.filter(isGiven).flatMap(({ condition }) => condition.ranges.map((range) => endOf(range).value));
  const beside = rest
    .flatMap(({ ranges }) => ranges.flatMap(({ min, max }) => [min, max]))
    .flatMap((end) => (end === undefined || end.value === pass ? [] : [end.value]));
  return [...full, ...beside];
}

/** Whether a figure beside the formula is in per cent: of a count it would have to be the target itself. */
function inPercent(facts: Facts): boolean {
  const conditions = [...facts.grades.map((grade) => grade.condition), ...facts.rest];
  return conditions.some((condition) => condition.ranges.some((range) => range.unit === "%"));
}

/** 95%以上得满分 beside a formula: is that where the target lies? The formula counts from there, or from the whole. */
function noteLine(line: string, formula: Stretch, reading: Reading): void {
  const { target } = reading;
  const known = line === "100" || (target?.kind === "threshold" && target.value === line);
  reading.note(known ? "info" : "warning", "rule/line-is-target", formula, { value: line });
}

/** The full mark that formula, grades and 满分10分 agree on. */
function fullMark(facts: Facts, factor: string | null): string | null | Refusal {
  let weight = factor;
  for (const grade of facts.grades) {
    const points = pointsGiven(grade.award);
    if (points === undefined) continue;
    if (points !== (weight ?? points)) return refuse("rule/incomplete", grade);
    weight = points;
  }
  for (const limit of facts.limits) {
    if (limit.type === "total") {
      if (limit.points !== (weight ?? limit.points)) return refuse("rule/incomplete", limit);
      weight = limit.points;
    } else if (limit.points !== null && !isNeedless(limit, weight)) return refuse("rule/not-a-rule", limit);
  }
  return weight;
}

/** 最高10分 beside ×10分, and 最低0分: what goes without saying. */
function isNeedless({ type, points }: Limit, weight: string | null): boolean {
  return (type === "least" && points === "0") || (type === "cap" && points === weight);
}

function percentOf(share: string): string {
  return toText(multiply(exact(share), hundred));
}

/** The refusal of a formula, with its parts as typed. */
export function formulaRefusal(text: string, formula: Formula & Stretch, { source }: Reading): Refusal {
  const typed = ({ from, to }: Stretch): string => {
    const place = source.place(from, to);
    return cut(source.typed.slice(place.from, place.to).trim(), 200);
  };
  const { numerator, denominator } = quotientOf(text, formula.body);
  return refuse("rule/formula", formula, {
    ...(formula.name === null ? {} : { ratio: typed(formula.name) }),
    numerator: typed(numerator),
    ...(denominator === null ? {} : { denominator: typed(denominator) }),
  });
}
